//! Statistics to features in standard units.

use serde_json::Value;

use super::file::{Feature, Typology, Whole};
use crate::stats::Statistics;

/// One known feature of a map.
#[derive(Clone, Debug)]
pub(super) struct KnownFeature<'t> {
    pub(super) feature: &'t Feature,
    /// The sum of statistics, before the transform.
    pub(super) value: f64,
    /// For a share, the alters whose answer is known and all of them.
    pub(super) counts: Option<(f64, f64)>,
}

impl KnownFeature<'_> {
    /// In standard units, not clamped.
    pub(super) fn standardised(&self) -> f64 {
        self.standardise(self.value)
    }

    /// Another value of this feature in standard units, not clamped.
    pub(super) fn standardise(&self, value: f64) -> f64 {
        let Feature { transform, centre, spread, .. } = self.feature;
        (transform.apply(value) - centre.value) / spread.value
    }

    /// What is spoken of: for a share, how many of the whole, else the value to a step.
    pub(super) fn count(&self) -> f64 {
        let steps = libm::round(self.value / self.step());
        if self.counts.is_some() { steps } else { steps * self.feature.step }
    }

    /// The smallest difference of the value that is spoken of.
    pub(super) fn step(&self) -> f64 {
        self.counts.map_or(self.feature.step, |(known, _)| 1.0 / known)
    }
}

/// The features of a map that are known, and those that are not.
pub(super) fn features<'t>(
    typology: &'t Typology,
    stats: &Statistics,
) -> (Vec<KnownFeature<'t>>, Vec<&'t Feature>) {
    let stats = json(stats);
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for feature in &typology.features {
        let Some(value) = value(feature, &stats) else {
            unknown.push(feature);
            continue;
        };
        let counted = |whole: &Whole| {
            Some((statistic(&stats, &whole.known)?, statistic(&stats, &whole.all)?))
        };
        let counts = feature.share_of.as_ref().and_then(counted).filter(|counts| counts.0 > 0.0);
        known.push(KnownFeature { feature, value, counts });
    }
    (known, unknown)
}

/// Each feature's sum of statistics before its transform, in the typology's order; `None` where
/// it was not asked. What [`Clustering::new`](super::Clustering::new) takes.
pub fn feature_values(typology: &Typology, stats: &Statistics) -> Vec<Option<f64>> {
    let stats = json(stats);
    typology.features.iter().map(|feature| value(feature, &stats)).collect()
}

fn value(feature: &Feature, stats: &Value) -> Option<f64> {
    feature.sum_of.iter().map(|key| statistic(stats, key)).sum()
}

fn statistic(stats: &Value, key: &str) -> Option<f64> {
    stats.get(key)?.as_f64()
}

/// Numbers and texts alone can't fail to become JSON.
fn json(stats: &Statistics) -> Value {
    serde_json::to_value(stats).unwrap_or_default()
}
