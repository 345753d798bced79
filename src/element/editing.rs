//! What a person changes in the map, and the way back.

use js_sys::{Array, Object, Reflect};
use leptos::prelude::*;

use super::session::Way;
use super::state::State;
use crate::edit::{Answer, Edit, Made};
use crate::model::{
    Alter, AlterId, Date, Kind, Label, MapPoint, NetworkMap, NetworkMapParts, Record, Ring,
};
use crate::view::edit_words;

/// Where a conversation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Talk {
    /// Which question; one past the last where all were asked.
    pub(super) question: usize,
    /// Which of the alters it is asked of.
    pub(super) at: usize,
}

/// The most names that are added at once: more are a slip, and a map of that many is none that a
/// person can look at.
pub(super) const MOST_NAMES: usize = 500;

impl State {
    /// Makes a change and shows it; whether there was anything to change.
    pub(super) fn edit(self, edit: Edit) -> bool {
        let (reason, ids) = (reason(&edit), ids(&edit.alters()));
        match self.with_session(|session| session.edit(edit)) {
            Some(Ok(true)) => {
                self.show_again();
                self.tell_change(reason, &ids);
                // The conversation says by itself what was answered.
                if self.talk.get_untracked().is_none()
                    && let Some(made) = untrack(|| self.next_step(Way::Back))
                {
                    self.say(made);
                }
                true
            }
            Some(Err(refusal)) => {
                let reason = refusal.to_string();
                self.say(self.language().say("edit-refused", &[("reason", reason.into())]));
                false
            }
            _ => false,
        }
    }

    /// The same answer for each of these.
    pub(super) fn answer(self, alters: Vec<AlterId>, answer: Answer) -> bool {
        self.edit(Edit::Answer { alters, answer })
    }

    /// Puts people, places or activities onto the map, by their names.
    pub(super) fn add(self, kind: Kind, names: &[Label]) -> bool {
        let ids = self.with_session(|session| Some(session.record()?.free_alter_ids(names.len())));
        let Some(ids) = ids.flatten() else { return false };
        let alter = |(id, name): (AlterId, &Label)| Alter::new(id, kind, name.clone());
        self.edit(Edit::Add(ids.into_iter().zip(names).map(alter).collect()))
    }

    /// A person put an alter somewhere, near a ring where there are rings, or let it go. The
    /// picture shows it already.
    pub(super) fn pin(
        self,
        alter_index: usize,
        near: Option<Option<Ring>>,
        position: Option<MapPoint>,
    ) {
        let made = self.with_session(|session| {
            let alter = session.map()?.alters().get(alter_index)?;
            let (id, ring) = (alter.id.clone(), near.unwrap_or(alter.ring));
            let is_moved_only = ring == alter.ring;
            let made = session.edit(Edit::Place { alter: id.clone(), ring, position });
            (made == Ok(true)).then_some((id, is_moved_only))
        });
        let Some((id, is_moved_only)) = made.flatten() else { return };
        match is_moved_only {
            true => self.moves.update(|moves| *moves += 1),
            false => self.show_again(),
        }
        let reason = if position.is_some() { "moved" } else { "let-go" };
        self.tell_change(reason, &ids(&[&id]));
    }

    /// Undoes the last change, or does it again, and says which it was.
    pub(super) fn step(self, way: Way) {
        let Some(made) = self.with_session(|session| session.step(way)).flatten() else { return };
        self.show_again();
        let (said, reason) = match way {
            Way::Back => ("undone", "undone"),
            Way::Forth => ("redone", "redone"),
        };
        let what = edit_words(self.language(), &made);
        self.say(self.language().say(said, &[("what", what.into())]));
        self.tell_change(reason, &ids(&made.edit.alters()));
    }

    /// What a step would undo, or do again, in words.
    pub(super) fn next_step(self, way: Way) -> Option<String> {
        self.moves.track();
        self.shown.track();
        let made = self.with_session(|session| session.next(way).cloned()).flatten();
        made.map(|made: Made| edit_words(self.language(), &made))
    }

    /// Begins a map with nobody on it, and the conversation about it.
    pub(super) fn begin_map(self) {
        let language = self.language();
        let parts = NetworkMapParts {
            id: "m1".to_owned(),
            date: today(),
            title: Some(self.free_title(language.text("my-map"))),
            ..NetworkMapParts::default()
        };
        let record = NetworkMap::new(parts)
            .and_then(|map| Record::new(format!("map-{}", random_name()), vec![map], Vec::new()));
        let Ok(record) = record else { return };
        // Beside what is open, of which nothing is lost.
        self.with_session(|session| {
            session.begin(None);
            session.add_record(record);
        });
        self.problem.set(None);
        self.draft.set(None);
        self.tell("opened", &wasm_bindgen::JsValue::UNDEFINED);
        self.show_again();
        self.show_keeping();
        self.talk_of(Some(Talk { question: 0, at: 0 }));
    }

    /// Leads the conversation somewhere, or ends it.
    pub(super) fn talk_of(self, talk: Option<Talk>) {
        self.with_session(|session| session.talk = talk);
        self.talk.set(talk);
    }

    /// A title that nothing else has that is open or kept.
    fn free_title(self, title: String) -> String {
        let taken: Vec<String> = self
            .with_session(|session| {
                let maps = session.records.iter().flat_map(|record| record.maps());
                maps.filter_map(|map| map.title().map(str::to_owned)).collect()
            })
            .unwrap_or_default();
        let kept = self.kept_maps.get_untracked();
        let is_taken = |title: &str| {
            taken.iter().any(|own| own == title) || kept.iter().any(|own| own.name == title)
        };
        let numbered = (2..).map(|number| format!("{title} {number}"));
        let mut titles = std::iter::once(title.clone()).chain(numbered);
        titles.find(|title| !is_taken(title)).unwrap_or(title)
    }

    fn tell_change(self, reason: &str, ids: &[String]) {
        let detail = Object::new();
        let ids: Array = ids.iter().map(|id| wasm_bindgen::JsValue::from_str(id)).collect();
        // Fails for what is frozen, which this is not.
        let _ = Reflect::set(&detail, &"reason".into(), &reason.into());
        let _ = Reflect::set(&detail, &"ids".into(), &ids);
        self.tell("change", &detail);
        self.keep_change();
    }
}

/// What pages are told.
fn reason(edit: &Edit) -> &'static str {
    match edit {
        Edit::Add(_) => "added",
        Edit::Answer { answer: Answer::Label(_), .. } | Edit::Title(_) => "renamed",
        Edit::Answer { .. } => "answered",
        Edit::Place { position: None, .. } => "let-go",
        Edit::Place { .. } => "moved",
        Edit::Tie { .. } | Edit::TieAll(_) => "tied",
        Edit::Untie { .. } => "untied",
        Edit::Merge { .. } => "merged",
        Edit::Remove(_) => "removed",
        Edit::Ego(_) => "answered",
    }
}

fn ids(alters: &[&AlterId]) -> Vec<String> {
    alters.iter().map(|id| id.as_str().to_owned()).collect()
}

/// The day it is where the person is.
fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    Date::parse(&format!("{year:04}-{month:02}-{day:02}"))
}

/// A name that no other map has, and that tells nothing.
pub(super) fn random_name() -> String {
    let digit = || char::from_digit((js_sys::Math::random() * 32.0) as u32, 32).unwrap_or('0');
    (0..10).map(|_| digit()).collect()
}
