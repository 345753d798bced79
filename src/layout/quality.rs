//! How good a drawing is, in figures that can be compared between tools.

use serde::Serialize;

use super::distances::distances_from;
use super::graph::{IdOrder, LayoutGraph};
use super::{FORMAL_RADIUS, GLYPH_RADIUS, Layout, PlacedLabel};
use crate::model::{MapPoint, NetworkMap};

/// Figures of a drawing; `None` where undefined or, for `sns`, `np` and `crossings`, past the
/// size up to which they are counted.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Quality {
    /// Scale-normalised stress, 0 best (Ahmed et al. 2024, arXiv:2408.04688). Up to 2,000
    /// alters.
    pub sns: Option<f64>,
    /// Neighbourhood preservation, 0 to 1, 1 best. Up to 2,000 alters.
    pub np: Option<f64>,
    /// Pairs of ties that cross, drawn straight. Up to 20,000 ties.
    pub crossings: Option<usize>,
    /// Pairs of glyphs that overlap. Up to 20,000 alters.
    pub glyph_overlaps: Option<usize>,
    /// Pairs of names that overlap.
    pub label_overlaps: usize,
    /// Share of alters with a ring that stand on it; `None` where the style has no rings.
    pub ring_fidelity: Option<f64>,
    /// Median way of an alter since the last layout; `None` for a first layout.
    pub displacement: Option<f64>,
}

/// Sizes past which a figure that takes quadratic time is not counted.
const MOST_PAIRED_NODES: usize = 2_000;
const MOST_GLYPHS: usize = 20_000;
const MOST_TIES: usize = 20_000;

/// Measures a drawing. O(alters² log alters + ties²).
pub fn quality(map: &NetworkMap, layout: &Layout, labels: &[Option<PlacedLabel>]) -> Quality {
    let order = IdOrder::of(map);
    let graph = LayoutGraph::from_map(map, &order);
    let points: Vec<MapPoint> =
        order.alter_of.iter().map(|alter| layout.positions[*alter]).collect();
    let ties: Vec<(usize, usize)> = graph.ties().map(|(a, b, _)| (a, b)).collect();
    let paired = points.len() <= MOST_PAIRED_NODES;
    Quality {
        sns: if paired { scale_normalised_stress(&graph, &points) } else { None },
        np: if paired { neighbourhood_preservation(&graph, &points) } else { None },
        crossings: crossings(&points, &ties),
        glyph_overlaps: glyph_overlaps(map, layout),
        label_overlaps: label_overlaps(labels),
        ring_fidelity: ring_fidelity(map, layout),
        displacement: None,
    }
}

/// Mean over pairs in one component of (α·drawn/wanted − 1)² at the best α; `None` where no
/// two nodes are in one component.
fn scale_normalised_stress(graph: &LayoutGraph, points: &[MapPoint]) -> Option<f64> {
    let (mut pairs, mut sum, mut square_sum) = (0.0, 0.0, 0.0);
    for a in 0..points.len() {
        for (b, wanted) in distances_from(graph, a).iter().enumerate().skip(a + 1) {
            if wanted.is_finite() {
                let ratio = (points[a] - points[b]).length() / wanted;
                pairs += 1.0;
                sum += ratio;
                square_sum += ratio * ratio;
            }
        }
    }
    // The best α is Σr / Σr², at which the mean is 1 − (Σr)² / (m Σr²).
    (pairs > 0.0 && square_sum > 0.0).then(|| 1.0 - sum * sum / (pairs * square_sum))
}

/// Mean Jaccard index of each node's k nearest in the drawing with its k neighbours; nodes
/// without neighbours are left out.
fn neighbourhood_preservation(graph: &LayoutGraph, points: &[MapPoint]) -> Option<f64> {
    let (mut nodes, mut sum) = (0.0, 0.0);
    for node in 0..points.len() {
        let neighbours = graph.neighbours(node);
        if neighbours.is_empty() {
            continue;
        }
        let mut others: Vec<(f64, usize)> = (0..points.len())
            .filter(|other| *other != node)
            .map(|other| ((points[other] - points[node]).length2(), other))
            .collect();
        others.sort_by(|(a, x), (b, y)| a.total_cmp(b).then(x.cmp(y)));
        let is_neighbour = |other: usize| neighbours.iter().any(|(n, _)| *n == other);
        let degree = neighbours.len();
        let kept = others[..degree].iter().filter(|(_, other)| is_neighbour(*other)).count();
        nodes += 1.0;
        sum += kept as f64 / (2 * degree - kept) as f64;
    }
    (nodes > 0.0).then(|| sum / nodes)
}

/// Pairs of ties that cross when drawn straight; `None` past 20,000 ties. O(ties²).
pub(super) fn crossings(points: &[MapPoint], ties: &[(usize, usize)]) -> Option<usize> {
    if ties.len() > MOST_TIES {
        return None;
    }
    let cross = |&(a, b): &(usize, usize), &(c, d): &(usize, usize)| {
        let shared = a == c || a == d || b == c || b == d;
        !shared && segments_cross([points[a], points[b]], [points[c], points[d]])
    };
    let from =
        |first: usize| ties[first + 1..].iter().filter(|tie| cross(&ties[first], tie)).count();
    Some((0..ties.len()).map(from).sum())
}

fn segments_cross([a, b]: [MapPoint; 2], [c, d]: [MapPoint; 2]) -> bool {
    let side = |from: MapPoint, to: MapPoint, point: MapPoint| (to - from).cross(point - from);
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

fn glyph_overlaps(map: &NetworkMap, layout: &Layout) -> Option<usize> {
    let points = &layout.positions;
    if points.len() > MOST_GLYPHS {
        return None;
    }
    let radius = |alter: usize| {
        let formal = map.alters()[alter].nature.is_formal();
        layout.scale * if formal { FORMAL_RADIUS } else { GLYPH_RADIUS }
    };
    let overlap = |a: usize, b: usize| {
        let reach = radius(a) + radius(b);
        (points[a] - points[b]).length2() < reach * reach
    };
    let from = |a: usize| (a + 1..points.len()).filter(|b| overlap(a, *b)).count();
    Some((0..points.len()).map(from).sum())
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
