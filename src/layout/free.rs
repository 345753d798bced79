//! The free style: stress within each component, names given room, components packed.

use super::graph::{IdOrder, LayoutGraph};
use super::labels::LabelSize;
use super::overlap::{HalfSize, push_apart};
use super::packing::pack;
use super::stress::{minimise, terms};
use super::{GLYPH_RADIUS, Layout, LayoutOptions};
use crate::model::{MapPoint, NetworkMap};
use crate::random::Random;

/// Length of a weak tie at scale 1, in map units: room for two names.
const TIE_LENGTH: f64 = 130.0;
/// Names are given room up to this many alters.
const MOST_NAMED: usize = 2_000;
/// Room around a glyph and its name at scale 1.
const MARGIN: f64 = 6.0;

pub(super) fn layout_free(
    map: &NetworkMap,
    label_sizes: &[LabelSize],
    options: &LayoutOptions,
) -> Layout {
    let scale = options.bounded_scale();
    let order = IdOrder::of(map);
    let graph = LayoutGraph::from_map(map, &order);
    // Among thousands no name could be read, and none is drawn.
    let label_sizes = if map.alters().len() > MOST_NAMED { &[] } else { label_sizes };
    let label_size = |alter: &usize| label_sizes.get(*alter).copied().unwrap_or_default();
    let sizes: Vec<HalfSize> =
        order.alter_of.iter().map(|alter| room(label_size(alter), scale)).collect();
    let pinned: Vec<Option<MapPoint>> =
        order.alter_of.iter().map(|alter| map.alters()[*alter].position).collect();
    let mut points = arrange_parts(&graph, TIE_LENGTH * scale, options.seed);
    for component in graph.components() {
        apart_within(&mut points, &sizes, &component);
    }
    pack(&mut points, &sizes, &graph.components(), MARGIN * scale);
    for (point, pin) in points.iter_mut().zip(&pinned) {
        *point = pin.unwrap_or(*point);
    }
    push_apart(&mut points, &sizes, |node| pinned[node].is_some());
    Layout { positions: order.by_alter(&points), rings: Vec::new(), scale }
}

/// Stress and packing for a graph without names.
pub(super) fn arrange(graph: &LayoutGraph, unit: f64, seed: u64) -> Vec<MapPoint> {
    let mut points = arrange_parts(graph, unit, seed);
    let size = HalfSize { width: unit * 0.05, height: unit * 0.05 };
    let sizes = vec![size; points.len()];
    pack(&mut points, &sizes, &graph.components(), unit * 0.25);
    push_apart(&mut points, &sizes, |_| false);
    points
}

/// Each component by itself.
fn arrange_parts(graph: &LayoutGraph, unit: f64, seed: u64) -> Vec<MapPoint> {
    let mut random = Random::seeded(seed);
    let mut points = vec![MapPoint::ORIGIN; graph.node_count()];
    for component in graph.components() {
        let part = graph.part(&component);
        let mut terms = terms(&part, unit, &mut random);
        let mut part_points: Vec<MapPoint> = component
            .iter()
            .map(|_| MapPoint::new(random.unit() * unit, random.unit() * unit))
            .collect();
        minimise(&mut part_points, &mut terms, &mut random, |_, point| point);
        for (&node, point) in component.iter().zip(part_points) {
            points[node] = point;
        }
    }
    points
}

fn apart_within(points: &mut [MapPoint], sizes: &[HalfSize], component: &[usize]) {
    let mut own: Vec<MapPoint> = component.iter().map(|node| points[*node]).collect();
    let own_sizes: Vec<HalfSize> = component.iter().map(|node| sizes[*node]).collect();
    push_apart(&mut own, &own_sizes, |_| false);
    for (&node, point) in component.iter().zip(own) {
        points[node] = point;
    }
}

/// The glyph with its name beneath, taken as if centred: a little more than is needed above.
fn room(label: LabelSize, scale: f64) -> HalfSize {
    HalfSize {
        width: scale * ((label.width / 2.0).max(GLYPH_RADIUS) + MARGIN),
        height: scale * (GLYPH_RADIUS + label.height / 2.0 + MARGIN),
    }
}
