//! One breadth-first search, reused from source to source: distances, and how much each node
//! stands between the source and others.

use crate::model::Adjacency;

const NOT_REACHED: u32 = u32::MAX;
/// Past this many shortest ways to one node they can't be counted: near the largest number
/// there is, 1.8 · 10³⁰⁸, with room for one more step. It takes hundreds of steps in which every
/// choice doubles.
const MOST_PATHS: f64 = 1e300;

/// The search and what it last found. Nodes are known by their place in the order in which
/// they were reached, so that counting goes through memory in order.
pub(super) struct Traversal<'g> {
    graph: &'g Adjacency,
    /// Node to place.
    place: Vec<u32>,
    /// Place to node: the nodes that were reached, the nearest first.
    order: Vec<u32>,
    /// Where in the order each distance begins; at the end, where the last one ends.
    levels: Vec<usize>,
    /// By place: the number of shortest ways from the source.
    paths: Vec<f64>,
    /// Places one step further that shortest ways lead on to, place after place.
    successors: Vec<u32>,
    successor_ends: Vec<usize>,
    /// By place: the share of ways that go through, (1 + dependency) / paths.
    through: Vec<f64>,
}

impl<'g> Traversal<'g> {
    pub(super) fn new(graph: &'g Adjacency) -> Self {
        let n = graph.node_count();
        Self {
            graph,
            place: vec![NOT_REACHED; n],
            order: Vec::with_capacity(n),
            levels: Vec::new(),
            paths: vec![0.0; n],
            successors: Vec::with_capacity(2 * graph.edge_count()),
            successor_ends: vec![0; n],
            through: vec![0.0; n],
        }
    }

    /// Finds distances alone. O(n + t) of the component.
    pub(super) fn measure(&mut self, source: u32) {
        self.start(source);
        let (mut from, mut to) = (0, 1);
        while from < to {
            self.levels.push(to);
            for at in from..to {
                for &other in self.graph.neighbours(self.order[at]) {
                    if self.place[other as usize] == NOT_REACHED {
                        self.place[other as usize] = self.order.len() as u32;
                        self.order.push(other);
                    }
                }
            }
            (from, to) = (to, self.order.len());
        }
    }

    /// Finds distances and counts shortest ways. Gives back whether they could be counted.
    /// O(n + t) of the component.
    pub(super) fn count_paths(&mut self, source: u32) -> bool {
        self.start(source);
        self.successors.clear();
        self.paths[0] = 1.0;
        let (mut from, mut to) = (0, 1);
        while from < to {
            self.levels.push(to);
            if self.expand(from, to) > MOST_PATHS {
                return false;
            }
            (from, to) = (to, self.order.len());
        }
        true
    }

    fn start(&mut self, source: u32) {
        for node in self.order.drain(..) {
            self.place[node as usize] = NOT_REACHED;
        }
        self.place[source as usize] = 0;
        self.order.push(source);
        self.levels.clear();
        self.levels.push(0);
    }

    /// Goes one step on from a level; gives back the most ways to one node of it.
    fn expand(&mut self, from: usize, to: usize) -> f64 {
        let mut most_paths = 0.0;
        for at in from..to {
            let paths = self.paths[at];
            most_paths = if paths > most_paths { paths } else { most_paths };
            for &other in self.graph.neighbours(self.order[at]) {
                let mut place = self.place[other as usize];
                if place == NOT_REACHED {
                    place = self.order.len() as u32;
                    self.place[other as usize] = place;
                    self.order.push(other);
                    self.paths[place as usize] = 0.0;
                }
                if place as usize >= to {
                    self.paths[place as usize] += paths;
                    self.successors.push(place);
                }
            }
            self.successor_ends[at] = self.successors.len();
        }
        most_paths
    }

    /// After [`Traversal::count_paths`]: hands on each node but the source with its dependency,
    /// the share of shortest ways from the source that go through it, summed over their other
    /// ends (Brandes 2001, doi:10.1080/0022250X.2001.9990249, theorem 6).
    pub(super) fn dependencies(&mut self, mut take: impl FnMut(u32, f64)) {
        for at in (1..self.order.len()).rev() {
            let row = self.successor_ends[at - 1]..self.successor_ends[at];
            let further = self.successors[row].iter().map(|next| self.through[*next as usize]);
            let dependency = self.paths[at] * further.sum::<f64>();
            self.through[at] = (1.0 + dependency) / self.paths[at];
            take(self.order[at], dependency);
        }
    }

    /// The largest distance from the source.
    pub(super) fn eccentricity(&self) -> usize {
        self.levels.len() - 2
    }

    /// Nodes that were reached, the source among them.
    pub(super) fn reached(&self) -> usize {
        self.order.len()
    }

    /// Nodes at each distance from the source, from 0.
    pub(super) fn by_distance(&self) -> impl Iterator<Item = (usize, &[u32])> {
        self.levels.windows(2).map(|level| &self.order[level[0]..level[1]]).enumerate()
    }

    /// Sum of the distances to all others.
    pub(super) fn farness(&self) -> f64 {
        self.by_distance().map(|(distance, nodes)| distance * nodes.len()).sum::<usize>() as f64
    }

    /// Sum of 1 / distance to all others.
    pub(super) fn nearness(&self) -> f64 {
        let others = self.by_distance().skip(1);
        others.map(|(distance, nodes)| nodes.len() as f64 / distance as f64).sum()
    }
}
