//! Every sentence about types, in one place. Types are described, never ranked; nothing here is
//! advice, a diagnosis or a score.

use super::features::KnownFeature;
use super::file::{ChangeWords, Feature, Noun, Whole};

/// What the panel stands under.
pub const HEADING: &str = "A type of network, to talk about";
/// Over the descriptions of all types.
pub const EACH_TYPE: &str = "The types, side by side";
/// After a number from 0 to 100 %: how near the map is to one of the types.
pub const NEAR: &str = "near";
/// How to read these numbers.
pub const NEARNESS: &str = "Nearness is shared out among them and adds up to 100 %.";
/// Beside the type that the headline names.
pub const LEANS_HERE: &str = "leans here";
/// Beside the two types that the headline names.
pub const BETWEEN_THESE: &str = "one of the two";
/// Over the reasons.
pub const WHY: &str = "Why";
/// Over how sure this is.
pub const HOW_SURE: &str = "How sure this is";
/// Over what would change the type.
pub const WHAT_WOULD_CHANGE: &str = "What would change this";
/// Over what is missing.
pub const TO_ADD: &str = "What would help to say more";
/// Over the sources.
pub const SOURCES: &str = "Where the types come from";
/// Beside every type.
pub const NOT_MEDICAL: &str =
    "It is not a medical device and is not for diagnosis or decisions about treatment.";
/// Beside what would change the type.
pub const NOT_ADVICE: &str =
    "This says how the types are worked out. It is not advice: no type is better than another.";
/// Where nothing can be said.
pub const NOT_ENOUGH: &str = "Not enough asked to say";

/// The headline of a map that leans to one type.
pub(crate) fn leans_to(title: &str) -> String {
    format!("Leans to: {title}")
}

/// The headline of a map between two types.
pub(crate) fn between([nearest, next]: [&str; 2]) -> String {
    format!("Between “{}” and “{}”", lower_first(nearest), lower_first(next))
}

/// What a map between two types is, in a sentence.
pub(crate) fn between_sentence([nearest, next]: [&str; 2]) -> String {
    format!(
        "This map has something of both “{}” and “{}”. That says as much as a single type would.",
        lower_first(nearest),
        lower_first(next)
    )
}

/// What a map that can't be typed is, in a sentence.
pub const INSUFFICIENT: &str = "The types compare who and what is on a map. What is known so far leaves it open, and a map \
     need not have a type to be useful.";

/// How sure the nearest type is.
pub(crate) fn certainty(draws: f64, same: f64, title: &str) -> String {
    let title = lower_first(title);
    format!(
        "In {draws} small shifts of our assumptions, {same} gave the same nearest type: {title}."
    )
}

/// Features without an answer.
pub(crate) fn left_out(titles: &str) -> String {
    format!("Not asked, and so left out: {titles}.")
}

/// One feature's part, as a sentence.
pub(super) fn reason(fact: &str, points_to: Option<&str>) -> String {
    match points_to {
        None => format!("{fact}: points to neither more than the other."),
        Some(title) => format!("{fact}: points to {}.", lower_first(title)),
    }
}

/// What would make another type the nearest.
pub(super) fn change(difference: &str, title: &str) -> String {
    let title = lower_first(title);
    format!("With {difference}, and all else the same, this map would be nearest to {title}.")
}

/// Where no single feature would.
pub const NO_CHANGE: &str = "No change of a single figure would make another type the nearest.";

/// Where there is nobody.
pub(super) const ADD_PEOPLE: &str = "Add the people who matter to you, for good or ill.";

/// Where too few roles are known.
pub(super) fn add_roles(known: usize, people: usize) -> String {
    format!(
        "Say who the people are to you (family, friend, practitioner…). So far this is known for \
         {known} of {people}."
    )
}

/// Where none of the features is known.
pub(super) fn add_features(titles: &str) -> String {
    format!("None of what these types compare is known yet: {titles}.")
}

/// The fact that a feature's value is, in the typology's own words.
pub(super) fn fact(known: &KnownFeature<'_>) -> String {
    let feature = known.feature;
    let count = known.count();
    let words = match count {
        0.0 => &feature.words.zero,
        1.0 => &feature.words.one,
        _ => &feature.words.other,
    };
    let count = decimal(count, feature);
    words.replace("{count}", &count).replace("{whole}", &whole(known))
}

