//! Puts components side by side, as near to the shape of the page as they fit.

use super::graph::LayoutGraph;
use super::overlap::HalfSize;
use crate::model::{MapPoint, MapVector};

/// Up to this many components each is put where it fits best, as long as their boxes, of nodes
/// and ties, make no more pairs than this; else they are put in rows.
const MOST_FITTED: usize = 40;
const MOST_PAIRS: usize = 60_000;
/// Ties up to which they have boxes at all.
const MOST_TIES: usize = 2_000;
/// Air between components, in gaps.
const AIR: f64 = 3.0;

/// Moves components, each a list of nodes, so that no box of one meets a box or a tie of another;
/// the whole is centred on the origin and about `aspect` times as wide as high. Nodes on their
/// own stand together in rows.
pub(super) fn pack(
    graph: &LayoutGraph,
    points: &mut [MapPoint],
    sizes: &[HalfSize],
    components: &[Vec<u32>],
    gap: f64,
    aspect: f64,
) {
    let (mut parts, alone): (Vec<Vec<u32>>, Vec<Vec<u32>>) =
        components.iter().cloned().partition(|nodes| nodes.len() > 1);
    let alone = alone.concat();
    if !alone.is_empty() {
        in_rows(points, sizes, &alone, gap, aspect);
        parts.push(alone);
    }
    let mut boxes: Vec<Vec<Bounds>> =
        parts.iter().map(|nodes| node_boxes(points, sizes, nodes, AIR * gap)).collect();
    let bounds: Vec<Bounds> = boxes.iter().map(|boxes| Bounds::around(boxes)).collect();
    let mut shifts = None;
    if parts.len() <= MOST_FITTED && graph.ties().take(MOST_TIES + 1).count() <= MOST_TIES {
        for (nodes, boxes) in parts.iter().zip(&mut boxes) {
            boxes.extend(tie_boxes(graph, points, nodes, AIR * gap));
        }
        let (all, largest) = boxes
            .iter()
            .fold((0, 0), |(all, largest), boxes| (all + boxes.len(), boxes.len().max(largest)));
        shifts = ((all - largest) * all <= MOST_PAIRS).then(|| fitted(&boxes, aspect));
    }
    let shifts = shifts.unwrap_or_else(|| rows(&bounds, aspect));
    for (nodes, shift) in parts.iter().zip(shifts) {
        for &node in nodes {
            points[node as usize] += shift;
        }
    }
    centre(points);
}

fn node_boxes(points: &[MapPoint], sizes: &[HalfSize], nodes: &[u32], gap: f64) -> Vec<Bounds> {
    let around = |node: &u32| {
        let size = sizes[*node as usize];
        Bounds::at(points[*node as usize], size.width + gap / 2.0, size.height + gap / 2.0)
    };
    nodes.iter().map(around).collect()
}

/// Small boxes along the ties.
fn tie_boxes(graph: &LayoutGraph, points: &[MapPoint], nodes: &[u32], gap: f64) -> Vec<Bounds> {
    let ends = nodes.iter().flat_map(|node| {
        let others = graph.neighbours(*node).iter().filter(move |other| node < *other);
        others.map(move |other| [points[*node as usize], points[*other as usize]])
    });
    ends.flat_map(|[a, b]| {
        let count = ((b - a).length() / (2.0 * gap)).clamp(1.0, 50.0) as usize;
        (0..count).map(move |rank| {
            let middle = a + (b - a) * ((rank as f64 + 0.5) / count as f64);
            Bounds::at(middle, gap, gap)
        })
    })
    .collect()
}

/// Nodes on a grid, in their order.
fn in_rows(points: &mut [MapPoint], sizes: &[HalfSize], nodes: &[u32], gap: f64, aspect: f64) {
    let most = |side: fn(&HalfSize) -> f64| {
        nodes.iter().map(|node| side(&sizes[*node as usize])).fold(0.0, f64::max)
    };
    let (width, height) =
        (2.0 * most(|size| size.width) + gap, 2.0 * most(|size| size.height) + gap);
    let columns = libm::ceil(libm::sqrt(nodes.len() as f64 * aspect * height / width)).max(1.0);
    for (rank, &node) in nodes.iter().enumerate() {
        let row = libm::floor(rank as f64 / columns);
        let column = rank as f64 - row * columns;
        points[node as usize] = MapPoint::new(column * width, row * height);
    }
}

