//! The rings style: `ring` fixes the radius, ties pull neighbours together in angle.

use std::f64::consts::TAU;

use super::circles::angles_by_stress;
use super::graph::{IdOrder, LayoutGraph};
use super::labels::LabelSize;
use super::order::Places;
use super::pins::put_pins;
use super::room::make_room;
use super::seats::{GLYPH_PITCH, Seat, ring_lines, ring_radii};
use super::sectors::{Arc, sectors};
use super::spread::spread;
use super::{Layout, LayoutOptions, name_reach};
use crate::model::{MapPoint, NetworkMap};
use crate::random::Random;

pub(super) fn layout_rings(
    map: &NetworkMap,
    label_sizes: &[LabelSize],
    options: &LayoutOptions,
    known: &[Option<MapPoint>],
    progress: impl FnMut(f32),
) -> Layout {
    let scale = options.bounded_scale();
    let order = IdOrder::of(map);
    let graph = LayoutGraph::from_map(map, &order);
    let seats: Vec<Seat> =
        order.alter_of.iter().map(|&alter| Seat::of(map, alter, label_sizes, scale)).collect();
    let is_ringed = options.all_rings || seats.iter().any(Seat::is_placed);
    let radii = ring_radii(&seats, scale, is_ringed);
    let known: Vec<Option<MapPoint>> =
        order.alter_of.iter().map(|alter| known.get(*alter).copied().flatten()).collect();
    let arcs = sectors(&seats, &radii, options.sectors);
    let mut points = if known.iter().any(Option::is_some) {
        keep_angles(&graph, &seats, &radii, &arcs, &known)
    } else {
        find_angles(&graph, &seats, &radii, &arcs, options.seed, progress)
    };
    for (slot, &radius) in radii.iter().enumerate() {
        if !stood_there_already(&seats, slot, radius, scale, &known) {
            arcs.iter().for_each(|arc| spread(&mut points, &seats, arc, slot, radius, scale));
        }
    }
    let mut positions = order.by_alter(&points);
    // In a map that was there before only those who are new make way.
    let may_stand = |alter: usize, place: MapPoint| {
        let node = order.node_of[alter];
        let arc = arcs.iter().find(|arc| arc.nodes.contains(&node));
        known[node].is_none() && arc.is_some_and(|arc| arc.holds(place))
    };
    let rings = ring_lines(&seats, &radii, is_ringed);
    let is_narrow = options.is_narrow();
    let reach = name_reach(&rings, scale, is_narrow);
    make_room(map, &mut positions, label_sizes, scale, reach, may_stand);
    let mut points: Vec<MapPoint> = order.alter_of.iter().map(|alter| positions[*alter]).collect();
    put_pins(&mut points, &seats, &arcs, scale);
    let positions = order.by_alter(&points);
    Layout { positions, rings, scale, is_narrow }
}

/// Whether all on a ring were about there before and have room for their glyphs.
fn stood_there_already(
    seats: &[Seat],
    slot: usize,
    radius: f64,
    scale: f64,
    known: &[Option<MapPoint>],
) -> bool {
    /// A ring grows a little when one more comes to stand on it.
    const GROWTH: f64 = 0.2;
    // Whoever is pinned takes no room here; who lies beneath is moved at the end.
    let stands_here = |seat: &Seat| seat.slot == slot && seat.pinned.is_none();
    let on_ring = seats.iter().zip(known).filter(|(seat, _)| stands_here(seat));
    let Some(known) = on_ring.map(|(_, known)| *known).collect::<Option<Vec<MapPoint>>>() else {
        return false;
    };
    let is_near =
        |point: &MapPoint| ((*point - MapPoint::ORIGIN).length() / radius - 1.0).abs() < GROWTH;
    let mut angles: Vec<f64> = known.iter().map(|point| libm::atan2(point.y, point.x)).collect();
    angles.sort_by(f64::total_cmp);
    let pitch = GLYPH_PITCH * scale;
    let across = angles.last().zip(angles.first()).map(|(last, first)| first + TAU - last);
    let gaps = angles.windows(2).map(|pair| pair[1] - pair[0]).chain(across);
    // The chord, which is what glyphs need.
    let is_wide = |gap: f64| 2.0 * radius * libm::sin((gap / 2.0).min(TAU / 4.0)) >= pitch * 0.999;
    known.iter().all(is_near) && (known.len() < 2 || gaps.into_iter().all(is_wide))
}

/// Stress gives the order around ego; the whole circle is used; then single alters change places
/// as long as fewer ties cross.
fn find_angles(
    graph: &LayoutGraph,
    seats: &[Seat],
    radii: &[f64; 4],
    arcs: &[Arc],
    seed: u64,
    progress: impl FnMut(f32),
) -> Vec<MapPoint> {
    let mut random = Random::seeded(seed);
    let candidates: Vec<Places<'_>> = angles_by_stress(graph, seats, radii, &mut random, progress)
        .into_iter()
        .map(|points| {
            let mut places = Places::new(graph, seats, radii, points);
            places.use_whole_circle(arcs);
            places.untangle();
            if arcs.iter().all(Arc::is_circle) {
                places.turn_upright();
            }
            places
        })
        .collect();
    // Only compared where there are several, since it takes long where there are many ties.
    let best = match candidates.len() {
        1 => candidates.into_iter().next(),
        _ => candidates.into_iter().min_by(|a, b| a.total_cost().total_cmp(&b.total_cost())),
    };
    best.map(|places| places.points).unwrap_or_default()
}

/// Everyone known keeps the angle; newcomers stand where their ties are shortest and cross least.
fn keep_angles(
    graph: &LayoutGraph,
    seats: &[Seat],
    radii: &[f64; 4],
    arcs: &[Arc],
    known: &[Option<MapPoint>],
) -> Vec<MapPoint> {
    let start = |(seat, known): (&Seat, &Option<MapPoint>)| {
        known.map(|point| at_radius(point, radii[seat.slot]))
    };
    let starts: Vec<Option<MapPoint>> = seats.iter().zip(known).map(start).collect();
    let points = starts.iter().map(|start| start.unwrap_or(MapPoint::ORIGIN)).collect();
    let mut places = Places::new(graph, seats, radii, points);
    let mut settled: Vec<bool> = starts.iter().map(Option::is_some).collect();
    let newcomers = settled.iter().filter(|settled| !**settled).count();
    for arc in arcs {
        for &node in &arc.nodes {
            if !settled[node] {
                places.insert(node, arc, &settled, newcomers);
                settled[node] = true;
            }
        }
    }
    places.points
}

/// The point of a circle around ego in the direction of another.
pub(super) fn at_radius(point: MapPoint, radius: f64) -> MapPoint {
    let way = point - MapPoint::ORIGIN;
    let length = way.length();
    if length == 0.0 {
        return MapPoint::new(radius, 0.0);
    }
    MapPoint::ORIGIN + way * (radius / length)
}

pub(super) fn on_circle(radius: f64, angle: f64) -> MapPoint {
    let (sine, cosine) = libm::sincos(angle);
    MapPoint::new(radius * cosine, radius * sine)
}
