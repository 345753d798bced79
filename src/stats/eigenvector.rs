//! Eigenvector centrality: being tied to those who are themselves tied to many.

use super::components::Components;
use super::tridiagonal::{Tridiagonal, top_eigenpair};
use crate::model::Adjacency;

/// Vectors a round of the search spans. More converge in fewer rounds but cost more each.
const BASIS: usize = 32;
/// What is left of A·x − λx, over λ, when the search ends: with the smallest spectral gaps of
/// real networks (0.005 beside λ of 10 to 50) x is then right to about 1e-10.
const RESIDUAL: f64 = 1e-14;
/// How often it is looked whether the search has ended.
const LOOK_EVERY: usize = 8;
/// Multiplications that the search may cost; it then gives up rather than hang.
const MOST_STEPS: u64 = 4_000_000_000;

/// Eigenvector centrality: the top eigenvector of the adjacency matrix of the largest
/// component, at unit Euclidean norm.
///
/// Range above 0 to 1/√2; `None` outside that component, and where it is one person. `Err`
/// where two eigenvalues lie so close that the vector could not be told within some seconds.
/// Lanczos iteration with full reorthogonalization, restarted: O(32(t + 32n)) a round, mostly
/// 1 to 3 rounds.
/// Source: Bonacich 1972, doi:10.1080/0022250X.1972.9989806; method: Golub & Van Loan 2013,
/// Matrix Computations, 10.1 to 10.5.
pub fn eigenvector_centrality(
    graph: &Adjacency,
    components: &Components,
) -> Result<Vec<Option<f64>>, TooClose> {
    let mut centrality = vec![None; graph.node_count()];
    let nodes = components.largest_nodes();
    if nodes.len() < 2 {
        return Ok(centrality);
    }
    let vector = if nodes.len() == graph.node_count() {
        top_eigenvector(graph)?
    } else {
        top_eigenvector(&graph.part(&nodes))?
    };
    for (node, value) in nodes.into_iter().zip(vector) {
        centrality[node as usize] = Some(value);
    }
    Ok(centrality)
}

/// The two largest eigenvalues could not be told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooClose;

fn top_eigenvector(graph: &Adjacency) -> Result<Vec<f64>, TooClose> {
    let n = graph.node_count();
    let size = n.min(BASIS);
    let round_steps = (size * 2) as u64 * (graph.edge_count() + size * n) as u64;
    // Degrees are a good guess, and never orthogonal to what is sought: both are positive.
    let mut vector: Vec<f64> = graph.nodes().map(|node| graph.degree(node) as f64).collect();
    normalise(&mut vector);
    let mut basis = Basis { n, size, vectors: Vec::with_capacity(size * n), next: vec![0.0; n] };
    for _ in 0..=MOST_STEPS / round_steps {
        if basis.improve(graph, &mut vector) <= RESIDUAL {
            return Ok(vector);
        }
    }
    Err(TooClose)
}

/// Orthonormal vectors that span x, A·x, A²·x, …
struct Basis {
    n: usize,
    /// The most vectors it may have.
    size: usize,
    /// One after the other.
    vectors: Vec<f64>,
    next: Vec<f64>,
}

impl Basis {
    /// Replaces a unit vector by the best one in the space it spans; gives back what is left
    /// of A·x − λx, over λ.
    fn improve(&mut self, graph: &Adjacency, vector: &mut [f64]) -> f64 {
        let mut projected = Tridiagonal::default();
        self.vectors.clear();
        self.vectors.extend_from_slice(vector);
        loop {
            let count = projected.diagonal.len() + 1;
            let newest = &self.vectors[(count - 1) * self.n..];
            multiply(graph, newest, &mut self.next);
            projected.diagonal.push(dot(&self.next, newest));
            let left_over = self.orthogonalise();
            let is_full = count == self.size;
            // To look costs as much as a step.
            if is_full || count.is_multiple_of(LOOK_EVERY) || left_over == 0.0 {
                let (eigenvalue, weights) = top_eigenpair(&projected);
                let last = weights.last().copied().unwrap_or(0.0);
                let residual = left_over * last.abs() / eigenvalue;
                if is_full || residual <= RESIDUAL {
                    self.combine(&weights, vector);
                    return residual;
                }
            }
            projected.beside.push(left_over);
            self.vectors.extend(self.next.iter().map(|value| value / left_over));
        }
    }

    /// Takes out of the next vector what lies along the others; gives back its length, nought
    /// where it is rounding alone.
    fn orthogonalise(&mut self) -> f64 {
        loop {
            let before = norm(&self.next);
            for earlier in self.vectors.chunks_exact(self.n) {
                let along = dot(&self.next, earlier);
                add(&mut self.next, -along, earlier);
            }
            let after = norm(&self.next);
            if after <= RESIDUAL * before.max(1.0) {
                return 0.0;
            }
            // Where much was taken out, rounding left some: once more (Giraud et al. 2005,
            // doi:10.1007/s00211-005-0615-4).
            if after > 0.1 * before {
                return after;
            }
        }
    }

    fn combine(&self, weights: &[f64], vector: &mut [f64]) {
        vector.fill(0.0);
        for (basis_vector, weight) in self.vectors.chunks_exact(self.n).zip(weights) {
            add(vector, *weight, basis_vector);
        }
        normalise(vector);
    }
}

fn multiply(graph: &Adjacency, vector: &[f64], product: &mut [f64]) {
    for (node, value) in (0..).zip(product) {
        *value = graph.neighbours(node).iter().map(|other| vector[*other as usize]).sum();
    }
}

/// Four sums side by side, which the processor can add at once.
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let (a_fours, a_rest) = a.as_chunks::<4>();
    let (b_fours, b_rest) = b.as_chunks::<4>();
    let mut sums = [0.0; 4];
    for (a, b) in a_fours.iter().zip(b_fours) {
        for lane in 0..4 {
            sums[lane] += a[lane] * b[lane];
        }
    }
    let rest: f64 = a_rest.iter().zip(b_rest).map(|(a, b)| a * b).sum();
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
}

fn add(to: &mut [f64], factor: f64, vector: &[f64]) {
    to.iter_mut().zip(vector).for_each(|(to, value)| *to += factor * value);
}

fn norm(vector: &[f64]) -> f64 {
    dot(vector, vector).sqrt()
}

/// To unit length, its entries above 0: of the two directions of an eigenvector, that one.
fn normalise(vector: &mut [f64]) {
    let length = norm(vector);
    // Signs differ only where a value is nought but for rounding.
    vector.iter_mut().for_each(|value| *value = value.abs() / length);
}
