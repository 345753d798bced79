//! What follows from the shortest ways between people: one search from each person feeds
//! betweenness, closeness, harmonic centrality, diameter and mean distance.

use super::components::Components;
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

/// Exact up to 10,000 people, in O(n(n + t)). Above, the ways are followed from a seeded
/// sample of 64 to 1024 people of the largest component and as many of the others: a figure a
/// person of whom no sampled way tells is `None`. Then O(n + t) a source.
///
/// Source of the estimates: Brandes & Pich 2007, doi:10.1142/S0218127407018403; Eppstein &
/// Wang 2004, doi:10.7155/jgaa.00081.
pub fn shortest_paths(graph: &Adjacency, components: &Components) -> ShortestPaths {
    if graph.node_count() <= MOST_PEOPLE_EXACT {
        exact(graph, components, Some(vec![0.0; graph.node_count()]))
    } else {
        sampled(graph, components)
    }
}

/// The same without betweenness, in less time.
pub fn distances(graph: &Adjacency, components: &Components) -> ShortestPaths {
    if graph.node_count() <= MOST_PEOPLE_EXACT {
        exact(graph, components, None)
    } else {
        sampled(graph, components)
    }
}

/// Follows all ways; adds up betweenness where it is given sums to begin with.
fn exact(
    graph: &Adjacency,
    components: &Components,
    mut betweenness: Option<Vec<f64>>,
) -> ShortestPaths {
    let mut search = Traversal::new(graph);
    let mut paths = ShortestPaths::default();
    let largest = components.largest();
    let (mut longest, mut total) = (0, 0.0);
    for node in graph.nodes() {
        if let Some(sums) = &mut betweenness
            && search.count_paths(node)
        {
            search.dependencies(|between, dependency| sums[between as usize] += dependency);
        } else {
            betweenness = None;
            search.measure(node);
        }
        let farness = search.farness();
        let closeness = closeness(graph.node_count(), search.reached(), farness);
        paths.closeness_centrality.push(Some(closeness));
        paths.harmonic_centrality.push(Some(search.nearness()));
        if Some(components.component_of[node as usize]) == largest {
            longest = longest.max(search.eccentricity());
            total += farness;
        }
    }
    // Each pair was seen from both its ends.
    paths.betweenness = betweenness.map(|sums| sums.into_iter().map(|sum| sum / 2.0).collect());
    let size = largest.map_or(0, |largest| components.sizes[largest as usize]);
    if size >= 2 {
        paths.diameter = Some(longest);
        paths.mean_distance = Some(total / (size * (size - 1)) as f64);
    }
    paths
}

/// Wasserman and Faust's closeness of a node that reaches `reached` of n nodes, itself among
/// them, over ways of together `farness` ties.
pub(super) fn closeness(n: usize, reached: usize, farness: f64) -> f64 {
    let others = (reached - 1) as f64;
    if reached == 1 { 0.0 } else { others / (n - 1) as f64 * (others / farness) }
}
