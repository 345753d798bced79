//! Points while they are moved by the thousand: x and y apart, in single precision, four nodes
//! to an instruction where the machine has vectors. Every operation used is defined by IEEE 754
//! to the last bit, so with and without vectors the result is the same.

use wide::f32x4;

use crate::model::MapPoint;
use crate::random::Random;

/// Nodes in one vector.
pub(super) const LANES: usize = 4;

/// The unit is the length of a weak tie.
#[derive(Clone, Debug, Default)]
pub(super) struct Coordinates {
    pub(super) x: Vec<f32>,
    pub(super) y: Vec<f32>,
}

impl Coordinates {
    /// Anywhere in the unit square.
    pub(super) fn scattered(count: usize, random: &mut Random) -> Self {
        let mut some = || (0..count).map(|_| random.unit() as f32).collect();
        Self { x: some(), y: some() }
    }

    pub(super) fn from_points(points: &[MapPoint]) -> Self {
        Self {
            x: points.iter().map(|point| point.x as f32).collect(),
            y: points.iter().map(|point| point.y as f32).collect(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.x.len()
    }

    /// The same points in another order: point i comes from `from(i)`.
    pub(super) fn reordered(&self, order: impl Iterator<Item = usize> + Clone) -> Self {
        Self {
            x: order.clone().map(|from| self.x[from]).collect(),
            y: order.map(|from| self.y[from]).collect(),
        }
    }

    /// The same around their middle.
    pub(super) fn centred(self) -> Self {
        let around = |values: Vec<f32>| {
            let mean = values.iter().sum::<f32>() / values.len().max(1) as f32;
            values.iter().map(|value| value - mean).collect()
        };
        Self { x: around(self.x), y: around(self.y) }
    }

    /// As points of the map, a weak tie being `unit` long.
    pub(super) fn to_points(&self, unit: f64) -> Vec<MapPoint> {
        let point =
            |(x, y): (&f32, &f32)| MapPoint::new(f64::from(*x) * unit, f64::from(*y) * unit);
        self.x.iter().zip(&self.y).map(point).collect()
    }
}

/// The share of the way between two nodes by which both together come nearer to their ideal
/// distance: min(step / ideal², 1) · (drawn − ideal) / drawn, where 1 / ideal² is the weight of
/// the pair. `x` and `y` lead from one to the other.
///
/// Two at one point have no direction and stay; another pair parts them.
pub(super) fn pull(x: f32x4, y: f32x4, ideal: f32x4, step: f32) -> f32x4 {
    let drawn = (x * x + y * y + f32x4::splat(1e-12)).sqrt();
    let ideal2 = ideal * ideal;
    ideal2.fast_min(f32x4::splat(step)) * (drawn - ideal) / (ideal2 * drawn)
}

/// The same for one pair; to the last bit what a lane of [`pull`] is.
pub(super) fn pull_one(x: f32, y: f32, ideal: f32, step: f32) -> f32 {
    let drawn = (x * x + y * y + 1e-12).sqrt();
    let ideal2 = ideal * ideal;
    ideal2.min(step) * (drawn - ideal) / (ideal2 * drawn)
}

/// Up to four values of a slice; lanes past its end are `rest`.
pub(super) fn load(values: &[f32], rest: f32) -> f32x4 {
    match <[f32; LANES]>::try_from(values) {
        Ok(all) => all.into(),
        Err(_) => {
            let mut lanes = [rest; LANES];
            lanes[..values.len()].copy_from_slice(values);
            lanes.into()
        }
    }
}

/// The lanes back into a slice of up to four values.
pub(super) fn store(lanes: f32x4, values: &mut [f32]) {
    let lanes = lanes.to_array();
    match <&mut [f32; LANES]>::try_from(&mut *values) {
        Ok(all) => *all = lanes,
        Err(_) => values.copy_from_slice(&lanes[..values.len()]),
    }
}

/// The lanes' sum, added in the same order on every machine.
pub(super) fn sum(lanes: f32x4) -> f32 {
    let [a, b, c, d] = lanes.to_array();
    (a + b) + (c + d)
}
