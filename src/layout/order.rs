//! The order around ego: the whole circle is used and as few ties cross as can be had.

use std::f64::consts::TAU;

use super::EGO_RADIUS;
use super::graph::LayoutGraph;
use super::quality::Segment;
use super::rings::on_circle;
use super::seats::Seat;
use super::sectors::Arc;
use crate::model::MapPoint;

/// 0 leaves every angle as stress made it, 1 makes all steps even.
const EVENNESS: f64 = 0.85;
/// Pairs of ties that are looked at before the order must do: some milliseconds.
const MOST_TESTS: usize = 4_000_000;
/// A crossing counts as much as a tie that is so many radii of the outermost ring long.
const CROSSING_LENGTH: f64 = 1.2;
/// A tie across ego counts as much as this many crossings.
const ACROSS_EGO: f64 = 1.0;

/// Where everyone stands around ego.
pub(super) struct Places<'a> {
    pub(super) points: Vec<MapPoint>,
    seats: &'a [Seat],
    radii: &'a [f64; 4],
    ties: Vec<[u32; 2]>,
    /// Indices of each node's ties.
    ties_of: Vec<Vec<u32>>,
    /// The arc of each node that may move.
    arc_of: Vec<Option<usize>>,
    tests: usize,
}

impl<'a> Places<'a> {
    pub(super) fn new(
        graph: &LayoutGraph,
        seats: &'a [Seat],
        radii: &'a [f64; 4],
        points: Vec<MapPoint>,
    ) -> Self {
        let ties: Vec<[u32; 2]> = graph.ties().map(|(a, b, _)| [a, b]).collect();
        let mut ties_of = vec![Vec::new(); seats.len()];
        for (index, tie) in ties.iter().enumerate() {
            for &end in tie {
                ties_of[end as usize].push(index as u32);
            }
        }
        let arc_of = vec![None; seats.len()];
        Self { points, seats, radii, ties, ties_of, arc_of, tests: 0 }
    }

    /// Turns alters toward even steps in each arc, keeping their order over all rings: ties
    /// cross no more than before, and the picture does not crowd to one side.
    pub(super) fn use_whole_circle(&mut self, arcs: &[Arc]) {
        for (index, arc) in arcs.iter().enumerate() {
            let mut turned: Vec<(f64, usize)> =
                arc.nodes.iter().map(|&node| (arc.unrolled(self.angle(node)), node)).collect();
            turned.sort_by(|(a, x), (b, y)| a.total_cmp(b).then(x.cmp(y)));
            let step = arc.width / turned.len().max(1) as f64;
            // A whole circle may begin anywhere: where the alters have to turn least.
            let even = |rank: usize| arc.start + step * (rank as f64 + 0.5);
            let off: f64 =
                turned.iter().enumerate().map(|(rank, (angle, _))| angle - even(rank)).sum();
            let shift = if arc.is_circle() { off / turned.len().max(1) as f64 } else { 0.0 };
            for (rank, &(angle, node)) in turned.iter().enumerate() {
                let even = even(rank) + shift;
                let angle = if arc.is_circle() { angle + EVENNESS * (even - angle) } else { even };
                self.put(node, angle);
                self.arc_of[node] = Some(index);
            }
        }
    }

    /// Crossings and lengths of all ties.
    pub(super) fn total_cost(&mut self) -> f64 {
        let all: Vec<usize> = (0..self.seats.len()).collect();
        self.cost(&all)
    }

    /// Lets alters of one arc change places around ego while that makes ties cross less or be
    /// shorter. O(ties) a trial; ends after a number of trials.
    pub(super) fn untangle(&mut self) {
        let mut order: Vec<usize> =
            (0..self.seats.len()).filter(|node| self.arc_of[*node].is_some()).collect();
        order.sort_by(|a, b| self.angle(*a).total_cmp(&self.angle(*b)).then(a.cmp(b)));
        let mut improved = true;
        while improved && self.tests < MOST_TESTS {
            improved = false;
            // Neighbours in angle first, since they are the most likely to gain.
            for step in 1..=order.len() / 2 {
                for rank in 0..order.len() {
                    let other = (rank + step) % order.len();
                    if self.tests < MOST_TESTS && self.swap_if_better(order[rank], order[other]) {
                        order.swap(rank, other);
                        improved = true;
                    }
                }
            }
        }
    }

