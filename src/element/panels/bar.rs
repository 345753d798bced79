//! The bar above the map: what it is called, which one it is, and files to open; and why the
//! last of them could not be.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::element::files::open_files;
use crate::element::settings::Mode;
use crate::element::shown::Shown;
use crate::element::state::State;

pub(super) fn bar(state: State) -> impl IntoView {
    let language = state.language();
    let title = move || state.shown.get().map(|shown| view! { <bdi>{shown.title.clone()}</bdi> });
    let chosen = move |event: leptos::ev::Event| {
        let input: Option<HtmlInputElement> = event.target().and_then(|t| t.dyn_into().ok());
        let Some(input) = input else { return };
        if let Some(files) = input.files() {
            // The list is the field's own, which is emptied.
            let files: Vec<_> = (0..files.length()).filter_map(|at| files.get(at)).collect();
            open_files(state, files);
        }
        // So that the same file can be chosen again.
        input.set_value("");
    };
    view! {
        <header class="bar" part="bar">
            <h2 class="title">{title}</h2>
            <div class="tools">
                {move || state.shown.get().map(|shown| choosers(state, &shown))}
                {move || (state.mode.get() == Mode::Edit).then(|| view! {
                    <button type="button" class="make-map" on:click=move |_| state.begin_map()>
                        {language.text("make-map")}
                    </button>
                })}
                <label class="button">
                    <input
                        class="file"
                        type="file"
                        multiple
                        accept=".json,.ndjson,.csv,.zip"
                        on:change=chosen
                    />
                    {language.text("open-file")}
                </label>
            </div>
        </header>
        {move || (state.mode.get() == Mode::Edit).then(|| view! {
            <p class="hint">{language.text("make-map-hint")}</p>
        })}
        <p class="hint">{language.text("open-hint")}</p>
    }
}

/// Which record and which of its maps, where there are several.
fn choosers(state: State, shown: &Shown) -> impl IntoView + use<> {
    let language = state.language();
    let record = chooser(language.text("choose-record"), &shown.records, move |index| {
        state.with_session(|session| session.choose_record(index));
        state.show_again();
    });
    let map = chooser(language.text("choose-map"), &shown.maps, move |index| {
        state.with_session(|session| session.map_index = index);
        state.show_again();
    });
    (record, map)
}

fn chooser<F: Fn(usize) + Copy + 'static>(
    label: String,
    (names, chosen): &(Vec<String>, usize),
    choose: F,
) -> Option<impl IntoView + use<F>> {
    if names.len() < 2 {
        return None;
    }
    let options: Vec<_> = names
        .iter()
        .enumerate()
        .map(|(index, name)| {
            view! { <option value=index.to_string() selected={index == *chosen}>{name.clone()}</option> }
        })
        .collect();
    let changed = move |event| {
        if let Ok(index) = event_target_value(&event).parse() {
            choose(index);
        }
    };
    Some(view! {
        <label class="chooser">{label}" "<select on:change=changed>{options}</select></label>
    })
}

/// Why the last files could not be opened or used; what they would have replaced stays.
pub(super) fn alerts(state: State) -> impl IntoView {
    let language = state.language();
    view! {
        <div role="alert">
            {move || state.problem.get().map(|problem| {
                let kept = state.shown.with_untracked(Option::is_some);
                let kept = kept.then(|| format!(" {}", language.text("problem-map-kept")));
                let heading = language.text("problem-open");
                let hint = Some(language.text("problem-hint"));
                problem_view(state, state.problem, heading, [kept, hint], &problem)
            })}
            {move || state.protocol_problem.get().map(|problem| {
                let kept = Some(format!(" {}", language.text("problem-questions-kept")));
                let heading = language.text("problem-questions");
                problem_view(state, state.protocol_problem, heading, [kept, None], &problem)
            })}
            {move || state.typology_problem.get().map(|problem| {
                let kept = Some(format!(" {}", language.text("problem-types-kept")));
                let heading = language.text("problem-types");
                problem_view(state, state.typology_problem, heading, [kept, None], &problem)
            })}
            {super::guard::guard(state)}
            {super::keeping::notices(state)}
        </div>
    }
}

fn problem_view(
    state: State,
    signal: RwSignal<Option<String>>,
    heading: String,
    [kept, hint]: [Option<String>; 2],
    problem: &str,
) -> impl IntoView + use<> {
    /// More are told to those who ask.
    const MOST_AT_ONCE: usize = 3;
    let language = state.language();
    // What is wrong with a file is said in English alone.
    let mut lines: Vec<_> = problem
        .lines()
        .map(|line| view! { <li lang="en"><bdi>{line.to_owned()}</bdi></li> })
        .collect();
    let more = (lines.len() > MOST_AT_ONCE).then(|| lines.split_off(MOST_AT_ONCE - 1));
    let more = more.map(|more| {
        let count = more.len().into();
        view! {
            <details class="definition">
                <summary>{language.say("problem-more", &[("count", count)])}</summary>
                <ul>{more}</ul>
            </details>
        }
    });
    view! {
        <div class="problem">
            <p><strong>{heading}</strong>{kept}</p>
            {hint.map(|hint| view! { <p>{hint}</p> })}
            <ul>{lines}</ul>
            {more}
            <button
                type="button"
                on:click=move |_| {
                    state.focus_file_field();
                    signal.set(None);
                }
            >
                {language.text("close")}
            </button>
        </div>
    }
}
