//! The rings style: `ring` fixes the radius, ties pull neighbours together in angle.
//!
//! Stress with each point kept on its circle, the limit of the blend of Brandes & Pich 2011
//! (doi:10.7155/jgaa.00221), from several seeded starts of which the best is kept.

use std::f64::consts::TAU;

use super::graph::{IdOrder, LayoutGraph};
use super::labels::LabelSize;
use super::quality::crossings;
use super::stress::{Term, all_pairs, mean_stress, minimise, terms};
use super::{FORMAL_RADIUS, GLYPH_RADIUS, Layout, LayoutOptions, RingLine};
use crate::model::{MapPoint, NetworkMap, Ring};
use crate::random::Random;

/// Radii of the three rings and of the fourth, for alters not placed, when few stand on
/// them; from the sketch of the look.
const BASE_RADII: [f64; 4] = [168.0, 263.0, 358.0, 453.0];
/// Between two rings, at least.
const RING_GAP: f64 = 95.0;
/// Along a ring from glyph to glyph, at least, at scale 1: two second outlines and air.
const GLYPH_PITCH: f64 = 2.0 * FORMAL_RADIUS + 4.0;
/// A crowded ring grows up to this factor to give names room.
const MOST_GROWTH: f64 = 1.6;
/// Full all-pairs stress from several starts up to this many alters.
const MOST_ALL_PAIRS: usize = 1_000;

pub(super) fn layout_rings(
    map: &NetworkMap,
    label_sizes: &[LabelSize],
    options: &LayoutOptions,
) -> Layout {
    let scale = options.bounded_scale();
    let order = IdOrder::of(map);
    let graph = LayoutGraph::from_map(map, &order);
    let seats: Vec<Seat> =
        order.alter_of.iter().map(|&alter| Seat::of(map, alter, label_sizes, scale)).collect();
    let radii = ring_radii(&seats, scale);
    let mut points = best_start(&graph, &seats, &radii, options.seed);
    use_whole_circle(&mut points, &seats, &radii);
    for (slot, &radius) in radii.iter().enumerate() {
        spread(&mut points, &seats, slot, radius, scale);
    }
    Layout { positions: order.by_alter(&points), rings: ring_lines(&seats, &radii), scale }
}

/// What is known of a node before it has an angle.
struct Seat {
    /// 0 to 2 for a ring, 3 for an alter that was not placed.
    slot: usize,
    pinned: Option<MapPoint>,
    /// Of the glyph with its name beneath, at the layout's scale.
    width: f64,
    height: f64,
}

impl Seat {
    fn of(map: &NetworkMap, alter: usize, label_sizes: &[LabelSize], scale: f64) -> Self {
        let label = label_sizes.get(alter).copied().unwrap_or_default();
        let alter = &map.alters()[alter];
        Self {
            slot: alter.ring.map_or(3, |ring| ring as usize - 1),
            pinned: alter.position,
            width: scale * label.width.max(GLYPH_PITCH),
            height: scale * (2.0 * GLYPH_RADIUS + label.height + 6.0),
        }
    }
}

/// Radii from the inside. Rings keep their order and distance; a crowded one grows.
fn ring_radii(seats: &[Seat], scale: f64) -> [f64; 4] {
    let nobody_placed = !seats.is_empty() && seats.iter().all(|seat| seat.slot == 3);
    let gap = RING_GAP.max(GLYPH_PITCH * scale);
    let mut radii = BASE_RADII;
    let mut inner = 0.0f64;
    for (slot, radius) in radii.iter_mut().enumerate() {
        let on_ring = || seats.iter().filter(|seat| seat.slot == slot && seat.pinned.is_none());
        // With nobody on a ring there are no rings to leave room for.
        let base = if nobody_placed { BASE_RADII[1] } else { *radius };
        let roomy = on_ring().map(|seat| (seat.width + seat.height) / 2.0).sum::<f64>() / TAU;
        let tight = on_ring().count() as f64 * GLYPH_PITCH * scale * 1.1 / TAU;
        // A picture that will be shown small can't also be made larger.
        let most = base * (MOST_GROWTH / scale).max(1.0);
        let grown = roomy.min(most).max(tight).max(base);
        *radius = if nobody_placed { grown } else { grown.max(inner + gap) };
        inner = *radius;
    }
    radii
}

