//! Statistics to features in standard units.

use super::file::{Feature, Transform, Typology};
use crate::stats::Statistics;

/// One known feature of a map.
#[derive(Clone, Debug)]
pub(super) struct KnownFeature<'t> {
    pub(super) feature: &'t Feature,
    /// The sum of statistics, before the transform.
    pub(super) value: f64,
    /// In standard units, not clamped.
    pub(super) standardised: f64,
    /// The fact in words.
    pub(super) fact: String,
}

/// The features of a map that are known, and the ids of those that are not.
pub(super) fn features<'t>(
    typology: &'t Typology,
    stats: &Statistics,
) -> (Vec<KnownFeature<'t>>, Vec<String>) {
    let stats = serde_json::to_value(stats).unwrap_or_default();
    let statistic = |key: &String| stats.get(key)?.as_f64();
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for feature in &typology.features {
        let values: Option<Vec<f64>> = feature.sum_of.iter().map(statistic).collect();
        let Some(values) = values else {
            unknown.push(feature.id.clone());
            continue;
        };
        let value: f64 = values.iter().sum();
        let transformed = match feature.transform {
            Transform::None => value,
            Transform::Ln1p => libm::log1p(value),
        };
        let standardised = (transformed - feature.centre) / feature.spread;
        let known_count = feature.share_of.as_ref().and_then(statistic);
        let fact = fact(feature, value, known_count);
        known.push(KnownFeature { feature, value, standardised, fact });
    }
    (known, unknown)
}

fn fact(feature: &Feature, value: f64, known_count: Option<f64>) -> String {
    let count = libm::round(known_count.map_or(value, |known| value * known));
    let words = &feature.words;
    let words = match count as u64 {
        0 => &words.zero,
        1 => &words.one,
        _ => &words.other,
    };
    words
        .replace("{count}", &count.to_string())
        .replace("{known}", &known_count.unwrap_or_default().to_string())
}
