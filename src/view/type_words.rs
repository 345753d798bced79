//! A classification in careful words: a prompt for conversation, never a verdict.

use crate::typology::{Classification, Feature, Outcome, Typology, titles, words};

/// What the type panel says.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeWords {
    /// What the typology is called.
    pub typology: String,
    /// What this map leans to, if anything can be said.
    pub headline: String,
    /// What a map between types, or one that can't be typed, is.
    pub standing: Option<String>,
    /// What would let more be said; empty where enough is known.
    pub to_add: Vec<String>,
    /// Every type, in the typology's order.
    pub types: Vec<TypeCard>,
    /// Why, strongest first.
    pub reasons: Vec<String>,
    /// How sure this is.
    pub certainty: Vec<String>,
    /// What would make another type the nearest.
    pub change: Option<String>,
    /// The typology's own statement, and what it must not be used for.
    pub statements: Vec<String>,
    /// Where the types come from, each with its address.
    pub sources: Vec<SourceWords>,
}

/// A type beside the others.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeCard {
    /// The type's name.
    pub title: String,
    /// One kind sentence.
    pub description: String,
    /// How near the map is, 0 to 1; all add up to 1. `None` where nothing can be said.
    pub membership: Option<f64>,
    /// Where the headline names it, how.
    pub named: Option<&'static str>,
}

/// A source and where it is to be found.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceWords {
    /// Authors, year, title.
    pub text: String,
    /// Digital object identifier.
    pub doi: Option<String>,
}

/// Puts a classification into words.
pub fn type_words(typology: &Typology, classification: &Classification) -> TypeWords {
    let is_insufficient = classification.outcome == Outcome::Insufficient;
    let change = classification.change.as_ref();
    let change = change.map_or(words::NO_CHANGE, |change| &change.sentence).to_owned();
    TypeWords {
        typology: typology.title.clone(),
        headline: headline(typology, classification),
        standing: standing(typology, classification),
        to_add: classification.to_add.clone(),
        types: cards(typology, classification),
        reasons: classification.reasons.iter().map(|reason| reason.sentence.clone()).collect(),
        certainty: certainty(typology, classification),
        change: (!is_insufficient).then_some(change),
        statements: vec![typology.statement.clone(), words::NOT_MEDICAL.to_owned()],
        sources: typology
            .sources
            .iter()
            .map(|source| SourceWords { text: source.text.clone(), doi: source.doi.clone() })
            .collect(),
    }
}

fn cards(typology: &Typology, classification: &Classification) -> Vec<TypeCard> {
    let is_in = |ids: Option<&[String]>, id: &String| ids.is_some_and(|ids| ids.contains(id));
    let leans = classification.type_id.as_ref().map(std::slice::from_ref);
    let between = classification.between.as_ref().map(|pair| pair.as_slice());
    let named = |id: &String| match (is_in(leans, id), is_in(between, id)) {
        (true, _) => Some(words::LEANS_HERE),
        (_, true) => Some(words::BETWEEN_THESE),
        _ => None,
    };
    let memberships = classification.memberships.as_ref();
    let cards = typology.types.iter().map(|network_type| TypeCard {
        title: network_type.title.clone(),
        description: network_type.description.clone(),
        membership: memberships.and_then(|found| found.get(&network_type.id)).copied(),
        named: named(&network_type.id),
    });
    cards.collect()
}

fn title<'t>(typology: &'t Typology, id: &'t str) -> &'t str {
    typology.type_with_id(id).map_or(id, |found| &found.title)
}

fn between<'t>(typology: &'t Typology, classification: &'t Classification) -> Option<[&'t str; 2]> {
    let [nearest, next] = classification.between.as_ref()?;
    Some([title(typology, nearest), title(typology, next)])
}

fn headline(typology: &Typology, classification: &Classification) -> String {
    if let Some(id) = &classification.type_id {
        return words::leans_to(title(typology, id));
    }
    between(typology, classification).map_or_else(|| words::NOT_ENOUGH.to_owned(), words::between)
}

fn standing(typology: &Typology, classification: &Classification) -> Option<String> {
    match classification.outcome {
        Outcome::Typed => None,
        Outcome::Between => between(typology, classification).map(words::between_sentence),
        Outcome::Insufficient => Some(words::INSUFFICIENT.to_owned()),
    }
}

fn certainty(typology: &Typology, classification: &Classification) -> Vec<String> {
    let mut sentences = Vec::new();
    let nearest = classification.type_id.as_ref();
    let nearest = nearest.or(classification.between.as_ref().map(|[nearest, _]| nearest));
    if let (Some(robustness), Some(nearest)) = (classification.robustness, nearest) {
        let draws = typology.decision.draws.value;
        let same = libm::round(robustness * draws);
        sentences.push(words::certainty(draws, same, title(typology, nearest)));
    }
    let is_unknown = |feature: &&Feature| classification.unknown_features.contains(&feature.id);
    let unknown = titles(typology.features.iter().filter(is_unknown));
    if !unknown.is_empty() {
        sentences.push(words::left_out(&unknown));
    }
    sentences
}
