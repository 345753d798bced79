//! Eigenvector centrality: being tied to those who are themselves tied to many.

use super::components::Components;
use super::tridiagonal::{Tridiagonal, top_eigenpair};
use crate::model::Adjacency;

/// Vectors a round of the search spans. More converge in fewer rounds but cost more each.
const BASIS: usize = 32;
/// What is left of A·x − λx, over λ, when the search ends: with the smallest spectral gaps of
/// real networks (0.005 beside λ of 10 to 50) x is then right to about 1e-10.
const RESIDUAL: f64 = 1e-14;
/// Multiplications that the search may cost; it then gives up rather than hang.
const MOST_STEPS: usize = 4_000_000_000;

/// Eigenvector centrality: the top eigenvector of the adjacency matrix of the largest
/// component, at unit Euclidean norm.
///
/// Range above 0 to 1/√2; `None` outside that component, and where it is one person. `Err`
/// where two eigenvalues lie so close that the vector could not be told within some seconds.
/// Lanczos iteration with full reorthogonalization, restarted: O(32(t + 32n)) a round, mostly
/// 1 to 30 rounds.
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
    let round_steps = size * (2 * graph.edge_count() + 2 * size * n);
    // Degrees are a good guess, and never orthogonal to what is sought: both are positive.
    let mut vector: Vec<f64> = graph.nodes().map(|node| graph.degree(node) as f64).collect();
    normalise(&mut vector);
    let mut basis = Basis { vectors: Vec::with_capacity(size), next: vec![0.0; n] };
    for _ in 0..=MOST_STEPS / round_steps {
        let residual = basis.improve(graph, &mut vector, size);
        if residual <= RESIDUAL {
            return Ok(vector);
        }
    }
    Err(TooClose)
}

/// Orthonormal vectors that span x, A·x, A²·x, …
struct Basis {
    vectors: Vec<Vec<f64>>,
    next: Vec<f64>,
}

impl Basis {
    /// Replaces a unit vector by the best one in the space it spans; gives back what is left
    /// of A·x − λx, over λ.
    fn improve(&mut self, graph: &Adjacency, vector: &mut Vec<f64>, size: usize) -> f64 {
        let mut projected = Tridiagonal::default();
        self.vectors.clear();
        self.vectors.push(vector.clone());
        let mut left_over;
        loop {
            let step = self.vectors.len() - 1;
            multiply(graph, &self.vectors[step], &mut self.next);
            projected.diagonal.push(dot(&self.next, &self.vectors[step]));
            // Twice is enough (Giraud et al. 2005, doi:10.1007/s00211-005-0615-4).
            for _ in 0..2 {
                for earlier in &self.vectors {
                    let along = dot(&self.next, earlier);
                    add(&mut self.next, -along, earlier);
                }
            }
            left_over = norm(&self.next);
            if self.vectors.len() == size {
                break;
            }
            let scale = projected.diagonal.iter().copied().fold(1.0, f64::max);
            if left_over <= RESIDUAL * scale {
                // Nothing new: the space holds an eigenvector, all but for rounding.
                left_over = 0.0;
                break;
            }
            projected.beside.push(left_over);
            self.vectors.push(self.next.iter().map(|value| value / left_over).collect());
        }
        let (eigenvalue, weights) = top_eigenpair(&projected);
        vector.fill(0.0);
        for (basis_vector, weight) in self.vectors.iter().zip(&weights) {
            add(vector, *weight, basis_vector);
        }
        normalise(vector);
        let last = weights.last().copied().unwrap_or(0.0);
        left_over * last.abs() / eigenvalue
    }
}

fn multiply(graph: &Adjacency, vector: &[f64], product: &mut [f64]) {
    for (node, value) in (0..).zip(product) {
        *value = graph.neighbours(node).iter().map(|other| vector[*other as usize]).sum();
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
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
