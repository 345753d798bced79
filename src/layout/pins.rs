//! Alters that someone put somewhere. They come last: all others are laid out as if nobody were
//! pinned, so that to move one alter moves nobody else but who is in the way.

use super::rings::on_circle;
use super::seats::{GLYPH_PITCH, Seat};
use super::sectors::Arc;
use crate::model::MapPoint;

/// Steps along a ring in which a free place is looked for, as a share of a glyph's room.
const STEP: f64 = 0.25;

/// Puts pinned nodes where they belong and moves others, on which one now lies, along their rings
/// to the nearest place that is free. O(pinned · n), and O(n · steps) for each that is in the way.
pub(super) fn put_pins(points: &mut [MapPoint], seats: &[Seat], arcs: &[Arc], scale: f64) {
    let pitch = GLYPH_PITCH * scale;
    let pinned: Vec<usize> =
        (0..seats.len()).filter(|node| seats[*node].pinned.is_some()).collect();
    for &node in &pinned {
        points[node] = seats[node].pinned.unwrap_or(points[node]);
    }
    for node in (0..seats.len()).filter(|node| seats[*node].pinned.is_none()) {
        let is_covered =
            pinned.iter().any(|pin| (points[*pin] - points[node]).length2() < pitch * pitch);
        if is_covered {
            points[node] = nearest_free(points, node, arcs, pitch);
        }
    }
}

/// The nearest place on a node's ring that is a glyph's room away from all others; the place that
/// is furthest from any where the ring is full.
fn nearest_free(points: &[MapPoint], node: usize, arcs: &[Arc], pitch: f64) -> MapPoint {
    let home = points[node];
    let radius = (home - MapPoint::ORIGIN).length();
    let angle = libm::atan2(home.y, home.x);
    let step = STEP * pitch / radius.max(pitch);
    let half = libm::ceil(std::f64::consts::PI / step) as i32;
    let arc = arcs.iter().find(|arc| arc.nodes.contains(&node));
    let mut best = (0.0, home);
    for rank in (1..=half).flat_map(|rank| [rank, -rank]) {
        let place = on_circle(radius, angle + f64::from(rank) * step);
        if arc.is_some_and(|arc| !arc.holds(place)) {
            continue;
        }
        let others = points.iter().enumerate().filter(|(other, _)| *other != node);
        let room2 =
            others.map(|(_, point)| (*point - place).length2()).fold(f64::INFINITY, f64::min);
        if room2 >= pitch * pitch {
            return place;
        }
        if room2 > best.0 {
            best = (room2, place);
        }
    }
    best.1
}
