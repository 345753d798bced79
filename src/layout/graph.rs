//! What the layout works on: nodes in id order and ties with lengths.

use crate::model::{Adjacency, NetworkMap, TieStrength};

/// Lengths are whole numbers of sixths, so that 1, 1/2 and 1/3 are exact and paths are added
/// up without rounding.
pub(super) const SIXTHS: u32 = 6;

/// A length in sixths as a share of a weak tie's.
pub(super) fn in_ties(sixths: u32) -> f64 {
    f64::from(sixths) / f64::from(SIXTHS)
}

/// Nodes 0 to n − 1 and, for each, its neighbours with the length of the tie.
#[derive(Clone, Debug)]
pub struct LayoutGraph {
    adjacency: Adjacency,
    /// Beside each neighbour, in sixths; empty where every tie is 1 long.
    lengths: Vec<u8>,
}

impl LayoutGraph {
    /// Alters as nodes, in the order given by `order`; a tie of strength s has length 1/s.
    pub(super) fn from_map(map: &NetworkMap, order: &IdOrder) -> Self {
        let node = |alter: usize| order.node_of[alter] as u32;
        let edges: Vec<[u32; 2]> =
            map.tie_ends().iter().map(|&(a, b)| [node(a), node(b)]).collect();
        let mut graph = Self::from_edges(map.alters().len(), &edges);
        let strengths = map.ties().iter().map(|tie| tie.tie_strength);
        if map.ties().iter().all(|tie| matches!(tie.tie_strength, None | Some(TieStrength::Weak))) {
            return graph;
        }
        graph.lengths = vec![SIXTHS as u8; 2 * graph.adjacency.edge_count()];
        for (&[a, b], strength) in edges.iter().zip(strengths) {
            let tie_strength = strength.unwrap_or(TieStrength::Weak) as u8;
            graph.shorten(a, b, SIXTHS as u8 / tie_strength);
            graph.shorten(b, a, SIXTHS as u8 / tie_strength);
        }
        graph
    }

    /// Of two ties between the same nodes the shorter counts.
    fn shorten(&mut self, from: u32, to: u32, length: u8) {
        if let Ok(rank) = self.adjacency.neighbours(from).binary_search(&to) {
            let own = &mut self.lengths[self.adjacency.row(from).start + rank];
            *own = length.min(*own);
        }
    }

    /// Any graph, each edge of length 1. Edges to themselves, edges listed again and ends past
    /// `node_count` are passed over.
    pub fn from_edges(node_count: usize, edges: &[[u32; 2]]) -> Self {
        let is_inside = |[a, b]: &[u32; 2]| (*a.max(b) as usize) < node_count;
        let adjacency = if edges.iter().all(is_inside) {
            Adjacency::from_edges(node_count, edges)
        } else {
            let inside: Vec<[u32; 2]> = edges.iter().copied().filter(is_inside).collect();
            Adjacency::from_edges(node_count, &inside)
        };
        Self { adjacency, lengths: Vec::new() }
    }

    /// Number of nodes.
    pub fn node_count(&self) -> usize {
        self.adjacency.node_count()
    }

    pub(super) fn has_unit_lengths(&self) -> bool {
        self.lengths.is_empty()
    }

    /// Neighbours of a node, in node order.
    pub(super) fn neighbours(&self, node: u32) -> &[u32] {
        self.adjacency.neighbours(node)
    }

    /// Neighbours of a node with the lengths of the ties, in sixths and node order.
    pub(super) fn neighbours_with_lengths(
        &self,
        node: u32,
    ) -> impl Iterator<Item = (u32, u32)> + '_ {
        let lengths = self.lengths.get(self.adjacency.row(node)).unwrap_or_default();
        self.neighbours(node).iter().enumerate().map(|(rank, other)| {
            (*other, lengths.get(rank).map_or(SIXTHS, |length| u32::from(*length)))
        })
    }

    /// Each tie once with its length in sixths, the lower node first.
    pub(super) fn ties(&self) -> impl Iterator<Item = (u32, u32, u32)> + '_ {
        self.adjacency.nodes().flat_map(|node| {
            self.neighbours_with_lengths(node)
                .filter(move |(other, _)| node < *other)
                .map(move |(other, length)| (node, other, length))
        })
    }

    /// Nodes by component, each in order, the component of the lowest node first.
    pub(super) fn components(&self) -> Vec<Vec<u32>> {
        let mut components = self.searched();
        for component in &mut components {
            component.sort_unstable();
        }
        components
    }

    /// All nodes, those near each other side by side.
    pub(super) fn nearby_order(&self) -> Vec<u32> {
        self.searched().concat()
    }

    /// Nodes by component, each in breadth-first order.
    fn searched(&self) -> Vec<Vec<u32>> {
        let mut seen = vec![false; self.node_count()];
        let mut components = Vec::new();
        for start in self.adjacency.nodes() {
            if std::mem::replace(&mut seen[start as usize], true) {
                continue;
            }
            let mut component = vec![start];
            let mut next = 0;
            while let Some(&node) = component.get(next) {
                next += 1;
                for &other in self.neighbours(node) {
                    if !std::mem::replace(&mut seen[other as usize], true) {
                        component.push(other);
                    }
                }
            }
            components.push(component);
        }
        components
    }

    /// Each component as a graph of its own, with its nodes. O(n + t).
    pub(super) fn parts(&self) -> impl Iterator<Item = (Vec<u32>, Self)> + '_ {
        let components = self.components();
        let mut place = vec![u32::MAX; self.node_count()];
        for component in &components {
            for (index, node) in component.iter().enumerate() {
                place[*node as usize] = index as u32;
            }
        }
        components.into_iter().map(move |component| {
            let row = |node: &u32| self.lengths.get(self.adjacency.row(*node)).unwrap_or_default();
            // All neighbours of a component's nodes are in it, so no row gets shorter.
            let lengths = component.iter().flat_map(row).copied().collect();
            let adjacency = self.adjacency.part_by(&component, &place);
            (component, Self { adjacency, lengths })
        })
    }
}

/// Alters in the order of their ids, so that the order of the file does not matter.
pub(super) struct IdOrder {
    /// Node to alter.
    pub(super) alter_of: Vec<usize>,
    /// Alter to node.
    pub(super) node_of: Vec<usize>,
}

impl IdOrder {
    pub(super) fn of(map: &NetworkMap) -> Self {
        let mut alter_of: Vec<usize> = (0..map.alters().len()).collect();
        alter_of.sort_by(|a, b| map.alters()[*a].id.cmp(&map.alters()[*b].id));
        let mut node_of = vec![0; alter_of.len()];
        for (node, &alter) in alter_of.iter().enumerate() {
            node_of[alter] = node;
        }
        Self { alter_of, node_of }
    }

    /// Values by node to values by alter.
    pub(super) fn by_alter<T: Clone>(&self, by_node: &[T]) -> Vec<T> {
        self.node_of.iter().map(|node| by_node[*node].clone()).collect()
    }
}
