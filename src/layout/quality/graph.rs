//! How well a drawing of a graph shows its distances and neighbourhoods, and how tangled it is.

use serde::Serialize;

use super::super::distances::distances_from;
use super::super::graph::{LayoutGraph, SIXTHS};
use super::crossings::{Crossings, crossings};
use crate::model::MapPoint;

/// Figures of a graph's drawing; `None` where undefined.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct GraphQuality {
    /// Scale-normalised stress, 0 best (Ahmed et al. 2024, arXiv:2408.04688): mean over pairs in
    /// one component of (α·drawn/wanted − 1)² at the best α. `None` where there is no such pair.
    pub sns: Option<f64>,
    /// Neighbourhood preservation, 0 to 1, 1 best: mean Jaccard index of each node's k nearest in
    /// the drawing with its k neighbours. `None` without ties.
    pub np: Option<f64>,
    /// Pairs of ties that cross, drawn straight.
    pub crossings: u64,
    /// Whether `sns` and `np` are those of 1,000 nodes with all others; above 10,000 nodes.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub sampled: bool,
    /// Whether `crossings` is foretold from 1,000 ties with all others; above 40,000 ties.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub crossings_sampled: bool,
}

/// Up to this many nodes all are looked at, above so many.
const MOST_NODES: usize = 10_000;
const SAMPLED_NODES: usize = 1_000;

/// Measures a drawing; `points` are in node order. O(n² + t²) up to 10,000 nodes and 40,000
/// ties, above O(n + t) but for a large factor.
pub fn graph_quality(graph: &LayoutGraph, points: &[MapPoint]) -> GraphQuality {
    let n = graph.node_count();
    let sampled = n > MOST_NODES;
    let count = if sampled { SAMPLED_NODES } else { n };
    let nodes: Vec<u32> = (0..count).map(|rank| (rank * n / count) as u32).collect();
    let Crossings { count: crossings, is_sampled: crossings_sampled } =
        crossings(points, &graph.ties().map(|(a, b, _)| [a, b]).collect::<Vec<_>>());
    GraphQuality {
        sns: scale_normalised_stress(graph, points, &nodes),
        np: neighbourhood_preservation(graph, points, &nodes),
        crossings,
        sampled,
        crossings_sampled,
    }
}

fn scale_normalised_stress(graph: &LayoutGraph, points: &[MapPoint], nodes: &[u32]) -> Option<f64> {
    let (mut pairs, mut sum, mut square_sum) = (0.0, 0.0, 0.0);
    distances_from(graph, nodes, |place, node, length| {
        let from = points[nodes[place] as usize];
        if length > 0 {
            let wanted = f64::from(length) / f64::from(SIXTHS);
            let ratio = (points[node as usize] - from).length() / wanted;
            pairs += 1.0;
            sum += ratio;
            square_sum += ratio * ratio;
        }
    });
    // The best α is Σr / Σr², at which the mean is 1 − (Σr)² / (m Σr²).
    (pairs > 0.0 && square_sum > 0.0).then(|| (1.0 - sum * sum / (pairs * square_sum)).max(0.0))
}

fn neighbourhood_preservation(
    graph: &LayoutGraph,
    points: &[MapPoint],
    nodes: &[u32],
) -> Option<f64> {
    let mut others: Vec<(f64, u32)> = Vec::with_capacity(points.len());
    let with_neighbours = nodes.iter().filter(|node| !graph.neighbours(**node).is_empty());
    let kept: Vec<f64> = with_neighbours
        .map(|&node| {
            let own = points[node as usize];
            others.clear();
            others.extend(
                (0u32..)
                    .zip(points)
                    .filter(|(other, _)| *other != node)
                    .map(|(other, point)| ((*point - own).length2(), other)),
            );
            jaccard(&mut others, graph.neighbours(node))
        })
        .collect();
    (!kept.is_empty()).then(|| kept.iter().sum::<f64>() / kept.len() as f64)
}

/// Of the k nearest with the k neighbours.
fn jaccard(others: &mut [(f64, u32)], neighbours: &[u32]) -> f64 {
    let degree = neighbours.len();
    let nearer = |(a, x): &(f64, u32), (b, y): &(f64, u32)| a.total_cmp(b).then(x.cmp(y));
    others.select_nth_unstable_by(degree - 1, nearer);
    let is_neighbour = |other: &u32| neighbours.binary_search(other).is_ok();
    let kept = others[..degree].iter().filter(|(_, other)| is_neighbour(other)).count();
    kept as f64 / (2 * degree - kept) as f64
}
