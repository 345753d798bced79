//! What the panels and the picture show, as signals. Everything here is freed with them.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::canvas::Canvas;
use super::editing::Talk;
use super::keeping::{Entry, KeepStatus, Locked};
use super::replacing::{By, Waiting};
use super::session::{Import, Session};
use super::settings::{Arrangement, Mode, Settings, Shape};
use super::shown::Shown;
use crate::edit::Answer;
use crate::view::{Filter, Names, TypeWords, type_words};
use crate::{Language, Protocol, ReadError, Record, Typology, classify};

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
    /// Why the last protocol could not be used.
    pub(super) protocol_problem: RwSignal<Option<String>>,
    /// Why the last typology could not be used.
    pub(super) typology_problem: RwSignal<Option<String>>,
    /// An export that waits for its types to be told.
    pub(super) draft: RwSignal<Option<Import>, LocalStorage>,
    pub(super) mode: RwSignal<Mode>,
    pub(super) arrangement: RwSignal<Arrangement>,
    pub(super) shape: RwSignal<Shape>,
    /// Which alters are looked at.
    pub(super) filter: RwSignal<Filter>,
    /// How people are called.
    pub(super) names: RwSignal<Names>,
    /// Whether only a part of the picture is in view.
    pub(super) zoomed: RwSignal<bool>,
    /// Counts what was moved.
    pub(super) moves: RwSignal<u32>,
    /// Where the conversation is, while there is one.
    pub(super) talk: RwSignal<Option<Talk>>,
    /// The last answer of the conversation: to which question, its words, and itself.
    pub(super) last_answer: RwSignal<Option<(usize, String, Answer)>>,
    /// How keeping the record on show stands.
    pub(super) keep_status: RwSignal<KeepStatus>,
    /// What happened to what is kept, such as in another tab.
    pub(super) keep_notice: RwSignal<String>,
    /// What is kept on this device.
    pub(super) kept_maps: RwSignal<Vec<Entry>>,
    /// What waits for its passphrase.
    pub(super) locked: RwSignal<Option<Locked>, LocalStorage>,
    /// Why it was not opened with the last one.
    pub(super) lock_notice: RwSignal<String>,
    /// What would replace something that nobody has saved.
    pub(super) waiting: RwSignal<Option<Waiting>, LocalStorage>,
    /// Whether the screen is blank.
    pub(super) hidden: RwSignal<bool>,
    /// Which groups of figures are open.
    pub(super) open_figures: StoredValue<BTreeSet<usize>>,
    /// Whether a press chooses an alter beside others.
    pub(super) choosing_several: RwSignal<bool>,
    /// The last thing a screen reader was told.
    pub(super) said: RwSignal<String>,
    /// How far the picture is.
    pub(super) drawing: RwSignal<Drawing>,
    /// The alters that are chosen, by index.
    pub(super) selected: RwSignal<Vec<usize>>,
    /// The figure that people are listed by, by index; by closeness where there is none.
    pub(super) listed_by: RwSignal<Option<usize>>,
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

