//! Where a map stands among the types, why, and how sure that is.

use std::collections::BTreeMap;

use serde::Serialize;

use super::change::{Change, smallest_change};
use super::features::{KnownFeature, features};
use super::file::{Feature, NetworkType, Typology};
use super::words;
use crate::language::Language;
use crate::random::Random;
use crate::stats::Statistics;

/// What the classifier can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// One type stays nearest under small shifts of the assumptions.
    Typed,
    /// Two types are about as near.
    Between,
    /// Too little was asked.
    Insufficient,
}

/// Why the nearest type is nearer than the next: one feature's part.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reason {
    /// The feature's id.
    pub feature: String,
    /// Its value, before any transform.
    pub value: f64,
    /// Its part in the difference of the squared distances; above 0 where it points to the
    /// nearest type, below 0 where it points to the next.
    pub contribution: f64,
    /// Id of the type it points to; `None` where it points to neither more than the other.
    pub points_to: Option<String>,
    /// For a person to read.
    pub sentence: String,
}

/// A classification: a prompt for conversation, never a diagnosis.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Classification {
    /// Id of the typology.
    pub typology: String,
    /// What can be said.
    pub outcome: Outcome,
    /// Id of the type, where the outcome is typed.
    #[serde(rename = "type")]
    pub type_id: Option<String>,
    /// Ids of the nearest type and the next, where the outcome is between.
    pub between: Option<[String; 2]>,
    /// By type id, 0 to 1, adding up to 1; `None` where the outcome is insufficient.
    pub memberships: Option<BTreeMap<String, f64>>,
    /// By type id, in standard units; `None` where the outcome is insufficient.
    pub distances: Option<BTreeMap<String, f64>>,
    /// The share of shifted copies of the typology that give the same nearest type.
    pub robustness: Option<f64>,
    /// Largest contribution in absolute value first.
    pub reasons: Vec<Reason>,
    /// The smallest change after which another type is the nearest; `None` where
    /// there is no such change, or the outcome is insufficient.
    pub change: Option<Change>,
    /// Ids of features that were not asked, left out of the distances.
    pub unknown_features: Vec<String>,
    /// What would let the map be typed, where the outcome is insufficient.
    pub to_add: Vec<String>,
}

/// Classifies a map by its statistics: standardised features, distances to prototypes, fuzzy
/// memberships with exponent 2 (Bezdek 1981, doi:10.1007/978-1-4757-0450-1), robustness
/// under seeded shifts. Reasons and the rest are said in `language`; the typology's own texts are
/// those it has ([`Typology::in_language`]). O(draws · types · features).
pub fn classify(language: &Language, typology: &Typology, stats: &Statistics) -> Classification {
    let (known, unknown) = features(typology, stats);
    let mut classification = Classification {
        typology: typology.id.clone(),
        outcome: Outcome::Insufficient,
        type_id: None,
        between: None,
        memberships: None,
        distances: None,
        robustness: None,
        reasons: Vec::new(),
        change: None,
        to_add: what_to_add(language, typology, stats, &unknown),
        unknown_features: unknown.iter().map(|feature| feature.id.clone()).collect(),
    };
    let prototypes = Prototypes::of(typology, &known);
    let standardised: Vec<f64> = known.iter().map(KnownFeature::standardised).collect();
    let distances = prototypes.distances(&standardised, typology.decision.clamp.value);
    let [Some(nearest), Some(next)] = nearest_two(&distances) else { return classification };
    if !classification.to_add.is_empty() {
        return classification;
    }
    let robustness = robustness(typology, &prototypes, &standardised, nearest);
    let id = |index: usize| typology.types[index].id.clone();
    let by_id = |values: &[f64]| (0..values.len()).map(id).zip(values.iter().copied()).collect();
    let is_tied = distances[nearest] == distances[next];
    if robustness >= typology.decision.typed_from_robustness.value && !is_tied {
        classification.outcome = Outcome::Typed;
        classification.type_id = Some(id(nearest));
    } else {
        classification.outcome = Outcome::Between;
        classification.between = Some([id(nearest), id(next)]);
    }
    classification.memberships = Some(by_id(&memberships(&distances)));
    classification.distances = Some(by_id(&distances));
    classification.robustness = Some(robustness);
    classification.reasons = reasons(language, typology, &known, [nearest, next]);
    classification.change = smallest_change(language, typology, &known, &prototypes, nearest);
    classification
}

/// Prototype values and weights of the known features, a row a type.
pub(super) struct Prototypes {
    rows: Vec<Vec<f64>>,
    weights: Vec<f64>,
}

