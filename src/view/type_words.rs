//! A classification in careful words: a prompt for conversation, never a verdict.

use crate::language::Language;
use crate::typology::{
    Basis, Classification, Feature, NetworkType, Outcome, Source, Typology, titles,
};

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
    /// Where the types come from.
    pub sources: Vec<Source>,
}

/// A type beside the others.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeCard {
    /// The type's name.
    pub title: String,
    /// One kind sentence.
    pub description: String,
    /// How near the map is, in percent; all add up to 100. `None` where nothing can be said.
    pub percent: Option<u32>,
    /// Where the headline names it, how.
    pub named: Option<String>,
}

/// Puts a classification into words.
pub fn type_words(
    language: &Language,
    typology: &Typology,
    classification: &Classification,
) -> TypeWords {
    let is_insufficient = classification.outcome == Outcome::Insufficient;
    let change = classification.change.as_ref();
    let change = change.map(|change| change.sentence.clone());
    let change = change.unwrap_or_else(|| language.text("types-no-change"));
    TypeWords {
        typology: typology.title.clone(),
        headline: headline(language, typology, classification),
        standing: standing(language, typology, classification),
        to_add: classification.to_add.clone(),
        types: cards(language, typology, classification),
        reasons: classification.reasons.iter().map(|reason| reason.sentence.clone()).collect(),
        certainty: certainty(language, typology, classification),
        change: (!is_insufficient).then_some(change),
        statements: vec![typology.statement.clone(), language.text("types-not-medical")],
        sources: typology.sources.clone(),
    }
}

fn cards(
    language: &Language,
    typology: &Typology,
    classification: &Classification,
) -> Vec<TypeCard> {
    let is_in = |ids: Option<&[String]>, id: &String| ids.is_some_and(|ids| ids.contains(id));
    let leans = classification.type_id.as_ref().map(std::slice::from_ref);
    let between = classification.between.as_ref().map(|pair| pair.as_slice());
    let named = |id: &String| match (is_in(leans, id), is_in(between, id)) {
        (true, _) => Some(language.text("types-leans-here")),
        (_, true) => Some(language.text("types-one-of-two")),
        _ => None,
    };
    let memberships = classification.memberships.as_ref();
    let membership = |network_type: &NetworkType| memberships?.get(&network_type.id).copied();
    let memberships: Option<Vec<f64>> = typology.types.iter().map(membership).collect();
    let percents = memberships.map(|memberships| whole_percents(&memberships));
    let cards = typology.types.iter().enumerate().map(|(index, network_type)| TypeCard {
        title: network_type.title.clone(),
        description: network_type.description.clone(),
        percent: percents.as_ref().map(|percents| percents[index]),
        named: named(&network_type.id),
    });
    cards.collect()
}

/// Shares that add up to 1 as whole percents that add up to 100: what rounding down leaves over
/// goes to those that lost most by it (the method of Hamilton).
fn whole_percents(shares: &[f64]) -> Vec<u32> {
    let mut percents: Vec<u32> = shares.iter().map(|share| (share * 100.0) as u32).collect();
    let mut by_loss: Vec<usize> = (0..shares.len()).collect();
    let loss = |index: &usize| shares[*index] * 100.0 - f64::from(percents[*index]);
    by_loss.sort_by(|a, b| loss(b).total_cmp(&loss(a)));
    let left_over = 100u32.saturating_sub(percents.iter().sum()) as usize;
    by_loss.into_iter().take(left_over).for_each(|index| percents[index] += 1);
    percents
}

fn title<'t>(typology: &'t Typology, id: &'t str) -> &'t str {
    typology.type_with_id(id).map_or(id, |found| &found.title)
}

fn headline(language: &Language, typology: &Typology, classification: &Classification) -> String {
    if let Some(id) = &classification.type_id {
        return language.say("types-leans-to", &[("title", title(typology, id).into())]);
    }
    let between = between(language, "types-between", typology, classification);
    between.unwrap_or_else(|| language.text("types-not-enough"))
}

fn standing(
    language: &Language,
    typology: &Typology,
    classification: &Classification,
) -> Option<String> {
    match classification.outcome {
        Outcome::Typed => None,
        Outcome::Between => between(language, "types-between-sentence", typology, classification),
        Outcome::Insufficient => Some(language.text("types-insufficient")),
    }
}

/// A message of the two types that a map is between.
fn between(
    language: &Language,
    id: &str,
    typology: &Typology,
    classification: &Classification,
) -> Option<String> {
    let types = classification.between.as_ref()?;
    let [nearest, next] = types.each_ref().map(|id| language.in_sentence(title(typology, id)));
    Some(language.say(id, &[("nearest", nearest.into()), ("next", next.into())]))
}

fn certainty(
    language: &Language,
    typology: &Typology,
    classification: &Classification,
) -> Vec<String> {
    let mut sentences = Vec::new();
    let nearest = classification.type_id.as_ref();
    let nearest = nearest.or(classification.between.as_ref().map(|[nearest, _]| nearest));
    if let (Some(robustness), Some(nearest)) = (classification.robustness, nearest) {
        let draws = typology.decision.draws.value;
        let same = libm::round(robustness * draws);
        let title = language.in_sentence(title(typology, nearest));
        let given = [("draws", draws.into()), ("same", same.into()), ("title", title.into())];
        sentences.push(language.say(certainty_message(typology), &given));
        sentences.push(language.text("types-certainty-limit"));
    }
    let is_unknown = |feature: &&Feature| classification.unknown_features.contains(&feature.id);
    let unknown = titles(language, typology.features.iter().filter(is_unknown));
    if !unknown.is_empty() {
        sentences.push(language.say("types-left-out", &[("titles", unknown.into())]));
    }
    sentences
}

/// By whether anything about the types was assumed.
fn certainty_message(typology: &Typology) -> &'static str {
    let is_fitted = |t: &NetworkType| t.prototype.values().all(|q| q.basis == Basis::Fitted);
    match typology.types.iter().all(is_fitted) {
        true => "types-certainty-fitted",
        false => "types-certainty-assumed",
    }
}
