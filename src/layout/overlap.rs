//! Pushes boxes apart that lie over each other.

use crate::model::{MapPoint, MapVector};

/// Half the width and height of what stands around a point.
#[derive(Clone, Copy, Debug)]
pub(super) struct HalfSize {
    pub(super) width: f64,
    pub(super) height: f64,
}

/// Passes until given up, for up to this many points; more points get fewer, so that the work
/// has an end that grows with the points alone.
const MOST_PASSES: usize = 1_000;
const POINT_PASSES: usize = 1_000_000;
const LEAST_PASSES: usize = 5;

/// In radians (Vogel 1979, doi:10.1016/0025-5564(79)90080-4).
pub(super) const GOLDEN_ANGLE: f64 = 2.399_963_229_728_653;

/// Moves points until no two boxes overlap or the passes are used up, each pair along the
/// axis on which less is needed. `is_fixed` points stay. O(passes · n log n) where boxes
/// are spread out, O(passes · n²) where all lie on one spot.
pub(super) fn push_apart(
    points: &mut [MapPoint],
    sizes: &[HalfSize],
    is_fixed: impl Fn(usize) -> bool,
) {
    if (0..points.len()).all(&is_fixed) {
        return;
    }
    let widest = sizes.iter().map(|size| size.width).fold(0.0, f64::max);
    let tallest = sizes.iter().map(|size| size.height).fold(0.0, f64::max);
    let passes = (POINT_PASSES / points.len().max(1)).clamp(LEAST_PASSES, MOST_PASSES);
    for _ in 0..passes {
        let mut moved = false;
        // Twice a cell's size is more than two boxes reach, which allows for moves in a pass.
        let cells = cells(points, 2.5 * widest, 2.5 * tallest);
        for (a, b) in near_pairs(&cells) {
            if let Some(shift) = needed_shift(points, sizes, a, b) {
                moved |= part(points, a, b, shift, &is_fixed);
            }
        }
        if !moved {
            return;
        }
    }
}

/// Moves points that lie at one place apart by about `distance`; all others stay. O(n log n).
pub(super) fn part_twins(points: &mut [MapPoint], distance: f64) {
    let mut order: Vec<usize> = (0..points.len()).collect();
    order.sort_by(|a, b| {
        let (p, q) = (points[*a], points[*b]);
        p.x.total_cmp(&q.x).then(p.y.total_cmp(&q.y)).then(a.cmp(b))
    });
    let groups: Vec<Vec<usize>> =
        order.chunk_by(|a, b| points[*a] == points[*b]).map(<[usize]>::to_vec).collect();
    for twins in groups {
        for (rank, &node) in twins.iter().enumerate().skip(1) {
            // A sunflower's seeds: no two of any number lie together.
            let (sine, cosine) = libm::sincos(rank as f64 * GOLDEN_ANGLE);
            let away = MapVector { x: cosine, y: sine };
            points[node] += away * (distance * libm::sqrt(rank as f64));
        }
    }
}

/// A row and column of the grid, and a point in it.
type Cell = (i64, i64, usize);

/// The grid cell of each point, row by row.
fn cells(points: &[MapPoint], width: f64, height: f64) -> Vec<Cell> {
    let cell = |along: f64, size: f64| (along / size.max(f64::MIN_POSITIVE)).floor() as i64;
    let mut cells: Vec<Cell> = points
        .iter()
        .enumerate()
        .map(|(index, point)| (cell(point.y, height), cell(point.x, width), index))
        .collect();
    cells.sort_unstable();
    cells
}

/// Pairs of points in the same cell or in cells that touch.
fn near_pairs(cells: &[Cell]) -> impl Iterator<Item = (usize, usize)> + '_ {
    let in_row = |row: i64, first: i64, last: i64| {
        let begin = cells.partition_point(|cell| (cell.0, cell.1) < (row, first));
        let end = cells.partition_point(|cell| (cell.0, cell.1) <= (row, last));
        &cells[begin..end]
    };
    cells.iter().enumerate().flat_map(move |(rank, &(row, column, a))| {
        // Later in this cell and the cell to its right, then the three cells below.
        let beside = cells[rank + 1..]
            .iter()
            .take_while(move |cell| cell.0 == row && cell.1 <= column.saturating_add(1));
        let below =
            in_row(row.saturating_add(1), column.saturating_sub(1), column.saturating_add(1));
        beside.chain(below).map(move |&(_, _, b)| (a, b))
    })
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
