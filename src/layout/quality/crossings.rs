//! Pairs of ties that cross.

use crate::model::MapPoint;

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
    ends: [u32; 2],
}

impl Segment {
    pub(in super::super) fn of(ends: [u32; 2], points: &[MapPoint]) -> Self {
        let [a, b] = ends.map(|end| points[end as usize]);
        let (left, right) = if a.x <= b.x { (a, b) } else { (b, a) };
        Self { left, right, ends }
    }

    pub(in super::super) fn length(&self) -> f64 {
        (self.right - self.left).length()
    }

    /// From its nearest point to another.
    pub(in super::super) fn distance_to(&self, point: MapPoint) -> f64 {
        let (along, way) = (self.right - self.left, point - self.left);
        let share = (along.x * way.x + along.y * way.y) / along.length2().max(f64::MIN_POSITIVE);
        (point - (self.left + along * share.clamp(0.0, 1.0))).length()
    }

    /// Whether the two meet between their ends; with a common end they do not.
    pub(in super::super) fn crosses(&self, other: &Self) -> bool {
        let share = |end: u32| other.ends.contains(&end);
        let apart = self.left.y.max(self.right.y) < other.left.y.min(other.right.y)
            || other.left.y.max(other.right.y) < self.left.y.min(self.right.y);
        let side = |from: &Self, point: MapPoint| (from.right - from.left).cross(point - from.left);
        !apart
            && side(self, other.left) * side(self, other.right) < 0.0
            && side(other, self.left) * side(other, self.right) < 0.0
            && !share(self.ends[0])
            && !share(self.ends[1])
    }
}
