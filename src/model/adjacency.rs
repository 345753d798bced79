//! Who is tied to whom, in one compact table: compressed sparse rows.

/// An undirected graph on nodes 0 to n − 1, without weights, loops or repeated edges.
///
/// The neighbours of all nodes stand in one list, node after node, each node's in order
/// (Saad 2003, doi:10.1137/1.9780898718003, section 3.4). Memory: 4(n + 1) + 8t bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adjacency {
    /// Where each node's neighbours begin, and at the end where the last one's end.
    offsets: Vec<u32>,
    neighbours: Vec<u32>,
}

impl Adjacency {
    /// Takes edges in any order; a loop, or an edge that is there already, is passed over.
    ///
    /// Nodes and twice the edges must be below 2³². O(n + t log t).
    pub fn from_edges(node_count: usize, edges: &[[u32; 2]]) -> Self {
        let mut ends = vec![0u32; node_count + 1];
        for [a, b] in edges.iter().filter(|[a, b]| a != b) {
            ends[*a as usize] += 1;
            ends[*b as usize] += 1;
        }
        let mut sum = 0;
        for end in &mut ends {
            sum += std::mem::replace(end, sum);
        }
        // Each begins as the start of a row and is the end of it once the row is filled.
        let mut neighbours = vec![0; sum as usize];
        let mut fill = |from: u32, to: u32| {
            neighbours[ends[from as usize] as usize] = to;
            ends[from as usize] += 1;
        };
        for &[a, b] in edges.iter().filter(|[a, b]| a != b) {
            fill(a, b);
            fill(b, a);
        }
        Self::from_filled(&ends[..node_count], neighbours)
    }

    /// Sorts rows that end at `ends` and takes repeated neighbours out of them.
    fn from_filled(ends: &[u32], mut neighbours: Vec<u32>) -> Self {
        let mut offsets = Vec::with_capacity(ends.len() + 1);
        offsets.push(0);
        let (mut start, mut kept) = (0, 0);
        for &end in ends {
            neighbours[start..end as usize].sort_unstable();
            let row_start = kept;
            for at in start..end as usize {
                if kept == row_start || neighbours[kept - 1] != neighbours[at] {
                    neighbours[kept] = neighbours[at];
                    kept += 1;
                }
            }
            offsets.push(kept as u32);
            start = end as usize;
        }
        neighbours.truncate(kept);
        Self { offsets, neighbours }
    }

    /// n.
    pub fn node_count(&self) -> usize {
        self.offsets.len() - 1
    }

    /// t.
    pub fn edge_count(&self) -> usize {
        self.neighbours.len() / 2
    }

    /// All nodes in order.
    pub fn nodes(&self) -> std::ops::Range<u32> {
        0..self.node_count() as u32
    }

    /// Neighbours of a node, in order.
    pub fn neighbours(&self, node: u32) -> &[u32] {
        &self.neighbours[self.row(node)]
    }

    /// Where a node's neighbours stand in the list of all; for values kept beside them.
    pub fn row(&self, node: u32) -> std::ops::Range<usize> {
        self.offsets[node as usize] as usize..self.offsets[node as usize + 1] as usize
    }

    /// Number of neighbours.
    pub fn degree(&self, node: u32) -> usize {
        self.neighbours(node).len()
    }

    /// Each edge once, the lower node first.
    pub fn edges(&self) -> impl Iterator<Item = [u32; 2]> + '_ {
        self.nodes()
            .flat_map(|a| self.neighbours(a).iter().filter(move |b| a < **b).map(move |b| [a, *b]))
    }

    /// The part on these nodes, which are in order; node i of it is the i-th of them. O(n + t).
    pub fn part(&self, nodes: &[u32]) -> Self {
        let mut place = vec![u32::MAX; self.node_count()];
        for (index, node) in nodes.iter().enumerate() {
            place[*node as usize] = index as u32;
        }
        self.part_by(nodes, &place)
    }

    /// The same where the place of each node among `nodes` is known, `u32::MAX` for none: for
    /// many parts of one graph. O of the part's size.
    pub fn part_by(&self, nodes: &[u32], place: &[u32]) -> Self {
        let mut offsets = vec![0];
        let mut neighbours = Vec::new();
        for &node in nodes {
            let row = self.neighbours(node).iter().map(|other| place[*other as usize]);
            neighbours.extend(row.filter(|place| *place != u32::MAX));
            offsets.push(neighbours.len() as u32);
        }
        Self { offsets, neighbours }
    }
}
