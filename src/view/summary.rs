//! The map in plain words: short sentences, what is known and of how many.

use crate::language::Language;
use crate::stats::Statistics;

/// One sentence each: who is there, who they are, how close, who knows whom, what helps,
/// what is new. What was not asked is not said.
pub fn summary(language: &Language, stats: &Statistics) -> Vec<String> {
    let sentences = [
        Some(who_is_there(language, stats)),
        who_they_are(language, stats),
        how_close(language, stats),
        who_knows_whom(language, stats),
        what_helps(language, stats),
        what_is_new(language, stats),
    ];
    sentences.into_iter().flatten().collect()
}

/// Each count that is not 0 in its message.
fn counts<const N: usize>(language: &Language, counts: [(&str, usize); N]) -> Vec<String> {
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    counts.map(|(id, count)| language.say(id, &[("count", count.into())])).collect()
}

fn who_is_there(language: &Language, stats: &Statistics) -> String {
    let composition = &stats.composition;
    let parts = [
        ("count-person", composition.people),
        ("count-place", composition.places),
        ("count-activity", composition.activities),
    ];
    let parts = counts(language, parts);
    let id = match parts.len() {
        0 => "summary-nobody",
        1 => "summary-one-kind",
        _ => "summary-kinds",
    };
    let count = composition.connections;
    language.say(id, &[("count", count.into()), ("parts", language.joined(&parts).into())])
}

fn who_they_are(language: &Language, stats: &Statistics) -> Option<String> {
    let composition = &stats.composition;
    let (people, known) = (composition.people, composition.role_known);
    if known == 0 {
        return None;
    }
    let count = |share: Option<f64>| share.map_or(0, |share| counted(share, known));
    let parts = [
        ("summary-family", count(composition.family_share)),
        ("summary-friends", count(composition.friend_share)),
        ("summary-practitioners", count(composition.practitioner_share)),
        ("summary-wider", count(composition.wider_share)),
    ];
    let parts = language.joined(&counts(language, parts));
    let id = if known == people { "summary-roles-of-all" } else { "summary-roles-of-known" };
    let given = [("people", people.into()), ("known", known.into()), ("parts", parts.into())];
    Some(language.say(id, &given))
}

fn how_close(language: &Language, stats: &Statistics) -> Option<String> {
    let [closest, close, further, not_placed] = stats.composition.ring_counts;
    let first = [closest, close, further].into_iter().find(|count| *count > 0)?;
    let parts = [
        ("summary-ring-closest", closest),
        ("summary-ring-close", close),
        ("summary-ring-further", further),
        ("summary-ring-not-placed", not_placed),
    ];
    let parts = language.joined(&counts(language, parts));
    Some(language.say("summary-rings", &[("first", first.into()), ("parts", parts.into())]))
}

fn who_knows_whom(language: &Language, stats: &Statistics) -> Option<String> {
    let (people, ties) = (stats.composition.people, stats.people_ties);
    if people < 2 {
        return None;
    }
    if ties == 0 {
        return Some(language.text("summary-no-ties"));
    }
    // In 64 bits: a hundred thousand people make more pairs than a browser's word holds.
    let pairs = people as u64 * (people as u64 - 1) / 2;
    let ties = language.say("summary-ties", &[("ties", ties.into()), ("pairs", pairs.into())]);
    let alone = language.say("summary-alone", &[("count", stats.isolates.into())]);
    Some(language.say("summary-ties-and-alone", &[("ties", ties.into()), ("alone", alone.into())]))
}

fn what_helps(language: &Language, stats: &Statistics) -> Option<String> {
    let composition = &stats.composition;
    let known = composition.wellbeing_effect_known;
    let helping = counted(composition.helping_share?, known);
    let hindering = counted(composition.hindering_share?, known);
    let id = if hindering == 0 { "summary-helps" } else { "summary-helps-and-hinders" };
    let given =
        [("known", known.into()), ("helping", helping.into()), ("hindering", hindering.into())];
    Some(language.say(id, &given))
}

fn what_is_new(language: &Language, stats: &Statistics) -> Option<String> {
    let known = stats.composition.new_in_last_year_known;
    let new = counted(stats.composition.new_share?, known);
    Some(language.say("summary-new", &[("new", new.into()), ("known", known.into())]))
}

/// The count behind a share.
fn counted(share: f64, known: usize) -> usize {
    libm::round(share * known as f64) as usize
}
