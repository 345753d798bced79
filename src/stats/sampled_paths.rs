//! Shortest ways in large networks: what a sample of people says about all.

use super::components::Components;
use super::diameter::{Diameter, diameter};
use super::sample::{Sampled, Sum, sample};
use super::shortest_paths::{Sampling, ShortestPaths, closeness};
use super::traversal::Traversal;
use crate::model::Adjacency;

/// Estimates from two samples: of the largest component, and of everyone else. A way stays
/// within a component, so each person is told of by one of them.
pub(super) fn sampled(graph: &Adjacency, components: &Components) -> ShortestPaths {
    let (largest, others): (Vec<u32>, Vec<u32>) = {
        let biggest = components.largest();
        graph.nodes().partition(|node| Some(components.component_of[*node as usize]) == biggest)
    };
    let mut told = Told::new(graph.node_count());
    let steps = graph.node_count() + 2 * graph.edge_count();
    let mut search = Traversal::new(graph);
    let mut mean_distance = Sum::default();
    let (mut sources, mut can_count) = ([0, 0], true);
    for (stratum, nodes) in [&largest, &others].into_iter().enumerate() {
        let chosen = sample(nodes, steps);
        sources[stratum] = chosen.len();
        for &source in &chosen {
            can_count &= search.count_paths(source);
            if can_count {
                told.ways_through(&mut search);
            } else {
                search.measure(source);
            }
            told.distances(&search);
            if stratum == 0 && largest.len() >= 2 {
                mean_distance.add(search.farness() / (largest.len() - 1) as f64);
            }
        }
    }
    let strata = [(sources[0], largest.len()), (sources[1], others.len())];
    let mut paths = told.estimate(components, strata);
    if !can_count {
        (paths.betweenness, paths.sampling.betweenness) = (None, None);
    }
    if largest.len() >= 2 {
        let (count, population) = strata[0];
        paths.mean_distance = Some(mean_distance.mean(count));
        paths.sampling.mean_distance = (count < population).then(|| Sampled {
            sources: count,
            standard_error: mean_distance.standard_error(count, population),
        });
        match diameter(graph, &largest, sources[0]) {
            Diameter::Exact(longest) => paths.diameter = Some(longest),
            Diameter::AtLeast(found) => paths.sampling.diameter_at_least = Some(found),
        }
    }
    paths
}

/// What the searches so far say of each node.
struct Told {
    dependency: Vec<Sum>,
    distance: Vec<Sum>,
    inverse: Vec<Sum>,
    /// How many sources other than the node itself reached it.
    reached_by: Vec<u32>,
}

impl Told {
    fn new(node_count: usize) -> Self {
        let none = || vec![Sum::default(); node_count];
        Self {
            dependency: none(),
            distance: none(),
            inverse: none(),
            reached_by: vec![0; node_count],
        }
    }

    fn ways_through(&mut self, search: &mut Traversal<'_>) {
        search.dependencies(|between, share| self.dependency[between as usize].add(share));
    }

    fn distances(&mut self, search: &Traversal<'_>) {
        for (distance, nodes) in search.by_distance().skip(1) {
            for node in nodes.iter().map(|node| *node as usize) {
                self.distance[node].add(distance as f64);
                self.inverse[node].add(1.0 / distance as f64);
                self.reached_by[node] += 1;
            }
        }
    }

    /// Figures from samples of (size, population), the largest component's first.
    fn estimate(&self, components: &Components, strata: [(usize, usize); 2]) -> ShortestPaths {
        let n = self.reached_by.len();
        let sources = strata[0].0 + strata[1].0;
        let mut paths = ShortestPaths::default();
        let mut betweenness = Vec::with_capacity(n);
        let mut worst = [0.0f64; 3];
        for node in 0..n {
            let component = components.component_of[node];
            let (count, population) = strata[usize::from(Some(component) != components.largest())];
            // Each pair is seen from both its ends.
            let pairs = population as f64 / 2.0;
            let dependency = self.dependency[node];
            betweenness.push(pairs * dependency.mean(count));
            worst[0] = worst[0].max(pairs * dependency.standard_error(count, population));

            let reach = components.size_around(node as u32);
            let count = self.reached_by[node] as usize;
            if reach > 1 && count == 0 {
                paths.closeness_centrality.push(None);
                paths.harmonic_centrality.push(None);
                continue;
            }
            let others = (reach - 1) as f64;
            let (distance, inverse) = (self.distance[node], self.inverse[node]);
            let farness = if reach > 1 { others * distance.mean(count) } else { 0.0 };
            let close = closeness(n, reach, farness);
            paths.closeness_centrality.push(Some(close));
            let harmonic = if reach > 1 { others * inverse.mean(count) } else { 0.0 };
            paths.harmonic_centrality.push(Some(harmonic));
            if reach > 1 {
                // The relative error of 1/x is that of x.
                let relative = distance.standard_error(count, reach - 1) / distance.mean(count);
                worst[1] = worst[1].max(close * relative);
                worst[2] = worst[2].max(others * inverse.standard_error(count, reach - 1));
            }
        }
        paths.betweenness = Some(betweenness);
        let sampled = |standard_error| Some(Sampled { sources, standard_error });
        let [between, close, harmonic] = worst.map(sampled);
        paths.sampling = Sampling {
            betweenness: between,
            closeness_centrality: close,
            harmonic_centrality: harmonic,
            ..Sampling::default()
        };
        paths
    }
}
