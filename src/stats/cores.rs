//! K-cores: how deep in the thick of things each person stands.

use crate::model::Adjacency;

/// The nodes of a graph taken off one by one, always one with fewest neighbours left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cores {
    /// Of each node: the highest k for which it is in a part where everyone is tied to k
    /// others of that part, 0 to n − 1.
    pub core_numbers: Vec<u32>,
    /// Nodes in the order they were taken off (a degeneracy order).
    pub order: Vec<u32>,
}

/// Core numbers by bucket sort over degrees. O(n + t).
///
/// Source: Seidman 1983, doi:10.1016/0378-8733(83)90028-X; algorithm: Batagelj & Zaveršnik
/// 2003, arXiv:cs/0310049.
pub fn cores(graph: &Adjacency) -> Cores {
    let mut left: Vec<u32> = graph.nodes().map(|node| graph.degree(node) as u32).collect();
    let (mut starts, mut order) = by_degree(&left);
    let mut place = vec![0; order.len()];
    for (index, node) in order.iter().enumerate() {
        place[*node as usize] = index;
    }
    for index in 0..order.len() {
        let node = order[index];
        for &other in graph.neighbours(node) {
            let degree = left[other as usize];
            if degree > left[node as usize] {
                // To the front of its bucket, which then begins one later.
                let front = starts[degree as usize];
                let (at, first) = (place[other as usize], order[front]);
                order.swap(front, at);
                place[first as usize] = at;
                place[other as usize] = front;
                starts[degree as usize] = front + 1;
                left[other as usize] -= 1;
            }
        }
    }
    Cores { core_numbers: left, order }
}

/// Where each degree begins in a list of nodes by degree, and that list.
fn by_degree(degrees: &[u32]) -> (Vec<usize>, Vec<u32>) {
    let most = degrees.iter().max().map_or(0, |most| *most as usize);
    let mut starts = vec![0; most + 2];
    for degree in degrees {
        starts[*degree as usize + 1] += 1;
    }
    for degree in 0..=most {
        starts[degree + 1] += starts[degree];
    }
    let mut next = starts.clone();
    let mut order = vec![0; degrees.len()];
    for (node, degree) in (0..).zip(degrees) {
        order[next[*degree as usize]] = node;
        next[*degree as usize] += 1;
    }
    (starts, order)
}
