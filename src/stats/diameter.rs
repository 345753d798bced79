//! Diameter of a large component, mostly without looking from everyone.

use super::traversal::Traversal;
use crate::model::Adjacency;

/// What is known of a diameter.
pub(super) enum Diameter {
    Exact(usize),
    /// The searches that were allowed did not settle it.
    AtLeast(usize),
}

/// Longest shortest way between nodes of one component, by at most `searches` searches.
///
/// From a node in the middle, the farthest nodes first: once a way longer than twice the
/// distance of those left is known, no other can be longer (iFUB). O(n + t) a search.
/// Source: Crescenzi et al. 2013, doi:10.1016/j.tcs.2012.09.018.
pub(super) fn diameter(graph: &Adjacency, component: &[u32], searches: usize) -> Diameter {
    let mut search = Traversal::new(graph);
    let mut farthest = |from: u32| {
        search.measure(from);
        let nodes = search.by_distance().last().map_or(&[][..], |(_, nodes)| nodes);
        (search.eccentricity(), nodes.first().copied().unwrap_or(from))
    };
    let Some(hub) = component.iter().copied().max_by_key(|node| graph.degree(*node)) else {
        return Diameter::Exact(0);
    };
    // Two sweeps find a long way at once.
    let (_, end) = farthest(hub);
    let (mut longest, other_end) = farthest(end);
    longest = longest.max(farthest(other_end).0);

    let mut from_hub = Traversal::new(graph);
    from_hub.measure(hub);
    let levels: Vec<&[u32]> = from_hub.by_distance().map(|(_, nodes)| nodes).collect();
    let mut left = searches;
    for (distance, nodes) in levels.iter().enumerate().rev() {
        for node in *nodes {
            if longest >= 2 * distance {
                return Diameter::Exact(longest);
            }
            if left == 0 {
                return Diameter::AtLeast(longest);
            }
            left -= 1;
            longest = longest.max(farthest(*node).0);
        }
    }
    Diameter::Exact(longest)
}