/// The three rings where anyone is on one, and the fourth where anyone is not.
fn ring_lines(seats: &[Seat], radii: &[f64; 4]) -> Vec<RingLine> {
    let rings = [Some(Ring::Closest), Some(Ring::Close), Some(Ring::Further), None];
    let any = |placed: bool| seats.iter().any(|seat| (seat.slot < 3) == placed);
    let drawn = |ring: &Option<Ring>| match ring {
        Some(_) => any(true) || seats.is_empty(),
        None => any(false),
    };
    let lines = rings.into_iter().zip(radii).filter(|(ring, _)| drawn(ring));
    lines.map(|(ring, &radius)| RingLine { ring, radius }).collect()
}

fn best_start(graph: &LayoutGraph, seats: &[Seat], radii: &[f64; 4], seed: u64) -> Vec<MapPoint> {
    let mut random = Random::seeded(seed);
    let mut terms = ring_terms(graph, radii, &mut random);
    let ties: Vec<(usize, usize)> = graph.ties().map(|(a, b, _)| (a, b)).collect();
    let onto_ring = |node: usize, point: MapPoint| match seats[node].pinned {
        Some(pin) => pin,
        None => at_radius(point, radii[seats[node].slot]),
    };
    let starts = match graph.node_count() {
        0..=60 => 16,
        61..=300 => 4,
        _ => 1,
    };
    let mut best: Option<(f64, Vec<MapPoint>)> = None;
    for _ in 0..starts {
        let mut points: Vec<MapPoint> = seats
            .iter()
            .map(|seat| {
                seat.pinned.unwrap_or_else(|| on_circle(radii[seat.slot], random.unit() * TAU))
            })
            .collect();
        minimise(&mut points, &mut terms, &mut random, onto_ring);
        let crossed = crossings(&points, &ties).unwrap_or(0) as f64 / ties.len().max(1) as f64;
        let cost = mean_stress(&points, &terms) + crossed;
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, points));
        }
    }
    best.map(|(_, points)| points).unwrap_or_default()
}

/// Paths as long as the rings have room for; those without a path want to be far apart.
fn ring_terms(graph: &LayoutGraph, radii: &[f64; 4], random: &mut Random) -> Vec<Term> {
    let unit = radii[0];
    if graph.node_count() <= MOST_ALL_PAIRS {
        all_pairs(graph, unit, Some(radii[2]))
    } else {
        terms(graph, unit, random)
    }
}

/// Turns alters toward even steps around ego, keeping their order over all rings: ties cross
/// no more than before, and the picture does not crowd to one side.
fn use_whole_circle(points: &mut [MapPoint], seats: &[Seat], radii: &[f64; 4]) {
    /// 0 leaves every angle as stress made it, 1 makes all steps even.
    const EVENNESS: f64 = 0.85;
    let mut turned: Vec<(f64, usize)> = (0..points.len())
        .filter(|node| seats[*node].pinned.is_none())
        .map(|node| (libm::atan2(points[node].y, points[node].x), node))
        .collect();
    turned.sort_by(|(a, x), (b, y)| a.total_cmp(b).then(x.cmp(y)));
    let step = TAU / turned.len().max(1) as f64;
    let even = |rank: usize| step * rank as f64;
    let off: f64 = turned.iter().enumerate().map(|(rank, (angle, _))| angle - even(rank)).sum();
    let start = off / turned.len().max(1) as f64;
    for (rank, &(angle, node)) in turned.iter().enumerate() {
        let angle = angle + EVENNESS * (start + even(rank) - angle);
        points[node] = on_circle(radii[seats[node].slot], angle);
    }
}

