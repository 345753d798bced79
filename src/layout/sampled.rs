//! Stress of graphs too large for all pairs: in every pass each node is paired with its
//! neighbours and with sources drawn anew.
//!
//! Ortmann, Klimenta & Brandes 2016 (arXiv:1608.08909) pair each node with its neighbours and
//! with fixed pivots, each of which stands for the region around it. Sources drawn anew for
//! every pass need no regions, since over the passes they stand for all nodes alike: this is the
//! descent of Zheng, Pawar & Goodman 2019 (doi:10.1109/TVCG.2018.2859997) on a random part of
//! the pairs. Only the node moves, not the source, which has a row of its own when its turn
//! comes; so the moves of a row do not depend on each other.

use wide::f32x4;

use super::coordinates::{Coordinates, LANES, load, pull, pull_one, store};
use super::distances::distances_from;
use super::graph::{LayoutGraph, SIXTHS};
use super::schedule::{PASSES, steps};
use crate::random::Random;

/// Sources a pass. On the power grid of the United States (4,941 nodes) 128 reach a stress of
/// .0591 where all pairs reach .0575, 64 reach .0605; above, memory counts.
const SOURCES: usize = 128;
const FEWER_SOURCES: usize = 64;
const MOST_NODES_WITH_ALL_SOURCES: usize = 20_000;
/// A source stands for n / sources nodes. Giving it all of that weight makes the points shake,
/// giving it one node's lets the ties win; a share of the root lies between, chosen on graphs of
/// 5,000 to 100,000 nodes.
const SHARE_OF_ROOT: f64 = 0.4;

/// Moves points until their distances are near the ideal ones. O(passes · sources · (n + t)).
pub(super) fn minimise(
    graph: &LayoutGraph,
    points: &mut Coordinates,
    random: &mut Random,
    mut progress: impl FnMut(f32),
) {
    let n = graph.node_count();
    let source_count = if n > MOST_NODES_WITH_ALL_SOURCES { FEWER_SOURCES } else { SOURCES };
    let weight = (SHARE_OF_ROOT * libm::sqrt(n as f64 / source_count as f64)).max(1.0) as f32;
    let mut ties: Vec<Tie> = graph
        .ties()
        .map(|(a, b, length)| Tie { a, b, ideal: length as f32 / SIXTHS as f32 })
        .collect();
    let shortest = ties.iter().map(|tie| tie.ideal).fold(f32::INFINITY, f32::min);
    let mut sources = Sources::new(source_count, n);
    sources.draw(graph, random);
    for (pass, step) in steps(sources.longest, shortest).enumerate() {
        if pass > 0 {
            sources.draw(graph, random);
        }
        for (source, ideals) in sources.drawn.iter().zip(sources.ideals.chunks(n)) {
            draw_toward(*source as usize, points, ideals, step * weight);
        }
        random.shuffle(&mut ties);
        for tie in &ties {
            tie.relax(points, step);
        }
        progress((pass + 1) as f32 / f32::from(PASSES));
    }
}

/// Some nodes and how far all others should be from them.
struct Sources {
    drawn: Vec<u32>,
    /// A row of n a source.
    ideals: Vec<f32>,
    longest: f32,
}

impl Sources {
    fn new(count: usize, n: usize) -> Self {
        Self { drawn: vec![0; count], ideals: vec![0.0; count * n], longest: 0.0 }
    }

    fn draw(&mut self, graph: &LayoutGraph, random: &mut Random) {
        let n = graph.node_count();
        self.drawn.fill_with(|| random.below(n) as u32);
        distances_from(graph, &self.drawn, |place, node, length| {
            let ideal = length as f32 / SIXTHS as f32;
            self.ideals[place * n + node as usize] = ideal;
            self.longest = self.longest.max(ideal);
        });
    }
}

/// Moves every node toward its ideal distance from the source, which stays.
fn draw_toward(source: usize, points: &mut Coordinates, ideals: &[f32], step: f32) {
    let own = (points.x[source], points.y[source]);
    let (source_x, source_y) = (f32x4::splat(own.0), f32x4::splat(own.1));
    let chunks = points.x.chunks_mut(LANES).zip(points.y.chunks_mut(LANES));
    for ((xs, ys), ideals) in chunks.zip(ideals.chunks(LANES)) {
        let (x_lanes, y_lanes) = (load(xs, 0.0), load(ys, 0.0));
        let (x, y) = (x_lanes - source_x, y_lanes - source_y);
        // The source itself is at distance 0, by which nothing can be divided; it is put back.
        let ideal = load(ideals, 1.0).fast_max(f32x4::splat(1.0 / SIXTHS as f32));
        let half = f32x4::splat(0.5) * pull(x, y, ideal, step);
        store(x_lanes - x * half, xs);
        store(y_lanes - y * half, ys);
    }
    (points.x[source], points.y[source]) = own;
}

#[derive(Clone, Copy)]
struct Tie {
    a: u32,
    b: u32,
    ideal: f32,
}

impl Tie {
    /// Moves both ends.
    fn relax(&self, points: &mut Coordinates, step: f32) {
        let (a, b) = (self.a as usize, self.b as usize);
        let (x, y) = (points.x[a] - points.x[b], points.y[a] - points.y[b]);
        let half = 0.5 * pull_one(x, y, self.ideal, step);
        points.x[a] -= half * x;
        points.y[a] -= half * y;
        points.x[b] += half * x;
        points.y[b] += half * y;
    }
}
