//! A classification in careful words: a prompt for conversation, never a verdict.

use super::words::joined;
use crate::typology::{Classification, Outcome, Typology};

/// What the type panel says.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeWords {
    /// What this map leans to, if anything can be said.
    pub headline: String,
    /// What the type is, or what is missing.
    pub descriptions: Vec<String>,
    /// How near each type is; empty where nothing can be said.
    pub shares: Vec<TypeShare>,
    /// Why, strongest first.
    pub reasons: Vec<String>,
    /// How sure this is.
    pub certainty: Vec<String>,
    /// The typology's own statement, and what it must not be used for.
    pub statements: Vec<String>,
    /// Where the types come from.
    pub sources: Vec<String>,
}

/// A type and how near the map is to it.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeShare {
    /// The type's name.
    pub title: String,
    /// 0 to 1; all add up to 1.
    pub membership: f64,
}

/// Puts a classification into words.
pub fn type_words(typology: &Typology, classification: &Classification) -> TypeWords {
    let memberships = classification.memberships.iter().flatten();
    let shares = memberships.filter_map(|(id, &membership)| {
        let title = typology.type_with_id(id)?.title.clone();
        Some(TypeShare { title, membership })
    });
    TypeWords {
        headline: headline(typology, classification),
        descriptions: descriptions(typology, classification),
        shares: shares.collect(),
        reasons: classification.reasons.iter().map(|reason| reason.sentence.clone()).collect(),
        certainty: certainty(typology, classification),
        statements: vec![
            typology.statement.clone(),
            "It is not a medical device and is not for diagnosis or decisions about treatment."
                .to_owned(),
        ],
        sources: typology
            .sources
            .iter()
            .map(|source| format!("{}, doi:{}", source.text, source.doi))
            .collect(),
    }
}

fn title(typology: &Typology, id: &str) -> String {
    typology.type_with_id(id).map_or_else(|| id.to_owned(), |found| found.title.clone())
}

fn headline(typology: &Typology, classification: &Classification) -> String {
    match (classification.outcome, &classification.type_id, &classification.between) {
        (Outcome::Typed, Some(id), _) => format!("Leans to: {}", title(typology, id)),
        (Outcome::Between, _, Some([nearest, next])) => {
            let [nearest, next] = [nearest, next].map(|id| title(typology, id).to_lowercase());
            format!("Between: {nearest}, and {next}")
        }
        _ => "Not enough asked to say".to_owned(),
    }
}

fn descriptions(typology: &Typology, classification: &Classification) -> Vec<String> {
    let shown = classification.type_id.iter().chain(classification.between.iter().flatten());
    let described = shown.filter_map(|id| {
        let found = typology.type_with_id(id)?;
        Some(format!("{}: {}", found.title, lower_first(&found.description)))
    });
    described.chain(classification.to_add.iter().cloned()).collect()
}

fn certainty(typology: &Typology, classification: &Classification) -> Vec<String> {
    let Some(robustness) = classification.robustness else { return Vec::new() };
    let draws = typology.decision.draws;
    let same = libm::round(robustness * f64::from(draws));
    let mut sentences = vec![format!(
        "In {draws} small shifts of our assumptions, {same} gave the same nearest type."
    )];
    if !classification.unknown_features.is_empty() {
        let names: Vec<String> =
            classification.unknown_features.iter().map(|id| id.replace('_', " ")).collect();
        sentences.push(format!("Not asked, and so left out: {}.", joined(&names)));
    }
    sentences
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}
