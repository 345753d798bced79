//! Stress over all pairs, by stochastic gradient descent in rounds of disjoint pairs.
//!
//! Zheng, Pawar & Goodman 2019 (doi:10.1109/TVCG.2018.2859997) move one pair after the other in
//! random order. Here nodes are renumbered at random and a round takes pairs that share no node,
//! so that several move in one instruction and the order within a round changes nothing. Wang et
//! al. 2025 (doi:10.3724/SP.J.1089.2023-00627) take those of one sum, of which one runs backward;
//! these are of one difference d: every second run of d nodes with the run after it, and in
//! another round the runs between.

use wide::f32x4;

use super::coordinates::{Coordinates, LANES, load, pull, pull_one, store};
use super::distances::distances_from;
use super::graph::{LayoutGraph, SIXTHS};
use super::schedule::steps;
use crate::random::Random;

/// Sources of one search for distances.
const BATCH: usize = 64;

/// All pairs of a graph's nodes, which have random numbers.
pub(super) struct AllPairs {
    /// Number to node.
    node_of: Vec<u32>,
    /// Ideal distances: of the pairs (a, a + 1), then of the pairs (a, a + 2) and so on.
    ideals: Vec<f32>,
    /// In the order in which they are taken.
    rounds: Vec<Round>,
    longest: f32,
    shortest: f32,
}

/// Pairs (a, a + difference) with a in every second run of that length.
#[derive(Clone, Copy)]
struct Round {
    difference: usize,
    /// 0 for the first, third, … run, 1 for those between.
    half: usize,
}

impl AllPairs {
    /// Renumbers the nodes and finds how far apart each pair should be; those without a path
    /// between them `apart`, in ties. Memory: 4 bytes a pair.
    pub(super) fn new(graph: &LayoutGraph, apart: f32, random: &mut Random) -> Self {
        let n = graph.node_count();
        let mut node_of: Vec<u32> = (0..n as u32).collect();
        random.shuffle(&mut node_of);
        let halves = |difference| [0, 1].map(|half| Round { difference, half });
        let mut pairs = Self {
            node_of,
            ideals: vec![apart; n * n.saturating_sub(1) / 2],
            rounds: (1..n).flat_map(halves).collect(),
            longest: apart,
            shortest: if apart > 0.0 { apart } else { f32::INFINITY },
        };
        pairs.measure(graph);
        pairs
    }

    fn measure(&mut self, graph: &LayoutGraph) {
        let n = graph.node_count();
        let number_of = self.number_of();
        let mut rows = vec![0.0; BATCH.min(n) * n];
        // Sources near each other reach most nodes in the same step, and so at one cost.
        for sources in graph.nearby_order().chunks(BATCH) {
            rows.fill(0.0);
            distances_from(graph, sources, |place, node, length| {
                rows[place * n + number_of[node as usize]] = length as f32 / SIXTHS as f32;
            });
            for (source, row) in sources.iter().zip(rows.chunks(n)) {
                self.fill(number_of[*source as usize], row);
            }
        }
    }

    /// Writes the distances of `a` to all with a higher number; 0 is none.
    fn fill(&mut self, a: usize, row: &[f32]) {
        let n = row.len();
        let mut start = a;
        for (difference, &length) in (1..n).zip(&row[a + 1..]) {
            if length > 0.0 {
                self.ideals[start] = length;
                self.longest = self.longest.max(length);
                self.shortest = self.shortest.min(length);
            }
            start += n - difference;
        }
    }

    fn number_of(&self) -> Vec<usize> {
        let mut number_of = vec![0; self.node_of.len()];
        for (number, &node) in self.node_of.iter().enumerate() {
            number_of[node as usize] = number;
        }
        number_of
    }

    /// Number to node.
    pub(super) fn nodes(&self) -> &[u32] {
        &self.node_of
    }

    /// Number of pairs.
    pub(super) fn count(&self) -> usize {
        self.ideals.len()
    }