impl Prototypes {
    fn of(typology: &Typology, known: &[KnownFeature<'_>]) -> Self {
        let row = |network_type: &NetworkType| {
            known.iter().map(|known| network_type.value(known.feature)).collect()
        };
        Self {
            rows: typology.types.iter().map(row).collect(),
            weights: known.iter().map(|known| known.feature.weight()).collect(),
        }
    }

    /// Root of the weighted mean of squared differences, to each type.
    pub(super) fn distances(&self, standardised: &[f64], clamp: f64) -> Vec<f64> {
        let total: f64 = self.weights.iter().sum();
        let distance = |row: &Vec<f64>| {
            let squares = row.iter().zip(standardised).zip(&self.weights);
            let sum: f64 = squares
                .map(|((prototype, value), weight)| {
                    let difference = value.clamp(-clamp, clamp) - prototype;
                    weight * difference * difference
                })
                .sum();
            libm::sqrt(sum / total)
        };
        self.rows.iter().map(distance).collect()
    }
}

/// The nearest type and the next; of equal ones, that which stands first in the file.
pub(super) fn nearest_two(distances: &[f64]) -> [Option<usize>; 2] {
    let mut order: Vec<usize> = (0..distances.len()).collect();
    order.sort_by(|a, b| distances[*a].total_cmp(&distances[*b]));
    [order.first().copied(), order.get(1).copied()]
}

/// uᵢ = 1 / Σⱼ (dᵢ/dⱼ)²; types at distance 0 share 1 equally.
fn memberships(distances: &[f64]) -> Vec<f64> {
    let at_zero = distances.iter().filter(|distance| **distance == 0.0).count();
    if at_zero > 0 {
        let share = 1.0 / at_zero as f64;
        return distances.iter().map(|d| if *d == 0.0 { share } else { 0.0 }).collect();
    }
    let membership = |own: &f64| {
        let sum: f64 = distances.iter().map(|other| (own / other) * (own / other)).sum();
        1.0 / sum
    };
    distances.iter().map(membership).collect()
}

/// The share of seeded draws, each shifting every centre and prototype value, in which the
/// same type stays nearest.
fn robustness(
    typology: &Typology,
    prototypes: &Prototypes,
    standardised: &[f64],
    nearest: usize,
) -> f64 {
    let decision = &typology.decision;
    let mut random = Random::seeded(decision.seed);
    let mut same = 0u32;
    let draws = decision.draws.value as u32;
    for _ in 0..draws {
        let mut shifted = |value: &f64| value + decision.shift.value * random.normal();
        let standardised: Vec<f64> = standardised.iter().map(&mut shifted).collect();
        let rows =
            prototypes.rows.iter().map(|row| row.iter().map(&mut shifted).collect()).collect();
        let shifted = Prototypes { rows, weights: prototypes.weights.clone() };
        let distances = shifted.distances(&standardised, decision.clamp.value);
        same += u32::from(nearest_two(&distances)[0] == Some(nearest));
    }
    f64::from(same) / f64::from(draws.max(1))
}

fn reasons(
    language: &Language,
    typology: &Typology,
    known: &[KnownFeature<'_>],
    [nearest, next]: [usize; 2],
) -> Vec<Reason> {
    let [nearest, next] = [nearest, next].map(|index| &typology.types[index]);
    let clamp = typology.decision.clamp.value;
    let total: f64 = known.iter().map(|known| known.feature.weight()).sum();
    let reason = |known: &KnownFeature<'_>| {
        let value = known.standardised().clamp(-clamp, clamp);
        let square = |network_type: &NetworkType| {
            let difference = value - network_type.value(known.feature);
            difference * difference
        };
        let contribution = known.feature.weight() * (square(next) - square(nearest)) / total;
        let points_to = if contribution < 0.0 { next } else { nearest };
        let points_to = (contribution != 0.0).then_some(points_to);
        Reason {
            feature: known.feature.id.clone(),
            value: known.value,
            contribution,
            points_to: points_to.map(|found| found.id.clone()),
            sentence: words::reason(
                language,
                known,
                points_to.map(|found| found.title.as_str()),
                [&nearest.title, &next.title],
            ),
        }
    };
    let mut reasons: Vec<Reason> = known.iter().map(reason).collect();
    reasons.sort_by(|a, b| b.contribution.abs().total_cmp(&a.contribution.abs()));
    reasons
}

fn what_to_add(
    language: &Language,
    typology: &Typology,
    stats: &Statistics,
    unknown: &[&Feature],
) -> Vec<String> {
    let composition = &stats.composition;
    let (people, role_known) = (composition.people, composition.role_known);
    if people == 0 {
        return vec![language.text("types-add-people")];
    }
    if (role_known as f64) < typology.decision.roles_known_from.value * people as f64 {
        let given = [("known", role_known.into()), ("people", people.into())];
        return vec![language.say("types-add-roles", &given)];
    }
    let all = typology.features.len();
    let least = typology.decision.features_known_from.as_ref().map_or(0.0, |share| share.value);
    let known = all - unknown.len();
    if known == 0 || (known as f64) < least * all as f64 {
        let titles = titles(language, unknown.iter().copied());
        return vec![language.say("types-add-features", &[("titles", titles.into())])];
    }
    Vec::new()
}

/// Titles of features inside a sentence.
pub(crate) fn titles<'t>(
    language: &Language,
    features: impl Iterator<Item = &'t Feature>,
) -> String {
    let titles: Vec<String> =
        features.map(|feature| language.in_sentence(&feature.title)).collect();
    titles.join(&language.text("list-comma"))
}
