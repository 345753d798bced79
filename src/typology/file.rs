//! The typology file: features with centre and spread, types with prototypes, decisions.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A typology. The classifier knows nothing of any type but what stands here.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Typology {
    /// Names the typology in results.
    pub id: String,
    /// For people.
    pub title: String,
    /// Shown wherever a type is shown.
    pub statement: String,
    /// Where its statements come from.
    pub sources: Vec<Source>,
    /// What is compared.
    pub features: Vec<Feature>,
    /// What a map is compared with.
    pub types: Vec<NetworkType>,
    /// When a type is named.
    pub decision: Decision,
}

/// A publication.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Source {
    /// Short name inside the file.
    pub id: String,
    /// Authors, year, title.
    pub text: String,
    /// Digital object identifier.
    pub doi: String,
}

/// One feature: a sum of statistics, transformed, with the centre and spread of its scale.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Feature {
    /// Names the feature in prototypes and results.
    pub id: String,
    /// Keys of statistics that are added up.
    pub sum_of: Vec<String>,
    /// What is done with the sum.
    #[serde(default)]
    pub transform: Transform,
    /// For a share, what it is a share of.
    #[serde(default)]
    pub share_of: Option<Whole>,
    /// Of the transformed value.
    pub centre: f64,
    /// One standard unit, in units of the transformed value; above 0.
    pub spread: f64,
    /// In the distance.
    #[serde(default = "one")]
    pub weight: f64,
    /// The fact in words.
    pub words: FactWords,
}

fn one() -> f64 {
    1.0
}

/// The alters that a share is counted among.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Whole {
    /// The statistic that counts those whose answer is known.
    pub known: String,
    /// The statistic that counts all of them.
    pub all: String,
    /// What they are called.
    pub noun: String,
}

/// How a sum of statistics becomes a feature.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Transform {
    /// As it is.
    #[default]
    None,
    /// ln(1 + x), for counts.
    #[serde(rename = "ln_1p")]
    Ln1p,
}

/// A fact by number: `{count}` and `{whole}` ("your 12 people") are filled in.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct FactWords {
    /// For 0.
    pub zero: String,
    /// For 1.
    pub one: String,
    /// For any other number.
    pub other: String,
}

/// One type.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct NetworkType {
    /// Names the type in results.
    pub id: String,
    /// For people.
    pub title: String,
    /// One kind sentence.
    pub description: String,
    /// Feature id to value, in standard units.
    pub prototype: BTreeMap<String, f64>,
}

/// When a type is named.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Decision {
    /// The least robustness, 0 to 1, at which one type is named.
    pub typed_from_robustness: f64,
    /// How many shifted copies of the typology are tried.
    pub draws: u32,
    /// Standard deviation of a shift, in standard units.
    pub shift: f64,
    /// Features are cut off this far from the centre, in standard units.
    pub clamp: f64,
    /// The least share of people whose role must be known.
    pub roles_known_from: f64,
    /// Of the shifts.
    pub seed: u64,
}

impl Typology {
    /// The three types of the Community Health Network study, with prototypes of our own
    /// (doi:10.3310/hsdr03050, doi:10.1192/bjp.bp.117.203950).
    pub fn built_in() -> Self {
        let json = include_str!("personal_wellbeing_networks.json");
        #[expect(clippy::expect_used, reason = "the file is part of the crate and tested")]
        serde_json::from_str(json).expect("the built-in typology is well formed")
    }

    /// A type by its id.
    pub fn type_with_id(&self, id: &str) -> Option<&NetworkType> {
        self.types.iter().find(|network_type| network_type.id == id)
    }
}
