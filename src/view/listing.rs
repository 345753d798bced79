//! The map as a list: people, places and activities with what was told of each.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::figures::PersonFigure;
use super::labels::cut;
use super::words::{
    effect_words, isolated, listed_words, message_id, name_of, placed_words, role_words,
};
use crate::language::Language;
use crate::model::{Alter, Kind, Listed, NetworkMap};
use crate::stats::PersonStatistics;

/// The alters of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct ListGroup {
    /// "People", "Places" or "Activities".
    pub title: String,
    /// The closest first, then by name.
    pub entries: Vec<ListEntry>,
}

/// One alter.
#[derive(Clone, Debug, PartialEq)]
pub struct ListEntry {
    /// Its index in the map's alters.
    pub alter_index: usize,
    /// Its whole name.
    pub name: String,
    /// What was told of it, in words.
    pub details: String,
    /// A person's figures.
    pub figures: Option<PersonStatistics>,
}

impl ListGroup {
    /// The entries by a figure, or by closeness and name where none is given, or where these
    /// are no people.
    pub fn ordered_by(&self, figure: Option<&PersonFigure>) -> Vec<&ListEntry> {
        let mut entries: Vec<&ListEntry> = self.entries.iter().collect();
        if let Some(figure) = figure {
            entries.sort_by(|a, b| match (&a.figures, &b.figures) {
                (Some(a), Some(b)) => figure.compare(a, b),
                _ => std::cmp::Ordering::Equal,
            });
        }
        entries
    }
}

/// Groups that have anyone in them. `people` are the figures of each person, by id.
pub fn listing(
    language: &Language,
    map: &NetworkMap,
    people: &BTreeMap<String, PersonStatistics>,
) -> Vec<ListGroup> {
    let names: Vec<Cow<'_, str>> =
        map.alters().iter().map(|alter| name_of(language, alter)).collect();
    let mut known: Vec<Vec<&str>> = vec![Vec::new(); map.alters().len()];
    for &(a, b) in map.tie_ends() {
        known[a].push(&names[b]);
        known[b].push(&names[a]);
    }
    let group = |kind: Kind| {
        let mut alters: Vec<(usize, &Alter)> =
            map.alters().iter().enumerate().filter(|(_, alter)| alter.kind() == kind).collect();
        alters.sort_by_key(|(index, alter)| {
            (alter.ring.map_or(4, |ring| ring as u8), names[*index].to_lowercase())
        });
        let entries = alters
            .into_iter()
            .map(|(alter_index, alter)| ListEntry {
                alter_index,
                name: names[alter_index].clone().into_owned(),
                details: details(language, alter, &known[alter_index]),
                figures: people.get(alter.id.as_str()).copied(),
            })
            .collect();
        let title = language.text(&(message_id("kind", kind.as_str()) + ".title"));
        ListGroup { title, entries }
    };
    Kind::ALL.iter().map(|kind| group(*kind)).filter(|group| !group.entries.is_empty()).collect()
}

fn details(language: &Language, alter: &Alter, known: &[&str]) -> String {
    let frequency = alter.contact_frequency;
    let is_new = alter.new_in_last_year == Some(true);
    let parts = [
        role_words(language, alter).map(|role| isolated(language, &role).into_owned()),
        alter.ring.map(|ring| placed_words(language, ring)),
        frequency.and_then(|often| listed_words(language, "contact", often)),
        is_new.then(|| language.text("new-in-last-year")),
        alter.wellbeing_effect.map(|effect| effect_words(language, effect)),
        ties_words(language, known),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(&language.text("list-dot"))
}

fn ties_words(language: &Language, known: &[&str]) -> Option<String> {
    const MOST_NAMES: usize = 6;
    /// How wide a name may be among others, in letters.
    const MOST_CELLS: usize = 24;
    match known.len() {
        0 => None,
        1..=MOST_NAMES => {
            let names: Vec<_> = known.iter().map(|name| cut(name, MOST_CELLS)).collect();
            let names: Vec<_> = names.iter().map(|name| isolated(language, name)).collect();
            let names = names.join(&language.text("list-comma"));
            Some(language.say("tied-to", &[("names", names.into())]))
        }
        more => Some(language.say("tied-to-count", &[("count", more.into())])),
    }
}
