//! What follows from the shortest ways between people: one search from each person feeds
//! betweenness, closeness, harmonic centrality, diameter and mean distance.

use super::components::Components;
use super::leaves::{Pruned, one_step_back};
use super::sample::Sampled;
use super::sampled_paths::sampled;
use super::traversal::Traversal;
use crate::model::Adjacency;

/// Up to this many people the ways between all pairs are followed.
pub const MOST_PEOPLE_EXACT: usize = 10_000;

/// Figures of ways along ties. Lists are by node.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShortestPaths {
    /// Pairs of others that a node lies between, each by the share of their shortest ways that
    /// go through it; not normalised, 0 to (n − 1)(n − 2)/2. `None` where there are too many
    /// ways to count (10³⁰⁰).
    ///
    /// Source: Freeman 1977, doi:10.2307/3033543; algorithm: Brandes 2001,
    /// doi:10.1080/0022250X.2001.9990249.
    pub betweenness: Option<Vec<f64>>,
    /// (r − 1)/(n − 1) · (r − 1)/Σd over the r nodes of its component, 0 to 1; 0 for an isolate.
    ///
    /// Source: Wasserman & Faust 1994, doi:10.1017/CBO9780511815478, formula 5.22.
    pub closeness_centrality: Vec<Option<f64>>,
    /// Σ 1/d, 0 to n − 1.
    ///
    /// Source: Marchiori & Latora 2000, doi:10.1016/S0378-4371(00)00311-3.
    pub harmonic_centrality: Vec<Option<f64>>,
    /// The longest shortest way in the largest component, in ties; `None` below two people in it.
    pub diameter: Option<usize>,
    /// The mean shortest way in the largest component, in ties; `None` as before.
    pub mean_distance: Option<f64>,
    /// How figures were estimated, where they were.
    pub sampling: Sampling,
}

/// What is estimated or bounded instead of known; each `None` where a figure is exact.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sampling {
    /// Of betweenness.
    pub betweenness: Option<Sampled>,
    /// Of closeness centrality.
    pub closeness_centrality: Option<Sampled>,
    /// Of harmonic centrality.
    pub harmonic_centrality: Option<Sampled>,
    /// Of the mean distance.
    pub mean_distance: Option<Sampled>,
    /// The longest way that was found, where it could not be shown that none is longer.
    pub diameter_at_least: Option<usize>,
}

/// Exact up to 10,000 people, in O(n(n + t)). Above, only components of up to 100 people are;
/// the ways of the others are followed from a seeded sample of 128 to 1024 people of the largest
/// and as many of the rest: a figure of a person of whom no sampled way tells is `None`. Then
/// O(n + t) a source.
///
/// Source of the estimates: Brandes & Pich 2007, doi:10.1142/S0218127407018403; Eppstein &
/// Wang 2004, doi:10.7155/jgaa.00081.
pub fn shortest_paths(graph: &Adjacency, components: &Components) -> ShortestPaths {
    if graph.node_count() <= MOST_PEOPLE_EXACT {
        exact(graph, components, true)
    } else {
        sampled(graph, components)
    }
}

/// The same without betweenness, in less time.
pub fn distances(graph: &Adjacency, components: &Components) -> ShortestPaths {
    if graph.node_count() <= MOST_PEOPLE_EXACT {
        exact(graph, components, false)
    } else {
        sampled(graph, components)
    }
}

/// Follows all ways; adds up betweenness where asked.
fn exact(graph: &Adjacency, components: &Components, with_betweenness: bool) -> ShortestPaths {
    let pruned = Pruned::of(graph);
    let weights = pruned.weights();
    let mut search = Traversal::weighted(&pruned.core, weights.clone());
    let mut sums = with_betweenness.then(|| vec![0.0; weights.len()]);
    let mut found = Found::new(graph.node_count(), components);
    let mut counts = Vec::new();
    for home in pruned.core.nodes() {
        let weight = weights[home as usize];
        if let Some(sums) = &mut sums
            && search.count_paths(home)
        {
            search.dependencies(|between, share| sums[between as usize] += weight * share);
        } else {
            sums = None;
            search.measure(home);
        }
        pruned.count_by_distance(&search, &mut counts);
        found.take(pruned.nodes[home as usize], &counts);
        if let leaves @ [_, ..] = pruned.leaves[home as usize].as_slice() {
            one_step_back(&mut counts);
            leaves.iter().for_each(|leaf| found.take(*leaf, &counts));
        }
    }
    let mut paths = found.paths();
    paths.betweenness = sums.map(|sums| with_leaves(&pruned, components, &sums));
    paths
}

/// Betweenness of all nodes from that within the core: a node also stands between each of its
/// leaves and everyone else.
fn with_leaves(pruned: &Pruned, components: &Components, sums: &[f64]) -> Vec<f64> {
    let mut betweenness = vec![0.0; components.component_of.len()];
    for ((&node, leaves), sum) in pruned.nodes.iter().zip(&pruned.leaves).zip(sums) {
        let (leaves, size) = (leaves.len() as f64, components.size_around(node) as f64);
        let outward = leaves * (size - 1.0 - leaves);
        let among = leaves * (leaves - 1.0) / 2.0;
        // Each pair of others was seen from both its ends.
        betweenness[node as usize] = sum / 2.0 + outward + among;
    }
    betweenness
}

/// What the searches have found.
struct Found<'c> {
    components: &'c Components,
    largest: Option<u32>,
    longest: usize,
    /// Sum of all ways in the largest component.
    total: f64,
    closeness: Vec<Option<f64>>,
    harmonic: Vec<Option<f64>>,
}

impl<'c> Found<'c> {
    fn new(n: usize, components: &'c Components) -> Self {
        let largest = components.largest();
        let (closeness, harmonic) = (vec![None; n], vec![None; n]);
        Self { components, largest, longest: 0, total: 0.0, closeness, harmonic }
    }

    /// Takes how many nodes stand at each distance from a node.
    fn take(&mut self, node: u32, counts: &[usize]) {
        let others = || counts.iter().enumerate().skip(1);
        let reached = counts.iter().sum();
        let farness = others().map(|(distance, count)| distance * count).sum::<usize>() as f64;
        // From nought, since a sum of nothing is −0.
        let nearness =
            others().fold(0.0, |sum, (distance, count)| sum + *count as f64 / distance as f64);
        let n = self.closeness.len();
        self.closeness[node as usize] = Some(closeness(n, reached, farness));
        self.harmonic[node as usize] = Some(nearness);
        if Some(self.components.component_of[node as usize]) == self.largest {
            self.longest = self.longest.max(counts.len() - 1);
            self.total += farness;
        }
    }

    fn paths(self) -> ShortestPaths {
        let size = self.largest.map_or(0, |largest| self.components.sizes[largest as usize]);
        let has_pairs = size >= 2;
        ShortestPaths {
            closeness_centrality: self.closeness,
            harmonic_centrality: self.harmonic,
            diameter: has_pairs.then_some(self.longest),
            mean_distance: has_pairs.then(|| self.total / (size * (size - 1)) as f64),
            ..ShortestPaths::default()
        }
    }
}

/// Wasserman and Faust's closeness of a node that reaches `reached` of n nodes, itself among
/// them, over ways of together `farness` ties.
pub(super) fn closeness(n: usize, reached: usize, farness: f64) -> f64 {
    let others = (reached - 1) as f64;
    if reached == 1 { 0.0 } else { others / (n - 1) as f64 * (others / farness) }
}
