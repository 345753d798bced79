//! Stress with each point kept on its circle, the limit of the blend of Brandes & Pich 2011
//! (doi:10.7155/jgaa.00221).

use std::f64::consts::TAU;

use super::coordinates::Coordinates;
use super::engine::{Setting, arrange};
use super::graph::LayoutGraph;
use super::pairs::AllPairs;
use super::quality::crossings;
use super::rings::{at_radius, on_circle};
use super::seats::Seat;
use crate::model::MapPoint;
use crate::random::Random;

/// Several starts of all-pairs stress up to this many alters; above, where no order around ego
/// could be followed by eye, each takes the direction in which the free picture has it.
const MOST_ON_CIRCLES: usize = 600;

/// The best of some starts, by stress and by crossings a tie, the best first.
pub(super) fn angles_by_stress(
    graph: &LayoutGraph,
    seats: &[Seat],
    radii: &[f64; 4],
    random: &mut Random,
    progress: impl FnMut(f32),
) -> Vec<Vec<MapPoint>> {
    if graph.node_count() > MOST_ON_CIRCLES {
        return vec![directions(graph, seats, radii, random, progress)];
    }
    let ties: Vec<[u32; 2]> = graph.ties().map(|(a, b, _)| [a, b]).collect();
    let mut circles = Circles::new(graph, seats, radii, random);
    let (starts, kept) = match graph.node_count() {
        0..=40 => (12, 3),
        41..=60 => (12, 1),
        61..=150 => (4, 1),
        _ => (1, 1),
    };
    let mut found: Vec<(f64, Vec<MapPoint>)> = (0..starts)
        .map(|_| {
            let (stress, points) = circles.minimise(random);
            // Nothing to compare where there is one start; among many ties this takes long.
            let crossed = if starts > 1 { crossings(&points, &ties).count } else { 0 };
            (stress + crossed as f64 / ties.len().max(1) as f64, points)
        })
        .collect();
    found.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    found.truncate(kept);
    found.into_iter().map(|(_, points)| points).collect()
}

/// Stress with a constraint on each point. A tie is as long as the innermost ring is wide, so
/// that paths have room on the rings.
struct Circles<'a> {
    pairs: AllPairs,
    seats: &'a [Seat],
    radii: &'a [f64; 4],
    unit: f64,
    /// Of each node's circle, by number and in ties.
    circles: Vec<f32>,
}

impl<'a> Circles<'a> {
    fn new(
        graph: &LayoutGraph,
        seats: &'a [Seat],
        radii: &'a [f64; 4],
        random: &mut Random,
    ) -> Self {
        let unit = radii[0];
        // Those without a path between them want to be far apart.
        let pairs = AllPairs::new(graph, (radii[2] / unit) as f32, random);
        let circle = |node: &u32| (radii[seats[*node as usize].slot] / unit) as f32;
        let circles = pairs.nodes().iter().map(circle).collect();
        Self { pairs, seats, radii, unit, circles }
    }

    /// Mean stress and points from one random start.
    fn minimise(&mut self, random: &mut Random) -> (f64, Vec<MapPoint>) {
        let start: Vec<MapPoint> = self
            .seats
            .iter()
            .map(|seat| on_circle(self.radii[seat.slot] / self.unit, random.unit() * TAU))
            .collect();
        let mut points = self.pairs.by_number(&Coordinates::from_points(&start));
        self.pairs.minimise(&mut points, random, |points| hold(&self.circles, points));
        let stress = self.pairs.stress(&points);
        let by_node = self.pairs.by_node(&points).to_points(self.unit);
        let exact = |(point, seat): (&MapPoint, &Seat)| at_radius(*point, self.radii[seat.slot]);
        (stress, by_node.iter().zip(self.seats).map(exact).collect())
    }
}

/// Puts each point back on its circle.
fn hold(circles: &[f32], points: &mut Coordinates) {
    for ((x, y), radius) in points.x.iter_mut().zip(&mut points.y).zip(circles) {
        let scale = radius / (*x * *x + *y * *y + 1e-12).sqrt();
        (*x, *y) = (*x * scale, *y * scale);
    }
}

fn directions(
    graph: &LayoutGraph,
    seats: &[Seat],
    radii: &[f64; 4],
    random: &mut Random,
    mut progress: impl FnMut(f32),
) -> Vec<MapPoint> {
    let mut points = vec![MapPoint::ORIGIN; seats.len()];
    let mut done = 0.0;
    for (nodes, part) in graph.parts() {
        let share = nodes.len() as f32 / seats.len() as f32;
        let own = arrange(&part, Setting::Groups, random, |part_done| {
            progress(done + share * part_done);
        });
        done += share;
        // Small components each get an arc of their own, at random around ego.
        let towards = on_circle(own.len() as f64, random.unit() * TAU);
        let is_large = nodes.len() * 3 > seats.len();
        for (&node, point) in nodes.iter().zip(own.centred().to_points(1.0)) {
            let seat = &seats[node as usize];
            let point = if is_large { point } else { towards + (point - MapPoint::ORIGIN) };
            points[node as usize] = at_radius(point, radii[seat.slot]);
        }
    }
    points
}
