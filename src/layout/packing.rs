//! Puts components side by side, in rows, as near to a landscape page as they fit.

use super::overlap::HalfSize;
use crate::model::{MapPoint, MapVector};

/// Width over height that rows aim at.
const ASPECT: f64 = 1.3;

/// Moves components, each a list of nodes, so that their bounds do not meet; the whole is
/// centred on the origin. Components come in the order of their size, largest first.
pub(super) fn pack(
    points: &mut [MapPoint],
    sizes: &[HalfSize],
    components: &[Vec<usize>],
    gap: f64,
) {
    let mut boxes: Vec<Bounds> =
        components.iter().map(|nodes| Bounds::of(points, sizes, nodes, gap)).collect();
    let mut order: Vec<usize> = (0..boxes.len()).collect();
    order.sort_by(|a, b| boxes[*b].height().total_cmp(&boxes[*a].height()).then(a.cmp(b)));
    let area: f64 = boxes.iter().map(|bounds| bounds.width() * bounds.height()).sum();
    let widest = boxes.iter().map(Bounds::width).fold(0.0, f64::max);
    let row_width = widest.max(libm::sqrt(area * ASPECT));
    let (mut corner, mut row_height) = (MapPoint::ORIGIN, 0.0f64);
    for &index in &order {
        let bounds = &mut boxes[index];
        if corner.x > 0.0 && corner.x + bounds.width() > row_width {
            corner = MapPoint::new(0.0, corner.y + row_height);
            row_height = 0.0;
        }
        let shift = corner - bounds.least;
        for &node in &components[index] {
            points[node] += shift;
        }
        corner.x += bounds.width();
        row_height = row_height.max(bounds.height());
    }
    centre(points);
}

/// Moves the middle of all points to the origin.
fn centre(points: &mut [MapPoint]) {
    let by = |axis: fn(&MapPoint) -> f64| {
        let least = points.iter().map(axis).fold(f64::INFINITY, f64::min);
        let most = points.iter().map(axis).fold(f64::NEG_INFINITY, f64::max);
        (least + most) / 2.0
    };
    if points.is_empty() {
        return;
    }
    let middle = MapVector { x: by(|point| point.x), y: by(|point| point.y) };
    for point in points {
        *point -= middle;
    }
}

/// The box around a component.
struct Bounds {
    least: MapPoint,
    most: MapPoint,
}

impl Bounds {
    fn of(points: &[MapPoint], sizes: &[HalfSize], nodes: &[usize], gap: f64) -> Self {
        let mut bounds = Self {
            least: MapPoint::new(f64::INFINITY, f64::INFINITY),
            most: MapPoint::new(f64::NEG_INFINITY, f64::NEG_INFINITY),
        };
        for &node in nodes {
            let (point, size) = (points[node], sizes[node]);
            let half = MapVector { x: size.width + gap, y: size.height + gap };
            let (least, most) = (point - half, point + half);
            bounds.least.x = bounds.least.x.min(least.x);
            bounds.least.y = bounds.least.y.min(least.y);
            bounds.most.x = bounds.most.x.max(most.x);
            bounds.most.y = bounds.most.y.max(most.y);
        }
        bounds
    }

    fn width(&self) -> f64 {
        self.most.x - self.least.x
    }

    fn height(&self) -> f64 {
        self.most.y - self.least.y
    }
}
