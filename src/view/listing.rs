//! The map as a list: people, places and activities with what was told of each.

use std::collections::BTreeMap;

use super::figures::PersonFigure;
use super::words::{contact_words, effect_words, name_of, ring_words, role_words};
use crate::model::{Alter, Kind, Listed, NetworkMap};
use crate::stats::PersonStatistics;

/// The alters of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct ListGroup {
    /// "People", "Places" or "Activities".
    pub title: &'static str,
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
pub fn listing(map: &NetworkMap, people: &BTreeMap<String, PersonStatistics>) -> Vec<ListGroup> {
    let mut known: Vec<Vec<&str>> = vec![Vec::new(); map.alters().len()];
    for &(a, b) in map.tie_ends() {
        known[a].push(name_of(&map.alters()[b]));
        known[b].push(name_of(&map.alters()[a]));
    }
    let group = |kind: Kind| {
        let mut alters: Vec<(usize, &Alter)> =
            map.alters().iter().enumerate().filter(|(_, alter)| alter.kind() == kind).collect();
        alters.sort_by_key(|(_, alter)| {
            (alter.ring.map_or(4, |ring| ring as u8), name_of(alter).to_lowercase())
        });
        let entries = alters
            .into_iter()
            .map(|(alter_index, alter)| ListEntry {
                alter_index,
                name: name_of(alter).to_owned(),
                details: details(alter, &known[alter_index]),
                figures: people.get(alter.id.as_str()).copied(),
            })
            .collect();
        ListGroup { title: title(kind), entries }
    };
    Kind::ALL.iter().map(|kind| group(*kind)).filter(|group| !group.entries.is_empty()).collect()
}

fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::Person => "People",
        Kind::Place => "Places",
        Kind::Activity => "Activities",
    }
}

fn details(alter: &Alter, known: &[&str]) -> String {
    let parts = [
        role_words(alter).map(str::to_owned),
        alter.ring.map(|ring| format!("{} ring", ring_words(ring))),
        alter.contact_frequency.map(|frequency| contact_words(frequency).to_owned()),
        (alter.new_in_last_year == Some(true)).then(|| "new in the last year".to_owned()),
        alter.wellbeing_effect.map(|effect| effect_words(effect.get()).to_owned()),
        ties_words(known),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn ties_words(known: &[&str]) -> Option<String> {
    const MOST_NAMES: usize = 6;
    match known.len() {
        0 => None,
        1..=MOST_NAMES => Some(format!("tied to {}", known.join(", "))),
        more => Some(format!("tied to {more} others")),
    }
}
