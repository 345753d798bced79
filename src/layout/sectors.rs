//! Arcs of the circle around ego: one for everyone, or one for each kind.

use std::f64::consts::TAU;

use super::seats::Seat;
use crate::model::{Kind, MapPoint};

/// Some nodes and the arc they share.
pub(super) struct Arc {
    pub(super) nodes: Vec<usize>,
    /// Angles from the right, clockwise on screen.
    pub(super) start: f64,
    pub(super) width: f64,
}

impl Arc {
    pub(super) fn is_circle(&self) -> bool {
        self.width >= TAU
    }

    /// Whether a point lies in it.
    pub(super) fn holds(&self, point: MapPoint) -> bool {
        let angle = self.unrolled(libm::atan2(point.y, point.x));
        self.is_circle() || (self.start..self.start + self.width).contains(&angle)
    }

    /// The same angle within half a turn of the arc's middle.
    pub(super) fn unrolled(&self, angle: f64) -> f64 {
        let middle = self.start + self.width / 2.0;
        angle - TAU * libm::round((angle - middle) / TAU)
    }
}

/// All nodes in one arc, or, with `by_kind`, people at the top, then places
/// and activities clockwise, each kind in an arc as wide as the fullest of its rings needs.
pub(super) fn sectors(seats: &[Seat], radii: &[f64; 4], by_kind: bool) -> Vec<Arc> {
    if !by_kind {
        let nodes = (0..seats.len()).collect();
        return vec![Arc { nodes, start: 0.0, width: TAU }];
    }
    let mut arcs: Vec<Arc> = [Kind::Person, Kind::Place, Kind::Activity]
        .into_iter()
        .map(|kind| {
            let nodes: Vec<usize> =
                (0..seats.len()).filter(|node| seats[*node].kind == kind).collect();
            let width = need(&nodes, seats, radii);
            Arc { nodes, start: 0.0, width }
        })
        .filter(|arc| !arc.nodes.is_empty())
        .collect();
    if let [arc] = arcs.as_mut_slice() {
        arc.width = TAU;
        return arcs;
    }
    let needed: f64 = arcs.iter().map(|arc| arc.width).sum();
    // People around the top.
    let mut start = -TAU / 4.0 - arcs.first().map_or(0.0, |arc| arc.width / needed * TAU / 2.0);
    for arc in &mut arcs {
        arc.width *= TAU / needed;
        arc.start = start;
        start += arc.width;
    }
    arcs
}

/// The angle that the fullest ring of these nodes takes.
fn need(nodes: &[usize], seats: &[Seat], radii: &[f64; 4]) -> f64 {
    let on_ring = |slot: usize| {
        nodes.iter().filter(move |node| seats[**node].slot == slot).map(|node| seats[*node].room())
    };
    (0..4).map(|slot| on_ring(slot).sum::<f64>() / radii[slot]).fold(0.0, f64::max)
}
