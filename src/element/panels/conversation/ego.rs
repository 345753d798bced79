//! What the person is asked of themselves.

use leptos::html;
use leptos::prelude::*;

use crate::edit::{Edit, EgoAnswer};
use crate::element::panels::answers::{is_wrong, plain_number, problem_note};
use crate::element::state::State;
use crate::interview::Topic;
use crate::model::{Ego, Label};
use crate::view::{EgoNumber, EgoQuestion, ego_numbers, ego_questions};

pub(super) fn ego(state: State, topic: Topic) -> impl IntoView {
    let language = state.language();
    let questions = move || with_ego(state, |ego| ego_questions(language, topic, ego));
    let groups: Vec<_> = untrack(questions)
        .into_iter()
        .enumerate()
        .map(|(at, question)| group(state, at, question, questions))
        .collect();
    let numbers = untrack(|| with_ego(state, |ego| ego_numbers(language, topic, ego)));
    let numbers: Vec<_> = numbers.into_iter().map(|one| number(state, one)).collect();
    let name = (topic == Topic::AboutMe).then(|| own_name(state));
    view! {
        {name}
        <div class="answer-groups">{groups}{numbers}</div>
    }
}

fn with_ego<T>(state: State, use_it: impl FnOnce(Option<&Ego>) -> T) -> T {
    state.shown.with(|shown| use_it(shown.as_ref().and_then(|shown| shown.map.ego())))
}

fn group(
    state: State,
    at: usize,
    question: EgoQuestion,
    now: impl Fn() -> Vec<EgoQuestion> + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let buttons: Vec<_> = question
        .choices
        .into_iter()
        .enumerate()
        .map(|(place, choice)| {
            let own = move || now().get(at).and_then(|one| one.choices.get(place).cloned());
            let pressed = move || match own() {
                Some(choice) if choice.is_chosen => "true",
                _ => "false",
            };
            let press = move |_| {
                if let Some(choice) = untrack(own) {
                    state.edit(Edit::Ego(choice.answer));
                }
            };
            view! {
                <button type="button" class="answer" aria-pressed=pressed on:click=press>
                    {choice.words}
                </button>
            }
        })
        .collect();
    let label = question.title.clone();
    view! {
        <div class="answers" role="group" aria-label=label>
            <span class="answer-group">{question.title}</span>
            {buttons}
        </div>
    }
}

/// A whole number; what is none is said and not taken.
fn number(state: State, number: EgoNumber) -> impl IntoView {
    let language = state.language();
    let EgoNumber { title, value, least, most, answer } = number;
    let problem = RwSignal::new(String::new());
    let changed = move |event| {
        let typed = plain_number(&event_target_value(&event));
        let told = match typed.as_str() {
            "" => Some(None),
            _ => typed.parse().ok().filter(|own| (least..=most).contains(own)).map(Some),
        };
        let wrong =
            || language.say("number-wrong", &[("least", least.into()), ("most", most.into())]);
        problem.set(if told.is_some() { String::new() } else { wrong() });
        let Some(told) = told else { return };
        let made = state.with_session(|session| {
            crate::edit::edited(session.map()?, &Edit::Ego(answer(told))).err()
        });
        match made.flatten() {
            Some(_) => problem.set(wrong()),
            None => {
                state.edit(Edit::Ego(answer(told)));
            }
        }
    };
    let value = value.map_or_else(String::new, |value| value.to_string());
    view! {
        <label class="labelled">
            <span>{title.unwrap_or_else(|| language.say("number-range", &[("least", least.into()), ("most", most.into())]))}</span>
            <input
                class="number"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                aria-invalid=is_wrong(problem)
                value=value
                on:change=changed
            />
        </label>
        {problem_note(problem)}
    }
}

/// What stands in the middle of the map.
fn own_name(state: State) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    let value = with_ego(state, |ego| {
        ego.and_then(|ego| ego.label.as_ref()).map(|label| label.as_str().to_owned())
    });
    let changed = move |event| {
        let typed = event_target_value(&event);
        let label = Some(typed.trim()).filter(|own| !own.is_empty()).map(Label::shortened);
        state.edit(Edit::Ego(EgoAnswer::Label(label)));
    };
    view! {
        <label class="labelled">
            <span>{state.language().text("edit-ego-label")}</span>
            <input
                node_ref=field
                type="text"
                autocomplete="off"
                value=value.unwrap_or_default()
                on:change=changed
            />
        </label>
    }
}