    /// Moves points, by number, until their distances are as near the ideal ones as can be had;
    /// after each round `constrain` puts them back to where they may stand. O(pairs) a pass.
    pub(super) fn minimise(
        &mut self,
        points: &mut Coordinates,
        random: &mut Random,
        mut constrain: impl FnMut(&mut Coordinates),
    ) {
        for step in steps(self.longest, self.shortest) {
            random.shuffle(&mut self.rounds);
            for round in &self.rounds {
                self.relax(*round, step, points);
                constrain(points);
            }
        }
    }

    fn relax(&self, Round { difference, half }: Round, step: f32, points: &mut Coordinates) {
        let ideals = self.of_difference(difference);
        let runs = (half * difference..ideals.len()).step_by(2 * difference);
        for a in runs {
            let ideals = &ideals[a..ideals.len().min(a + difference)];
            let (ax, bx) = two_runs(&mut points.x[a..], difference, ideals.len());
            let (ay, by) = two_runs(&mut points.y[a..], difference, ideals.len());
            relax_run([ax, ay], [bx, by], ideals, step);
        }
    }

    /// Ideal distances of the pairs (a, a + difference), by a.
    fn of_difference(&self, difference: usize) -> &[f32] {
        let n = self.node_of.len();
        let start = (difference - 1) * (2 * n - difference) / 2;
        &self.ideals[start..start + n - difference]
    }

    /// Mean over pairs of (drawn / ideal − 1)².
    pub(super) fn stress(&self, points: &Coordinates) -> f64 {
        let n = self.node_of.len();
        let mut sum = 0.0;
        for difference in 1..n {
            for (a, ideal) in self.of_difference(difference).iter().enumerate() {
                let b = a + difference;
                let (x, y) = (points.x[a] - points.x[b], points.y[a] - points.y[b]);
                let off = (x * x + y * y).sqrt() / ideal - 1.0;
                sum += f64::from(off * off);
            }
        }
        sum / self.ideals.len().max(1) as f64
    }

    /// Points by number to points by node.
    pub(super) fn by_node(&self, points: &Coordinates) -> Coordinates {
        points.reordered(self.number_of().into_iter())
    }

    /// Points by node to points by number.
    pub(super) fn by_number(&self, points: &Coordinates) -> Coordinates {
        points.reordered(self.node_of.iter().map(|node| *node as usize))
    }
}

/// The first `length` values, and as many from `difference` on.
fn two_runs(values: &mut [f32], difference: usize, length: usize) -> (&mut [f32], &mut [f32]) {
    let (low, high) = values.split_at_mut(difference);
    (&mut low[..length], &mut high[..length])
}

/// Moves each point of one run and its partner in the other toward their ideal distance.
fn relax_run([ax, ay]: [&mut [f32]; 2], [bx, by]: [&mut [f32]; 2], ideals: &[f32], step: f32) {
    let whole = ideals.len() - ideals.len() % LANES;
    let chunks = ax.chunks_exact_mut(LANES).zip(ay.chunks_exact_mut(LANES));
    let partners = bx.chunks_exact_mut(LANES).zip(by.chunks_exact_mut(LANES));
    for (((ax, ay), (bx, by)), ideals) in chunks.zip(partners).zip(ideals.chunks_exact(LANES)) {
        let (ax_lanes, ay_lanes) = (load(ax, 0.0), load(ay, 0.0));
        let (bx_lanes, by_lanes) = (load(bx, 0.0), load(by, 0.0));
        let (x, y) = (ax_lanes - bx_lanes, ay_lanes - by_lanes);
        let half = f32x4::splat(0.5) * pull(x, y, load(ideals, 1.0), step);
        store(ax_lanes - x * half, ax);
        store(ay_lanes - y * half, ay);
        store(bx_lanes + x * half, bx);
        store(by_lanes + y * half, by);
    }
    for at in whole..ideals.len() {
        let (x, y) = (ax[at] - bx[at], ay[at] - by[at]);
        let half = 0.5 * pull_one(x, y, ideals[at], step);
        ax[at] -= x * half;
        ay[at] -= y * half;
        bx[at] += x * half;
        by[at] += y * half;
    }
}
