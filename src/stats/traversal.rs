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
    /// By node: how many people it stands for.
    weights: Vec<f64>,
    /// Node to place.
    place: Vec<u32>,
    /// Place to node: the nodes that were reached, the nearest first.
    order: Vec<u32>,
    reached: usize,
    /// Where in the order each distance begins; at the end, where the last one ends.
    levels: Vec<usize>,
    /// By place: the number of shortest ways from the source.
    paths: Vec<f64>,
    /// Places one step further that shortest ways lead on to, place after place.
    successors: Vec<u32>,
    successor_ends: Vec<usize>,
    /// By place: the share of ways that go through, (weight + dependency) / paths.
    through: Vec<f64>,
}

impl<'g> Traversal<'g> {
    pub(super) fn new(graph: &'g Adjacency) -> Self {
        Self::weighted(graph, vec![1.0; graph.node_count()])
    }

    /// Nodes that each stand for several people, of whom `weights` says how many.
    pub(super) fn weighted(graph: &'g Adjacency, weights: Vec<f64>) -> Self {
        let n = graph.node_count();
        Self {
            graph,
            weights,
            place: vec![NOT_REACHED; n],
            // One more, since a place is written before it is known to be needed.
            order: vec![0; n + 1],
            reached: 0,
            levels: Vec::new(),
            paths: vec![0.0; n],
            successors: vec![0; graph.edge_count() + 1],
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
                    self.reach(other);
                }
            }
            (from, to) = (to, self.reached);
        }
    }

    /// Finds distances and counts shortest ways. Gives back whether they could be counted.
    /// O(n + t) of the component.
    pub(super) fn count_paths(&mut self, source: u32) -> bool {
        self.start(source);
        self.paths[0] = 1.0;
        let (mut from, mut to) = (0, 1);
        let mut successors = 0;
        while from < to {
            self.levels.push(to);
            for at in from..to {
                if self.paths[at] > MOST_PATHS {
                    return false;
                }
                successors = self.expand(at, to, successors);
                self.successor_ends[at] = successors;
            }
            (from, to) = (to, self.reached);
        }
        true
    }

    fn start(&mut self, source: u32) {
        for node in &self.order[..self.reached] {
            self.place[*node as usize] = NOT_REACHED;
        }
        self.paths[..self.reached].fill(0.0);
        self.reached = 0;
        self.reach(source);
        self.levels.clear();
        self.levels.push(0);
    }

    /// The place of a node, the next one where it has none. Without a branch, since on small
    /// networks nobody could guess which way it goes.
    fn reach(&mut self, node: u32) -> u32 {
        let place = &mut self.place[node as usize];
        let is_new = *place == NOT_REACHED;
        *place = if is_new { self.reached as u32 } else { *place };
        self.order[self.reached] = node;
        self.reached += usize::from(is_new);
        *place
    }

    /// Counts the ways that go on from a place of the level that ends at `level_end`; gives back
    /// the end of its successors.
    fn expand(&mut self, at: usize, level_end: usize, first: usize) -> usize {
        let mut end = first;
        for &other in self.graph.neighbours(self.order[at]) {
            let place = self.reach(other);
            self.successors[end] = place;
            end += usize::from(place as usize >= level_end);
        }
        let paths = self.paths[at];
        for place in &self.successors[first..end] {
            self.paths[*place as usize] += paths;
        }
        end
    }

    /// After [`Traversal::count_paths`]: hands on each node but the source with its dependency,
    /// the share of shortest ways from the source that go through it, summed over their other
    /// ends (Brandes 2001, doi:10.1080/0022250X.2001.9990249, theorem 6).
    pub(super) fn dependencies(&mut self, mut take: impl FnMut(u32, f64)) {
        for at in (1..self.reached).rev() {
            let row = self.successor_ends[at - 1]..self.successor_ends[at];
            let further = self.successors[row].iter().map(|next| self.through[*next as usize]);
            let dependency = self.paths[at] * further.sum::<f64>();
            let node = self.order[at];
            self.through[at] = (self.weights[node as usize] + dependency) / self.paths[at];
            take(node, dependency);
        }
    }

    /// The largest distance from the source.
    pub(super) fn eccentricity(&self) -> usize {
        self.levels.len() - 2
    }

    /// Nodes at each distance from the source, from 0.
    pub(super) fn by_distance(&self) -> impl Iterator<Item = (usize, &[u32])> {
        self.levels.windows(2).map(|level| &self.order[level[0]..level[1]]).enumerate()
    }

    /// Sum of the distances to all others.
    pub(super) fn farness(&self) -> f64 {
        self.by_distance().map(|(distance, nodes)| distance as f64 * nodes.len() as f64).sum()
    }
}
