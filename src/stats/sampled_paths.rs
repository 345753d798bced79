//! Shortest ways in large networks: what a sample of people says about all.

use super::components::Components;
use super::diameter::{Diameter, diameter};
use super::sample::{Sampled, Sum, sample};
use super::shortest_paths::{Sampling, ShortestPaths, closeness};
use super::traversal::Traversal;
use crate::model::Adjacency;

/// Components of up to this many people are measured from each of them, which costs little.
const SMALL: usize = 100;

/// Which nodes are searched from, of which: a way stays within a component, so that each node
/// is told of by one of these.
struct Stratum {
    nodes: Vec<u32>,
    sources: Vec<u32>,
}

impl Stratum {
    fn is_complete(&self) -> bool {
        self.sources.len() == self.nodes.len()
    }
}

/// Samples of the largest component and of the other large ones, and all of the small ones.
fn strata(graph: &Adjacency, components: &Components, stratum_of: &[usize]) -> [Stratum; 3] {
    let steps = graph.node_count() + 2 * graph.edge_count();
    [0, 1, 2].map(|stratum| {
        let nodes: Vec<u32> = graph
            .nodes()
            .filter(|node| stratum_of[components.component_of[*node as usize] as usize] == stratum)
            .collect();
        let sources = if stratum == 2 { nodes.clone() } else { sample(&nodes, steps) };
        Stratum { nodes, sources }
    })
}

/// Estimates from samples, exact where the sample is everyone.
pub(super) fn sampled(graph: &Adjacency, components: &Components) -> ShortestPaths {
    let largest = components.largest();
    let stratum = |(component, size): (u32, &usize)| match *size {
        _ if Some(component) == largest => 0,
        size if size > SMALL => 1,
        _ => 2,
    };
    let stratum_of: Vec<usize> = (0..).zip(&components.sizes).map(stratum).collect();
    let strata = strata(graph, components, &stratum_of);
    let mut told = Told::new(graph.node_count());
    let mut search = Traversal::new(graph);
    let mut farness = Sum::default();
    let mut can_count = true;
    for (index, stratum) in strata.iter().enumerate() {
        for &source in &stratum.sources {
            can_count = can_count && search.count_paths(source);
            if can_count {
                told.ways_through(source, &mut search);
            } else {
                search.measure(source);
            }
            told.distances(&search);
            if index == 0 {
                farness.add(search.farness());
            }
        }
    }
    let mut paths = told.estimate(components, &stratum_of, &strata);
    if !can_count {
        (paths.betweenness, paths.sampling.betweenness) = (None, None);
    }
    let [largest, ..] = &strata;
    let (count, size) = (largest.sources.len(), largest.nodes.len());
    if size >= 2 {
        let others = (size - 1) as f64;
        paths.mean_distance = Some(farness.mean(count) / others);
        paths.sampling.mean_distance = (!largest.is_complete()).then(|| Sampled {
            sources: count,
            standard_error: farness.standard_error(count, size) / others,
        });
        match diameter(graph, &largest.nodes, count) {
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
    is_source: Vec<bool>,
}

impl Told {
    fn new(node_count: usize) -> Self {
        let none = || vec![Sum::default(); node_count];
        Self {
            dependency: none(),
            distance: none(),
            inverse: none(),
            reached_by: vec![0; node_count],
            is_source: vec![false; node_count],
        }
    }

    fn ways_through(&mut self, source: u32, search: &mut Traversal<'_>) {
        self.is_source[source as usize] = true;
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

    fn estimate(
        &self,
        components: &Components,
        stratum_of: &[usize],
        strata: &[Stratum; 3],
    ) -> ShortestPaths {
        let n = self.reached_by.len();
        let mut betweenness = Vec::with_capacity(n);
        let mut paths = ShortestPaths::default();
        let mut worst = [0.0f64; 3];
        for node in 0..n {
            let stratum = &strata[stratum_of[components.component_of[node] as usize]];
            let (between, error) = self.betweenness(node, stratum);
            betweenness.push(between);
            worst[0] = worst[0].max(error);
            let reach = components.size_around(node as u32);
            let [(close, close_error), (harmonic, harmonic_error)] = self.nearness(node, reach);
            paths.closeness_centrality.push(close);
            paths.harmonic_centrality.push(harmonic);
            worst[1] = worst[1].max(close_error);
            worst[2] = worst[2].max(harmonic_error);
        }
        paths.betweenness = Some(betweenness);
        let incomplete = strata.iter().filter(|stratum| !stratum.is_complete());
        let sources: usize = incomplete.map(|stratum| stratum.sources.len()).sum();
        let sampled = |standard_error| (sources > 0).then_some(Sampled { sources, standard_error });
        let [between, close, harmonic] = worst.map(sampled);
        paths.sampling = Sampling {
            betweenness: between,
            closeness_centrality: close,
            harmonic_centrality: harmonic,
            ..Sampling::default()
        };
        paths
    }

    /// Betweenness and its standard error, from the sources other than the node itself.
    fn betweenness(&self, node: usize, stratum: &Stratum) -> (f64, f64) {
        let others = stratum.nodes.len() - 1;
        let count = stratum.sources.len() - usize::from(self.is_source[node]);
        if count == 0 {
            return (0.0, 0.0);
        }
        // Each pair is seen from both its ends.
        let pairs = others as f64 / 2.0;
        let dependency = self.dependency[node];
        (pairs * dependency.mean(count), pairs * dependency.standard_error(count, others))
    }

    /// Closeness and harmonic centrality, each with its standard error, of a node in a component
    /// of `reach` nodes; `None` where no source reached it.
    fn nearness(&self, node: usize, reach: usize) -> [(Option<f64>, f64); 2] {
        let (n, others) = (self.reached_by.len(), (reach - 1) as f64);
        let count = self.reached_by[node] as usize;
        match (reach, count) {
            (1, _) => [(Some(0.0), 0.0); 2],
            (_, 0) => [(None, 0.0); 2],
            _ => {
                let (distance, inverse) = (self.distance[node], self.inverse[node]);
                let close = closeness(n, reach, others * distance.mean(count));
                // The relative error of 1/x is that of x.
                let relative = distance.standard_error(count, reach - 1) / distance.mean(count);
                let harmonic = others * inverse.mean(count);
                let error = others * inverse.standard_error(count, reach - 1);
                [(Some(close), close * relative), (Some(harmonic), error)]
            }
        }
    }
}
