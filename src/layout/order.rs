//! The order around ego: the whole circle is used and as few ties cross as can be had.

use std::f64::consts::TAU;

use super::EGO_RADIUS;
use super::graph::LayoutGraph;
use super::overlap::GOLDEN_ANGLE;
use super::quality::Segment;
use super::rings::on_circle;
use super::seats::Seat;
use super::sectors::Arc;
use crate::model::MapPoint;

/// 0 leaves every angle as stress made it, 1 makes all steps even.
const EVENNESS: f64 = 0.85;
/// Pairs of ties that are looked at before the order must do: some milliseconds.
const MOST_TESTS: u64 = 4_000_000;
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
    /// The same as drawn, which most of the time goes into looking at.
    segments: Vec<Segment>,
    /// Indices of each node's ties.
    ties_of: Vec<Vec<u32>>,
    /// The arc of each node that may move.
    arc_of: Vec<Option<usize>>,
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
        let segments = ties.iter().map(|tie| Segment::of(*tie, &points)).collect();
        let arc_of = vec![None; seats.len()];
        Self { points, seats, radii, ties, segments, ties_of, arc_of }
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
    pub(super) fn total_cost(&self) -> f64 {
        let all: Vec<usize> = (0..self.seats.len()).collect();
        self.cost(&self.ties_of(&all), |_| true, f64::INFINITY)
    }

    /// Lets alters of one arc change places around ego while that makes ties cross less or be
    /// shorter. O(ties) a trial; ends after a number of trials.
    pub(super) fn untangle(&mut self) {
        let mut order: Vec<usize> =
            (0..self.seats.len()).filter(|node| self.arc_of[*node].is_some()).collect();
        order.sort_by(|a, b| self.angle(*a).total_cmp(&self.angle(*b)).then(a.cmp(b)));
        let mut tests = 0;
        loop {
            let mut improved = false;
            // Neighbours in angle first, since they are the most likely to gain.
            for step in 1..=order.len() / 2 {
                for rank in 0..order.len() {
                    let other = (rank + step) % order.len();
                    let pair = [order[rank], order[other]];
                    tests += self.tests(pair);
                    if tests > MOST_TESTS {
                        return;
                    }
                    if self.swap_if_better(pair) {
                        order.swap(rank, other);
                        improved = true;
                    }
                }
            }
            if !improved {
                return;
            }
        }
    }

    /// Pairs of ties that are looked at to see whether two should change places.
    fn tests(&self, [a, b]: [usize; 2]) -> u64 {
        /// To find that there is nothing to look at takes time, too.
        const LEAST: u64 = 20;
        let own = (self.ties_of[a].len() + self.ties_of[b].len()) as u64;
        2 * own * self.ties.len() as u64 + LEAST
    }

    fn swap_if_better(&mut self, [a, b]: [usize; 2]) -> bool {
        let nobody_tied = self.ties_of[a].is_empty() && self.ties_of[b].is_empty();
        if nobody_tied || self.arc_of[a] != self.arc_of[b] {
            return false;
        }
        let own = self.ties_of(&[a, b]);
        // A gain too small to see is none.
        let most = self.cost(&own, |_| true, f64::INFINITY) - 1e-6;
        let (angle_a, angle_b) = (self.angle(a), self.angle(b));
        let places = (self.points[a], self.points[b]);
        self.put(a, angle_b);
        self.put(b, angle_a);
        let is_better = self.cost(&own, |_| true, most) < most;
        if !is_better {
            self.place(a, places.0);
            self.place(b, places.1);
        }
        is_better
    }

    /// Puts one of some newcomers into the gap between two others, within its arc, at which its
    /// ties cost least; where there are too many ties for all gaps, some are tried, or none.
    pub(super) fn insert(&mut self, node: usize, arc: &Arc, settled: &[bool], newcomers: usize) {
        let own_ties = self.ties_of[node].len() as u64;
        let tests = own_ties * self.ties.len() as u64 + self.seats.len() as u64;
        let most_gaps = (MOST_TESTS / newcomers.max(1) as u64 / tests.max(1)) as usize;
        if most_gaps == 0 {
            return self.insert_among_many(node, arc, settled);
        }
        let mut angles: Vec<f64> = (0..self.seats.len())
            .filter(|other| settled[*other])
            .map(|other| self.angle(other))
            .collect();
        angles.sort_by(f64::total_cmp);
        let own = self.ties_of(&[node]);
        let counts = |other: u32| settled[other as usize] || other as usize == node;
        let mut best: Option<(f64, f64)> = None;
        for rank in (0..angles.len()).step_by(angles.len().div_ceil(most_gaps).max(1)) {
            let next = angles.get(rank + 1).copied().unwrap_or(angles[0] + TAU);
            let angle = arc.unrolled((angles[rank] + next) / 2.0);
            self.put(node, angle);
            if !arc.holds(self.points[node]) {
                continue;
            }
            // Among places that are alike for the ties the one with most room.
            let cost = self.cost(&own, counts, f64::INFINITY) - self.room(node, settled);
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, angle));
            }
        }
        let middle = if arc.is_circle() { -TAU / 4.0 } else { arc.start + arc.width / 2.0 };
        self.put(node, best.map_or(middle, |(_, angle)| angle));
    }

    /// Puts a newcomer into the direction of those it is tied to.
    fn insert_among_many(&mut self, node: usize, arc: &Arc, settled: &[bool]) {
        let ends = self.ties_of[node].iter().flat_map(|tie| self.ties[*tie as usize]);
        let sum = ends
            .filter(|end| *end as usize != node && settled[*end as usize])
            .fold(MapPoint::ORIGIN, |sum, end| {
                sum + (self.points[end as usize] - MapPoint::ORIGIN)
            });
        let angle = if sum == MapPoint::ORIGIN {
            // Each in a direction of its own.
            arc.start + arc.width * (node as f64 * GOLDEN_ANGLE / TAU).fract()
        } else {
            arc.unrolled(libm::atan2(sum.y, sum.x)).clamp(arc.start, arc.start + arc.width)
        };
        self.put(node, angle);
    }

    /// From a newcomer to the nearest other, as a share of the radius, halved.
    fn room(&self, node: usize, settled: &[bool]) -> f64 {
        let others = (0..self.seats.len()).filter(|other| settled[*other]);
        let ways = others.map(|other| (self.points[other] - self.points[node]).length());
        let radius = self.radii[self.seats[node].slot];
        0.5 * (ways.fold(f64::INFINITY, f64::min) / radius).min(1.0)
    }

    /// Turns and mirrors all so that the first alter stands at the top and the first half of the
    /// others rather to the right.
    pub(super) fn turn_upright(&mut self) {
        if self.points.is_empty() {
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
        self.place(node, on_circle(self.radii[self.seats[node].slot], angle));
    }

    fn place(&mut self, node: usize, point: MapPoint) {
        self.points[node] = point;
        for &tie in &self.ties_of[node] {
            self.segments[tie as usize] = Segment::of(self.ties[tie as usize], &self.points);
        }
    }

    /// Indices of the ties of these nodes, in order and each once.
    fn ties_of(&self, nodes: &[usize]) -> Vec<u32> {
        let ties = nodes.iter().flat_map(|node| &self.ties_of[*node]);
        let mut ties: Vec<u32> = ties.copied().collect();
        ties.sort_unstable();
        ties.dedup();
        ties
    }

    /// Crossings and lengths of ties, given in order; of ties to and between nodes that count.
    /// What costs `most` is not looked at to its end.
    fn cost(&self, own: &[u32], counts: impl Fn(u32) -> bool, most: f64) -> f64 {
        let is_drawn = |tie: usize| self.ties[tie].iter().all(|end| counts(*end));
        // Two of these ties meet once.
        let mut is_done = vec![false; self.ties.len()];
        let mut cost = 0.0;
        for tie in own.iter().map(|tie| *tie as usize).filter(|tie| is_drawn(*tie)) {
            is_done[tie] = true;
            let segment = &self.segments[tie];
            cost += segment.length() / (CROSSING_LENGTH * self.radii[3]);
            if segment.distance_to(MapPoint::ORIGIN) < EGO_RADIUS {
                cost += ACROSS_EGO;
            }
            let mut crossings = 0;
            for (other, drawn) in self.segments.iter().enumerate() {
                if !is_done[other] && segment.crosses(drawn) && is_drawn(other) {
                    crossings += 1;
                }
            }
            cost += f64::from(crossings);
            if cost >= most {
                break;
            }
        }
        cost
    }
}
