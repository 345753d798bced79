//! A typology as data: features with centre and spread, types with prototypes, decisions.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::stats::Statistics;

/// A typology. The classifier knows nothing of any type but what stands here.
///
/// `io::parse_typology_file` makes one that keeps all rules.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Typology {
    /// Names the typology in results.
    pub id: String,
    /// For people.
    pub title: String,
    /// Shown wherever a type is shown.
    pub statement: String,
    /// Where its statements come from.
    pub sources: Vec<Source>,
    /// What is compared; at least one.
    pub features: Vec<Feature>,
    /// What a map is compared with; at least two.
    pub types: Vec<NetworkType>,
    /// When a type is named.
    pub decision: Decision,
}

/// A publication or a cohort.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Source {
    /// Short name inside the file.
    pub id: String,
    /// Authors, year, title.
    pub text: String,
    /// Digital object identifier; not of a cohort.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doi: Option<String>,
}

/// A number and what it rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Quantity {
    /// The number.
    pub value: f64,
    /// What it rests on.
    pub basis: Basis,
    /// Id of the source; there where it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Why this number; there where it is an assumption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// What a number rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// A publication with a DOI says so.
    Published,
    /// Somebody's judgement, with the reason.
    Assumption,
    /// Worked out from a cohort.
    Fitted,
}

impl Basis {
    /// Every basis.
    pub const ALL: [Self; 3] = [Self::Published, Self::Assumption, Self::Fitted];

    /// As it stands in a file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Assumption => "assumption",
            Self::Fitted => "fitted",
        }
    }
}

/// One feature: a sum of statistics, transformed, with the centre and spread of its scale.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Feature {
    /// Names the feature in prototypes and results.
    pub id: String,
    /// For people, as a short name.
    pub title: String,
    /// Keys of statistics that are added up.
    pub sum_of: Vec<String>,
    /// What is done with the sum.
    pub transform: Transform,
    /// For a share, what it is a share of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_of: Option<Whole>,
    /// The smallest difference that is spoken of; for a share one of the whole.
    pub step: f64,
    /// The least the sum can be.
    pub least: f64,
    /// The most the sum can be; `None` where there is no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<f64>,
    /// Whether it can change while all others stay. Figures of structure hang together.
    pub varies_alone: bool,
    /// Of the transformed value.
    pub centre: Quantity,
    /// One standard unit, in units of the transformed value; above 0.
    pub spread: Quantity,
    /// In the distance; 1 where nobody says otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<Quantity>,
    /// The fact in words.
    pub words: FactWords,
    /// A difference in words; of a share `share_of` says enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<ChangeWords>,
}

impl Feature {
    /// In the distance; above 0.
    pub fn weight(&self) -> f64 {
        self.weight.as_ref().map_or(1.0, |weight| weight.value)
    }

    /// Keys of the statistics that a feature may add up: figures that are one number, and no
    /// outcome (well-being and social capital are what a network may do for a person, and an
    /// alter's effect on well-being is part of that).
    pub fn statistics() -> impl Iterator<Item = &'static str> {
        const NO_FIGURE: [&str; 3] = ["ring_counts", "practitioner_only_support", "cut_people"];
        const OUTCOMES: [&str; 6] = [
            "social_capital",
            "wellbeing_metric",
            "wellbeing_effect_known",
            "helping_share",
            "hindering_share",
            "mean_wellbeing_effect",
        ];
        let is_input = |key: &&str| !NO_FIGURE.contains(key) && !OUTCOMES.contains(key);
        Statistics::KEYS.into_iter().filter(is_input)
    }

    /// Keys of statistics that can be below 0, of which there is no ln(1 + x).
    pub const SIGNED: [&str; 2] = ["modularity", "formal_informal_ei"];
}

/// The alters that a share is counted among.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Whole {
    /// The statistic that counts those whose answer is known.
    pub known: String,
    /// The statistic that counts all of them.
    pub all: String,
    /// What they are called.
    pub noun: Noun,
    /// What those are called whom the share counts: "a friend", "friends".
    pub counted: Noun,
}

/// What things are called, by number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Noun {
    /// For 1.
    pub one: String,
    /// For any other number.
    pub other: String,
}

/// How a sum of statistics becomes a feature.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Transform {
    /// As it is.
    #[default]
    None,
    /// ln(1 + x), for counts.
    #[serde(rename = "ln_1p")]
    Ln1p,
}

impl Transform {
    /// Every transform.
    pub const ALL: [Self; 2] = [Self::None, Self::Ln1p];

    /// As it stands in a file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Ln1p => "ln_1p",
        }
    }

    /// Of a sum of statistics.
    pub fn apply(self, value: f64) -> f64 {
        match self {
            Self::None => value,
            Self::Ln1p => libm::log1p(value),
        }
    }
}

/// A fact by number: `{count}` and `{whole}` ("your 12 people") are filled in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FactWords {
    /// For 0.
    pub zero: String,
    /// For 1.
    pub one: String,
    /// For any other number.
    pub other: String,
}

/// A difference by direction and number: `{count}` is filled in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChangeWords {
    /// Such as "three more activities".
    pub more: Noun,
    /// Such as "three fewer activities".
    pub fewer: Noun,
}

/// One type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NetworkType {
    /// Names the type in results.
    pub id: String,
    /// For people.
    pub title: String,
    /// One kind sentence.
    pub description: String,
    /// Id of the source of the description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Feature id to value, in standard units.
    pub prototype: BTreeMap<String, Quantity>,
}

impl NetworkType {
    /// The prototype's value; 0, the centre, for a feature it does not name.
    pub(super) fn value(&self, feature: &Feature) -> f64 {
        self.prototype.get(&feature.id).map_or(0.0, |quantity| quantity.value)
    }
}

/// When a type is named.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Decision {
    /// The least robustness, 0 to 1, at which one type is named.
    pub typed_from_robustness: Quantity,
    /// How many shifted copies of the typology are tried; a whole number, 1 to 1000.
    pub draws: Quantity,
    /// Standard deviation of a shift, in standard units, 0 to 10.
    pub shift: Quantity,
    /// Features are cut off this far from the centre, in standard units, 0.1 to 100.
    pub clamp: Quantity,
    /// The least share of people whose role must be known, 0 to 1.
    pub roles_known_from: Quantity,
    /// The least share of features that must be known, 0 to 1; where not given, any will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub features_known_from: Option<Quantity>,
    /// Of the shifts; a whole number from 0.
    pub seed: u64,
}

impl Typology {
    /// Longer texts are no sentences.
    pub const MOST_CHARS: usize = 1000;

    /// A type by its id.
    pub fn type_with_id(&self, id: &str) -> Option<&NetworkType> {
        self.types.iter().find(|network_type| network_type.id == id)
    }
}
