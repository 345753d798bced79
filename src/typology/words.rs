//! What a person reads about types, where more is to be decided than which message it is.

use super::features::KnownFeature;
use super::file::{ChangeWords, FactWords, Noun, Whole};
use crate::language::{FluentValue, Language};

/// One feature's part in the difference between two types, as a sentence.
pub(super) fn reason(
    language: &Language,
    known: &KnownFeature<'_>,
    points_to: Option<&str>,
    [nearest, next]: [&str; 2],
) -> String {
    let fact = fact(language, known);
    let given = |name, title| (name, language.in_sentence(title).into());
    match points_to {
        None => {
            let types = [given("nearest", nearest), given("next", next)];
            let [nearest, next] = types;
            language.say("types-reason-neither", &[("fact", fact.into()), nearest, next])
        }
        Some(title) => {
            language.say("types-reason", &[("fact", fact.into()), given("title", title)])
        }
    }
}

/// The fact that a feature's value is, in the typology's own words.
fn fact(language: &Language, known: &KnownFeature<'_>) -> String {
    if let Some(sole) = sole(language, known) {
        return sole;
    }
    let FactWords { zero, one, other } = &known.feature.words;
    // Only what is just that: 0.004 is not nothing, though it is written so with two decimals.
    let words = match (known.counts.is_some(), known.count(), known.value) {
        (true, 0.0, _) | (false, _, 0.0) => zero,
        (true, 1.0, _) | (false, _, 1.0) => one,
        _ => other,
    };
    let count = spoken(language, known);
    words.replace("{count}", &count).replace("{whole}", &whole(language, known))
}

/// The fact about a share of a single one, of whom nobody says "1 of 1".
fn sole(language: &Language, known: &KnownFeature<'_>) -> Option<String> {
    let (Whole { noun, counted, .. }, (known_of, all)) =
        (known.feature.share_of.as_ref()?, known.counts.filter(|counts| counts.0 == 1.0)?);
    let id = match (known_of == all, known.count() == 1.0) {
        (true, true) => "types-sole-is",
        (true, false) => "types-sole-is-not",
        (false, true) => "types-sole-known-is",
        (false, false) => "types-sole-known-is-not",
    };
    let given = [("noun", noun.one.as_str().into()), ("counted", counted.one.as_str().into())];
    Some(language.say(id, &given))
}

/// The value as it is spoken of: rounded to a step, but never to an end that it only comes near.
fn spoken(language: &Language, known: &KnownFeature<'_>) -> String {
    let (count, step) = (known.count(), known.feature.step);
    let near_end = |id, end| language.say(id, &[("number", decimal(language, end, known).into())]);
    if known.counts.is_some() || known.value == count {
        return decimal(language, count, known);
    }
    if count == 0.0 {
        return near_end("types-less-than", step);
    }
    if known.feature.most == Some(count) {
        return near_end("types-more-than", count - step);
    }
    decimal(language, count, known)
}

/// A difference of `count`, above or below 0, in the typology's own words.
pub(super) fn difference(language: &Language, known: &KnownFeature<'_>, count: f64) -> String {
    let is_more = count > 0.0;
    let count = count.abs();
    let Some(ChangeWords { more, fewer }) = &known.feature.change else {
        // Without words of its own a feature is called by its title.
        let id = if is_more { "types-feature-higher" } else { "types-feature-lower" };
        let title = language.in_sentence(&known.feature.title);
        let digits = decimal(language, count, known);
        let given = [("title", title.into()), ("number", count.into()), ("count", digits.into())];
        return language.say(id, &given);
    };
    let Noun { one, other } = if is_more { more } else { fewer };
    let words = if count == 1.0 { one } else { other };
    words.replace("{count}", &spelled(language, count, known))
}

/// `count` more, or fewer, of a whole.
pub(super) fn share_difference(
    language: &Language,
    known: &KnownFeature<'_>,
    count: f64,
) -> String {
    let id = if count > 0.0 { "types-share-more" } else { "types-share-fewer" };
    language.say(id, &share_given(language, known, count.abs()))
}

/// `count` more of a whole in one share, and as many fewer in another.
pub(super) fn exchange(
    language: &Language,
    known: &KnownFeature<'_>,
    instead_of: &KnownFeature<'_>,
    count: f64,
) -> String {
    let instead = ("instead", counted(instead_of, count).into());
    let mut given = share_given(language, known, count).to_vec();
    given.push(instead);
    language.say("types-share-instead", &given)
}

fn share_given<'k>(
    language: &Language,
    known: &'k KnownFeature<'_>,
    count: f64,
) -> [(&'static str, FluentValue<'k>); 4] {
    [
        ("number", count.into()),
        ("count", spelled(language, count, known).into()),
        ("whole", whole(language, known).into()),
        ("counted", counted(known, count).into()),
    ]
}

/// What those are called whom a share counts.
fn counted<'k>(known: &'k KnownFeature<'_>, count: f64) -> &'k str {
    let Some(Whole { counted, .. }) = &known.feature.share_of else { return "" };
    if count == 1.0 { &counted.one } else { &counted.other }
}

/// "your 12 people", or those of them whose answer is known.
fn whole(language: &Language, known: &KnownFeature<'_>) -> String {
    let (Some(Whole { noun, .. }), Some((counted, all))) = (&known.feature.share_of, known.counts)
    else {
        return String::new();
    };
    let noun = if counted == 1.0 { &noun.one } else { &noun.other };
    let id = if counted == all { "types-whole-all" } else { "types-whole-known" };
    language.say(id, &[("count", counted.into()), ("noun", noun.as_str().into())])
}

/// With as many decimals as the feature is spoken of in; people are whole.
fn decimal(language: &Language, value: f64, known: &KnownFeature<'_>) -> String {
    let step = if known.counts.is_some() { 1.0 } else { known.feature.step };
    let decimals = (0..6).find(|decimals| {
        let scaled = step * libm::pow(10.0, f64::from(*decimals));
        scaled > 0.5 && (scaled - libm::round(scaled)).abs() < 1e-9
    });
    language.number(value, decimals.unwrap_or(6) as usize)
}

/// Small whole numbers as words, others as figures, as the language has it.
fn spelled(language: &Language, count: f64, known: &KnownFeature<'_>) -> String {
    let digits = decimal(language, count, known);
    language.say("types-spelled", &[("number", count.into()), ("digits", digits.into())])
}

/// What sets a type of a cohort apart, by titles of features.
pub(super) fn fitted_description(language: &Language, more: &str, less: &str) -> String {
    let id = match (more.is_empty(), less.is_empty()) {
        (true, true) => "types-fitted-alike",
        (false, true) => "types-fitted-more",
        (true, false) => "types-fitted-less",
        (false, false) => "types-fitted-more-and-less",
    };
    language.say(id, &[("more", more.into()), ("less", less.into())])
}
