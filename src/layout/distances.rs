//! Shortest paths among alters.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::graph::LayoutGraph;

/// Length of the shortest path from `source` to each node, infinite where there is none.
/// Dijkstra 1959, doi:10.1007/BF01386390; O(ties · log nodes).
pub(super) fn distances_from(graph: &LayoutGraph, source: usize) -> Vec<f64> {
    let mut distances = vec![f64::INFINITY; graph.node_count()];
    distances[source] = 0.0;
    let mut open = BinaryHeap::from([Open { distance: 0.0, node: source }]);
    while let Some(Open { distance, node }) = open.pop() {
        if distance > distances[node] {
            continue;
        }
        for &(next, length) in graph.neighbours(node) {
            let through = distance + length;
            if through < distances[next] {
                distances[next] = through;
                open.push(Open { distance: through, node: next });
            }
        }
    }
    distances
}

/// A node still to be visited; the nearest comes first out of the heap.
struct Open {
    distance: f64,
    node: usize,
}

impl Ord for Open {
    fn cmp(&self, other: &Self) -> Ordering {
        other.distance.total_cmp(&self.distance).then(other.node.cmp(&self.node))
    }
}

impl PartialOrd for Open {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Open {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Open {}
