//! Statistics to features in standard units.

use super::file::{Feature, Transform, Typology, Whole};
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
        let counted = |whole: &Whole| Some((statistic(&whole.known)?, statistic(&whole.all)?));
        let counts = feature.share_of.as_ref().and_then(counted);
        let fact = fact(feature, value, counts);
        known.push(KnownFeature { feature, value, standardised, fact });
    }
    (known, unknown)
}

/// `counts` are, for a share, the alters whose answer is known and all of them.
fn fact(feature: &Feature, value: f64, counts: Option<(f64, f64)>) -> String {
    let count = libm::round(counts.map_or(value, |(known, _)| value * known));
    let words = &feature.words;
    let words = match count as u64 {
        0 => &words.zero,
        1 => &words.one,
        _ => &words.other,
    };
    let whole = feature.share_of.as_ref().zip(counts).map(|(whole, (known, all))| {
        let noun = &whole.noun;
        if known == all {
            format!("your {known} {noun}")
        } else {
            format!("the {known} {noun} you said this of")
        }
    });
    words.replace("{count}", &count.to_string()).replace("{whole}", &whole.unwrap_or_default())
}
