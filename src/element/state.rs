//! What the panels and the picture show, as signals. Everything here is freed with them.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::canvas::Canvas;
use super::session::{Import, Session};
use crate::view::{
    FigureGroup, ListGroup, TypeWords, estimate_words, figures, listing, summary, type_words,
};
use crate::{
    MapStatistics, NetworkMap, ReadError, Record, Statistics, Style, Typology, classify, statistics,
};

/// Handles to all signals; copied into every closure.
#[derive(Clone, Copy)]
pub(super) struct State {
    pub(super) session: StoredValue<Rc<RefCell<Session>>, LocalStorage>,
    /// The picture, once it stands in the page.
    pub(super) canvas: StoredValue<Option<Rc<RefCell<Canvas>>>, LocalStorage>,
    pub(super) shown: RwSignal<Option<Rc<Shown>>, LocalStorage>,
    /// Where the map on show stands among the types in use.
    pub(super) type_words: RwSignal<Option<TypeWords>>,
    /// Why the last file could not be opened.
    pub(super) problem: RwSignal<Option<String>>,
    /// Why the last typology could not be used.
    pub(super) typology_problem: RwSignal<Option<String>>,
    /// An export that waits for its types to be told.
    pub(super) draft: RwSignal<Option<Import>, LocalStorage>,
    pub(super) arrangement: RwSignal<Arrangement>,
    /// How far the picture is.
    pub(super) drawing: RwSignal<Drawing>,
    /// The alter that is lifted out, by index.
    pub(super) selected: RwSignal<Option<usize>>,
    /// The figure that people are listed by, by index; by closeness where there is none.
    pub(super) listed_by: RwSignal<Option<usize>>,
}

/// What the picture is arranged by.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) struct Arrangement {
    pub(super) style: Style,
    /// Whether kinds keep to sectors of the rings.
    pub(super) sectors: bool,
}

/// How far a picture is that takes a while.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Drawing {
    /// It stands.
    Done,
    /// The share that is done, 0 to 1.
    Running(f64),
    /// It was ended before it stood.
    Stopped,
}

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
    pub(super) notes: Vec<String>,
    /// Names of records and of this record's maps, with the index of the one on show.
    pub(super) records: (Vec<String>, usize),
    pub(super) maps: (Vec<String>, usize),
}

impl State {
    pub(super) fn new(session: Rc<RefCell<Session>>) -> Self {
        Self {
            session: StoredValue::new_local(session),
            canvas: StoredValue::new_local(None),
            shown: RwSignal::new_local(None),
            type_words: RwSignal::new(None),
            problem: RwSignal::new(None),
            typology_problem: RwSignal::new(None),
            draft: RwSignal::new_local(None),
            arrangement: RwSignal::new(Arrangement::default()),
            drawing: RwSignal::new(Drawing::Done),
            selected: RwSignal::new(None),
            listed_by: RwSignal::new(None),
        }
    }

    /// Reads or changes the session; `None` after the element left the page.
    pub(super) fn with_session<T>(self, use_it: impl FnOnce(&mut Session) -> T) -> Option<T> {
        self.session.try_with_value(|session| use_it(&mut session.borrow_mut()))
    }

    /// The same for the picture.
    pub(super) fn with_canvas<T>(self, use_it: impl FnOnce(&mut Canvas) -> T) -> Option<T> {
        let canvas = self.canvas.try_get_value().flatten()?;
        let mut canvas = canvas.try_borrow_mut().ok()?;
        Some(use_it(&mut canvas))
    }

    /// Shows what the session holds.
    pub(super) fn show_again(self) {
        let shown = self.with_session(|session| Shown::of(session)).flatten();
        self.selected.set(None);
        self.shown.set(shown.map(Rc::new));
        self.classify_again();
    }

    /// Compares the map on show with the types in use.
    fn classify_again(self) {
        let words = self.shown.with_untracked(|shown| {
            let stats = &shown.as_ref()?.stats;
            let words = |session: &mut Session| {
                let language = crate::Language::english();
                let found = classify(language, &session.typology, stats);
                type_words(language, &session.typology, &found)
            };
            self.with_session(words)
        });
        self.type_words.set(words);
    }

    /// Takes over what was read, or says why it could not be.
    pub(super) fn take(self, read: Result<Opened, String>) {
        match read {
            Ok(opened) => {
                let Opened { records, notes, import } = opened;
                self.problem.set(None);
                self.draft.set(None);
                self.with_session(|session| session.open(records, notes, import));
                self.show_again();
            }
            Err(problem) => self.problem.set(Some(problem)),
        }
    }

    /// Compares maps with other types, or says why it can't.
    pub(super) fn take_typology(self, read: Result<Typology, String>) {
        match read {
            Ok(typology) => {
                self.typology_problem.set(None);
                self.with_session(|session| session.typology = typology);
                self.classify_again();
            }
            Err(problem) => self.typology_problem.set(Some(problem)),
        }
    }

    /// Turns an export into maps; where a type's kind is not known, the form asks for it.
    pub(super) fn take_import(self, import: Import) {
        match import.export.to_records(&import.options) {
            Err(ReadError::UnknownNodeTypes { .. }) => {
                self.problem.set(None);
                self.draft.set(Some(import));
            }
            Err(error) => self.take(Err(error.to_string())),
            Ok(imported) => {
                let place = self.with_session(|session| session.place_in(&import)).flatten();
                self.take(Ok(Opened {
                    records: imported.records,
                    notes: imported.notes,
                    import: Some(import),
                }));
                if let Some(record_index) = place {
                    self.with_session(|session| session.choose_record(record_index));
                    self.show_again();
                }
            }
        }
    }
}

/// What files held.
pub(super) struct Opened {
    pub(super) records: Vec<Record>,
    pub(super) notes: Vec<String>,
    pub(super) import: Option<Import>,
}

impl Shown {
    fn of(session: &Session) -> Option<Self> {
        let (record, map) = (session.record()?, session.map()?);
        let MapStatistics { stats, people } = statistics(map);
        let records = session.records.iter().map(|record| record.id.clone()).collect();
        Some(Self {
            title: title(record, map),
            summary: summary(crate::Language::english(), &stats),
            figures: figures(crate::Language::english(), map, &stats),
            estimates: estimate_words(crate::Language::english(), &stats),
            listing: listing(crate::Language::english(), map, &people),
            notes: session.notes.clone(),
            records: (records, session.record_index),
            maps: (record.maps().iter().map(map_name).collect(), session.map_index),
            stats,
            record_id: record.id.clone(),
            map: map.clone(),
            earlier: record.maps()[..session.map_index].to_vec(),
        })
    }
}

fn title(record: &Record, map: &NetworkMap) -> String {
    let title = map.title().map(str::trim).filter(|title| !title.is_empty());
    title.unwrap_or(&record.id).to_owned()
}

fn map_name(map: &NetworkMap) -> String {
    let title = map.title().unwrap_or(map.id());
    map.date().map_or_else(|| title.to_owned(), |date| format!("{title}, {date}"))
}
