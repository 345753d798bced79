//! Name generators: type a name, Enter, the next; or paste a list.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlInputElement};

use super::forward;
use crate::edit::{Answer, Edit};
use crate::element::editing::{MOST_NAMES, Talk};
use crate::element::state::State;
use crate::interview::Topic;
use crate::language::Language;
use crate::model::{Alter, AlterId, Kind, Label, Listed};
use crate::view::{in_sentence, is_blank, seen_name};

pub(super) fn names(state: State, talk: Talk, topic: Topic) -> impl IntoView {
    let language = state.language();
    let kind = topic.generates().unwrap_or(Kind::Person);
    let field = NodeRef::<html::Input>::new();
    let note = RwSignal::new(Note::default());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(input) = field.get_untracked() else { return };
        let typed = input.value();
        if is_blank(&typed) {
            return forward(state, talk);
        }
        if add(state, kind, &typed, note) {
            input.set_value("");
        }
        super::super::focus(Some(input));
    };
    let paste = move |event: ClipboardEvent| {
        let text = event.clipboard_data().and_then(|data| data.get_data("text").ok());
        // One line is typed where the cursor is.
        let Some(text) = text.filter(|text| lines(text).nth(1).is_some()) else { return };
        event.prevent_default();
        add(state, kind, &text, note);
    };
    let note_words = move || {
        let is_true = count_of(state) == note.with(|note| note.count);
        is_true.then(|| note.get().words)
    };
    view! {
        <form class="naming" on:submit=submit>
            <label class="labelled">
                <span>{language.text(&format!("name-{}", kind.as_str()))}</span>
                <input
                    node_ref=field
                    class="name-field"
                    type="text"
                    autocomplete="off"
                    enterkeyhint="next"
                    on:paste=paste
                />
            </label>
            <button type="submit">{language.text("name-add")}</button>
        </form>
        <p class="meaning">{language.text("name-hint")}</p>
        <p class="note" aria-live="polite">{note_words}</p>
        {so_far(state, kind)}
    }
}

/// A name that was typed and not yet added is added, whichever way is taken from here.
pub(super) fn take_typed(state: State) {
    let kind = state.talk.get_untracked().and_then(|talk| {
        let topic = |session: &mut crate::element::session::Session| {
            session.protocol.questions.get(talk.question)?.topic.generates()
        };
        state.with_session(topic).flatten()
    });
    let field = state.with_canvas(|canvas| canvas.painter.within(".naming .name-field")).flatten();
    let Some((kind, field)) = kind.zip(field) else { return };
    let field: HtmlInputElement = field.unchecked_into();
    let typed = field.value();
    field.set_value("");
    if !is_blank(&typed) {
        add(state, kind, &typed, RwSignal::new(Note::default()));
    }
}

/// What was said last, for as long as it is true.
#[derive(Clone, Default)]
struct Note {
    words: String,
    /// How many were on the map when it was said.
    count: usize,
}

fn count_of(state: State) -> usize {
    state.shown.with(|shown| shown.as_ref().map_or(0, |shown| shown.map.alters().len()))
}

/// What stands on each line, without what lists put before names; of a row of a table its first cell.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let is_mark = |letter: char| matches!(letter, '-' | '*' | '•' | '–' | '·');
    text.lines()
        .map(move |line| {
            let line = line.split('\t').next().unwrap_or_default().trim();
            let plain = line.trim_start_matches(is_mark).trim_start();
            let number = plain.trim_start_matches(|letter: char| letter.is_ascii_digit());
            let is_numbered = number.len() < plain.len() && number.starts_with(['.', ')']);
            if is_numbered { number[1..].trim_start() } else { plain }
        })
        .filter(|line| !is_blank(line))
}

/// Adds a name a line; whether it could.
fn add(state: State, kind: Kind, text: &str, note: RwSignal<Note>) -> bool {
    let language = state.language();
    let names: Vec<&str> = lines(text).collect();
    if names.len() > MOST_NAMES {
        let given = [("count", names.len().into()), ("most", MOST_NAMES.into())];
        let words = language.say("names-too-many", &given);
        note.set(Note { words, count: untrack(|| count_of(state)) });
        return false;
    }
    let labels: Vec<Label> = names.iter().map(|name| Label::shortened(name)).collect();
    let said = said(state, language, &names, &labels);
    let is_added = state.add(kind, &labels);
    if is_added {
        note.set(Note { words: said, count: untrack(|| count_of(state)) });
    }
    is_added
}

