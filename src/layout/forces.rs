//! What follows stress: ties pull, everyone pushes, for a few steps.
//!
//! Stress alone places many at nearly one distance and so tangles neighbourhoods. From where it
//! ends, some steps of attraction and repulsion mend them at little cost in stress: repulsion by
//! Student's t-distribution (Zhong et al. 2023, doi:10.1109/TVCG.2023.3238821) keeps distances
//! best, that of LinLog (Noack 2007, doi:10.7155/jgaa.00154) parts groups the furthest.

use wide::f32x4;

use super::coordinates::{Coordinates, LANES, load, sum};
use super::graph::{LayoutGraph, SIXTHS};
use super::repulsion::each_group;

/// How nodes attract and repel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Model {
    /// Ties pull the more the longer they are; repulsion falls with the distance like d/(1+d²)².
    StudentT,
    /// Ties pull alike at any length; repulsion falls like 1/d, times one plus either degree.
    LinLog,
}

/// Nearer than a tenth of a tie repulsion grows no more; without a bound what a body does to
/// itself, which is taken off again, would drown what others do.
const LEAST_DISTANCE2: f32 = 0.01;

impl Model {
    /// Steps until little changes any more.
    fn steps(self) -> u16 {
        match self {
            Self::StudentT => 30,
            Self::LinLog => 60,
        }
    }

    fn mass(self, degree: usize) -> f32 {
        match self {
            Self::StudentT => 1.0,
            Self::LinLog => 1.0 + degree as f32,
        }
    }

    /// Attraction at a distance, divided by the distance.
    fn attraction(self, drawn: f32) -> f32 {
        match self {
            Self::StudentT => 1.0,
            Self::LinLog => 1.0 / drawn.max(1e-3),
        }
    }

    /// Repulsion of masses at a distance, divided by the distance.
    fn repulsion(self, mass: f32x4, distance2: f32x4) -> f32x4 {
        match self {
            Self::StudentT => {
                let wide = f32x4::splat(1.0) + distance2;
                mass / (wide * wide)
            }
            Self::LinLog => mass / (distance2 + f32x4::splat(LEAST_DISTANCE2)),
        }
    }
}

/// Share of the way to where its forces balance that a node goes in the first and last step.
const FIRST_SHARE: f32 = 0.9;
const LAST_SHARE: f32 = 0.15;

/// Moves the points of a connected graph. O(steps · (n² + t)) up to 200 nodes, above
/// O(steps · (n log n + t)).
pub(super) fn finish(
    graph: &LayoutGraph,
    points: &mut Coordinates,
    model: Model,
    mut progress: impl FnMut(f32),
) {
    let n = graph.node_count() as u32;
    let masses: Vec<f32> = (0..n).map(|node| model.mass(graph.neighbours(node).len())).collect();
    let mut forces = Forces {
        model,
        repelling: 1.0,
        masses,
        x: Vec::new(),
        y: Vec::new(),
        stiffness: Vec::new(),
    };
    forces.balance(graph, points);
    let steps = model.steps();
    for step in 0..steps {
        let done = f32::from(step) / f32::from(steps - 1);
        forces.clear(points.len());
        forces.repel(points);
        forces.attract(graph, points);
        forces.apply(points, FIRST_SHARE + done * (LAST_SHARE - FIRST_SHARE));
        progress(done);
    }
}

struct Forces {
    model: Model,
    /// Factor of repulsion.
    repelling: f32,
    masses: Vec<f32>,
    x: Vec<f32>,
    y: Vec<f32>,
    /// How fast a node's force grows as it moves: of all springs at it together.
    stiffness: Vec<f32>,
}

impl Forces {
    fn clear(&mut self, count: usize) {
        for values in [&mut self.x, &mut self.y, &mut self.stiffness] {
            values.clear();
            values.resize(count, 0.0);
        }
    }

    /// Sets the repulsion so that the picture as a whole neither grows nor shrinks: Σ position ·
    /// force is then 0.
    fn balance(&mut self, graph: &LayoutGraph, points: &Coordinates) {
        self.clear(points.len());
        self.repel(points);
        let outward = self.virial(points);
        self.clear(points.len());
        self.attract(graph, points);
        let inward = -self.virial(points);
        if outward > 0.0 {
            self.repelling = (inward / outward) as f32;
        }
    }

    fn virial(&self, points: &Coordinates) -> f64 {
        let along = |positions: &[f32], forces: &[f32]| -> f64 {
            positions.iter().zip(forces).map(|(p, f)| f64::from(*p) * f64::from(*f)).sum()
        };
        along(&points.x, &self.x) + along(&points.y, &self.y)
    }

    fn repel(&mut self, points: &Coordinates) {
        let Self { model, repelling, masses, x, y, stiffness } = self;
        each_group(points, masses, |nodes, bodies| {
            for &node in nodes {
                let node = node as usize;
                let (own_x, own_y) = (f32x4::splat(points.x[node]), f32x4::splat(points.y[node]));
                let zero = f32x4::splat(0.0);
                let (mut force_x, mut force_y, mut spring) = (zero, zero, zero);
                let places = bodies.x.chunks(LANES).zip(bodies.y.chunks(LANES));
                for ((xs, ys), masses) in places.zip(bodies.masses.chunks(LANES)) {
                    let (x, y) = (own_x - load(xs, 0.0), own_y - load(ys, 0.0));
                    let push = model.repulsion(load(masses, 0.0), x * x + y * y);
                    force_x += push * x;
                    force_y += push * y;
                    spring += push;
                }
                let factor = *repelling * masses[node];
                x[node] += factor * sum(force_x);
                y[node] += factor * sum(force_y);
                // A body is not pushed by itself.
                let own = sum(model.repulsion(f32x4::from([masses[node], 0.0, 0.0, 0.0]), zero));
                stiffness[node] += factor * (sum(spring) - own).max(0.0);
            }
        });
    }

    fn attract(&mut self, graph: &LayoutGraph, points: &Coordinates) {
        for (a, b, length) in graph.ties() {
            let (a, b) = (a as usize, b as usize);
            let (x, y) = (points.x[a] - points.x[b], points.y[a] - points.y[b]);
            let tie_strength = SIXTHS as f32 / length as f32;
            let pull = tie_strength * self.model.attraction((x * x + y * y).sqrt());
            self.x[a] -= pull * x;
            self.y[a] -= pull * y;
            self.x[b] += pull * x;
            self.y[b] += pull * y;
            self.stiffness[a] += pull;
            self.stiffness[b] += pull;
        }
    }

    fn apply(&self, points: &mut Coordinates, share: f32) {
        for node in 0..points.len() {
            let way = share / self.stiffness[node].max(1e-6);
            points.x[node] += way * self.x[node];
            points.y[node] += way * self.y[node];
        }
    }
}
