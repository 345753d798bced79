//! The people graph: people and the ties between them, ego excluded, ties unweighted.

use super::{Adjacency, Kind, NetworkMap};

/// The people graph. People are nodes in the order of their ids, so that no figure depends on
/// the order of the file.
#[derive(Clone, Debug)]
pub struct PeopleGraph {
    people: Vec<usize>,
    adjacency: Adjacency,
}

impl PeopleGraph {
    /// Takes people and the ties between them from a map. O(alters log alters + ties).
    pub fn new(map: &NetworkMap) -> Self {
        let alters = map.alters();
        let mut people: Vec<usize> =
            (0..alters.len()).filter(|index| alters[*index].kind() == Kind::Person).collect();
        people.sort_unstable_by(|a, b| alters[*a].id.cmp(&alters[*b].id));
        let mut node_of = vec![None; alters.len()];
        for (node, &index) in people.iter().enumerate() {
            node_of[index] = Some(node as u32);
        }
        let edges: Vec<[u32; 2]> =
            map.tie_ends().iter().filter_map(|&(a, b)| Some([node_of[a]?, node_of[b]?])).collect();
        let adjacency = Adjacency::from_edges(people.len(), &edges);
        Self { people, adjacency }
    }

    /// Who knows whom.
    pub fn adjacency(&self) -> &Adjacency {
        &self.adjacency
    }

    /// For each node, where this person stands in [`NetworkMap::alters`].
    pub fn alter_indices(&self) -> &[usize] {
        &self.people
    }
}
