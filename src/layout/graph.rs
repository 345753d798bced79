//! What the layout works on: nodes in id order and ties with lengths.

use crate::model::{NetworkMap, TieStrength};

/// Nodes 0 to n − 1 and, for each, its neighbours with the length of the tie.
#[derive(Clone, Debug, Default)]
pub struct LayoutGraph {
    neighbours: Vec<Vec<(usize, f64)>>,
}

impl LayoutGraph {
    /// Alters as nodes, in the order given by `order`; a tie of strength s has length 1/s.
    pub(super) fn from_map(map: &NetworkMap, order: &IdOrder) -> Self {
        let ties = map.ties().iter().zip(map.tie_ends()).map(|(tie, &(a, b))| {
            let tie_strength = tie.tie_strength.unwrap_or(TieStrength::Weak);
            (order.node_of[a], order.node_of[b], 1.0 / f64::from(tie_strength as u8))
        });
        Self::from_ties(map.alters().len(), ties)
    }

    /// Any graph, each edge of length 1.
    pub fn from_edges(node_count: usize, edges: &[[u32; 2]]) -> Self {
        let ends = edges.iter().map(|[a, b]| (*a as usize, *b as usize, 1.0));
        Self::from_ties(node_count, ends.filter(|(a, b, _)| *a.max(b) < node_count))
    }

    fn from_ties(node_count: usize, ties: impl Iterator<Item = (usize, usize, f64)>) -> Self {
        let mut neighbours = vec![Vec::new(); node_count];
        for (a, b, length) in ties.filter(|(a, b, _)| a != b) {
            neighbours[a].push((b, length));
            neighbours[b].push((a, length));
        }
        // Sorted, so that the order of the file does not matter; a repeated edge counts once.
        for list in &mut neighbours {
            list.sort_by(|(a, x), (b, y)| a.cmp(b).then(x.total_cmp(y)));
            list.dedup_by_key(|(node, _)| *node);
        }
        Self { neighbours }
    }

    /// Number of nodes.
    pub fn node_count(&self) -> usize {
        self.neighbours.len()
    }

    /// Neighbours of a node with the lengths of the ties, in node order.
    pub(super) fn neighbours(&self, node: usize) -> &[(usize, f64)] {
        &self.neighbours[node]
    }

    /// Each tie once, the lower node first.
    pub(super) fn ties(&self) -> impl Iterator<Item = (usize, usize, f64)> {
        self.neighbours.iter().enumerate().flat_map(|(node, list)| {
            list.iter()
                .filter(move |(other, _)| node < *other)
                .map(move |(other, length)| (node, *other, *length))
        })
    }

    /// Nodes by component, the component of the lowest node first.
    pub(super) fn components(&self) -> Vec<Vec<usize>> {
        let mut seen = vec![false; self.node_count()];
        let mut components = Vec::new();
        for start in 0..self.node_count() {
            if std::mem::replace(&mut seen[start], true) {
                continue;
            }
            let mut component = vec![start];
            let mut next = 0;
            while let Some(&node) = component.get(next) {
                next += 1;
                for (other, _) in self.neighbours(node) {
                    if !std::mem::replace(&mut seen[*other], true) {
                        component.push(*other);
                    }
                }
            }
            component.sort_unstable();
            components.push(component);
        }
        components
    }

    /// The part of the graph on these nodes, which are in order.
    pub(super) fn part(&self, nodes: &[usize]) -> Self {
        let place = |node: &usize| nodes.binary_search(node).ok();
        let keep = |list: &Vec<(usize, f64)>| {
            list.iter().filter_map(|(node, length)| Some((place(node)?, *length))).collect()
        };
        Self { neighbours: nodes.iter().map(|node| keep(&self.neighbours[*node])).collect() }
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
