//! Pushes boxes apart that lie over each other.

use crate::model::{MapPoint, MapVector};

/// Half the width and height of what stands around a point.
#[derive(Clone, Copy, Debug)]
pub(super) struct HalfSize {
    pub(super) width: f64,
    pub(super) height: f64,
}

/// Passes until given up; a crowd of 60 needs about 20.
const MAX_PASSES: usize = 200;

/// Moves points until no two boxes overlap or the passes are used up, each pair along the
/// axis on which less is needed. `is_fixed` points stay. O(passes · n log n) where boxes
/// are spread out, O(passes · n²) where all lie on one spot.
pub(super) fn push_apart(
    points: &mut [MapPoint],
    sizes: &[HalfSize],
    is_fixed: impl Fn(usize) -> bool,
) {
    let widest = sizes.iter().map(|size| size.width).fold(0.0, f64::max);
    for _ in 0..MAX_PASSES {
        let mut order: Vec<usize> = (0..points.len()).collect();
        order.sort_by(|a, b| points[*a].x.total_cmp(&points[*b].x).then(a.cmp(b)));
        let mut moved = false;
        for (rank, &a) in order.iter().enumerate() {
            for &b in &order[rank + 1..] {
                // Sorted by x before the pass; a margin allows for moves within it.
                if points[b].x - points[a].x > 4.0 * widest {
                    break;
                }
                let Some(shift) = needed_shift(points, sizes, a, b) else { continue };
                moved |= part(points, a, b, shift, &is_fixed);
            }
        }
        if !moved {
            return;
        }
    }
}

/// How far `b` must move away from `a`, or `None` where they are apart.
fn needed_shift(points: &[MapPoint], sizes: &[HalfSize], a: usize, b: usize) -> Option<MapVector> {
    let way = points[b] - points[a];
    let need_x = sizes[a].width + sizes[b].width - way.x.abs();
    let need_y = sizes[a].height + sizes[b].height - way.y.abs();
    if need_x <= 0.0 || need_y <= 0.0 {
        return None;
    }
    // A little more, so that rounding does not leave them touching.
    let away = |need: f64, along: f64| (need + 0.01) * if along < 0.0 { -1.0 } else { 1.0 };
    Some(if need_x < need_y {
        MapVector { x: away(need_x, way.x), y: 0.0 }
    } else {
        MapVector { x: 0.0, y: away(need_y, way.y) }
    })
}

fn part(
    points: &mut [MapPoint],
    a: usize,
    b: usize,
    shift: MapVector,
    is_fixed: &impl Fn(usize) -> bool,
) -> bool {
    match (is_fixed(a), is_fixed(b)) {
        (true, true) => return false,
        (true, false) => points[b] += shift,
        (false, true) => points[a] -= shift,
        (false, false) => {
            points[a] -= shift * 0.5;
            points[b] += shift * 0.5;
        }
    }
    true
}
