//! The people graph: people and the ties between them, ego excluded, ties unweighted.

use petgraph::graph::{NodeIndex, UnGraph};

use super::{Kind, NetworkMap};

/// The people graph. A node's weight is the person's index in [`NetworkMap::alters`].
#[derive(Clone, Debug)]
pub struct PeopleGraph {
    graph: UnGraph<usize, ()>,
}

impl PeopleGraph {
    /// Takes people and the ties between them from a map. O(alters + ties).
    pub fn new(map: &NetworkMap) -> Self {
        let mut graph = UnGraph::with_capacity(map.alters().len(), map.ties().len());
        let nodes: Vec<Option<NodeIndex>> = map
            .alters()
            .iter()
            .enumerate()
            .map(|(index, alter)| (alter.kind() == Kind::Person).then(|| graph.add_node(index)))
            .collect();
        for &(a, b) in map.tie_ends() {
            if let (Some(a), Some(b)) = (nodes[a], nodes[b]) {
                graph.add_edge(a, b, ());
            }
        }
        Self { graph }
    }

    /// For petgraph's algorithms.
    pub fn graph(&self) -> &UnGraph<usize, ()> {
        &self.graph
    }

    /// n, the number of people.
    pub fn people(&self) -> usize {
        self.graph.node_count()
    }

    /// t, the number of ties between people.
    pub fn ties(&self) -> usize {
        self.graph.edge_count()
    }

    /// Where this person stands in [`NetworkMap::alters`].
    pub fn alter_index(&self, person: NodeIndex) -> usize {
        self.graph[person]
    }
}
