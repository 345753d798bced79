//! Leaves: people with one tie. Their ways are their neighbour's, one step longer, so that only
//! the ways of the others need to be followed; in sparse networks that is half of them.

use super::traversal::Traversal;
use crate::model::Adjacency;

/// A graph whose leaves were taken off. Of two nodes tied to each other alone the higher is
/// the leaf.
///
/// Source: Sarıyüce et al. 2017, doi:10.1145/3022668, degree-1 folding.
pub(super) struct Pruned {
    /// The graph without leaves.
    pub(super) core: Adjacency,
    /// For each node of it, which it was.
    pub(super) nodes: Vec<u32>,
    /// For each node of it, its leaves.
    pub(super) leaves: Vec<Vec<u32>>,
}

impl Pruned {
    pub(super) fn of(graph: &Adjacency) -> Self {
        let home = |node: u32| match graph.neighbours(node) {
            [only] if graph.degree(*only) > 1 || *only < node => Some(*only),
            _ => None,
        };
        let nodes: Vec<u32> = graph.nodes().filter(|node| home(*node).is_none()).collect();
        let mut leaves = vec![Vec::new(); nodes.len()];
        for leaf in graph.nodes() {
            if let Some(place) = home(leaf).and_then(|home| nodes.binary_search(&home).ok()) {
                leaves[place].push(leaf);
            }
        }
        Self { core: graph.part(&nodes), nodes, leaves }
    }

    /// Each node of the core together with its leaves.
    pub(super) fn weights(&self) -> Vec<f64> {
        self.leaves.iter().map(|leaves| 1.0 + leaves.len() as f64).collect()
    }

    /// How many nodes of the whole graph stand at each distance from the search's source.
    pub(super) fn count_by_distance(&self, search: &Traversal<'_>, counts: &mut Vec<usize>) {
        counts.clear();
        let mut leaves = 0;
        for (_, nodes) in search.by_distance() {
            counts.push(nodes.len() + leaves);
            leaves = nodes.iter().map(|node| self.leaves[*node as usize].len()).sum();
        }
        if leaves > 0 {
            counts.push(leaves);
        }
    }
}

/// The same seen from a leaf instead of its neighbour.
pub(super) fn one_step_back(counts: &mut Vec<usize>) {
    // The leaf is no longer one step away but here; all others are a step further.
    counts[1] -= 1;
    counts.insert(0, 1);
    while counts.last() == Some(&0) {
        counts.pop();
    }
}
