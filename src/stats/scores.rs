//! Questionnaire scores a service may have asked: outcomes beside a map, never part of it.

use crate::model::{Ego, NetworkMap};

/// Metric scores of the short Warwick–Edinburgh scale for raw scores 7 to 35: Stewart-Brown et
/// al. 2009, doi:10.1186/1477-7525-7-15, table 4.
const SWEMWBS_METRIC: [f64; 29] = [
    7.00, 9.51, 11.25, 12.40, 13.33, 14.08, 14.75, 15.32, 15.84, 16.36, 16.88, 17.43, 17.98, 18.59,
    19.25, 19.98, 20.73, 21.54, 22.35, 23.21, 24.11, 25.03, 26.02, 27.03, 28.13, 29.31, 30.70,
    32.55, 35.00,
];

/// Total of the Resource Generator-UK.
///
/// Range 0 to 27; `None` unless all four counts are given. O(1).
/// Source: Webber & Huxley 2007, doi:10.1016/j.socscimed.2007.03.030.
pub fn social_capital(map: &NetworkMap) -> Option<u8> {
    let counts =
        map.ego().and_then(|ego: &Ego| ego.scores.as_ref()?.resource_generator_uk.as_ref())?;
    Some(
        counts.domestic?
            + counts.expert_advice?
            + counts.personal_skills?
            + counts.problem_solving?,
    )
}

/// Metric score of the short Warwick–Edinburgh Mental Well-being Scale.
///
/// Range 7 to 35; `None` where the raw score is not given. O(1).
/// Source: Stewart-Brown et al. 2009, doi:10.1186/1477-7525-7-15.
pub fn wellbeing_metric(map: &NetworkMap) -> Option<f64> {
    let raw = map.ego()?.scores.as_ref()?.swemwbs_raw?;
    SWEMWBS_METRIC.get(usize::from(raw).checked_sub(7)?).copied()
}
