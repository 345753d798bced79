//! Components and isolates: who hangs together with whom.

use petgraph::unionfind::UnionFind;

use crate::model::Adjacency;

/// The components of a graph, numbered by their lowest nodes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Components {
    /// For each node, its component.
    pub component_of: Vec<u32>,
    /// For each component, its number of nodes.
    pub sizes: Vec<usize>,
}

/// Sets of people joined by ties, an isolate being one of its own.
///
/// O(n + t), but for the inverse Ackermann function.
/// Source: Wasserman & Faust 1994, doi:10.1017/CBO9780511815478.
pub fn components(graph: &Adjacency) -> Components {
    let mut sets = UnionFind::<u32>::new(graph.node_count());
    for [a, b] in graph.edges() {
        sets.union(a, b);
    }
    let mut number = vec![None; graph.node_count()];
    let mut sizes = Vec::new();
    let label = |set: u32| {
        let component = *number[set as usize].get_or_insert_with(|| {
            sizes.push(0);
            sizes.len() as u32 - 1
        });
        sizes[component as usize] += 1;
        component
    };
    let component_of = sets.into_labeling().into_iter().map(label).collect();
    Components { component_of, sizes }
}

impl Components {
    /// The one with most nodes; of equal ones that holding the lowest. `None` without nodes.
    pub fn largest(&self) -> Option<u32> {
        let larger = |best: &u32, next: &u32| {
            let size = |component: &u32| self.sizes[*component as usize];
            size(best).cmp(&size(next)).then(next.cmp(best))
        };
        (0..self.sizes.len() as u32).max_by(larger)
    }

    /// Nodes of the largest component, in order.
    pub fn largest_nodes(&self) -> Vec<u32> {
        let Some(largest) = self.largest() else { return Vec::new() };
        let nodes = self.component_of.iter().zip(0..);
        nodes.filter(|(component, _)| **component == largest).map(|(_, node)| node).collect()
    }

    /// Number of nodes that reach each other in this node's component, itself among them.
    pub fn size_around(&self, node: u32) -> usize {
        self.sizes[self.component_of[node as usize] as usize]
    }

    /// Share of nodes in the largest component, above 0 to 1; `None` without nodes.
    pub fn largest_share(&self) -> Option<f64> {
        let largest = self.sizes.iter().max()?;
        Some(*largest as f64 / self.component_of.len() as f64)
    }

    /// Nodes without neighbours.
    pub fn isolates(&self) -> usize {
        self.sizes.iter().filter(|size| **size == 1).count()
    }
}
