//! Every sentence that a person reads about types, in one place. Types are described, never
//! ranked; nothing here is advice, a diagnosis or a score.

use super::features::KnownFeature;
use super::file::{ChangeWords, FactWords, Noun, Whole};

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
pub const INSUFFICIENT: &str = "The types compare figures of a map. What is known so far leaves \
    it open, and a map need not have a type to be useful.";

/// How sure the nearest type is; `is_fitted` where nothing about the types was assumed.
pub(crate) fn certainty(draws: f64, same: f64, title: &str, is_fitted: bool) -> String {
    let title = lower_first(title);
    let shifted = if is_fitted { "the figures behind the types" } else { "our assumptions" };
    format!("In {draws} small shifts of {shifted}, {same} gave the same nearest type: {title}.")
}

/// What that does not say.
pub const CERTAINTY_LIMIT: &str =
    "This tells how much hangs on where the types are drawn. It can't tell what was left unsaid.";

/// Features without an answer.
pub(crate) fn left_out(titles: &str) -> String {
    format!("Not known, and so left out: {titles}.")
}

/// One feature's part in the difference between two types, as a sentence.
pub(super) fn reason(fact: &str, points_to: Option<&str>, [nearest, next]: [&str; 2]) -> String {
    match points_to {
        None => {
            let [nearest, next] = [nearest, next].map(lower_first);
            format!("{fact}: points no more to {nearest} than to {next}.")
        }
        Some(title) => format!("{fact}: points to {}.", lower_first(title)),
    }
}

/// What would make another type the nearest.
pub(super) fn change(difference: &str, title: &str) -> String {
    let title = lower_first(title);
    format!("With {difference}, and all else the same, this map would be nearest to {title}.")
}

/// Where no single feature would.
pub const NO_CHANGE: &str =
    "No figure that can change on its own would make another type the nearest.";

/// Where there is nobody.
pub(super) const ADD_PEOPLE: &str = "Add the people who matter to you, for good or ill.";

/// Where too few roles are known.
pub(super) fn add_roles(known: usize, people: usize) -> String {
    format!(
        "Say who the people are to you (family, friend, practitioner…). So far this is known for \
         {known} of {people}."
    )
}

/// Where too few features are known.
pub(super) fn add_features(titles: &str) -> String {
    format!("Too little of what these types compare is known yet. Not known: {titles}.")
}

/// The fact that a feature's value is, in the typology's own words.
pub(super) fn fact(known: &KnownFeature<'_>) -> String {
    if let Some(sole) = sole(known) {
        return sole;
    }
    let FactWords { zero, one, other } = &known.feature.words;
    // Only what is just that: 0.004 is not nothing, though it is written so with two decimals.
    let words = match (known.counts.is_some(), known.count(), known.value) {
        (true, 0.0, _) | (false, _, 0.0) => zero,
        (true, 1.0, _) | (false, _, 1.0) => one,
        _ => other,
    };
    words.replace("{count}", &spoken(known)).replace("{whole}", &whole(known))
}

/// The fact about a share of a single one, of whom nobody says "1 of 1".
fn sole(known: &KnownFeature<'_>) -> Option<String> {
    let (Whole { noun, counted, .. }, (known_of, all)) =
        (known.feature.share_of.as_ref()?, known.counts.filter(|counts| counts.0 == 1.0)?);
    let is = if known.count() == 1.0 { "is" } else { "is not" };
    let whose = if known_of == all { "on your map" } else { "you said this of" };
    Some(format!("The one {} {whose} {is} {}", noun.one, counted.one))
}

/// The value as it is spoken of: rounded to a step, but never to an end that it only comes near.
fn spoken(known: &KnownFeature<'_>) -> String {
    let (count, step) = (known.count(), known.feature.step);
    if known.counts.is_some() || known.value == count {
        return decimal(count, known);
    }
    if count == 0.0 {
        return format!("less than {}", decimal(step, known));
    }
    if known.feature.most == Some(count) {
        return format!("more than {}", decimal(count - step, known));
    }
    decimal(count, known)
}

/// A difference of `count`, above or below 0, in the typology's own words.
pub(super) fn difference(known: &KnownFeature<'_>, count: f64) -> String {
    let Some(ChangeWords { more, fewer }) = &known.feature.change else {
        // Without words of its own a feature is called by its title.
        let title = lower_first(&known.feature.title);
        let direction = if count > 0.0 { "higher" } else { "lower" };
        return format!("{title} {direction} by {}", decimal(count.abs(), known));
    };
    let Noun { one, other } = if count > 0.0 { more } else { fewer };
    let count = count.abs();
    let words = if count == 1.0 { one } else { other };
    words.replace("{count}", &spelled(count, known))
}

/// `count` more, or fewer, of a whole.
pub(super) fn share_difference(known: &KnownFeature<'_>, count: f64) -> String {
    let direction = if count > 0.0 { "more" } else { "fewer" };
    let (number, counted) = (spelled(count.abs(), known), counted(known, count.abs()));
    format!("{number} {direction} of {} being {counted}", whole(known))
}

/// `count` more of a whole in one share, and as many fewer in another.
pub(super) fn exchange(
    known: &KnownFeature<'_>,
    instead_of: &KnownFeature<'_>,
    count: f64,
) -> String {
    let more = share_difference(known, count);
    format!("{more} and {} fewer being {}", spelled(count, known), counted(instead_of, count))
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

/// With as many decimals as the feature is spoken of in; people are whole.
fn decimal(value: f64, known: &KnownFeature<'_>) -> String {
    let step = if known.counts.is_some() { 1.0 } else { known.feature.step };
    let decimals = (0..6).find(|decimals| {
        let scaled = step * libm::pow(10.0, f64::from(*decimals));
        scaled > 0.5 && (scaled - libm::round(scaled)).abs() < 1e-9
    });
    format!("{value:.*}", decimals.unwrap_or(6) as usize)
}

/// Small whole numbers as words, others as figures.
fn spelled(count: f64, known: &KnownFeature<'_>) -> String {
    const WORDS: [&str; 11] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let word = WORDS.get(count as usize).filter(|_| count.fract() == 0.0);
    word.map_or_else(|| decimal(count, known), |word| (*word).to_owned())
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
        (true, false) => format!("Fewer or less than in the cohort as a whole: {less}."),
        (false, false) => {
            format!("More than in the cohort as a whole: {more}. Fewer or less: {less}.")
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

/// Why a number of another typology stands in one that was derived from a cohort.
pub(super) fn taken_over(title: &str) -> String {
    format!("Taken over from the features compared: {title}.")
}

/// The cohort as a source.
pub(super) fn fitted_source(maps: usize, left_out: usize, types: usize, seed: u64) -> String {
    format!("Fit to {maps} maps ({left_out} left out), {types} types, seed {seed}")
}

/// A title inside a sentence; an abbreviation keeps its letters.
pub(crate) fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    let Some(first) = characters.next() else { return String::new() };
    if characters.clone().next().is_some_and(char::is_uppercase) {
        return text.to_owned();
    }
    first.to_lowercase().chain(characters).collect()
}