/// What was added, and what of it may be a slip.
fn said(state: State, language: &Language, names: &[&str], labels: &[Label]) -> String {
    let is_long = names.iter().zip(labels).any(|(name, label)| *name != label.as_str());
    let again = state.shown.with_untracked(|shown| {
        let alters = shown.as_ref().map_or(&[][..], |shown| shown.map.alters());
        labels.iter().find(|label| alters.iter().any(|alter| alter.label == **label)).cloned()
    });
    let short: Vec<String> =
        labels.iter().map(|label| in_sentence(language, label.as_str())).collect();
    let added = match labels.len() {
        1..=3 => language.joined(&short),
        count => language.say("edit-several", &[("count", count.into())]),
    };
    let mut sentences = vec![language.say("name-added", &[("names", added.into())])];
    sentences.extend(again.map(|label| {
        language.say("name-again", &[("name", in_sentence(language, label.as_str()).into())])
    }));
    sentences.extend(is_long.then(|| language.text("names-too-long")));
    sentences.join(" ")
}

/// Those of this kind that are on the map, to be renamed or removed.
fn so_far(state: State, kind: Kind) -> impl IntoView {
    let language = state.language();
    let renaming = RwSignal::new(None::<String>);
    let named = Memo::new(move |_| {
        state.shown.with(|shown| {
            let alters = shown.as_ref().map_or(&[][..], |shown| shown.map.alters());
            let own = alters.iter().filter(|alter| alter.kind() == kind);
            let of =
                |alter: &Alter| (alter.id.as_str().to_owned(), alter.label.as_str().to_owned());
            own.map(of).collect::<Vec<_>>()
        })
    });
    let entries = move || {
        let renamed = renaming.get();
        let entry = |(id, name): (String, String)| match renamed.as_ref() == Some(&id) {
            true => rename(state, id, name, renaming).into_any(),
            false => chip(state, id, name, renaming).into_any(),
        };
        named.get().into_iter().rev().map(entry).collect::<Vec<_>>()
    };
    view! {
        <ul class="named" aria-label=language.text("names-so-far")>{entries}</ul>
    }
}

fn chip(
    state: State,
    id: String,
    name: String,
    renaming: RwSignal<Option<String>>,
) -> impl IntoView {
    let language = state.language();
    let given =
        |message: &str| language.say(message, &[("name", in_sentence(language, &name).into())]);
    let shown_name = seen_name(language, &name);
    let (rename, remove) = (given("name-rename"), given("name-remove"));
    let own = id.clone();
    let press_remove = move |_| {
        if let Some(id) = AlterId::new(own.clone()) {
            state.edit(Edit::Remove(vec![id]));
        }
        focus_name_field(state);
    };
    view! {
        <li class="chip">
            <button type="button" class="chip-name" title=rename on:click=move |_| renaming.set(Some(id.clone()))>
                <bdi>{shown_name}</bdi>
            </button>
            <button type="button" class="chip-remove" aria-label=remove on:click=press_remove>
                {"×"}
            </button>
        </li>
    }
}

fn rename(
    state: State,
    id: String,
    name: String,
    renaming: RwSignal<Option<String>>,
) -> impl IntoView {
    let language = state.language();
    let label = language.say("name-rename", &[("name", in_sentence(language, &name).into())]);
    let field = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        if let Some(input) = field.get() {
            super::super::focus(Some(input.clone()));
            input.select();
        }
    });
    let tell = StoredValue::new(move || {
        let Some(input) = field.get_untracked() else { return };
        let typed = input.value();
        if let Some(id) = AlterId::new(id.clone()).filter(|_| !is_blank(&typed)) {
            state.answer(vec![id], Answer::Label(Label::shortened(typed.trim())));
        }
        renaming.set(None);
    });
    let key = move |event: leptos::ev::KeyboardEvent| match event.key().as_str() {
        "Enter" => {
            event.prevent_default();
            tell.with_value(|tell| tell());
            focus_name_field(state);
        }
        "Escape" => {
            event.stop_propagation();
            renaming.set(None);
            focus_name_field(state);
        }
        _ => {}
    };
    view! {
        <li class="chip">
            <input
                node_ref=field
                type="text"
                autocomplete="off"
                aria-label=label
                value=name
                on:keydown=key
                on:blur=move |_| tell.with_value(|tell| tell())
            />
        </li>
    }
}

fn focus_name_field(state: State) {
    state.with_canvas(|canvas| canvas.painter.focus_within(".name-field"));
}
