//! Points and vectors of the drawing. A point plus a point does not compile.

use std::ops::{Add, AddAssign, Mul, Sub, SubAssign};

/// A point of the drawing in map units; y grows downward.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MapPoint {
    /// To the right.
    pub x: f64,
    /// Downward.
    pub y: f64,
}

/// A way from one point to another, in map units.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MapVector {
    /// To the right.
    pub x: f64,
    /// Downward.
    pub y: f64,
}

impl MapPoint {
    /// Where ego stands.
    pub const ORIGIN: Self = Self { x: 0.0, y: 0.0 };

    /// A point.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// The point half way to another.
    pub fn midpoint(self, other: Self) -> Self {
        self + (other - self) * 0.5
    }
}

impl MapVector {
    /// Its length. IEEE 754 square root, so the same on every machine.
    pub fn length(self) -> f64 {
        libm::sqrt(self.length2())
    }

    /// The square of its length.
    pub fn length2(self) -> f64 {
        self.x * self.x + self.y * self.y
    }

    /// The cross product; above 0 where `other` lies clockwise on screen.
    pub fn cross(self, other: Self) -> f64 {
        self.x * other.y - self.y * other.x
    }

    /// The vector turned by a quarter, clockwise on screen.
    pub fn turned(self) -> Self {
        Self { x: -self.y, y: self.x }
    }
}

impl Sub for MapPoint {
    type Output = MapVector;
    fn sub(self, other: Self) -> MapVector {
        MapVector { x: self.x - other.x, y: self.y - other.y }
    }
}

impl Add for MapVector {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y }
    }
}

impl Sub for MapVector {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self { x: self.x - other.x, y: self.y - other.y }
    }
}

impl Add<MapVector> for MapPoint {
    type Output = Self;
    fn add(self, vector: MapVector) -> Self {
        Self { x: self.x + vector.x, y: self.y + vector.y }
    }
}

impl Sub<MapVector> for MapPoint {
    type Output = Self;
    fn sub(self, vector: MapVector) -> Self {
        Self { x: self.x - vector.x, y: self.y - vector.y }
    }
}

impl AddAssign<MapVector> for MapPoint {
    fn add_assign(&mut self, vector: MapVector) {
        *self = *self + vector;
    }
}

impl SubAssign<MapVector> for MapPoint {
    fn sub_assign(&mut self, vector: MapVector) {
        *self = *self - vector;
    }
}

impl Mul<f64> for MapVector {
    type Output = Self;
    fn mul(self, factor: f64) -> Self {
        Self { x: self.x * factor, y: self.y * factor }
    }
}
