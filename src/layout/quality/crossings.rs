//! Pairs of ties that cross.

use crate::model::{MapPoint, MapVector};

/// Up to this many ties all pairs are counted; above, so many with all others.
const MOST_TIES: usize = 40_000;
const SAMPLED_TIES: usize = 1_000;

/// Pairs of ties that cross.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in super::super) struct Crossings {
    pub(in super::super) count: u64,
    /// Whether it is foretold from a part of the ties.
    pub(in super::super) is_sampled: bool,
}

/// Counts pairs of ties that cross when drawn straight; ties with a common end never do.
/// O(ties²), but cheap where ties are short.
pub(in super::super) fn crossings(points: &[MapPoint], ties: &[[u32; 2]]) -> Crossings {
    let mut segments: Vec<Segment> = ties.iter().map(|tie| Segment::of(*tie, points)).collect();
    if segments.len() > MOST_TIES {
        let step = segments.len() / SAMPLED_TIES;
        let sample: Vec<Segment> =
            segments.iter().step_by(step).take(SAMPLED_TIES).copied().collect();
        let met: u64 = sample
            .iter()
            .map(|one| segments.iter().filter(|other| one.crosses(other)).count() as u64)
            .sum();
        let count = met as f64 / sample.len() as f64 * segments.len() as f64 / 2.0;
        return Crossings { count: count as u64, is_sampled: true };
    }
    segments.sort_by(|a, b| a.left.x.total_cmp(&b.left.x));
    // Those that begin after this one has ended can't meet it, nor can any later.
    let from = |first: usize| {
        let one = segments[first];
        let near = segments[first + 1..].iter().take_while(|other| other.left.x <= one.right.x);
        near.filter(|other| one.crosses(other)).count() as u64
    };
    Crossings { count: (0..segments.len()).map(from).sum(), is_sampled: false }
}

/// A tie drawn straight, from left to right.
#[derive(Clone, Copy)]
pub(in super::super) struct Segment {
    left: MapPoint,
    right: MapPoint,
    /// From the left to the right.
    way: MapVector,
    /// Of the end that is higher up, and of the other.
    top: f64,
    bottom: f64,
    ends: [u32; 2],
}

impl Segment {
    pub(in super::super) fn of(ends: [u32; 2], points: &[MapPoint]) -> Self {
        let [a, b] = ends.map(|end| points[end as usize]);
        let (left, right) = if a.x <= b.x { (a, b) } else { (b, a) };
        let (top, bottom) = (left.y.min(right.y), left.y.max(right.y));
        Self { left, right, way: right - left, top, bottom, ends }
    }

    pub(in super::super) fn length(&self) -> f64 {
        self.way.length()
    }

    /// From its nearest point to another.
    pub(in super::super) fn distance_to(&self, point: MapPoint) -> f64 {
        let (along, way) = (self.way, point - self.left);
        let share = (along.x * way.x + along.y * way.y) / along.length2().max(f64::MIN_POSITIVE);
        (point - (self.left + along * share.clamp(0.0, 1.0))).length()
    }

    /// Whether the two meet between their ends; with a common end they do not. Most of the time of
    /// putting alters in order is spent here, so it stands in line however small the code is to be.
    #[inline(always)]
    pub(in super::super) fn crosses(&self, other: &Self) -> bool {
        if self.bottom < other.top || other.bottom < self.top {
            return false;
        }
        self.parts(other) && other.parts(self) && !self.shares_end(other)
    }

    /// Whether the ends of another stand on either side of the line through this one.
    #[inline(always)]
    fn parts(&self, other: &Self) -> bool {
        let side = |point: MapPoint| {
            self.way.x * (point.y - self.left.y) - self.way.y * (point.x - self.left.x)
        };
        side(other.left) * side(other.right) < 0.0
    }

    fn shares_end(&self, other: &Self) -> bool {
        self.ends.iter().any(|end| other.ends.contains(end))
    }
}
