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
    let Some(&any) = component.first() else { return Diameter::Exact(0) };
    let mut search = Traversal::new(graph);
    let mut longest = 0;
    let mut middle = any;
    // Two rounds of two sweeps find a long way, and its middle.
    for _ in 0..2 {
        let (end, _) = farthest(&mut search, middle);
        let (other_end, length) = farthest(&mut search, end);
        longest = longest.max(length);
        let halfway: Vec<u32> = at_distance(&search, length / 2).to_vec();
        farthest(&mut search, other_end);
        let rest = at_distance(&search, length - length / 2);
        middle = halfway.into_iter().find(|node| rest.contains(node)).unwrap_or(end);
    }
    let mut from_middle = Traversal::new(graph);
    from_middle.measure(middle);
    let levels: Vec<&[u32]> = from_middle.by_distance().map(|(_, nodes)| nodes).collect();
    let mut left = searches;
    for (distance, nodes) in levels.iter().enumerate().rev() {
        for &node in *nodes {
            if longest >= 2 * distance {
                return Diameter::Exact(longest);
            }
            if left == 0 {
                return Diameter::AtLeast(longest);
            }
            left -= 1;
            longest = longest.max(farthest(&mut search, node).1);
        }
    }
    Diameter::Exact(longest)
}

/// A node farthest from another, and how far that is.
fn farthest(search: &mut Traversal<'_>, from: u32) -> (u32, usize) {
    search.measure(from);
    let distance = search.eccentricity();
    (at_distance(search, distance).first().copied().unwrap_or(from), distance)
}

fn at_distance<'s>(search: &'s Traversal<'_>, distance: usize) -> &'s [u32] {
    search.by_distance().nth(distance).map_or(&[], |(_, nodes)| nodes)
}