/// A difference of `count`, above or below 0, in the typology's own words.
pub(super) fn difference(known: &KnownFeature<'_>, count: f64) -> String {
    let Some(ChangeWords { more, fewer }) = &known.feature.change else {
        // Without words of its own a feature is called by its title.
        let title = lower_first(&known.feature.title);
        let direction = if count > 0.0 { "higher" } else { "lower" };
        return format!("{title} {direction} by {}", decimal(count.abs(), known.feature));
    };
    let Noun { one, other } = if count > 0.0 { more } else { fewer };
    let count = count.abs();
    let words = if count == 1.0 { one } else { other };
    words.replace("{count}", &spelled(count, known.feature))
}

/// `count` more, or fewer, of a whole.
pub(super) fn share_difference(known: &KnownFeature<'_>, count: f64) -> String {
    let direction = if count > 0.0 { "more" } else { "fewer" };
    let (number, counted) = (spelled(count.abs(), known.feature), counted(known, count.abs()));
    format!("{number} {direction} of {} being {counted}", whole(known))
}

/// `count` of a whole counted among one share instead of another.
pub(super) fn exchange(
    known: &KnownFeature<'_>,
    instead_of: &KnownFeature<'_>,
    count: f64,
) -> String {
    let number = spelled(count, known.feature);
    let [counted, other] = [counted(known, count), counted(instead_of, count)];
    format!("{number} of {} being {counted} rather than {other}", whole(known))
}

/// What those are called whom a share counts.
fn counted<'k>(known: &'k KnownFeature<'_>, count: f64) -> &'k str {
    let Some(Whole { counted, .. }) = &known.feature.share_of else { return "" };
    if count == 1.0 { &counted.one } else { &counted.other }
}

/// "your 12 people", or those of them whose answer is known.
fn whole(known: &KnownFeature<'_>) -> String {
    let (Some(Whole { noun, .. }), Some((counted, all))) = (&known.feature.share_of, known.counts)
    else {
        return String::new();
    };
    let noun = if counted == 1.0 { &noun.one } else { &noun.other };
    if counted == all {
        format!("your {counted} {noun}")
    } else {
        format!("the {counted} {noun} you said this of")
    }
}

/// With as many decimals as the feature is spoken of in.
fn decimal(value: f64, feature: &Feature) -> String {
    let decimals = (0..6).find(|decimals| {
        let scaled = feature.step * libm::pow(10.0, f64::from(*decimals));
        (scaled - libm::round(scaled)).abs() < 1e-9
    });
    format!("{value:.*}", decimals.unwrap_or(6) as usize)
}

/// Small whole numbers as words, others as figures.
fn spelled(count: f64, feature: &Feature) -> String {
    const WORDS: [&str; 11] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let word = WORDS.get(count as usize).filter(|_| count.fract() == 0.0);
    word.map_or_else(|| decimal(count, feature), |word| (*word).to_owned())
}

/// What the types of a cohort are called until somebody names them.
pub(super) fn fitted_type(number: usize) -> String {
    format!("Type {number}")
}

/// What sets a type of a cohort apart, by titles of features.
pub(super) fn fitted_description(more: &str, less: &str) -> String {
    match (more.is_empty(), less.is_empty()) {
        (true, true) => "About as the cohort is as a whole.".to_owned(),
        (false, true) => format!("More than in the cohort as a whole: {more}."),
        (true, false) => format!("Less than in the cohort as a whole: {less}."),
        (false, false) => {
            format!("More than in the cohort as a whole: {more}. Less: {less}.")
        }
    }
}

/// The name of a typology that was derived from a cohort.
pub(super) fn fitted_title(maps: usize) -> String {
    format!("Types of {maps} maps")
}

/// What stands wherever a type of a cohort is shown.
pub(super) fn fitted_statement(maps: usize) -> String {
    format!(
        "Types derived from {maps} maps by hierarchical k-means, not taken from a published \
         study. A prompt for conversation, not an assessment."
    )
}

/// The cohort as a source.
pub(super) fn fitted_source(maps: usize, left_out: usize, types: usize, seed: u64) -> String {
    format!("Fit to {maps} maps ({left_out} left out), {types} types, seed {seed}")
}

/// A title inside a sentence.
pub(crate) fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}
