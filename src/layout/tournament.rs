//! Stress over all pairs, by stochastic gradient descent in rounds of disjoint pairs.
//!
//! Zheng, Pawar & Goodman 2019 (doi:10.1109/TVCG.2018.2859997) move one pair after the other in
//! random order. Here nodes are renumbered at random and a round takes the pairs with
//! a + b ≡ s (mod n), which share no node (Wang et al. 2025, doi:10.3724/SP.J.1089.2023-00627):
//! several move in one instruction, and the order within a round changes nothing.

use wide::f32x4;

use super::coordinates::{Coordinates, LANES, load, pull, store};
use super::distances::distances_from;
use super::graph::{LayoutGraph, SIXTHS};
use super::schedule::steps;
use crate::random::Random;

/// Sources of one search for distances.
const BATCH: usize = 64;

/// All pairs of a connected graph in the order of rounds.
pub(super) struct Tournament {
    /// Number to node.
    node_of: Vec<u32>,
    /// Ideal distances, round after round.
    ideals: Vec<f32>,
    /// Of each round, in which order they are taken.
    rounds: Vec<Round>,
    longest: f32,
    shortest: f32,
}

/// The pairs with a + b ≡ s: first those with a + b = s, then those with a + b = s + n; in both
/// a goes up and b goes down.
#[derive(Clone, Copy)]
struct Round {
    s: usize,
    /// Of its first pair among all.
    start: usize,
}

impl Round {
    /// Pairs with a + b = s.
    fn first_run(self) -> usize {
        self.s.div_ceil(2)
    }

    /// Pairs with a + b = s + n.
    fn second_run(self, n: usize) -> usize {
        (self.s + n).div_ceil(2) - (self.s + 1)
    }
}

impl Tournament {
    /// Renumbers the nodes and finds how far apart each pair should be; those without a path
    /// between them `apart`, in ties. Memory: 4 bytes a pair.
    pub(super) fn new(graph: &LayoutGraph, apart: f32, random: &mut Random) -> Self {
        let n = graph.node_count();
        let mut node_of: Vec<u32> = (0..n as u32).collect();
        random.shuffle(&mut node_of);
        let mut start = 0;
        let rounds: Vec<Round> = (0..n)
            .map(|s| {
                let round = Round { s, start };
                start += round.first_run() + round.second_run(n);
                round
            })
            .collect();
        let ideals = vec![0.0; start];
        let mut tournament = Self {
            node_of,
            ideals,
            rounds,
            longest: apart,
            shortest: if apart > 0.0 { apart } else { f32::INFINITY },
        };
        tournament.measure(graph, apart);
        tournament
    }

    fn measure(&mut self, graph: &LayoutGraph, apart: f32) {
        let n = graph.node_count();
        let number_of = self.number_of();
        let mut rows = vec![0.0; BATCH.min(n) * n];
        // Sources near each other reach most nodes in the same step, and so at one cost.
        for sources in graph.nearby_order().chunks(BATCH) {
            rows.fill(apart);
            distances_from(graph, sources, |place, node, length| {
                let length = length as f32 / SIXTHS as f32;
                rows[place * n + number_of[node as usize]] = length;
                if length > 0.0 {
                    self.longest = self.longest.max(length);
                    self.shortest = self.shortest.min(length);
                }
            });
            for (source, row) in sources.iter().zip(rows.chunks(n)) {
                self.fill(number_of[*source as usize], row);
            }
        }
    }

    /// Writes the distances of `a` to all with a higher number.
    fn fill(&mut self, a: usize, row: &[f32]) {
        let n = row.len();
        let folded = (n - a).max(a + 1);
        for b in a + 1..folded {
            self.ideals[self.rounds[a + b].start + a] = row[b];
        }
        for b in folded..n {
            let round = self.rounds[a + b - n];
            self.ideals[round.start + round.first_run() + a - (round.s + 1)] = row[b];
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
    pub(super) fn pair_count(&self) -> usize {
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

    fn relax(&self, round: Round, step: f32, points: &mut Coordinates) {
        let n = self.node_of.len();
        let (first, second) = (round.first_run(), round.second_run(n));
        let (middle, end) = (round.start + first, round.start + first + second);
        relax_run(points, 0, round.s, &self.ideals[round.start..middle], step);
        relax_run(points, round.s + 1, n - 1, &self.ideals[middle..end], step);
    }

    /// Mean over pairs of (drawn / ideal − 1)².
    pub(super) fn stress(&self, points: &Coordinates) -> f64 {
        let n = self.node_of.len();
        let mut sum = 0.0;
        for round in &self.rounds {
            let pairs = (0..round.first_run())
                .map(|a| (a, round.s - a))
                .chain((0..round.second_run(n)).map(|up| (round.s + 1 + up, n - 1 - up)));
            for ((a, b), ideal) in pairs.zip(&self.ideals[round.start..]) {
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

/// Moves the pairs (a, b), (a + 1, b − 1), … toward their ideal distances.
fn relax_run(points: &mut Coordinates, a: usize, b: usize, ideals: &[f32], step: f32) {
    let length = ideals.len();
    if length == 0 {
        return;
    }
    let (ax, bx) = two_runs(&mut points.x, a, b, length);
    let (ay, by) = two_runs(&mut points.y, a, b, length);
    let up = ax.chunks_mut(LANES).zip(ay.chunks_mut(LANES));
    let down = bx.rchunks_mut(LANES).zip(by.rchunks_mut(LANES));
    for (((ax, ay), (bx, by)), ideals) in up.zip(down).zip(ideals.chunks(LANES)) {
        let (ax_lanes, ay_lanes) = (load(ax, 0.0), load(ay, 0.0));
        let (bx_lanes, by_lanes) = (load_reversed(bx), load_reversed(by));
        let (x, y) = (ax_lanes - bx_lanes, ay_lanes - by_lanes);
        let pull = f32x4::splat(0.5) * pull(x, y, load(ideals, 1.0), step);
        store(ax_lanes - x * pull, ax);
        store(ay_lanes - y * pull, ay);
        store_reversed(bx_lanes + x * pull, bx);
        store_reversed(by_lanes + y * pull, by);
    }
}

/// The values from `a` up and the values up to `b`.
fn two_runs(values: &mut [f32], a: usize, b: usize, length: usize) -> (&mut [f32], &mut [f32]) {
    let (low, high) = values[a..=b].split_at_mut(length);
    let skipped = high.len() - length;
    (low, &mut high[skipped..])
}

fn load_reversed(values: &[f32]) -> f32x4 {
    match <[f32; LANES]>::try_from(values) {
        Ok([a, b, c, d]) => [d, c, b, a].into(),
        Err(_) => {
            let mut lanes = [0.0; LANES];
            for (lane, value) in lanes.iter_mut().zip(values.iter().rev()) {
                *lane = *value;
            }
            lanes.into()
        }
    }
}

fn store_reversed(lanes: f32x4, values: &mut [f32]) {
    let [a, b, c, d] = lanes.to_array();
    match <&mut [f32; LANES]>::try_from(&mut *values) {
        Ok(all) => *all = [d, c, b, a],
        Err(_) => {
            for (value, lane) in values.iter_mut().rev().zip([a, b, c, d]) {
                *value = lane;
            }
        }
    }
}