    fn swap_if_better(&mut self, a: usize, b: usize) -> bool {
        let nobody_tied = self.ties_of[a].is_empty() && self.ties_of[b].is_empty();
        if a == b || nobody_tied || self.arc_of[a] != self.arc_of[b] {
            return false;
        }
        let before = self.cost(&[a, b]);
        let (angle_a, angle_b) = (self.angle(a), self.angle(b));
        let places = (self.points[a], self.points[b]);
        self.put(a, angle_b);
        self.put(b, angle_a);
        // A gain too small to see is none.
        let is_better = self.cost(&[a, b]) < before - 1e-6;
        if !is_better {
            (self.points[a], self.points[b]) = places;
        }
        is_better
    }

    /// Puts a newcomer into the gap between two others, within its arc, at which its ties cost
    /// least.
    pub(super) fn insert(&mut self, node: usize, arc: &Arc, settled: &[bool]) {
        let mut angles: Vec<f64> = (0..self.seats.len())
            .filter(|other| settled[*other])
            .map(|other| self.angle(other))
            .collect();
        angles.sort_by(f64::total_cmp);
        let mut best: Option<(f64, f64)> = None;
        for rank in 0..angles.len() {
            let next = angles.get(rank + 1).copied().unwrap_or(angles[0] + TAU);
            let angle = arc.unrolled((angles[rank] + next) / 2.0);
            self.put(node, angle);
            if !arc.holds(self.points[node]) {
                continue;
            }
            // Among places that are alike for the ties the one with most room.
            let cost = self.cost_among(&[node], settled) - self.room(node, settled);
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, angle));
            }
        }
        let middle = if arc.is_circle() { -TAU / 4.0 } else { arc.start + arc.width / 2.0 };
        self.put(node, best.map_or(middle, |(_, angle)| angle));
    }

    /// From a newcomer to the nearest other, as a share of the radius, halved.
    fn room(&self, node: usize, settled: &[bool]) -> f64 {
        let others = (0..self.seats.len()).filter(|other| settled[*other]);
        let ways = others.map(|other| (self.points[other] - self.points[node]).length());
        let radius = self.radii[self.seats[node].slot];
        0.5 * (ways.fold(f64::INFINITY, f64::min) / radius).min(1.0)
    }

    /// Turns and mirrors all so that the first alter stands at the top and the first half of the
    /// others rather to the right; where someone is pinned all stay.
    pub(super) fn turn_upright(&mut self) {
        if self.seats.iter().any(|seat| seat.pinned.is_some()) || self.points.is_empty() {
            return;
        }
        let turn = -TAU / 4.0 - self.angle(0);
        let first_half = &self.points[..self.points.len().div_ceil(2)];
        let (sine, cosine) = libm::sincos(turn);
        let right = first_half.iter().map(|p| p.x * cosine - p.y * sine).sum::<f64>();
        for node in 0..self.points.len() {
            let angle = self.angle(node) + turn;
            self.put(node, if right < 0.0 { -TAU / 2.0 - angle } else { angle });
        }
    }

    fn angle(&self, node: usize) -> f64 {
        libm::atan2(self.points[node].y, self.points[node].x)
    }

    fn put(&mut self, node: usize, angle: f64) {
        self.points[node] = on_circle(self.radii[self.seats[node].slot], angle);
    }

    fn cost(&mut self, nodes: &[usize]) -> f64 {
        self.cost_of(nodes, |_| true)
    }

    fn cost_among(&mut self, nodes: &[usize], settled: &[bool]) -> f64 {
        self.cost_of(nodes, |node| settled[node as usize] || nodes.contains(&(node as usize)))
    }

    /// Crossings and lengths of the ties of these nodes; of ties to and between others that
    /// count.
    fn cost_of(&mut self, nodes: &[usize], counts: impl Fn(u32) -> bool) -> f64 {
        let mut own: Vec<u32> =
            nodes.iter().flat_map(|node| &self.ties_of[*node]).copied().collect();
        own.sort_unstable();
        own.dedup();
        self.tests += own.len() * self.ties.len();
        let drawn = |index: u32| {
            let tie = self.ties[index as usize];
            tie.iter().all(|end| counts(*end)).then(|| Segment::of(tie, &self.points))
        };
        let mut cost = 0.0;
        for &index in &own {
            let Some(segment) = drawn(index) else { continue };
            cost += segment.length() / (CROSSING_LENGTH * self.radii[3]);
            if segment.distance_to(MapPoint::ORIGIN) < EGO_RADIUS {
                cost += ACROSS_EGO;
            }
            // Two of these nodes' own ties meet once.
            let others = (0..self.ties.len() as u32)
                .filter(|other| *other > index || own.binary_search(other).is_err());
            cost += others.filter_map(drawn).filter(|other| segment.crosses(other)).count() as f64;
        }
        cost
    }
}
