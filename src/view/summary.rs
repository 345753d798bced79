//! The map in plain words: short sentences, what is known and of how many.

use super::words::{joined, kind_word};
use crate::model::Kind;
use crate::stats::Statistics;

/// One sentence each: who is there, who they are, how close, who knows whom, what helps,
/// what is new. What was not asked is not said.
pub fn summary(stats: &Statistics) -> Vec<String> {
    let sentences = [
        Some(who_is_there(stats)),
        who_they_are(stats),
        how_close(stats),
        who_knows_whom(stats),
        what_helps(stats),
        what_is_new(stats),
    ];
    sentences.into_iter().flatten().collect()
}

fn who_is_there(stats: &Statistics) -> String {
    let composition = &stats.composition;
    let counts = [
        (Kind::Person, composition.people),
        (Kind::Place, composition.places),
        (Kind::Activity, composition.activities),
    ];
    let parts: Vec<String> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| format!("{count} {}", kind_word(kind, count)))
        .collect();
    match (composition.connections, parts.len()) {
        (0, _) => "Nobody and nothing is on this map yet.".to_owned(),
        (_, 1) => format!("This map shows {}.", joined(&parts)),
        (total, _) => format!("This map shows {total} connections: {}.", joined(&parts)),
    }
}

fn who_they_are(stats: &Statistics) -> Option<String> {
    let composition = &stats.composition;
    let known = composition.role_known;
    let groups = [
        (composition.family_share, ["is family", "are family"]),
        (composition.friend_share, ["is a friend", "are friends"]),
        (composition.practitioner_share, ["is a practitioner", "are practitioners"]),
        (composition.wider_share, ["is someone else you know", "are others you know"]),
    ];
    let parts: Vec<String> = groups
        .into_iter()
        .filter_map(|(share, words)| {
            let count = counted(share?, known);
            (count > 0).then(|| format!("{count} {}", words[usize::from(count != 1)]))
        })
        .collect();
    let of = match (known, composition.people) {
        (0, _) => return None,
        (1, _) => "Of the person you described".to_owned(),
        (known, people) if known == people => format!("Of the {people} people"),
        (known, _) => format!("Of the {known} people you described"),
    };
    Some(format!("{of}, {}.", joined(&parts)))
}

fn how_close(stats: &Statistics) -> Option<String> {
    let [closest, close, further, not_placed] = stats.composition.ring_counts;
    let placed =
        [(closest, "in the closest ring"), (close, "in the close ring"), (further, "further out")];
    let mut parts: Vec<String> = placed
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, place)| format!("{count} {place}"))
        .collect();
    if parts.is_empty() {
        return None;
    }
    if not_placed > 0 {
        parts.push(format!("{not_placed} not placed yet"));
    }
    Some(format!("There are {}.", joined(&parts)).replacen("are 1 ", "is 1 ", 1))
}

fn who_knows_whom(stats: &Statistics) -> Option<String> {
    let (people, ties) = (stats.composition.people, stats.people_ties);
    if people < 2 {
        return None;
    }
    // In 64 bits: a hundred thousand people make more pairs than a browser's word holds.
    let pairs = people as u64 * (people as u64 - 1) / 2;
    let known = match ties {
        0 => "No two people are shown as knowing each other".to_owned(),
        1 if pairs == 1 => "The 2 people know each other".to_owned(),
        1 => format!("1 of {pairs} pairs of people know each other"),
        _ => format!("{ties} of {pairs} pairs of people know each other"),
    };
    let alone = match stats.isolates {
        _ if ties == 0 => String::new(),
        0 => "; everyone knows someone else on the map".to_owned(),
        1 => "; 1 person knows no one else on the map".to_owned(),
        alone => format!("; {alone} people know no one else on the map"),
    };
    Some(format!("{known}{alone}."))
}

fn what_helps(stats: &Statistics) -> Option<String> {
    let composition = &stats.composition;
    let known = composition.wellbeing_effect_known;
    let helping = counted(composition.helping_share?, known);
    let hindering = counted(composition.hindering_share?, known);
    let help = if helping == 1 { "helps" } else { "help" };
    let make = if hindering == 1 { "makes" } else { "make" };
    let asked = format!("Of {known} with an answer, {helping} {help} how you feel");
    Some(match hindering {
        0 => format!("{asked}."),
        _ => format!("{asked} and {hindering} {make} it harder."),
    })
}

fn what_is_new(stats: &Statistics) -> Option<String> {
    let known = stats.composition.new_in_last_year_known;
    let new = counted(stats.composition.new_share?, known);
    Some(match new {
        0 if known == 1 => "The one you said this of is not new in the last year.".to_owned(),
        0 => format!("None of {known} is new in the last year."),
        1 => format!("1 of {known} is new in the last year."),
        _ => format!("{new} of {known} are new in the last year."),
    })
}

/// The count behind a share.
fn counted(share: f64, known: usize) -> usize {
    libm::round(share * known as f64) as usize
}
