//! Who pushes whom: everyone everyone, or, from afar, crowds as one body (Barnes & Hut 1986,
//! doi:10.1038/324446a0).

use super::coordinates::Coordinates;

/// Up to this many nodes everyone is pushed by everyone: with vectors that is the faster way.
const MOST_EXACT: usize = 200;
/// Nodes in a leaf; they share one list of bodies.
const LEAF: usize = 32;
/// A cell is one body for those further away than its size divided by this.
const OPENING: f32 = 1.0;
/// Bits of a place along each axis.
const DEPTH: u32 = 16;

/// What pushes a group of nodes.
#[derive(Debug, Default)]
pub(super) struct Bodies {
    pub(super) x: Vec<f32>,
    pub(super) y: Vec<f32>,
    pub(super) masses: Vec<f32>,
}

impl Bodies {
    fn add(&mut self, x: f32, y: f32, mass: f32) {
        self.x.push(x);
        self.y.push(y);
        self.masses.push(mass);
    }

    fn clear(&mut self) {
        self.x.clear();
        self.y.clear();
        self.masses.clear();
    }
}

/// Calls `visit` with every group of nodes near each other and the bodies that push them, the
/// nodes themselves among them. O(n²) up to 200 nodes, above O(n log n).
pub(super) fn each_group(
    points: &Coordinates,
    masses: &[f32],
    mut visit: impl FnMut(&[u32], &Bodies),
) {
    let n = points.len();
    if n <= MOST_EXACT {
        let (x, y, masses) = (points.x.clone(), points.y.clone(), masses.to_vec());
        let all: Vec<u32> = (0..n as u32).collect();
        return visit(&all, &Bodies { x, y, masses });
    }
    let tree = Tree::new(points, masses);
    let mut bodies = Bodies::default();
    for leaf in tree.cells.iter().filter(|cell| cell.is_leaf) {
        bodies.clear();
        tree.gather(leaf, points, masses, &mut bodies);
        visit(&tree.order[leaf.start..leaf.end], &bodies);
    }
}

/// Cells in the order of a walk through the tree: a cell, then all beneath it.
struct Tree {
    /// Nodes in the order of the Z-curve.
    order: Vec<u32>,
    cells: Vec<Cell>,
}

#[derive(Debug)]
struct Cell {
    /// Its nodes, as a range of the order.
    start: usize,
    end: usize,
    /// The first cell after it and all beneath it; the next one for a leaf.
    after: usize,
    /// Width of the square.
    size: f32,
    /// Middle of its mass.
    x: f32,
    y: f32,
    mass: f32,
    /// The box around its nodes.
    least: [f32; 2],
    most: [f32; 2],
    is_leaf: bool,
}

impl Cell {
    /// Square of the way from the middle of its mass to the nearest point of another's box.
    fn distance2_to(&self, other: &Self) -> f32 {
        let beyond = |at: f32, least: f32, most: f32| (least - at).max(at - most).max(0.0);
        let x = beyond(self.x, other.least[0], other.most[0]);
        let y = beyond(self.y, other.least[1], other.most[1]);
        x * x + y * y
    }
}

impl Tree {
    fn new(points: &Coordinates, masses: &[f32]) -> Self {
        let least = |values: &[f32]| values.iter().copied().fold(f32::INFINITY, f32::min);
        let most = |values: &[f32]| values.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let corner = [least(&points.x), least(&points.y)];
        let size = (most(&points.x) - corner[0]).max(most(&points.y) - corner[1]).max(1e-6);
        // A little less than all steps, so that the last point is not beyond the square.
        let scale = (1u32 << DEPTH) as f32 * 0.999 / size;
        let step = |value: f32, from: f32| spread(((value - from) * scale) as u32);
        let mut coded: Vec<(u32, u32)> = points
            .x
            .iter()
            .zip(&points.y)
            .zip(0..)
            .map(|((x, y), node)| (step(*x, corner[0]) | step(*y, corner[1]) << 1, node))
            .collect();
        coded.sort_unstable();
        let order = coded.iter().map(|(_, node)| *node).collect();
        let mut tree = Self { order, cells: Vec::new() };
        let codes: Vec<u32> = coded.iter().map(|(code, _)| *code).collect();
        tree.grow(&codes, 0..codes.len(), DEPTH, size, points, masses);
        tree
    }

    /// Adds the cell of a range of nodes and those beneath it.
    fn grow(
        &mut self,
        codes: &[u32],
        range: std::ops::Range<usize>,
        depth: u32,
        size: f32,
        points: &Coordinates,
        masses: &[f32],
    ) {
        let is_leaf = range.len() <= LEAF || depth == 0;
        let index = self.cells.len();
        let cell = self.cell(range.clone(), size, is_leaf, points, masses);
        self.cells.push(cell);
        if !is_leaf {
            let quarter = |code: u32| code >> (2 * (depth - 1)) & 3;
            let mut start = range.start;
            for part in 0..4 {
                let own = &codes[start..range.end];
                let end = start + own.partition_point(|code| quarter(*code) <= part);
                if end > start {
                    self.grow(codes, start..end, depth - 1, size / 2.0, points, masses);
                }
                start = end;
            }
        }
        self.cells[index].after = self.cells.len();
    }

    fn cell(
        &self,
        range: std::ops::Range<usize>,
        size: f32,
        is_leaf: bool,
        points: &Coordinates,
        masses: &[f32],
    ) -> Cell {
        let (mut x, mut y, mut mass) = (0.0, 0.0, 0.0);
        let (mut least, mut most) = ([f32::INFINITY; 2], [f32::NEG_INFINITY; 2]);
        for &node in &self.order[range.clone()] {
            let (at, own) =
                ([points.x[node as usize], points.y[node as usize]], masses[node as usize]);
            x += at[0] * own;
            y += at[1] * own;
            mass += own;
            least = [least[0].min(at[0]), least[1].min(at[1])];
            most = [most[0].max(at[0]), most[1].max(at[1])];
        }
        let (start, end) = (range.start, range.end);
        Cell { start, end, after: 0, size, x: x / mass, y: y / mass, mass, least, most, is_leaf }
    }

    /// The bodies that push the nodes of a leaf.
    fn gather(&self, leaf: &Cell, points: &Coordinates, masses: &[f32], bodies: &mut Bodies) {
        let mut next = 0;
        while let Some(cell) = self.cells.get(next) {
            let reach = cell.size / OPENING;
            if reach * reach < cell.distance2_to(leaf) {
                bodies.add(cell.x, cell.y, cell.mass);
                next = cell.after;
            } else if cell.is_leaf {
                for &node in &self.order[cell.start..cell.end] {
                    let node = node as usize;
                    bodies.add(points.x[node], points.y[node], masses[node]);
                }
                next = cell.after;
            } else {
                next += 1;
            }
        }
    }
}

/// Every second bit, of 16.
fn spread(value: u32) -> u32 {
    let value = (value | value << 8) & 0x00ff_00ff;
    let value = (value | value << 4) & 0x0f0f_0f0f;
    let value = (value | value << 2) & 0x3333_3333;
    (value | value << 1) & 0x5555_5555
}
