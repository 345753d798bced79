//! Cliques: groups in which everyone knows everyone.

use super::cores::Cores;
use crate::model::Adjacency;

/// Counting stops after this many cliques; a graph of n people can have 3^(n/3).
pub const MOST_CLIQUES: usize = 100_000;
/// And after this many rows were compared, since a search may also find few.
const MOST_STEPS: usize = 2_000_000_000;

/// Number of maximal cliques of three people or more; `None` past [`MOST_CLIQUES`], or where
/// the search for them takes too long.
///
/// Bron and Kerbosch's search with Tomita's pivot, begun from each node and those after it in
/// degeneracy order. O(d n 3^(d/3) + d t) where d is the highest core number. petgraph's collects
/// the cliques themselves, which has no end on a dense graph.
/// Source: Luce & Perry 1949, doi:10.1007/BF02289146; algorithm: Eppstein, Löffler & Strash
/// 2013, doi:10.1145/2543629.
pub fn cliques(graph: &Adjacency, cores: &Cores) -> Option<usize> {
    let mut rank = vec![0; graph.node_count()];
    for (index, node) in (0..).zip(&cores.order) {
        rank[*node as usize] = index;
    }
    let mut search = Search { rows: Vec::new(), words: 0, found: 0, steps: 0 };
    let mut place = vec![NOT_HERE; graph.node_count()];
    for &node in &cores.order {
        let (later, earlier): (Vec<u32>, Vec<u32>) = graph
            .neighbours(node)
            .iter()
            .partition(|other| rank[**other as usize] > rank[node as usize]);
        // With whom there is nobody left to make three.
        if later.len() < 2 {
            continue;
        }
        search.take_rows(graph, &later, &earlier, &mut place);
        let candidates = search.all(later.len());
        let excluded = (later.len()..later.len() + earlier.len()).map(|row| row as u32).collect();
        search.extend(1, &candidates, excluded)?;
    }
    (search.found <= MOST_CLIQUES).then_some(search.found)
}

const NOT_HERE: u32 = u32::MAX;
/// Steps that it takes to look one up among a hundred thousand.
const LOOK_UP: usize = 17;

/// The search among a node's later neighbours, who are numbered from 0; its earlier ones come
/// after them.
struct Search {
    /// For each neighbour, one bit for each later neighbour it is tied to.
    rows: Vec<u64>,
    /// Words in a row.
    words: usize,
    found: usize,
    steps: usize,
}

impl Search {
    fn take_rows(&mut self, graph: &Adjacency, later: &[u32], earlier: &[u32], place: &mut [u32]) {
        for (index, node) in (0..).zip(later) {
            place[*node as usize] = index;
        }
        self.words = later.len().div_ceil(64);
        self.rows.clear();
        self.rows.resize((later.len() + earlier.len()) * self.words, 0);
        for (row, node) in later.iter().chain(earlier).enumerate() {
            let bits = &mut self.rows[row * self.words..(row + 1) * self.words];
            let neighbours = graph.neighbours(*node);
            // Who knows very many is looked up rather than gone through.
            if neighbours.len() > LOOK_UP * later.len() {
                self.steps += LOOK_UP * later.len();
                let tied = later.iter().map(|other| neighbours.binary_search(other).is_ok());
                for (bit, is_tied) in tied.enumerate() {
                    bits[bit / 64] |= u64::from(is_tied) << (bit % 64);
                }
                continue;
            }
            self.steps += neighbours.len();
            for other in neighbours {
                let bit = place[*other as usize];
                if bit != NOT_HERE {
                    bits[bit as usize / 64] |= 1 << (bit % 64);
                }
            }
        }
        later.iter().for_each(|node| place[*node as usize] = NOT_HERE);
    }

    fn all(&self, count: usize) -> Vec<u64> {
        (0..self.words).map(|word| u64::MAX >> (64 - (count - 64 * word).min(64))).collect()
    }

    fn row(&self, row: u32) -> &[u64] {
        &self.rows[row as usize * self.words..][..self.words]
    }

    /// Extends a clique of `size` by every set of candidates that makes it maximal. Those
    /// excluded are tied to all of it too, but what holds them was found before.
    fn extend(&mut self, size: usize, candidates: &[u64], mut excluded: Vec<u32>) -> Option<()> {
        if self.found > MOST_CLIQUES || self.steps > MOST_STEPS {
            return None;
        }
        let rows: u32 = candidates.iter().map(|word| word.count_ones()).sum();
        self.steps += (rows as usize + excluded.len() + 1) * self.words;
        if rows == 0 {
            if excluded.is_empty() && size >= 3 {
                self.found += 1;
            }
            return Some(());
        }
        // Whoever is tied to most candidates: a maximal clique without the pivot must hold one
        // that is not tied to it.
        let shared = |row: &u32| -> u32 {
            self.row(*row).iter().zip(candidates).map(|(a, b)| (a & b).count_ones()).sum()
        };
        let Some(pivot) = bits(candidates).chain(excluded.iter().copied()).max_by_key(shared)
        else {
            return Some(());
        };
        let mut left = candidates.to_vec();
        let branches: Vec<u64> =
            candidates.iter().zip(self.row(pivot)).map(|(word, tied)| word & !tied).collect();
        for chosen in bits(&branches) {
            let next: Vec<u64> =
                left.iter().zip(self.row(chosen)).map(|(word, tied)| word & tied).collect();
            let (word, bit) = (chosen as usize / 64, 1u64 << (chosen % 64));
            let is_tied = |row: &u32| self.row(*row)[word] & bit != 0;
            let still_excluded = excluded.iter().copied().filter(is_tied).collect();
            self.extend(size + 1, &next, still_excluded)?;
            left[word] &= !bit;
            excluded.push(chosen);
        }
        Some(())
    }
}

/// The numbers whose bits are set.
fn bits(words: &[u64]) -> impl Iterator<Item = u32> + '_ {
    (0..).zip(words).flat_map(|(index, word)| {
        let mut left = *word;
        std::iter::from_fn(move || {
            let bit = (left != 0).then(|| left.trailing_zeros())?;
            left &= left - 1;
            Some(64 * index + bit)
        })
    })
}