/// The largest in the middle, then each at the free place that lets the whole grow least and is
/// nearest to the middle: beside the others or in a gap between them.
fn fitted(boxes: &[Vec<Bounds>], aspect: f64) -> Vec<MapVector> {
    let bounds: Vec<Bounds> = boxes.iter().map(|boxes| Bounds::around(boxes)).collect();
    let mut shifts = vec![MapVector::default(); boxes.len()];
    let mut placed: Vec<Bounds> = Vec::new();
    for index in by_size(&bounds, |bounds| bounds.width() * bounds.height()) {
        let to_middle = MapPoint::ORIGIN - bounds[index].middle();
        let own: Vec<Bounds> = boxes[index].iter().map(|own| own.moved(to_middle)).collect();
        let is_free = |shift: &MapVector| {
            own.iter().all(|own| placed.iter().all(|other| !own.moved(*shift).meets(other)))
        };
        let whole = Bounds::around(&placed);
        let places = places(&whole, &bounds[index].moved(to_middle), aspect);
        let free = places.into_iter().find(is_free).unwrap_or_default();
        shifts[index] = to_middle + free;
        placed.extend(own.iter().map(|own| own.moved(free)));
    }
    shifts
}

/// Shifts of a box around the origin on a grid over and around the whole, the best first.
fn places(whole: &Bounds, own: &Bounds, aspect: f64) -> Vec<MapVector> {
    /// Steps of the grid along each side of the whole.
    const STEPS: i32 = 40;
    if !whole.width().is_finite() {
        return vec![MapVector::default()];
    }
    let middle = whole.middle();
    let reach_x = (whole.width() + own.width()) / 2.0;
    let reach_y = (whole.height() + own.height()) / 2.0;
    let step = |rank: i32, reach: f64| f64::from(rank) / f64::from(STEPS / 2) * reach;
    let steps = -STEPS / 2..=STEPS / 2;
    let mut places: Vec<(f64, f64, MapVector)> = steps
        .clone()
        .flat_map(|row| steps.clone().map(move |column| (row, column)))
        .map(|(row, column)| {
            let shift =
                MapVector { x: middle.x + step(column, reach_x), y: middle.y + step(row, reach_y) };
            let grown = whole.with(&own.moved(shift));
            let extent = (grown.width() / aspect).max(grown.height());
            (extent, (shift - (middle - MapPoint::ORIGIN)).length2(), shift)
        })
        .collect();
    places.sort_by(|(a, x, _), (b, y, _)| a.total_cmp(b).then(x.total_cmp(y)));
    places.into_iter().map(|(_, _, shift)| shift).collect()
}

/// The highest first, side by side until a row is full.
fn rows(bounds: &[Bounds], aspect: f64) -> Vec<MapVector> {
    let area: f64 = bounds.iter().map(|bounds| bounds.width() * bounds.height()).sum();
    let widest = bounds.iter().map(Bounds::width).fold(0.0, f64::max);
    let row_width = widest.max(libm::sqrt(area * aspect));
    let mut shifts = vec![MapVector::default(); bounds.len()];
    let (mut corner, mut row_height) = (MapPoint::ORIGIN, 0.0f64);
    for index in by_size(bounds, Bounds::height) {
        let own = &bounds[index];
        if corner.x > 0.0 && corner.x + own.width() > row_width {
            corner = MapPoint::new(0.0, corner.y + row_height);
            row_height = 0.0;
        }
        shifts[index] = corner - own.least;
        corner.x += own.width();
        row_height = row_height.max(own.height());
    }
    shifts
}

/// Indices, the largest first.
fn by_size(bounds: &[Bounds], size: impl Fn(&Bounds) -> f64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..bounds.len()).collect();
    order.sort_by(|a, b| size(&bounds[*b]).total_cmp(&size(&bounds[*a])).then(a.cmp(b)));
    order
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
#[derive(Clone, Copy)]
struct Bounds {
    least: MapPoint,
    most: MapPoint,
}

impl Bounds {
    fn at(middle: MapPoint, half_width: f64, half_height: f64) -> Self {
        let half = MapVector { x: half_width, y: half_height };
        Self { least: middle - half, most: middle + half }
    }

    /// Infinitely small without any.
    fn around(boxes: &[Self]) -> Self {
        let none = Self {
            least: MapPoint::new(f64::INFINITY, f64::INFINITY),
            most: MapPoint::new(f64::NEG_INFINITY, f64::NEG_INFINITY),
        };
        boxes.iter().fold(none, |bounds, own| bounds.with(own))
    }

    fn with(&self, other: &Self) -> Self {
        Self {
            least: MapPoint::new(self.least.x.min(other.least.x), self.least.y.min(other.least.y)),
            most: MapPoint::new(self.most.x.max(other.most.x), self.most.y.max(other.most.y)),
        }
    }

    fn moved(self, shift: MapVector) -> Self {
        Self { least: self.least + shift, most: self.most + shift }
    }

    fn middle(&self) -> MapPoint {
        self.least.midpoint(self.most)
    }

    /// Whether they overlap; to touch is not to meet.
    fn meets(&self, other: &Self) -> bool {
        const TOUCH: f64 = 1e-6;
        self.least.x + TOUCH < other.most.x
            && other.least.x + TOUCH < self.most.x
            && self.least.y + TOUCH < other.most.y
            && other.least.y + TOUCH < self.most.y
    }

    fn width(&self) -> f64 {
        self.most.x - self.least.x
    }

    fn height(&self) -> f64 {
        self.most.y - self.least.y
    }
}
