//! Degree: how many others each person is tied to, and how unevenly.

use crate::model::Adjacency;

/// Mean degree, 2t / n.
///
/// Range 0 to n − 1; `None` without people. O(1).
/// Source: Wasserman & Faust 1994, doi:10.1017/CBO9780511815478.
pub fn mean_degree(graph: &Adjacency) -> Option<f64> {
    let (n, t) = (graph.node_count() as f64, graph.edge_count() as f64);
    (n > 0.0).then(|| 2.0 * t / n)
}

/// Degree centralization, Σ(max − dᵢ) / ((n − 1)(n − 2)).
///
/// Range 0 (all degrees alike) to 1 (a star); `None` below three people. O(n).
/// Source: Freeman 1979, doi:10.1016/0378-8733(78)90021-7.
pub fn degree_centralization(graph: &Adjacency) -> Option<f64> {
    let most = graph.nodes().map(|node| graph.degree(node)).max()? as f64;
    let (n, t) = (graph.node_count() as f64, graph.edge_count() as f64);
    (n >= 3.0).then(|| (n * most - 2.0 * t) / ((n - 1.0) * (n - 2.0)))
}
