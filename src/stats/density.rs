//! Density: the share of possible ties between people that are there.

use crate::model::PeopleGraph;

/// Density of the people graph, 2t / (n(n − 1)).
///
/// Range 0 to 1; `None` below two people. O(1).
/// Source: Wasserman & Faust 1994, doi:10.1017/CBO9780511815478.
pub fn density(people_graph: &PeopleGraph) -> Option<f64> {
    let (n, t) = (people_graph.people() as f64, people_graph.ties() as f64);
    (people_graph.people() >= 2).then(|| 2.0 * t / (n * (n - 1.0)))
}
