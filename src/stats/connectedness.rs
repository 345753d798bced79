//! Components and isolates of the people graph.

use petgraph::unionfind::UnionFind;
use petgraph::visit::EdgeRef;
use serde::Serialize;

use crate::model::PeopleGraph;

/// How people hang together.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Connectedness {
    /// Groups of people joined by ties, an isolate being one of its own.
    pub components: usize,
    /// Share of people in the largest component, above 0 to 1; `None` without people.
    pub largest_component_share: Option<f64>,
    /// People tied to no other person.
    pub isolates: usize,
}

/// Counts components and isolates. O(people + ties), but for the inverse Ackermann function.
///
/// Source: Wasserman & Faust 1994, doi:10.1017/CBO9780511815478.
pub fn connectedness(people_graph: &PeopleGraph) -> Connectedness {
    let sizes = component_sizes(people_graph);
    let largest = sizes.iter().max();
    Connectedness {
        components: sizes.len(),
        largest_component_share: largest.map(|&size| size as f64 / people_graph.people() as f64),
        isolates: sizes.iter().filter(|size| **size == 1).count(),
    }
}

fn component_sizes(people_graph: &PeopleGraph) -> Vec<usize> {
    let mut sets = UnionFind::new(people_graph.people());
    for tie in people_graph.graph().edge_references() {
        sets.union(tie.source().index(), tie.target().index());
    }
    let mut sizes = vec![0; people_graph.people()];
    for set in sets.into_labeling() {
        sizes[set] += 1;
    }
    sizes.retain(|size| *size > 0);
    sizes
}