impl State {
    pub(super) fn new(session: Rc<RefCell<Session>>) -> Self {
        let Settings { mode, arrangement, shape, filter, names, .. } =
            session.borrow().settings.clone();
        let (talk, locked, is_hidden) = {
            let session = session.borrow();
            (session.talk, session.locked.clone(), session.is_hidden)
        };
        Self {
            session: StoredValue::new_local(session),
            canvas: StoredValue::new_local(None),
            shown: RwSignal::new_local(None),
            type_words: RwSignal::new(None),
            problem: RwSignal::new(None),
            protocol_problem: RwSignal::new(None),
            typology_problem: RwSignal::new(None),
            draft: RwSignal::new_local(None),
            mode: RwSignal::new(mode),
            arrangement: RwSignal::new(arrangement),
            shape: RwSignal::new(shape),
            filter: RwSignal::new(filter),
            names: RwSignal::new(names),
            zoomed: RwSignal::new(false),
            moves: RwSignal::new(0),
            talk: RwSignal::new(talk),
            last_answer: RwSignal::new(None),
            keep_status: RwSignal::new(KeepStatus::NotKept),
            keep_notice: RwSignal::new(String::new()),
            kept_maps: RwSignal::new(Vec::new()),
            locked: RwSignal::new_local(locked),
            lock_notice: RwSignal::new(String::new()),
            waiting: RwSignal::new_local(None),
            hidden: RwSignal::new(is_hidden),
            open_figures: StoredValue::new(BTreeSet::new()),
            choosing_several: RwSignal::new(false),
            said: RwSignal::new(String::new()),
            drawing: RwSignal::new(Drawing::Done),
            selected: RwSignal::new(Vec::new()),
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

    /// The words of the element's language.
    pub(super) fn language(self) -> &'static Language {
        let language = self.with_session(|session| session.settings.language);
        language.unwrap_or_else(Language::english)
    }

    /// Tells the page what happened.
    pub(super) fn tell(self, event: &str, detail: &JsValue) {
        self.with_session(|session| session.tell(event, detail));
    }

    /// Tells a screen reader. The same words once more are others to it, or they would not be said.
    pub(super) fn say(self, words: String) {
        let is_again = self.said.try_with_untracked(|said| *said == words) == Some(true);
        self.said.set(if is_again { words + "\u{a0}" } else { words });
    }

    /// Changes a setting here and for the time after this page.
    pub(super) fn set(self, change: impl FnOnce(&mut Settings)) {
        let settings = self.with_session(|session| {
            change(&mut session.settings);
            session.settings.clone()
        });
        let Some(Settings { mode, arrangement, shape, filter, names, .. }) = settings else {
            return;
        };
        set_changed(self.arrangement, arrangement);
        set_changed(self.shape, shape);
        set_changed(self.filter, filter);
        if (self.mode.get_untracked(), self.names.get_untracked()) != (mode, names) {
            set_changed(self.mode, mode);
            self.show_again();
        }
    }

    /// Shows what the session holds.
    pub(super) fn show_again(self) {
        let held = self.with_session(|session| {
            (Shown::of(session), session.chosen.clone(), session.settings.names)
        });
        let Some((shown, chosen, names)) = held else { return };
        // Another map may have been opened since they were asked for.
        set_changed(self.names, names);
        let alters = shown.as_ref().map_or(&[][..], |shown| shown.map.alters());
        let place = |id: &String| alters.iter().position(|alter| alter.id.as_str() == id);
        let chosen = chosen.iter().filter_map(place).collect();
        self.shown.set(shown.map(Rc::new));
        self.selected.set(chosen);
        self.classify_again();
    }

    /// A person chooses an alter, or lets go of it; where several are being chosen, beside those.
    /// So also with a key that is held for it (`is_beside`), but not while one after the other is
    /// asked about.
    pub(super) fn choose(self, alter_index: usize, is_beside: bool) {
        let may_be_several =
            self.mode.get_untracked() == Mode::Edit && self.talk.get_untracked().is_none();
        if self.choosing_several.get_untracked() || is_beside && may_be_several {
            return self.choose_too(alter_index);
        }
        let again = self.selected.with_untracked(|chosen| chosen == &[alter_index]);
        if !again {
            let spoken =
                self.shown.with_untracked(|shown| shown.as_ref()?.spoken.get(alter_index).cloned());
            self.say(spoken.unwrap_or_default());
        }
        self.choose_all(if again { Vec::new() } else { vec![alter_index] });
    }

    /// A person chooses an alter beside those that are chosen, or lets go of it alone.
    pub(super) fn choose_too(self, alter_index: usize) {
        let mut chosen = self.selected.get_untracked();
        let count = chosen.len();
        chosen.retain(|other| *other != alter_index);
        if chosen.len() == count {
            chosen.push(alter_index);
        }
        let count = chosen.len().into();
        self.say(self.language().say("edit-several-chosen", &[("count", count)]));
        self.choose_all(chosen);
    }

    /// A person chooses these alters and no others.
    pub(super) fn choose_all(self, alters: Vec<usize>) {
        self.select(alters);
        self.tell("select", &JsValue::UNDEFINED);
    }

    /// These alters are chosen, and remain so when the element is built anew.
    pub(super) fn select(self, alters: Vec<usize>) {
        self.selected.set(alters);
        let ids = self.chosen_ids();
        self.with_session(|session| session.chosen = ids);
    }

    /// Whether only a part of the picture is in view.
    pub(super) fn zoom(self, is_zoomed: bool) {
        set_changed(self.zoomed, is_zoomed);
    }

    /// Gives an alter focus, in whichever shape the map is on show.
    pub(super) fn focus_alter(self, alter_index: usize) {
        self.with_canvas(|canvas| match self.shape.get_untracked() {
            Shape::Picture => canvas.focus(alter_index),
            Shape::List | Shape::Table => canvas.painter.focus_beside(alter_index),
        });
    }

    /// Gives focus to where one goes on, once it is there.
    pub(super) fn focus_home(self) {
        const HOMES: [&str; 5] = [
            ".unlock input",
            ".conversation .name-field",
            ".conversation .question",
            ".edit-bar .go-on",
            ".make-map",
        ];
        request_animation_frame(move || {
            self.with_canvas(|canvas| {
                let home = HOMES.into_iter().find(|home| canvas.painter.within(home).is_some());
                canvas.painter.focus_within(home.unwrap_or("input.file"));
            });
        });
    }

    /// Gives focus to what opens files, where a message about one goes.
    pub(super) fn focus_file_field(self) {
        self.with_canvas(|canvas| canvas.painter.focus_within("input.file"));
    }

    /// Ids of the alters that are chosen.
    pub(super) fn chosen_ids(self) -> Vec<String> {
        self.shown.with_untracked(|shown| {
            let alters = shown.as_ref().map_or(&[][..], |shown| shown.map.alters());
            let id = |index: &usize| Some(alters.get(*index)?.id.as_str().to_owned());
            self.selected.with_untracked(|chosen| chosen.iter().filter_map(id).collect())
        })
    }

    /// Compares the map on show with the types in use.
    fn classify_again(self) {
        let words = self.shown.with_untracked(|shown| {
            let stats = &shown.as_ref()?.stats;
            let words = |session: &mut Session| {
                let language = session.settings.language;
                let typology = session.typology_in_words();
                type_words(language, &typology, &classify(language, &typology, stats))
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
                self.talk.set(None);
                self.waiting.set(None);
                self.keep_notice.set(String::new());
                self.tell("opened", &JsValue::UNDEFINED);
                self.show_again();
                self.show_keeping();
            }
            Err(problem) => self.refuse(problem),
        }
    }

    /// Says why something could not be opened; what is on show stays.
    pub(super) fn refuse(self, problem: String) {
        self.tell("error", &problem.as_str().into());
        self.problem.set(Some(problem));
    }

    /// Asks other questions, or says why it can't.
    pub(super) fn take_protocol(self, read: Result<Protocol, String>) {
        match read {
            Ok(protocol) => {
                self.protocol_problem.set(None);
                self.tell("questions", &JsValue::UNDEFINED);
                self.with_session(|session| session.protocol = protocol);
                self.talk_of(None);
            }
            Err(problem) => {
                self.tell("questions-error", &problem.as_str().into());
                self.protocol_problem.set(Some(problem));
            }
        }
    }

    /// Compares maps with other types, or says why it can't.
    pub(super) fn take_typology(self, read: Result<Typology, String>) {
        match read {
            Ok(typology) => {
                self.typology_problem.set(None);
                self.tell("types", &JsValue::UNDEFINED);
                self.with_session(|session| session.typology = typology);
                self.classify_again();
            }
            Err(problem) => {
                self.tell("types-error", &problem.as_str().into());
                self.typology_problem.set(Some(problem));
            }
        }
    }

    /// Turns an export into maps; where a type's kind is not known, the form asks for it.
    pub(super) fn take_import(self, by: By, import: Import) {
        match import.export.to_records(&import.options) {
            Err(ReadError::UnknownNodeTypes { .. }) => {
                self.problem.set(None);
                self.draft.set(Some(import));
            }
            Err(error) => self.take(Err(error.to_string())),
            Ok(imported) => self.ask_first(by, move || {
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
            }),
        }
    }
}

/// What files held.
pub(super) struct Opened {
    pub(super) records: Vec<Record>,
    pub(super) notes: Vec<String>,
    pub(super) import: Option<Import>,
}

fn set_changed<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|own| *own != value) {
        signal.set(value);
    }
}
