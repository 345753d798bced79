//! The top eigenpair of a small symmetric tridiagonal matrix whose off-diagonal is positive.

/// Such a matrix.
#[derive(Clone, Debug, Default)]
pub(super) struct Tridiagonal {
    pub(super) diagonal: Vec<f64>,
    /// One shorter, above 0.
    pub(super) beside: Vec<f64>,
}

/// The largest eigenvalue and its unit eigenvector, all of whose entries are positive.
///
/// Bisection on Sturm's sequence, then inverse iteration (Golub & Van Loan 2013, Matrix
/// Computations, 8.4): from a shift just above the eigenvalue the matrix is definite, so that
/// elimination needs no pivots, and positive entries stay positive. O(size).
pub(super) fn top_eigenpair(matrix: &Tridiagonal) -> (f64, Vec<f64>) {
    let largest = matrix.diagonal.iter().copied().fold(f64::MIN, f64::max);
    let beside = matrix.beside.iter().copied().fold(0.0, f64::max);
    let (mut below, mut above) = (largest, largest + 2.0 * beside);
    loop {
        let middle = 0.5 * (below + above);
        if middle <= below || middle >= above {
            break;
        }
        *(if is_above_all(matrix, middle) { &mut above } else { &mut below }) = middle;
    }
    // A shift must be past the eigenvalue also for the elimination's own rounding.
    let shift = above + 4.0 * f64::EPSILON * above.abs().max(beside);
    let mut vector = vec![1.0; matrix.diagonal.len()];
    for _ in 0..3 {
        solve(matrix, shift, &mut vector);
        let length = vector.iter().map(|value| value * value).sum::<f64>().sqrt();
        vector.iter_mut().for_each(|value| *value /= length);
    }
    (above, vector)
}

/// Whether a number is larger than every eigenvalue: all pivots of x − T are positive.
fn is_above_all(matrix: &Tridiagonal, x: f64) -> bool {
    let mut pivot = f64::INFINITY;
    let beside = std::iter::once(0.0).chain(matrix.beside.iter().copied());
    matrix.diagonal.iter().zip(beside).all(|(diagonal, beside)| {
        pivot = x - diagonal - beside * beside / pivot;
        pivot > 0.0
    })
}

/// Solves (shift − T) y = vector in place.
fn solve(matrix: &Tridiagonal, shift: f64, vector: &mut [f64]) {
    let size = vector.len();
    let mut pivots = Vec::with_capacity(size);
    for row in 0..size {
        let mut pivot = shift - matrix.diagonal[row];
        if row > 0 {
            let factor = matrix.beside[row - 1] / pivots[row - 1];
            pivot -= factor * matrix.beside[row - 1];
            vector[row] += factor * vector[row - 1];
        }
        // Rounding must not make it nought or less.
        pivots.push(pivot.max(f64::EPSILON * shift.abs().max(1e-300)));
    }
    for row in (0..size).rev() {
        if row + 1 < size {
            vector[row] += matrix.beside[row] * vector[row + 1];
        }
        vector[row] /= pivots[row];
    }
}
