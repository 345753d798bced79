//! An alter's name for those who hear the map: what the picture shows of it, in a few words.

use super::words::{effect_words, listed_words, name_of, own_role_words, placed_words, role_words};
use crate::language::Language;
use crate::model::{Alter, Kind, NetworkMap};

/// "Asha, sister, closest ring, weekly, helps a lot, knows 3 people here": what is known of an
/// alter, by its index in the map's alters; nothing for an index past the end. O(ties).
pub fn spoken_name(language: &Language, map: &NetworkMap, alter_index: usize) -> String {
    let Some(alter) = map.alters().get(alter_index) else { return String::new() };
    let ends = map.tie_ends().iter();
    let others = ends.filter_map(|&(a, b)| match alter_index {
        index if index == a => Some(b),
        index if index == b => Some(a),
        _ => None,
    });
    spoken(language, alter, others.filter(|other| counts_for(map, alter, *other)).count())
}

/// The same of everyone, in the map's order. O(alters + ties).
pub fn spoken_names(language: &Language, map: &NetworkMap) -> Vec<String> {
    let alters = map.alters();
    let mut counts = vec![0; alters.len()];
    for &(a, b) in map.tie_ends() {
        counts[a] += usize::from(counts_for(map, &alters[a], b));
        counts[b] += usize::from(counts_for(map, &alters[b], a));
    }
    alters.iter().zip(counts).map(|(alter, count)| spoken(language, alter, count)).collect()
}

/// Of a person it is said how many people they know, of all else to how many it is tied.
fn counts_for(map: &NetworkMap, alter: &Alter, other: usize) -> bool {
    alter.kind() != Kind::Person || map.alters()[other].kind() == Kind::Person
}

fn spoken(language: &Language, alter: &Alter, tied_to: usize) -> String {
    let mut parts = vec![name_of(language, alter).into_owned()];
    parts.extend(what_it_is(language, alter));
    // Our own words for these roles say as much.
    let is_unsaid = alter.nature.is_formal() && own_role_words(alter).is_some();
    parts.extend(is_unsaid.then(|| language.text("formal")));
    parts.extend(alter.ring.map(|ring| placed_words(language, ring)));
    let frequency = alter.contact_frequency;
    parts.extend(frequency.and_then(|often| listed_words(language, "contact", often)));
    let is_new = alter.new_in_last_year == Some(true);
    parts.extend(is_new.then(|| language.text("new-in-last-year")));
    parts.extend(alter.wellbeing_effect.map(|effect| effect_words(language, effect)));
    let count = [("count", tied_to.into())];
    match (tied_to, alter.kind()) {
        (0, _) => {}
        (_, Kind::Person) => parts.push(language.say("knows-people", &count)),
        _ => parts.push(language.say("tied-to-count", &count)),
    }
    parts.join(&language.text("list-comma"))
}

/// The role; of a place or an activity without one, that it is one.
fn what_it_is(language: &Language, alter: &Alter) -> Option<String> {
    match (role_words(language, alter), alter.kind()) {
        (Some(role), _) => Some(role.into_owned()),
        (None, Kind::Person) => None,
        (None, kind) => listed_words(language, "kind", kind),
    }
}
