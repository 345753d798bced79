//! Ego's place among people: effective size, efficiency and constraint.

use petgraph::graph::NodeIndex;
use serde::Serialize;

use crate::model::PeopleGraph;

/// Ego's structural holes; `None` without people.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct StructuralHoles {
    /// See [`effective_size`].
    pub effective_size: Option<f64>,
    /// See [`efficiency`].
    pub efficiency: Option<f64>,
    /// Burt's constraint, the sum of [`dyadic_constraints`].
    pub constraint: Option<f64>,
}

/// All three. `dyadic` are the [`dyadic_constraints`] of the same graph. O(people).
pub fn structural_holes(people_graph: &PeopleGraph, dyadic: &[f64]) -> StructuralHoles {
    StructuralHoles {
        effective_size: effective_size(people_graph),
        efficiency: efficiency(people_graph),
        constraint: (!dyadic.is_empty()).then(|| dyadic.iter().sum()),
    }
}

/// Effective size of ego's network, n − 2t/n: people less the mean number of ties they have
/// among themselves.
///
/// Range 1 to n; `None` without people. O(1).
/// Source: Borgatti 1997, Connections 20(1), 35–38, for unweighted ties.
pub fn effective_size(people_graph: &PeopleGraph) -> Option<f64> {
    let (n, t) = (people_graph.people() as f64, people_graph.ties() as f64);
    (n > 0.0).then(|| n - 2.0 * t / n)
}

/// Effective size as a share of the people, above 0 to 1; `None` without people. O(1).
///
/// Source: Burt 1992, doi:10.4159/9780674029095.
pub fn efficiency(people_graph: &PeopleGraph) -> Option<f64> {
    effective_size(people_graph).map(|size| size / people_graph.people() as f64)
}

/// Burt's dyadic constraint of each person on ego, in node order: (pⱼ + Σ_q p_q·p_qj)².
///
/// Ego is in the graph and tied to everyone, ties unweighted, so ego spends 1/n on each
/// person and person q, with d ties to people, spends 1/(d + 1) on each contact.
/// Above 0; empty without people. O(people + ties).
/// Source: Burt 1992, doi:10.4159/9780674029095.
pub fn dyadic_constraints(people_graph: &PeopleGraph) -> Vec<f64> {
    let graph = people_graph.graph();
    let ego_share = 1.0 / people_graph.people() as f64;
    let person_share = |q: NodeIndex| 1.0 / (graph.neighbors(q).count() + 1) as f64;
    let person_shares: Vec<f64> = graph.node_indices().map(person_share).collect();
    graph
        .node_indices()
        .map(|j| {
            let through_others: f64 = graph.neighbors(j).map(|q| person_shares[q.index()]).sum();
            let share = ego_share * (1.0 + through_others);
            share * share
        })
        .collect()
}
