//! Shortest paths among alters, in sixths of the length of a weak tie.

use std::collections::VecDeque;

use super::graph::{LayoutGraph, SIXTHS};

/// Where there is no path.
const APART: u32 = u32::MAX;

/// Sources of one search over a graph whose ties are all as long.
const LANES: usize = u64::BITS as usize;

/// Calls `found` with the place of each source in `sources`, a node and the length of the
/// shortest path between them; nodes without a path are left out, the source itself is not.
///
/// Ties of one length: 64 sources at once, a bit each (Then et al. 2014,
/// doi:10.14778/2735496.2735507), O(sources · ties / 64) where the searches meet, O(sources ·
/// ties) where they never do. Else by buckets (Dial 1969, doi:10.1145/363269.363610),
/// O(sources · ties).
pub(super) fn distances_from(
    graph: &LayoutGraph,
    sources: &[u32],
    mut found: impl FnMut(usize, u32, u32),
) {
    if graph.has_unit_lengths() {
        let mut search = Search::new(graph.node_count());
        for (batch, sources) in sources.chunks(LANES).enumerate() {
            search.run(graph, sources, |lane, node, steps| {
                found(batch * LANES + lane, node, steps * SIXTHS);
            });
        }
    } else {
        let mut buckets = Buckets::new(graph.node_count());
        for (place, &source) in sources.iter().enumerate() {
            buckets.run(graph, source, |node, length| found(place, node, length));
        }
    }
}

/// Breadth-first searches side by side: bit k of a node's word belongs to source k.
struct Search {
    seen: Vec<u64>,
    fresh: Vec<u64>,
    reached: Vec<u64>,
    level: Vec<u32>,
    next_level: Vec<u32>,
}

impl Search {
    fn new(node_count: usize) -> Self {
        let words = || vec![0; node_count];
        let (seen, fresh, reached) = (words(), words(), words());
        Self { seen, fresh, reached, level: Vec::new(), next_level: Vec::new() }
    }

    fn run(
        &mut self,
        graph: &LayoutGraph,
        sources: &[u32],
        mut found: impl FnMut(usize, u32, u32),
    ) {
        self.seen.fill(0);
        for (lane, &source) in sources.iter().enumerate() {
            if self.fresh[source as usize] == 0 {
                self.level.push(source);
            }
            self.fresh[source as usize] |= 1 << lane;
            self.seen[source as usize] |= 1 << lane;
            found(lane, source, 0);
        }
        let mut steps = 0;
        while !self.level.is_empty() {
            steps += 1;
            self.step(graph);
            for &node in &self.level {
                let mut lanes = self.fresh[node as usize];
                while lanes != 0 {
                    found(lanes.trailing_zeros() as usize, node, steps);
                    lanes &= lanes - 1;
                }
            }
        }
    }

    /// From one level of all searches to the next.
    fn step(&mut self, graph: &LayoutGraph) {
        for node in self.level.drain(..) {
            let lanes = std::mem::take(&mut self.fresh[node as usize]);
            for &other in graph.neighbours(node) {
                let new = lanes & !self.seen[other as usize];
                if new != 0 {
                    if self.reached[other as usize] == 0 {
                        self.next_level.push(other);
                    }
                    self.reached[other as usize] |= new;
                }
            }
        }
        for &node in &self.next_level {
            let new = std::mem::take(&mut self.reached[node as usize]);
            self.seen[node as usize] |= new;
            self.fresh[node as usize] = new;
        }
        std::mem::swap(&mut self.level, &mut self.next_level);
    }
}

/// Searches by length, one source at a time: nodes at the same length share a bucket, and no
/// tie reaches further than [`SIXTHS`] buckets ahead.
struct Buckets {
    lengths: Vec<u32>,
    ahead: VecDeque<Vec<u32>>,
}

impl Buckets {
    fn new(node_count: usize) -> Self {
        Self { lengths: vec![APART; node_count], ahead: (0..=SIXTHS).map(|_| Vec::new()).collect() }
    }

    fn run(&mut self, graph: &LayoutGraph, source: u32, mut found: impl FnMut(u32, u32)) {
        self.lengths.fill(APART);
        self.lengths[source as usize] = 0;
        self.ahead[0].push(source);
        let (mut length, mut empty) = (0, 0);
        while empty <= SIXTHS {
            let mut bucket = std::mem::take(&mut self.ahead[0]);
            empty = if bucket.is_empty() { empty + 1 } else { 0 };
            for node in bucket.drain(..) {
                // Reached again on a shorter path since it was put here.
                if self.lengths[node as usize] != length {
                    continue;
                }
                found(node, length);
                for (other, tie) in graph.neighbours_with_lengths(node) {
                    if length + tie < self.lengths[other as usize] {
                        self.lengths[other as usize] = length + tie;
                        self.ahead[tie as usize].push(other);
                    }
                }
            }
            self.ahead.pop_front();
            self.ahead.push_back(bucket);
            length += 1;
        }
    }
}
