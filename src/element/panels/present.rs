//! The map shown to others, step by step: ego alone, the rings, people, places and activities,
//! ties, who helps, and the type. Under names that tell nothing, unless these are wanted.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use super::{button_that_may_rest, choice, picture};
use crate::element::shown::Shown;
use crate::element::state::State;
use crate::model::{Alter, Kind};
use crate::view::{Filter, Names};

/// What is seen at a step, and the message that goes with it.
const STEPS: [&str; 7] = ["ego", "rings", "people", "places", "ties", "helpers", "type"];
/// How long a step stays while it runs by itself.
const STEP_MS: i32 = 7000;

pub(super) fn stage(state: State) -> impl IntoView {
    let language = state.language();
    let step = RwSignal::new(0usize);
    let stage = NodeRef::<html::Div>::new();
    show_steps(state, step);
    // On the picture these keys lead to the next of a kind.
    let key = move |event: leptos::ev::KeyboardEvent| match event.key().as_str() {
        _ if event.default_prevented() => {}
        "PageDown" => go(step, 1),
        "PageUp" => go(step, -1),
        _ => {}
    };
    view! {
        <div class="stage" part="stage" node_ref=stage on:keydown=key>
            {problems(state)}
            {picture::canvas(state)}
            <div class="caption" aria-live="polite">
                {move || {
                    let shown = state.shown.get()?;
                    Some(caption(state, &shown, step.get()))
                }}
            </div>
            <div class="controls">
                {step_buttons(state, step)}
                {names(state)}
                <button type="button" on:click=move |_| full_screen(stage)>
                    {language.text("present-full-screen")}
                </button>
            </div>
        </div>
    }
}

/// That something could not be opened, or nothing is; what is wrong with a file may tell names.
fn problems(state: State) -> impl IntoView {
    let language = state.language();
    let words = move || match (state.problem.get().is_some(), state.shown.get().is_some()) {
        (true, _) => Some(language.text("problem-open")),
        (_, false) => Some(language.text("present-empty")),
        _ => None,
    };
    view! { <div role="alert">{move || words().map(|words| view! { <p>{words}</p> })}</div> }
}

/// Back, next, and by itself; and how far it is.
fn step_buttons(state: State, step: RwSignal<usize>) -> impl IntoView {
    let language = state.language();
    view! {
        <div class="group" role="group" aria-label=language.text("present-steps")>
            {button_that_may_rest(
                "",
                language.text("present-back"),
                move || step.get() == 0,
                move || go(step, -1),
            )}
            {button_that_may_rest(
                "primary",
                language.text("present-next"),
                move || step.get() + 1 == STEPS.len(),
                move || go(step, 1),
            )}
            {run_button(state, step)}
            <span class="meaning">
                {move || language.say(
                    "present-progress",
                    &[("step", (step.get() + 1).into()), ("steps", STEPS.len().into())],
                )}
            </span>
        </div>
    }
}

fn go(step: RwSignal<usize>, steps: isize) {
    let next = step.get_untracked().saturating_add_signed(steps).min(STEPS.len() - 1);
    step.set(next);
}

/// Shows on the picture what belongs to the step, and nothing of later ones.
fn show_steps(state: State, step: RwSignal<usize>) {
    Effect::new(move |_| {
        let step = step.get();
        // Also once it has been drawn.
        state.drawing.track();
        let Some(shown) = state.shown.get() else { return };
        let is_seen = |alter: &Alter| match alter.kind() {
            Kind::Person => step >= 2,
            _ => step >= 3,
        };
        let seen: Vec<bool> = shown.map.alters().iter().map(is_seen).collect();
        let helpers = Filter { wellbeing_effect: vec![1, 2], ..Filter::default() };
        let lifted = if STEPS[step] == "helpers" { helpers } else { Filter::default() };
        state.with_canvas(|canvas| canvas.unveil(seen, step >= 1, step >= 4));
        state.filter.set(lifted);
    });
    on_cleanup(move || {
        let own = state.with_session(|session| session.settings.filter.clone());
        state.filter.try_set(own.unwrap_or_default());
    });
}

fn caption(state: State, shown: &Shown, step: usize) -> impl IntoView + use<> {
    let language = state.language();
    let composition = &shown.stats.composition;
    let given = [
        ("people", composition.people.into()),
        ("places", composition.places.into()),
        ("activities", composition.activities.into()),
        ("ties", shown.map.ties().len().into()),
    ];
    let heading = language.say(&format!("present-{}", STEPS[step]), &given);
    let words = match STEPS[step] {
        "type" => state.type_words.with(|words| {
            let words = words.as_ref()?;
            Some(vec![words.headline.clone(), words.statements.join(" ")])
        }),
        name => language.maybe(&format!("present-{name}.words"), &given).map(|words| vec![words]),
    };
    let words: Vec<_> = words.into_iter().flatten().map(|words| view! { <p>{words}</p> }).collect();
    view! {
        <h2>{heading}</h2>
        {words}
    }
}

/// Runs the steps by themselves, and halts them.
fn run_button(state: State, step: RwSignal<usize>) -> impl IntoView {
    let language = state.language();
    let is_running = RwSignal::new(false);
    let interval: Rc<RefCell<Option<IntervalHandle>>> = Rc::default();
    let halted = Rc::clone(&interval);
    let halted = StoredValue::new_local(move || {
        if let Some(interval) = halted.borrow_mut().take() {
            interval.clear();
        }
        is_running.try_set(false);
    });
    let halt = move || halted.with_value(|halt| halt());
    on_cleanup(halt);
    let press = move |_| {
        if is_running.get_untracked() {
            return halt();
        }
        if step.get_untracked() + 1 == STEPS.len() {
            step.set(0);
        }
        is_running.set(true);
        let run = move || {
            go(step, 1);
            if step.get_untracked() + 1 == STEPS.len() {
                halt();
            }
        };
        let every = std::time::Duration::from_millis(STEP_MS as u64);
        *interval.borrow_mut() = set_interval_with_handle(run, every).ok();
    };
    let label =
        move || language.text(if is_running.get() { "present-pause" } else { "present-run" });
    view! { <button type="button" on:click=press>{label}</button> }
}

fn names(state: State) -> impl IntoView {
    let language = state.language();
    let choose = move |names| state.set(|settings| settings.names = names);
    let chosen = move || state.names.get();
    let choices = [
        (Names::Pseudonyms, "names-pseudonyms"),
        (Names::Initials, "names-initials"),
        (Names::Full, "names-full"),
    ];
    let choices: Vec<_> = choices
        .into_iter()
        .map(|(names, id)| choice(chosen, choose, names, language.text(id)))
        .collect();
    view! { <div class="group" role="group" aria-label=language.text("names")>{choices}</div> }
}

/// Fills the screen, or gives it back.
fn full_screen(stage: NodeRef<html::Div>) {
    let Some(stage) = stage.get_untracked() else { return };
    match document().fullscreen_element() {
        Some(_) => document().exit_fullscreen(),
        // Refused where a frame of the page may not: then the map stays as large as it is.
        None => drop(stage.unchecked_ref::<web_sys::Element>().request_fullscreen()),
    }
}
