//! Maps as points: one coordinate a feature, in standard units.

/// Rows of coordinates, one after the other.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Points {
    pub(super) dimensions: usize,
    values: Vec<f64>,
}

impl Points {
    pub(super) fn new(dimensions: usize, values: Vec<f64>) -> Self {
        Self { dimensions, values }
    }

    pub(super) fn len(&self) -> usize {
        self.values.len().checked_div(self.dimensions).unwrap_or_default()
    }

    pub(super) fn row(&self, index: usize) -> &[f64] {
        &self.values[index * self.dimensions..][..self.dimensions]
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = &[f64]> {
        // Without a coordinate there are no rows, but chunks of nothing would be refused.
        self.values.chunks_exact(self.dimensions.max(1))
    }

    /// These rows alone, in this order.
    pub(super) fn chosen(&self, indices: &[usize]) -> Self {
        let values = indices.iter().flat_map(|index| self.row(*index)).copied().collect();
        Self { dimensions: self.dimensions, values }
    }
}

/// Squared Euclidean distance.
pub(super) fn distance2(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum()
}
