//! Ego's place among people: effective size, efficiency, constraint and hierarchy.

use serde::Serialize;

use crate::model::Adjacency;

/// Ego's structural holes; `None` without people, hierarchy also with one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct StructuralHoles {
    /// See [`effective_size`].
    pub effective_size: Option<f64>,
    /// See [`efficiency`].
    pub efficiency: Option<f64>,
    /// Burt's constraint, the sum of [`dyadic_constraints`].
    pub constraint: Option<f64>,
    /// See [`hierarchy`].
    pub hierarchy: Option<f64>,
}

/// All four. `dyadic` are the [`dyadic_constraints`] of the same people graph. O(n).
pub fn structural_holes(graph: &Adjacency, dyadic: &[f64]) -> StructuralHoles {
    StructuralHoles {
        effective_size: effective_size(graph),
        efficiency: efficiency(graph),
        constraint: (!dyadic.is_empty()).then(|| dyadic.iter().sum()),
        hierarchy: hierarchy(dyadic),
    }
}

/// Effective size of ego's network, n − 2t/n: people less the mean number of ties they have
/// among themselves.
///
/// Range 1 to n; `None` without people. O(1).
/// Source: Borgatti 1997, Connections 20(1), 35–38, for unweighted ties.
pub fn effective_size(graph: &Adjacency) -> Option<f64> {
    let (n, t) = (graph.node_count() as f64, graph.edge_count() as f64);
    (n > 0.0).then(|| n - 2.0 * t / n)
}

/// Effective size as a share of the people, above 0 to 1; `None` without people. O(1).
///
/// Source: Burt 1992, doi:10.4159/9780674029095.
pub fn efficiency(graph: &Adjacency) -> Option<f64> {
    effective_size(graph).map(|size| size / graph.node_count() as f64)
}

/// Burt's dyadic constraint of each person on ego, in node order: (pⱼ + Σ_q p_q·p_qj)².
///
/// Ego is in the graph and tied to everyone, ties unweighted, so ego spends 1/n on each
/// person and person q, with d ties to people, spends 1/(d + 1) on each contact.
/// Above 0; empty without people. O(n + t).
/// Source: Burt 1992, doi:10.4159/9780674029095.
pub fn dyadic_constraints(graph: &Adjacency) -> Vec<f64> {
    let ego_share = 1.0 / graph.node_count() as f64;
    let shares: Vec<f64> =
        graph.nodes().map(|person| 1.0 / (graph.degree(person) + 1) as f64).collect();
    graph
        .nodes()
        .map(|person| {
            let through_others: f64 =
                graph.neighbours(person).iter().map(|other| shares[*other as usize]).sum();
            let share = ego_share * (1.0 + through_others);
            share * share
        })
        .collect()
}

/// How far ego's constraint comes from one person: Σⱼ rⱼ ln rⱼ / (n ln n), where rⱼ is
/// person j's dyadic constraint over the mean (Coleman–Theil).
///
/// Range 0 (all alike) to 1 (all from one); `None` below two people. O(n).
/// Source: Burt 1992, doi:10.4159/9780674029095.
pub fn hierarchy(dyadic: &[f64]) -> Option<f64> {
    let n = dyadic.len() as f64;
    let mean = dyadic.iter().sum::<f64>() / n;
    let disorder = |constraint: &f64| {
        let ratio = constraint / mean;
        ratio * libm::log(ratio)
    };
    // Equal constraints may sum to a hair below nought.
    let sum = dyadic.iter().map(disorder).sum::<f64>().max(0.0);
    (dyadic.len() >= 2).then(|| sum / (n * libm::log(n)))
}
