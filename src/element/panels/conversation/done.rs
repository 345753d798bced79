//! The end of the conversation.

use leptos::html;
use leptos::prelude::*;

use super::{first_open, go, how_far};
use crate::element::editing::Talk;
use crate::element::state::State;
use crate::interview::{Question, progress};
use crate::view::topic_words;

pub(super) fn done(state: State, heading: NodeRef<html::H3>) -> impl IntoView {
    let language = state.language();
    let is_kept = state
        .with_session(|session| session.keeping.kept_id(session.record_index).is_some())
        == Some(true);
    let words = if is_kept { "keep-saved" } else { "conversation-done-words" };
    let words = language.text(words);
    let back = move |_| {
        let last = super::question_count(state);
        super::backward(state, Talk { question: last, at: 0 });
    };
    view! {
        <h3 class="question" node_ref=heading tabindex="-1">{language.text("conversation-done")}</h3>
        <p>{words}</p>
        {open(state)}
        <div class="group steps">
            <button type="button" on:click=back>{language.text("conversation-back")}</button>
            <button type="button" class="primary" on:click=move |_| super::leave(state)>
                {language.text("conversation-to-map")}
            </button>
        </div>
    }
}

/// Questions with nothing said to them, first those a service needs.
fn open(state: State) -> Option<impl IntoView> {
    let language = state.language();
    let questions = state.with_session(|session| session.protocol.questions.clone())?;
    let mut open: Vec<(bool, usize, [String; 2])> = state.shown.with_untracked(|shown| {
        let map = &shown.as_ref()?.map;
        let open = questions.iter().enumerate().filter(|(_, one)| !progress(one, map).is_done());
        let words =
            |one: &Question| [topic_words(language, one.topic), how_far(language, one, map)];
        Some(open.map(|(at, one)| (!one.required, at, words(one))).collect())
    })?;
    open.sort();
    let entries: Vec<_> = open
        .into_iter()
        .map(|(is_free, at, [words, far])| {
            let needed = (!is_free).then(|| {
                view! { <span class="entry-details">{language.text("conversation-needed")}</span> }
            });
            view! {
                <li>
                    <button type="button" class="entry" on:click=move |_| go(state, at, first_open(state, at))>
                        <span>{words}</span><span class="entry-figure">{far}</span>{needed}
                    </button>
                </li>
            }
        })
        .collect();
    (!entries.is_empty()).then(|| {
        view! {
            <h4>{language.text("conversation-open")}</h4>
            <ul class="open-questions">{entries}</ul>
        }
    })
}
