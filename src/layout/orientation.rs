//! One way up: the same component is always turned and mirrored alike.

use crate::model::{MapPoint, MapVector};

/// Centres points and turns them so that they are longest along the longer side of the page,
/// their first half left of and above the other.
pub(super) fn orient(points: &mut [MapPoint], is_landscape: bool) {
    centre(points);
    let long = long_axis(points);
    // Rotation by the angle between the two axes.
    let (cosine, sine) = if is_landscape { (long.x, -long.y) } else { (long.y, long.x) };
    for point in points.iter_mut() {
        let MapPoint { x, y } = *point;
        *point = MapPoint::new(x * cosine - y * sine, x * sine + y * cosine);
    }
    let half = points.len() / 2;
    let lean = |axis: fn(&MapPoint) -> f64| points[..half].iter().map(axis).sum::<f64>() > 0.0;
    let (flip_x, flip_y) = (lean(|point| point.x), lean(|point| point.y));
    for point in points {
        point.x = if flip_x { -point.x } else { point.x };
        point.y = if flip_y { -point.y } else { point.y };
    }
}

fn centre(points: &mut [MapPoint]) {
    let count = points.len().max(1) as f64;
    let mean = |axis: fn(&MapPoint) -> f64| points.iter().map(axis).sum::<f64>() / count;
    let middle = MapVector { x: mean(|point| point.x), y: mean(|point| point.y) };
    for point in points {
        *point -= middle;
    }
}

/// The direction of greatest spread: the first eigenvector of the covariance, by the closed
/// form for two dimensions, without trigonometry.
fn long_axis(points: &[MapPoint]) -> MapVector {
    let sum = |term: fn(&MapPoint) -> f64| points.iter().map(term).sum::<f64>();
    let (xx, yy) = (sum(|p| p.x * p.x), sum(|p| p.y * p.y));
    let (xy, difference) = (sum(|p| p.x * p.y), (xx - yy) / 2.0);
    let root = libm::sqrt(difference * difference + xy * xy);
    // Of the two forms of the eigenvector the one that does not cancel out.
    let axis = if difference >= 0.0 {
        MapVector { x: difference + root, y: xy }
    } else {
        MapVector { x: xy, y: root - difference }
    };
    let length = axis.length();
    if length > 0.0 { axis * (1.0 / length) } else { MapVector { x: 1.0, y: 0.0 } }
}
