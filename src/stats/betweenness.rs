//! Betweenness as a whole: how much one person holds the others together, and ego's own.

use super::sample::{Sampled, Sum, sample};
use crate::model::Adjacency;

/// Up to this many pairs of ties that share a person, ego's betweenness is counted in full.
const MOST_TRIPLES: u64 = 1_000_000_000;

/// Betweenness centralization, 2 Σ(max − bᵢ) / ((n − 1)² (n − 2)).
///
/// Range 0 (all alike) to 1 (a star); `None` below three people. O(n).
/// Source: Freeman 1979, doi:10.1016/0378-8733(78)90021-7.
pub fn betweenness_centralization(betweenness: &[f64]) -> Option<f64> {
    let n = betweenness.len() as f64;
    let most = betweenness.iter().copied().reduce(f64::max)?;
    let differences: f64 = betweenness.iter().map(|own| most - own).sum();
    // Estimates may err to more than there can be.
    (betweenness.len() >= 3)
        .then(|| (2.0 * differences / ((n - 1.0) * (n - 1.0) * (n - 2.0))).min(1.0))
}

/// Ego's own betweenness in ego's network, not normalised: each pair of people who are not
/// tied counts 1/(1 + k), where k people know both and ego is one more way between them.
///
/// Range 0 to n(n − 1)/2; `None` below two people. Exact, in O(Σ degree²), up to a thousand
/// million pairs of ties that share a person; above, from a seeded sample of people, which is
/// then said.
/// Source: Everett & Borgatti 2005, doi:10.1016/j.socnet.2004.11.007.
pub fn ego_betweenness(graph: &Adjacency) -> (Option<f64>, Option<Sampled>) {
    let n = graph.node_count();
    if n < 2 {
        return (None, None);
    }
    let triples: u64 = graph.nodes().map(|node| (graph.degree(node) as u64).pow(2)).sum();
    let everyone: Vec<u32> = graph.nodes().collect();
    let chosen = if triples <= MOST_TRIPLES {
        everyone
    } else {
        sample(&everyone, n + (triples / n as u64) as usize)
    };
    let mut pairs = Pairs { graph, shared: vec![0; n], touched: Vec::new() };
    let mut sum = Sum::default();
    for &person in &chosen {
        sum.add(pairs.through_ego(person));
    }
    let count = chosen.len();
    // Each pair was seen from both its ends.
    let estimate = n as f64 / 2.0 * sum.mean(count);
    let sampled = (count < n).then(|| Sampled {
        sources: count,
        standard_error: n as f64 / 2.0 * sum.standard_error(count, n),
    });
    (Some(estimate), sampled)
}

struct Pairs<'g> {
    graph: &'g Adjacency,
    /// By node: how many people it shares with the one in hand.
    shared: Vec<u32>,
    touched: Vec<u32>,
}

impl Pairs<'_> {
    /// Ego's share of the ways between a person and each other they are not tied to.
    fn through_ego(&mut self, person: u32) -> f64 {
        for &between in self.graph.neighbours(person) {
            for &other in self.graph.neighbours(between) {
                if self.shared[other as usize] == 0 {
                    self.touched.push(other);
                }
                self.shared[other as usize] += 1;
            }
        }
        // Those tied to the person need no way, nor does the person.
        for &tied in self.graph.neighbours(person).iter().chain([&person]) {
            self.shared[tied as usize] = 0;
        }
        let n = self.graph.node_count();
        let mut alone = (n - 1 - self.graph.degree(person)) as f64;
        let mut shares = 0.0;
        for other in self.touched.drain(..) {
            let shared = std::mem::take(&mut self.shared[other as usize]);
            if shared > 0 {
                alone -= 1.0;
                shares += 1.0 / f64::from(shared + 1);
            }
        }
        alone + shares
    }
}
