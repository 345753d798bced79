//! A question asked of one alter after the other.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::super::answers::{
    buttons, common, is_wrong, note_field, own_word_field, press_answer, problem_note, problem_of,
    tell_years,
};
use super::{asked_of, forward, go};
use crate::element::editing::Talk;
use crate::element::state::State;
use crate::interview::{Topic, is_answered};
use crate::model::{Alter, AlterId};
use crate::view::{Choice, seen_name};

pub(super) fn ask(
    state: State,
    talk: Talk,
    topic: Topic,
    alter_index: Option<usize>,
) -> impl IntoView {
    let id = state
        .shown
        .with_untracked(|shown| Some(shown.as_ref()?.map.alters().get(alter_index?)?.id.clone()))?;
    let body = match topic {
        Topic::YearsKnown => years(state, talk, id.clone()).into_any(),
        Topic::Note => note_field(state, id.clone()).into_any(),
        _ => answer_buttons(state, talk, topic, id.clone()).into_any(),
    };
    let own_word = (topic == Topic::Role).then(|| own_word(state, id));
    Some(view! {
        {body}
        {own_word}
        {same_for_rest(state, talk, topic)}
    })
}

/// One answer leads to the next alter; of several that may be true one goes on by oneself.
fn answer_buttons(state: State, talk: Talk, topic: Topic, id: AlterId) -> impl IntoView {
    buttons(state, topic, vec![id], move |choice: &Choice| given(state, talk, topic, choice))
}

fn given(state: State, talk: Talk, topic: Topic, choice: &Choice) {
    if !matches!(topic, Topic::SupportReceived | Topic::SupportGiven | Topic::HelpsWhen) {
        state.last_answer.set(Some((talk.question, choice.words.clone(), choice.answer.clone())));
        forward(state, talk);
    }
}

/// The key of a digit gives the answer that has it, wherever the focus is but in a field.
pub(super) fn press_digit(state: State, talk: Talk, event: &leptos::ev::KeyboardEvent) {
    let is_plain = !(event.ctrl_key() || event.alt_key() || event.meta_key());
    let target: Option<web_sys::Element> = event.target().and_then(|target| target.dyn_into().ok());
    let is_field = |target: web_sys::Element| target.matches("input, textarea") == Ok(true);
    let digit = event.key().parse::<usize>().ok().filter(|digit| is_plain && *digit < 10);
    let Some(digit) = digit.filter(|_| !target.is_some_and(is_field)) else { return };
    let topic =
        state.with_session(|session| Some(session.protocol.questions.get(talk.question)?.topic));
    let id = asked_of(state, talk.question).get(talk.at).and_then(|index| {
        state
            .shown
            .with_untracked(|shown| Some(shown.as_ref()?.map.alters().get(*index)?.id.clone()))
    });
    let Some((topic, id)) = topic.flatten().zip(id) else { return };
    event.prevent_default();
    // A key that is held is one press, not one for everybody.
    if event.repeat() {
        return;
    }
    // The first has 1, the tenth 0.
    let place = (digit + 9) % 10;
    press_answer(state, topic, &[id], place, |choice| given(state, talk, topic, choice));
}

fn years(state: State, talk: Talk, id: AlterId) -> impl IntoView {
    let language = state.language();
    let ids = StoredValue::new(vec![id]);
    let value = Memo::new(move |_| {
        ids.with_value(|ids| {
            common(state, ids, |alter| alter.years_known.map(|years| years.to_string()))
        })
    });
    let problem = problem_of(value);
    let tell = move |text: String| {
        problem.set(ids.with_value(|ids| tell_years(state, ids, &text)).unwrap_or_default());
        problem.with_untracked(String::is_empty)
    };
    let key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" {
            event.prevent_default();
            if tell(event_target_value(&event)) {
                forward(state, talk);
            }
        }
    };
    view! {
        <label class="labelled">
            <span>{language.text("years")}</span>
            <input
                class="name-field number"
                type="text"
                inputmode="decimal"
                autocomplete="off"
                aria-invalid=is_wrong(problem)
                prop:value=move || value.get()
                on:change=move |event| { tell(event_target_value(&event)); }
                on:keydown=key
            />
        </label>
        {problem_note(problem)}
    }
}

fn own_word(state: State, id: AlterId) -> impl IntoView {
    let language = state.language();
    view! {
        <div class="own-word">
            {own_word_field(state, id)}
            <p class="meaning">{language.text("own-word-hint")}</p>
        </div>
    }
}

/// The last answer, for all who have none yet.
fn same_for_rest(state: State, talk: Talk, topic: Topic) -> impl IntoView {
    let language = state.language();
    let open = move || {
        state.shown.with(|shown| {
            let Some(shown) = shown else { return Vec::new() };
            let is_open = |index: &usize| !is_answered(topic, &shown.map, *index);
            let open = asked_of(state, talk.question).into_iter().filter(is_open);
            open.map(|index| shown.map.alters()[index].id.clone()).collect::<Vec<_>>()
        })
    };
    move || {
        let (question, words, answer) = state.last_answer.get()?;
        if question != talk.question {
            return None;
        }
        let open = open();
        let count = open.len();
        (count > 1).then(|| {
            let given = [("answer", words.into()), ("count", count.into())];
            let press = move |_| {
                state.answer(open.clone(), answer.clone());
                super::next_question(state, talk);
            };
            view! {
                <button type="button" class="quiet" on:click=press>
                    {language.say("same-for-rest", &given)}
                </button>
            }
        })
    }
}

/// Everyone the question is asked of, to go to.
pub(super) fn whom(state: State, talk: Talk, topic: Topic) -> impl IntoView {
    let language = state.language();
    let asked = asked_of(state, talk.question);
    let chips: Vec<_> = asked
        .iter()
        .enumerate()
        .map(|(at, index)| {
            let index = *index;
            let name = state.shown.with_untracked(|shown| {
                let alter: Option<&Alter> = shown.as_ref().and_then(|shown| shown.map.alters().get(index));
                alter.map_or_else(String::new, |alter| seen_name(language, alter.label.as_str()))
            });
            let is_told = move || {
                state.shown.with(|shown| {
                    shown.as_ref().is_some_and(|shown| is_answered(topic, &shown.map, index))
                })
            };
            let mark = move || {
                is_told().then(|| view! {
                    <span class="mark"><span aria-hidden="true">{"✓"}</span><span class="unseen">{language.text("answered-mark")}</span></span>
                })
            };
            let current = (at == talk.at).then_some("step");
            view! {
                <li>
                    <button
                        type="button"
                        class="whom"
                        aria-current=current
                        on:click=move |_| go(state, talk.question, at)
                    >
                        <bdi>{name}</bdi>{mark}
                    </button>
                </li>
            }
        })
        .collect();
    view! { <ul class="asked-of" aria-label=language.text("asked-of")>{chips}</ul> }
}
