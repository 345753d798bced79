//! One map in figures and words.

use std::collections::HashMap;

use super::session::Session;
use super::settings::{Mode, Settings};
use crate::view::{
    FigureGroup, ListGroup, Names, Ways, disguised, estimate_words, figures, listing, spoken_names,
    summary,
};
use crate::{MapStatistics, NetworkMap, Record, Statistics, statistics};

/// One map in figures and words, worked out once when it is opened.
pub(super) struct Shown {
    pub(super) record_id: String,
    pub(super) map: NetworkMap,
    /// Of the same person, before it.
    pub(super) earlier: Vec<NetworkMap>,
    pub(super) title: String,
    pub(super) summary: Vec<String>,
    pub(super) figures: Vec<FigureGroup>,
    pub(super) estimates: Option<String>,
    pub(super) stats: Statistics,
    pub(super) listing: Vec<ListGroup>,
    /// What each alter is called for those who hear it.
    pub(super) spoken: Vec<String>,
    /// From alter to alter, by key.
    pub(super) ways: Ways,
    pub(super) notes: Vec<String>,
    /// Names of records and of this record's maps, with the index of the one on show.
    pub(super) records: (Vec<String>, usize),
    pub(super) maps: (Vec<String>, usize),
}

impl Shown {
    pub(super) fn of(session: &Session) -> Option<Self> {
        let Settings { mode, names, language, .. } = &session.settings;
        let names = if *mode == Mode::Present { *names } else { Names::Full };
        let (record, map) = (session.record()?, session.map()?);
        let map = disguised(language, map, names);
        let MapStatistics { stats, people } = statistics(&map);
        let listing = listing(language, &map, &people);
        let order = listing.iter().flat_map(|group| &group.entries).map(|entry| entry.alter_index);
        let ways = Ways::new(&map, order.collect());
        Some(Self {
            title: if names == Names::Full { title(record, &map) } else { String::new() },
            summary: summary(language, &stats),
            figures: figures(language, &map, &stats),
            estimates: estimate_words(language, &stats),
            spoken: spoken_names(language, &map),
            listing,
            ways,
            notes: session.notes.clone(),
            records: (record_names(&session.records), session.record_index),
            maps: (record.maps().iter().map(map_name).collect(), session.map_index),
            stats,
            record_id: record.id.clone(),
            map,
            earlier: record.maps()[..session.map_index].to_vec(),
        })
    }
}

fn title(record: &Record, map: &NetworkMap) -> String {
    own_title(map).unwrap_or(&record.id).to_owned()
}

fn own_title(map: &NetworkMap) -> Option<&str> {
    map.title().map(str::trim).filter(|title| !title.is_empty())
}

/// Records by the title of their only map, with their ids where two have the same; else by ids.
fn record_names(records: &[Record]) -> Vec<String> {
    let title = |record: &Record| match record.maps() {
        [only] => own_title(only).map(str::to_owned),
        _ => None,
    };
    let titles: Vec<Option<String>> = records.iter().map(title).collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    titles.iter().flatten().for_each(|title| *counts.entry(title).or_default() += 1);
    let name = |(record, title): (&Record, &Option<String>)| match title {
        Some(title) if counts[title.as_str()] == 1 => title.clone(),
        Some(title) => format!("{title} ({})", record.id),
        None => record.id.clone(),
    };
    records.iter().zip(&titles).map(name).collect()
}

fn map_name(map: &NetworkMap) -> String {
    let title = map.title().unwrap_or(map.id());
    map.date().map_or_else(|| title.to_owned(), |date| format!("{title}, {date}"))
}
