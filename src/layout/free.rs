//! The free style: each component by itself, names given room, components packed.

use super::engine::{Setting, arrange};
use super::graph::{IdOrder, LayoutGraph, in_ties};
use super::labels::LabelSize;
use super::orientation::orient;
use super::overlap::{HalfSize, part_twins, push_apart};
use super::packing::pack;
use super::warm::join;
use super::{GLYPH_RADIUS, Layout, LayoutOptions};
use crate::model::{MapPoint, NetworkMap};
use crate::random::Random;

/// Length of a weak tie at scale 1, in map units: room for two names.
const TIE_LENGTH: f64 = 145.0;
/// Names are given room up to this many alters.
const MOST_NAMED: usize = 2_000;
/// Room around a glyph and its name at scale 1.
const MARGIN: f64 = 6.0;
/// Half the room of a node without a name, as a share of a tie.
const NODE_ROOM: f64 = 0.05;
/// Between nodes that would stand at one point, as a share of a tie.
const TWINS_APART: f64 = 0.01;

pub(super) fn layout_free(
    map: &NetworkMap,
    label_sizes: &[LabelSize],
    options: &LayoutOptions,
    known: &[Option<MapPoint>],
    progress: impl FnMut(f32),
) -> Layout {
    let scale = options.bounded_scale();
    let order = IdOrder::of(map);
    let graph = LayoutGraph::from_map(map, &order);
    // Among thousands no name could be read, and none is drawn.
    let label_sizes = if map.alters().len() > MOST_NAMED { &[] } else { label_sizes };
    let label_size = |alter: &usize| label_sizes.get(*alter).copied().unwrap_or_default();
    let sizes: Vec<HalfSize> =
        order.alter_of.iter().map(|alter| room(label_size(alter), scale)).collect();
    let by_node = |of_alter: &dyn Fn(usize) -> Option<MapPoint>| -> Vec<Option<MapPoint>> {
        order.alter_of.iter().map(|alter| of_alter(*alter)).collect()
    };
    let pinned = by_node(&|alter| map.alters()[alter].position);
    let known = by_node(&|alter| known.get(alter).copied().flatten());
    let unit = TIE_LENGTH * scale;
    let mut points = if known.iter().any(Option::is_some) {
        join(&graph, &known, unit)
    } else {
        let apart = |points: &mut [MapPoint], sizes: &[HalfSize]| {
            push_apart(points, sizes, |_| false);
        };
        place_components(&graph, &sizes, unit, MARGIN * scale, options, apart, progress)
    };
    for (point, pin) in points.iter_mut().zip(&pinned) {
        *point = pin.unwrap_or(*point);
    }
    push_apart(&mut points, &sizes, |node| pinned[node].is_some());
    let is_narrow = options.is_narrow();
    Layout { positions: order.by_alter(&points), rings: Vec::new(), scale, is_narrow }
}

/// A graph without names.
pub(super) fn place_graph(
    graph: &LayoutGraph,
    unit: f64,
    options: &LayoutOptions,
    progress: impl FnMut(f32),
) -> Vec<MapPoint> {
    let size = HalfSize { width: unit * NODE_ROOM, height: unit * NODE_ROOM };
    let sizes = vec![size; graph.node_count()];
    // To give every node of a large graph room would undo what shows its groups.
    let apart = |points: &mut [MapPoint], _: &[HalfSize]| part_twins(points, unit * TWINS_APART);
    place_components(graph, &sizes, unit, unit * 0.25, options, apart, progress)
}

/// Each component by itself, then all side by side.
fn place_components(
    graph: &LayoutGraph,
    sizes: &[HalfSize],
    unit: f64,
    gap: f64,
    options: &LayoutOptions,
    apart: impl Fn(&mut [MapPoint], &[HalfSize]),
    mut progress: impl FnMut(f32),
) -> Vec<MapPoint> {
    let aspect = options.bounded_aspect();
    let mut random = Random::seeded(options.seed);
    let mut points = vec![MapPoint::ORIGIN; graph.node_count()];
    let mut components = Vec::new();
    let mut done = 0.0;
    for (nodes, part) in graph.parts() {
        let share = nodes.len() as f32 / points.len() as f32;
        let mut own = place_part(&part, options.setting, unit, &mut random, |part_done| {
            progress(done + share * part_done);
        });
        done += share;
        orient(&mut own, aspect >= 1.0);
        let own_sizes: Vec<HalfSize> = nodes.iter().map(|node| sizes[*node as usize]).collect();
        apart(&mut own, &own_sizes);
        for (&node, point) in nodes.iter().zip(own) {
            points[node as usize] = point;
        }
        components.push(nodes);
    }
    pack(graph, &mut points, sizes, &components, gap, aspect);
    points
}

/// One and two nodes have only one picture.
fn place_part(
    part: &LayoutGraph,
    setting: Setting,
    unit: f64,
    random: &mut Random,
    progress: impl FnMut(f32),
) -> Vec<MapPoint> {
    match part.node_count() {
        1 => vec![MapPoint::ORIGIN],
        2 => {
            let length = part.ties().map(|(_, _, sixths)| in_ties(sixths)).sum::<f64>() * unit;
            vec![MapPoint::ORIGIN, MapPoint::new(length, 0.0)]
        }
        _ => arrange(part, setting, random, progress).to_points(unit),
    }
}

/// The glyph with its name beneath, taken as if centred: a little more than is needed above.
fn room(label: LabelSize, scale: f64) -> HalfSize {
    HalfSize {
        width: scale * ((label.width / 2.0).max(GLYPH_RADIUS) + MARGIN),
        height: scale * (GLYPH_RADIUS + label.height / 2.0 + MARGIN),
    }
}
