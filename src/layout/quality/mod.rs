//! How good a drawing is, in figures that can be compared between tools.

mod crossings;
mod graph;

use serde::Serialize;

pub(super) use crossings::{Segment, crossings};
pub use graph::{GraphQuality, graph_quality};

use super::graph::{IdOrder, LayoutGraph};
use super::{FORMAL_RADIUS, GLYPH_RADIUS, Layout, PlacedLabel};
use crate::model::{MapPoint, NetworkMap};

/// Figures of a map's drawing; `None` where undefined.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Quality {
    /// Of the ties among alters.
    #[serde(flatten)]
    pub graph: GraphQuality,
    /// Pairs of glyphs that overlap.
    pub glyph_overlaps: usize,
    /// Pairs of names that overlap.
    pub label_overlaps: usize,
    /// Names that found no room.
    pub labels_hidden: usize,
    /// Share of alters with a ring that stand on it; `None` where the style has no rings.
    pub ring_fidelity: Option<f64>,
    /// Median way of an alter since the layout before, in map units; `None` for a first layout.
    pub displacement: Option<f64>,
}

/// Measures a drawing; `known` are the places before, in the map's order, empty for a first
/// layout. O(alters² + ties²) but for the limits of [`graph_quality`].
pub fn quality(
    map: &NetworkMap,
    layout: &Layout,
    labels: &[Option<PlacedLabel>],
    known: &[Option<MapPoint>],
) -> Quality {
    let order = IdOrder::of(map);
    let points: Vec<MapPoint> =
        order.alter_of.iter().map(|alter| layout.positions[*alter]).collect();
    Quality {
        graph: graph_quality(&LayoutGraph::from_map(map, &order), &points),
        glyph_overlaps: glyph_overlaps(map, layout),
        label_overlaps: label_overlaps(labels),
        labels_hidden: labels.iter().filter(|label| label.is_none()).count(),
        ring_fidelity: ring_fidelity(map, layout),
        displacement: displacement(layout, known),
    }
}

fn displacement(layout: &Layout, known: &[Option<MapPoint>]) -> Option<f64> {
    let ways = layout.positions.iter().zip(known);
    let mut ways: Vec<f64> =
        ways.filter_map(|(now, before)| Some((*now - (*before)?).length())).collect();
    ways.sort_by(f64::total_cmp);
    ways.get(ways.len() / 2).copied()
}

fn glyph_overlaps(map: &NetworkMap, layout: &Layout) -> usize {
    let radius = |alter: usize| {
        let formal = map.alters()[alter].nature.is_formal();
        layout.scale * if formal { FORMAL_RADIUS } else { GLYPH_RADIUS }
    };
    let mut from_left: Vec<usize> = (0..layout.positions.len()).collect();
    from_left.sort_by(|a, b| layout.positions[*a].x.total_cmp(&layout.positions[*b].x));
    let overlap = |a: usize, b: usize| {
        let reach = radius(a) + radius(b);
        (layout.positions[a] - layout.positions[b]).length2() < reach * reach
    };
    let from = |rank: usize| {
        let one = from_left[rank];
        // No glyph reaches further to the right.
        let end = layout.positions[one].x + 2.0 * FORMAL_RADIUS * layout.scale;
        let near = from_left[rank + 1..].iter().take_while(|b| layout.positions[**b].x <= end);
        near.filter(|other| overlap(one, **other)).count()
    };
    (0..from_left.len()).map(from).sum()
}

fn label_overlaps(labels: &[Option<PlacedLabel>]) -> usize {
    let placed: Vec<&PlacedLabel> = labels.iter().flatten().collect();
    let overlap = |a: &PlacedLabel, b: &PlacedLabel| {
        let way = b.middle - a.middle;
        2.0 * way.x.abs() < a.size.width + b.size.width
            && 2.0 * way.y.abs() < a.size.height + b.size.height
    };
    let from = |a: usize| placed[a + 1..].iter().filter(|b| overlap(placed[a], b)).count();
    (0..placed.len()).map(from).sum()
}

fn ring_fidelity(map: &NetworkMap, layout: &Layout) -> Option<f64> {
    let (mut placed, mut exact) = (0usize, 0usize);
    for (alter, point) in map.alters().iter().zip(&layout.positions) {
        let line = layout.rings.iter().find(|line| line.ring == alter.ring);
        let (Some(line), Some(_), None) = (line, alter.ring, alter.position) else { continue };
        placed += 1;
        let off = (*point - MapPoint::ORIGIN).length() - line.radius;
        exact += usize::from(off.abs() <= 1e-9 * line.radius);
    }
    (placed > 0).then(|| exact as f64 / placed as f64)
}
