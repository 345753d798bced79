//! Features of a cohort in standard units of its own.

use super::points::Points;
use crate::typology::{Feature, Observation, Typology};

/// The maps on which every feature is known, beside each other.
#[derive(Debug)]
pub(super) struct Standardised {
    /// Features that differ between maps, by their place in the typology.
    pub(super) features: Vec<usize>,
    /// The others: they tell nothing apart.
    pub(super) dropped: Vec<usize>,
    /// Where each point's map stands among the observations.
    pub(super) kept: Vec<usize>,
    /// Of each of `features`, in units of the transformed value.
    pub(super) scales: Vec<Scale>,
    /// z-scores, not clamped, times the root of the feature's weight.
    pub(super) points: Points,
}

/// Mean and standard deviation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    pub(super) mean: f64,
    /// With n − 1; `None` for one value.
    pub(super) sd: Option<f64>,
}

impl Standardised {
    /// `chosen` are the features to use, by their place in the typology.
    pub(super) fn new(typology: &Typology, chosen: &[usize], observations: &[Observation]) -> Self {
        let is_known = |index: &usize| {
            chosen.iter().all(|feature| observations[*index].values[*feature].is_some())
        };
        let kept: Vec<usize> = (0..observations.len()).filter(is_known).collect();
        let (mut features, mut dropped, mut scales) = (Vec::new(), Vec::new(), Vec::new());
        let mut columns: Vec<Vec<f64>> = Vec::new();
        for index in chosen {
            let feature = &typology.features[*index];
            let values: Vec<f64> = transformed(feature, *index, observations, &kept).collect();
            let scale = scale(&values);
            // Rounding may leave a trace of spread among equal values.
            let is_constant = values.windows(2).all(|pair| pair[0] == pair[1]);
            let Some(sd) = scale.sd.filter(|sd| *sd > 0.0 && !is_constant) else {
                dropped.push(*index);
                continue;
            };
            let root = libm::sqrt(feature.weight());
            columns.push(values.iter().map(|value| root * (value - scale.mean) / sd).collect());
            features.push(*index);
            scales.push(scale);
        }
        let row = |index: usize| columns.iter().map(move |column| column[index]);
        let values = (0..kept.len()).flat_map(row).collect();
        let points = Points::new(features.len(), values);
        Self { features, dropped, kept, scales, points }
    }
}

/// A feature's transformed values on some of the maps.
pub(super) fn transformed<'o>(
    feature: &'o Feature,
    index: usize,
    observations: &'o [Observation],
    kept: &'o [usize],
) -> impl Iterator<Item = f64> + 'o {
    let values = kept.iter().filter_map(move |map| observations[*map].values[index]);
    values.map(|value| feature.transform.apply(value))
}

/// The mean of some values, and how far they spread.
pub(super) fn scale(values: &[f64]) -> Scale {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    let sd = (values.len() > 1).then(|| libm::sqrt(squares / (count - 1.0)));
    Scale { mean, sd }
}
