//! A classification in careful words: a prompt for conversation, never a verdict.

use crate::typology::{
    Basis, Classification, Feature, NetworkType, Outcome, Source, Typology, titles, words,
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
    pub named: Option<&'static str>,
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
        sources: typology.sources.clone(),
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
        let is_fitted = |t: &NetworkType| t.prototype.values().all(|q| q.basis == Basis::Fitted);
        let is_fitted = typology.types.iter().all(is_fitted);
        sentences.push(words::certainty(draws, same, title(typology, nearest), is_fitted));
        sentences.push(words::CERTAINTY_LIMIT.to_owned());
    }
    let is_unknown = |feature: &&Feature| classification.unknown_features.contains(&feature.id);
    let unknown = titles(typology.features.iter().filter(is_unknown));
    if !unknown.is_empty() {
        sentences.push(words::left_out(&unknown));
    }
    sentences
}
