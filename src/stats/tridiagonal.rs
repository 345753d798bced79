//! The top eigenpair of a small symmetric tridiagonal matrix whose off-diagonal is positive.

/// Such a matrix.
#[derive(Clone, Debug, Default)]
pub(super) struct Tridiagonal {
    pub(super) diagonal: Vec<f64>,
    /// One shorter, above 0.
    pub(super) beside: Vec<f64>,
}

/// Far more rounds than are ever needed, since each squares the error.
const MOST_ROUNDS: usize = 60;

/// The largest eigenvalue and its unit eigenvector, all of whose entries are positive.
///
/// Inverse iteration whose shift comes down on the eigenvalue (Golub & Van Loan 2013, Matrix
/// Computations, 8.2 and 8.4). The shift is always above all eigenvalues: there the matrix is
/// definite, so that elimination needs no pivots, and positive entries stay positive.
/// O(size) a round, mostly 5 to 8 rounds.
pub(super) fn top_eigenpair(matrix: &Tridiagonal) -> (f64, Vec<f64>) {
    let mut shift = matrix.above_all();
    let mut vector = vec![1.0; matrix.diagonal.len()];
    let mut eigenvalue = shift;
    for _ in 0..MOST_ROUNDS {
        solve(matrix, shift, &mut vector);
        normalise(&mut vector);
        let residual;
        (eigenvalue, residual) = matrix.rayleigh(&vector);
        if residual <= 4.0 * f64::EPSILON * shift.abs() {
            break;
        }
        let near = eigenvalue + residual;
        let halfway = 0.5 * (eigenvalue + shift);
        let lower = [near, halfway].into_iter().find(|x| *x < shift && is_above_all(matrix, *x));
        shift = lower.unwrap_or(shift);
    }
    (eigenvalue, vector)
}

impl Tridiagonal {
    /// At least the largest eigenvalue (Gershgorin).
    fn above_all(&self) -> f64 {
        let beside = |row: Option<usize>| row.and_then(|row| self.beside.get(row)).unwrap_or(&0.0);
        let rows = self.diagonal.iter().enumerate();
        rows.map(|(row, diagonal)| diagonal + beside(row.checked_sub(1)) + beside(Some(row)))
            .fold(f64::MIN, f64::max)
    }

    /// Rayleigh's quotient θ of a unit vector, and the length of T·x − θ·x.
    fn rayleigh(&self, vector: &[f64]) -> (f64, f64) {
        let mut product: Vec<f64> =
            self.diagonal.iter().zip(vector).map(|(diagonal, x)| diagonal * x).collect();
        for (row, beside) in self.beside.iter().enumerate() {
            product[row] += beside * vector[row + 1];
            product[row + 1] += beside * vector[row];
        }
        let quotient: f64 = product.iter().zip(vector).map(|(y, x)| y * x).sum();
        let rest = product.iter().zip(vector).map(|(y, x)| (y - quotient * x).powi(2));
        (quotient, rest.sum::<f64>().sqrt())
    }
}

fn normalise(vector: &mut [f64]) {
    let length = vector.iter().map(|value| value * value).sum::<f64>().sqrt();
    vector.iter_mut().for_each(|value| *value /= length);
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
