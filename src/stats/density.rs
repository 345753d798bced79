//! Density: the share of possible ties that are there.

use crate::model::Adjacency;

/// Density, 2t / (n(n − 1)).
///
/// Range 0 to 1; `None` below two people. O(1).
/// Source: Wasserman & Faust 1994, doi:10.1017/CBO9780511815478.
pub fn density(graph: &Adjacency) -> Option<f64> {
    let (n, t) = (graph.node_count() as f64, graph.edge_count() as f64);
    (graph.node_count() >= 2).then(|| 2.0 * t / (n * (n - 1.0)))
}