fn at_radius(point: MapPoint, radius: f64) -> MapPoint {
    let way = point - MapPoint::ORIGIN;
    let length = way.length();
    if length == 0.0 {
        return MapPoint::new(radius, 0.0);
    }
    MapPoint::ORIGIN + way * (radius / length)
}

fn on_circle(radius: f64, angle: f64) -> MapPoint {
    let (sine, cosine) = libm::sincos(angle);
    MapPoint::new(radius * cosine, radius * sine)
}

/// Moves the alters of one ring along it until each has room: for glyphs always, for names
/// as far as the ring is long enough. The order around the ring stays.
fn spread(points: &mut [MapPoint], seats: &[Seat], slot: usize, radius: f64, scale: f64) {
    let angle_of = |node: &usize| libm::atan2(points[*node].y, points[*node].x);
    let mut on_ring: Vec<(f64, usize)> = (0..seats.len())
        .filter(|node| seats[*node].slot == slot && seats[*node].pinned.is_none())
        .map(|node| (angle_of(&node), node))
        .collect();
    on_ring.sort_by(|(a, x), (b, y)| a.total_cmp(b).then(x.cmp(y)));
    let mut angles: Vec<f64> = on_ring.iter().map(|(angle, _)| *angle).collect();
    let gaps = gaps(&on_ring, seats, radius, scale);
    part_angles(&mut angles, &gaps);
    for (angle, (_, node)) in angles.into_iter().zip(on_ring) {
        points[node] = on_circle(radius, angle);
    }
}

/// The least angle from each alter to the next around the ring; together at most a turn.
fn gaps(on_ring: &[(f64, usize)], seats: &[Seat], radius: f64, scale: f64) -> Vec<f64> {
    let count = on_ring.len();
    // A chord is shorter than its arc.
    let tight = 2.0 * libm::asin((GLYPH_PITCH * scale / (2.0 * radius)).min(1.0));
    let tight = tight.min(TAU / count.max(1) as f64);
    let roomy = |index: usize| {
        let ((angle, a), (_, b)) = (on_ring[index], on_ring[(index + 1) % count]);
        let (sine, cosine) = libm::sincos(angle);
        let width = (seats[a].width + seats[b].width) / 2.0;
        let height = (seats[a].height + seats[b].height) / 2.0;
        // Two boxes are apart when they are so across or down.
        (width / sine.abs().max(0.01)).min(height / cosine.abs().max(0.01)) / radius
    };
    let wanted: Vec<f64> = (0..count).map(|index| roomy(index).max(tight)).collect();
    let (least, most) = (tight * count as f64, wanted.iter().sum::<f64>());
    // 0.97 leaves slack, without which the passes below would not come to rest.
    let room =
        if most > least { ((TAU * 0.97 - least) / (most - least)).clamp(0.0, 1.0) } else { 0.0 };
    wanted.iter().map(|wanted| tight + room * (wanted - tight)).collect()
}

/// Pushes neighbouring angles apart, half each, until every gap is wide enough.
fn part_angles(angles: &mut [f64], gaps: &[f64]) {
    const MOST_PASSES: usize = 2_000;
    let count = angles.len();
    if count < 2 {
        return;
    }
    for _ in 0..MOST_PASSES {
        let mut worst = 0.0f64;
        for index in 0..count {
            let next = (index + 1) % count;
            let turn = if next == 0 { TAU } else { 0.0 };
            let lacking = gaps[index] - (angles[next] + turn - angles[index]);
            if lacking > 0.0 {
                angles[index] -= lacking / 2.0;
                angles[next] += lacking / 2.0;
                worst = worst.max(lacking);
            }
        }
        if worst < 1e-9 {
            return;
        }
    }
    // Too tight to settle: even steps from the first keep the order and part everyone.
    let first = angles[0];
    for (index, angle) in angles.iter_mut().enumerate() {
        *angle = first + TAU * index as f64 / count as f64;
    }
}
