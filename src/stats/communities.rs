//! Communities: groups with more ties inside than chance would give.

use super::components::components;
use super::leiden::Leiden;
use crate::model::Adjacency;
use crate::random::Random;

/// Runs of which the best is kept.
const RUNS: u64 = 10;
/// People and ends of ties that all runs together may have to look at first; above, there are
/// fewer runs, or a hundred thousand people would take half a minute.
const MOST_ENDS: u64 = 2_000_000;

/// A partition into communities.
#[derive(Clone, Debug, PartialEq)]
pub struct Communities {
    /// Of each node, its community, numbered from 0 by their lowest nodes.
    pub community_of: Vec<u32>,
    /// How many there are.
    pub count: usize,
    /// See [`modularity`].
    pub modularity: f64,
    /// How many runs were made, where it was fewer than ten.
    pub fewer_runs: Option<u64>,
}

/// Communities by the Leiden method on modularity at resolution 1, the best of ten seeded runs.
///
/// Each community is connected, an isolate is one of its own. `None` without ties. About
/// O(n + t) a run; where n + 2t is above 200,000 there are fewer runs, which is then said.
/// Source: Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z.
pub fn communities(graph: &Adjacency) -> Option<Communities> {
    if graph.edge_count() == 0 {
        return None;
    }
    // Isolates have no say in it, not even in what is drawn by chance.
    let tied: Vec<u32> = graph.nodes().filter(|node| graph.degree(*node) > 0).collect();
    let ends = (graph.node_count() + 2 * graph.edge_count()) as u64;
    let runs = (MOST_ENDS / ends).clamp(1, RUNS);
    let labels = best_labels(&graph.part(&tied), runs)?;
    let mut all: Vec<u32> =
        (0..).map(|isolate| tied.len() as u32 + isolate).take(graph.node_count()).collect();
    for (node, label) in tied.iter().zip(labels) {
        all[*node as usize] = label;
    }
    let (community_of, count) = numbered(&all);
    let modularity = modularity(graph, &community_of)?;
    let fewer_runs = (runs < RUNS).then_some(runs);
    Some(Communities { community_of, count, modularity, fewer_runs })
}

fn best_labels(graph: &Adjacency, runs: u64) -> Option<Vec<u32>> {
    let mut leiden = Leiden::new(graph);
    let mut best: Option<(f64, Vec<u32>)> = None;
    for seed in 0..runs {
        let labels = leiden.run(graph.nodes().collect(), &mut Random::seeded(seed));
        let modularity = modularity(graph, &labels)?;
        if best.as_ref().is_none_or(|(most, _)| modularity > *most) {
            best = Some((modularity, labels));
        }
    }
    let (mut most, mut labels) = best?;
    // Begun again from what it found, the method may find better.
    for seed in 0..runs {
        let again = leiden.run(labels.clone(), &mut Random::seeded(seed));
        let modularity = modularity(graph, &again)?;
        if modularity <= most {
            break;
        }
        (most, labels) = (modularity, again);
    }
    Some(connected(graph, &labels))
}

/// Parts of a community that do not hang together become communities: this always raises
/// modularity.
fn connected(graph: &Adjacency, labels: &[u32]) -> Vec<u32> {
    let is_within = |[a, b]: &[u32; 2]| labels[*a as usize] == labels[*b as usize];
    let within: Vec<[u32; 2]> = graph.edges().filter(is_within).collect();
    components(&Adjacency::from_edges(labels.len(), &within)).component_of
}

/// Modularity of a partition whose labels are below n: the share of ties inside communities
/// less what chance would give with the same degrees, Σ (t_c / t − (d_c / 2t)²).
///
/// Range −1/2 to 1; `None` without ties. O(n + t).
/// Source: Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113.
pub fn modularity(graph: &Adjacency, labels: &[u32]) -> Option<f64> {
    let mut degrees = vec![0u64; graph.node_count()];
    let mut inside = 0u64;
    for node in graph.nodes() {
        let label = labels[node as usize];
        let neighbours = graph.neighbours(node);
        degrees[label as usize] += neighbours.len() as u64;
        inside +=
            neighbours.iter().filter(|other| labels[**other as usize] == label).count() as u64;
    }
    let ends = 2.0 * graph.edge_count() as f64;
    let by_chance: f64 = degrees.iter().map(|sum| (*sum as f64 / ends).powi(2)).sum();
    (ends > 0.0).then(|| inside as f64 / ends - by_chance)
}

/// Labels renumbered from 0 in the order in which they come, and their count.
pub(super) fn numbered(labels: &[u32]) -> (Vec<u32>, usize) {
    let most = labels.iter().max().map_or(0, |label| *label as usize);
    let mut number = vec![None; most + 1];
    let mut count = 0;
    let renumber = |label: &u32| {
        *number[*label as usize].get_or_insert_with(|| {
            count += 1;
            count - 1
        })
    };
    let renumbered = labels.iter().map(renumber).collect();
    (renumbered, count as usize)
}
