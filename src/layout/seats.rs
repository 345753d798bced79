//! What each alter needs on its ring, and how large the rings are.

use std::f64::consts::TAU;

use super::labels::LabelSize;
use super::{FORMAL_RADIUS, GLYPH_RADIUS, RingLine};
use crate::model::{Kind, MapPoint, NetworkMap, Ring};

/// Radii of the three rings and of the fourth, for alters not placed, when few stand on
/// them; from the sketch of the look.
const BASE_RADII: [f64; 4] = [168.0, 263.0, 358.0, 453.0];
/// Between two rings, at least.
const RING_GAP: f64 = 95.0;
/// Along a ring from glyph to glyph, at least, at scale 1: two second outlines and air.
pub(super) const GLYPH_PITCH: f64 = 2.0 * FORMAL_RADIUS + 4.0;
/// A crowded ring grows up to this factor to give names room.
const MOST_GROWTH: f64 = 1.6;

/// What is known of a node before it has an angle.
pub(super) struct Seat {
    /// 0 to 2 for a ring, 3 for an alter that was not placed.
    pub(super) slot: usize,
    pub(super) kind: Kind,
    pub(super) pinned: Option<MapPoint>,
    /// Of the glyph with its name beneath, at the layout's scale.
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Seat {
    pub(super) fn of(
        map: &NetworkMap,
        alter: usize,
        label_sizes: &[LabelSize],
        scale: f64,
    ) -> Self {
        let label = label_sizes.get(alter).copied().unwrap_or_default();
        let alter = &map.alters()[alter];
        Self {
            slot: alter.ring.map_or(3, |ring| ring as usize - 1),
            kind: alter.kind(),
            pinned: alter.position,
            width: scale * label.width.max(GLYPH_PITCH),
            height: scale * (2.0 * GLYPH_RADIUS + label.height + 10.0),
        }
    }

    /// Whether it stands on one of the three rings.
    pub(super) fn is_placed(&self) -> bool {
        self.slot < 3
    }

    /// Of the ring's length, for its name: as much as on the whole way round.
    pub(super) fn room(&self) -> f64 {
        (self.width + self.height) / 2.0
    }
}

/// Radii from the inside. Rings keep their order and distance; a crowded one grows.
pub(super) fn ring_radii(seats: &[Seat], scale: f64, is_ringed: bool) -> [f64; 4] {
    let is_circle = !seats.is_empty() && !is_ringed;
    let gap = RING_GAP.max(GLYPH_PITCH * scale);
    let mut radii = BASE_RADII;
    let mut inner = 0.0f64;
    for (slot, radius) in radii.iter_mut().enumerate() {
        let on_ring = || seats.iter().filter(|seat| seat.slot == slot);
        // Where no rings are drawn there are none to leave room for.
        let base = if is_circle { BASE_RADII[1] } else { *radius };
        let roomy = on_ring().map(Seat::room).sum::<f64>() / TAU;
        let tight = on_ring().count() as f64 * GLYPH_PITCH * scale * 1.1 / TAU;
        // A picture that will be shown small can't also be made larger.
        let most = base * (MOST_GROWTH / scale).max(1.0);
        let grown = roomy.min(most).max(tight).max(base);
        *radius = if is_circle { grown } else { grown.max(inner + gap) };
        inner = *radius;
    }
    radii
}

/// The three rings, and the fourth where anyone is on none.
pub(super) fn ring_lines(seats: &[Seat], radii: &[f64; 4], is_ringed: bool) -> Vec<RingLine> {
    let rings = [Some(Ring::Closest), Some(Ring::Close), Some(Ring::Further), None];
    let drawn = |ring: &Option<Ring>| match ring {
        Some(_) => is_ringed || seats.is_empty(),
        None => !seats.iter().all(Seat::is_placed),
    };
    let lines = rings.into_iter().zip(radii).filter(|(ring, _)| drawn(ring));
    lines.map(|(ring, &radius)| RingLine { ring, radius }).collect()
}
