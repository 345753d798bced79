//! Clustering: how often two people someone knows know each other.

use crate::model::Adjacency;

/// Triangles around each node and, from them, the three figures of clustering.
#[derive(Clone, Debug, PartialEq)]
pub struct Clustering {
    /// Of each node: pairs of its neighbours that are tied / pairs of neighbours, 0 to 1;
    /// 0 below two neighbours.
    pub local: Vec<f64>,
    /// 3 · triangles / connected triples, 0 to 1; `None` where there is no triple.
    pub transitivity: Option<f64>,
    /// Mean of `local`; `None` without nodes.
    pub mean: Option<f64>,
}

/// Counts each triangle once, at its node of lowest rank, where rank follows degree.
///
/// O(Σ over ties of the smaller degree), at most O(t^1.5) (Latapy 2008,
/// doi:10.1016/j.tcs.2008.07.017).
/// Source: Watts & Strogatz 1998, doi:10.1038/30918; Newman 2003, doi:10.1137/S003614450342480.
pub fn clustering(graph: &Adjacency) -> Clustering {
    let triangles = triangles(graph);
    let pairs = |node: u32| {
        let degree = graph.degree(node) as u64;
        degree * degree.saturating_sub(1) / 2
    };
    let local: Vec<f64> = graph
        .nodes()
        .zip(&triangles)
        .map(|(node, found)| match pairs(node) {
            0 => 0.0,
            pairs => *found as f64 / pairs as f64,
        })
        .collect();
    let triples: u64 = graph.nodes().map(pairs).sum();
    let closed: u64 = triangles.iter().sum();
    let n = graph.node_count();
    Clustering {
        transitivity: (triples > 0).then(|| closed as f64 / triples as f64),
        mean: (n > 0).then(|| local.iter().sum::<f64>() / n as f64),
        local,
    }
}

/// Triangles that each node is part of.
fn triangles(graph: &Adjacency) -> Vec<u64> {
    let ranks: Vec<(usize, u32)> = graph.nodes().map(|node| (graph.degree(node), node)).collect();
    // Neighbours of higher rank, row after row, each row by node.
    let mut starts = Vec::with_capacity(graph.node_count() + 1);
    let mut higher = Vec::with_capacity(graph.edge_count());
    for node in graph.nodes() {
        starts.push(higher.len());
        let neighbours = graph.neighbours(node).iter().copied();
        higher.extend(neighbours.filter(|other| ranks[*other as usize] > ranks[node as usize]));
    }
    starts.push(higher.len());
    let row = |node: u32| &higher[starts[node as usize]..starts[node as usize + 1]];
    let mut count = vec![0; graph.node_count()];
    let mut is_neighbour = vec![false; graph.node_count()];
    for a in graph.nodes() {
        row(a).iter().for_each(|node| is_neighbour[*node as usize] = true);
        for &b in row(a) {
            for &c in row(b).iter().filter(|c| is_neighbour[**c as usize]) {
                for node in [a, b, c] {
                    count[node as usize] += 1;
                }
            }
        }
        row(a).iter().for_each(|node| is_neighbour[*node as usize] = false);
    }
    count
}
