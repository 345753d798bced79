//! The panels around the picture, as Leptos views.

mod figures;
mod import_form;
mod legend;
mod list;
mod types;
mod words;

use leptos::ev::DragEvent;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::canvas::Canvas;
use super::files::open_files;
use super::state::{Arrangement, Drawing, Shown, State};
use crate::Style;

/// Everything inside the element.
pub(super) fn frame(state: State) -> impl IntoView {
    let is_over = RwSignal::new(false);
    let drag_over = move |event: DragEvent| {
        event.prevent_default();
        is_over.set(true);
    };
    let drop_files = move |event: DragEvent| {
        event.prevent_default();
        is_over.set(false);
        if let Some(files) = event.data_transfer().and_then(|data| data.files()) {
            open_files(state, &files);
        }
    };
    view! {
        <div
            class="frame"
            // The words are English until they are translated, whatever the page is.
            lang="en"
            dir="ltr"
            class:over=move || is_over.get()
            class:empty=move || state.shown.with(Option::is_none)
            on:dragover=drag_over
            on:dragleave=move |_| is_over.set(false)
            on:drop=drop_files
        >
            {bar(state)}
            {alerts(state)}
            {move || state.draft.get().map(|draft| import_form::unknown_types(state, draft))}
            <div class="body">
                {picture(state)}
                <div class="words">
                    {move || state.shown.get().map(|shown| words::sections(state, &shown))}
                    {move || state.shown.get().map(|shown| list::section(state, &shown))}
                    {move || state.shown.get().map(|shown| import_form::how_it_was_read(state, &shown))}
                </div>
            </div>
        </div>
    }
}

/// Why the last files could not be opened or used; what they would have replaced stays.
fn alerts(state: State) -> impl IntoView {
    view! {
        <div role="alert">
            {move || state.problem.get().map(|problem| {
                let kept = state.shown.with_untracked(Option::is_some);
                let kept = kept.then_some(" The map below is as it was.");
                problem_view(state.problem, "This could not be opened.", kept, &problem)
            })}
            {move || state.typology_problem.get().map(|problem| {
                let kept = Some(" The types are as they were.");
                let heading = "These types could not be used.";
                problem_view(state.typology_problem, heading, kept, &problem)
            })}
        </div>
    }
}

fn bar(state: State) -> impl IntoView {
    let title = move || state.shown.get().map(|shown| view! { <bdi>{shown.title.clone()}</bdi> });
    let chosen = move |event: leptos::ev::Event| {
        let input: Option<HtmlInputElement> = event.target().and_then(|t| t.dyn_into().ok());
        let Some(input) = input else { return };
        if let Some(files) = input.files() {
            open_files(state, &files);
        }
        // So that the same file can be chosen again.
        input.set_value("");
    };
    view! {
        <header class="bar">
            <h2 class="title">{title}</h2>
            <div class="tools">
                {move || state.shown.get().map(|shown| choosers(state, &shown))}
                <label class="button">
                    <input
                        class="file"
                        type="file"
                        multiple
                        accept=".json,.ndjson,.csv,.zip"
                        on:change=chosen
                    />
                    "Open a file"
                </label>
            </div>
        </header>
        <p class="hint">
            "Drop a map here, or open one: a map file, or the tables of a Network Canvas export, "
            "all at once. It stays on this device."
        </p>
    }
}

/// Which record and which of its maps, where there are several.
fn choosers(state: State, shown: &Shown) -> impl IntoView + use<> {
    let record = chooser("Record", &shown.records, move |index| {
        state.with_session(|session| session.choose_record(index));
        state.show_again();
    });
    let map = chooser("Map", &shown.maps, move |index| {
        state.with_session(|session| session.map_index = index);
        state.show_again();
    });
    (record, map)
}

fn chooser<F: Fn(usize) + Copy + 'static>(
    label: &'static str,
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
    Some(
        view! { <label class="chooser">{label} <select on:change=changed>{options}</select></label> },
    )
}

fn problem_view(
    signal: RwSignal<Option<String>>,
    heading: &'static str,
    kept: Option<&'static str>,
    problem: &str,
) -> impl IntoView + use<> {
    let lines: Vec<_> =
        problem.lines().map(|line| view! { <li><bdi>{line.to_owned()}</bdi></li> }).collect();
    view! {
        <div class="problem">
            <p><strong>{heading}</strong>{kept}</p>
            <ul>{lines}</ul>
            <button type="button" on:click=move |_| signal.set(None)>"Close"</button>
        </div>
    }
}

fn picture(state: State) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        let Some(place) = place.get() else { return };
        match Canvas::new(&place, state) {
            Ok(canvas) => state.canvas.set_value(Some(canvas)),
            Err(_) => state.problem.set(Some("The picture could not be drawn.".to_owned())),
        }
    });
    Effect::new(move |_| {
        let shown = state.shown.get();
        state.with_canvas(|canvas| canvas.show(shown.as_deref()));
    });
    Effect::new(move |_| {
        let arrangement = state.arrangement.get();
        state.with_canvas(|canvas| canvas.arrange(arrangement));
    });
    Effect::new(move |_| {
        let selected = state.selected.get();
        state.with_canvas(|canvas| canvas.lift(selected));
    });
    view! {
        <figure class="picture">
            <div class="canvas" node_ref=place></div>
            {move || drawing_view(state, state.drawing.get())}
            <div class="controls">
                <div class="group" role="group" aria-label="Arrange by">
                    {arrange_button(state, Style::Rings, false, "How close")}
                    {arrange_button(state, Style::Rings, true, "How close, by kind")}
                    {arrange_button(state, Style::Free, false, "Who knows whom")}
                </div>
                <div class="group" role="group" aria-label="Zoom">
                    {zoom_button(state, "−", "Smaller", Some(0.8))}
                    {zoom_button(state, "+", "Larger", Some(1.25))}
                    {zoom_button(state, "Whole map", "Show the whole map", None)}
                </div>
            </div>
            {move || state.shown.get().map(|shown| legend::legend(&shown.map))}
        </figure>
    }
}

/// Only for maps so large that the picture takes a while.
fn drawing_view(state: State, drawing: Drawing) -> Option<impl IntoView> {
    let (words, share, button, press): (_, _, _, fn(&mut Canvas)) = match drawing {
        Drawing::Done => return None,
        Drawing::Running(share) => ("Drawing a large map", Some(share), "Stop", Canvas::stop),
        Drawing::Stopped => ("The picture was not drawn.", None, "Draw it", Canvas::lay_out),
    };
    let bar = share.map(|share| view! { <progress value=share.to_string()></progress> });
    let press = move |_| {
        state.with_canvas(press);
    };
    Some(view! {
        <p class="drawing">
            <label>{words} {bar}</label>
            <button type="button" on:click=press>{button}</button>
        </p>
    })
}

fn arrange_button(state: State, style: Style, sectors: bool, label: &'static str) -> impl IntoView {
    let arrangement = Arrangement { style, sectors };
    let is_on = move || state.arrangement.get() == arrangement;
    let pressed = move || if is_on() { "true" } else { "false" };
    let press = move |_| state.arrangement.set(arrangement);
    view! { <button type="button" aria-pressed=pressed on:click=press>{label}</button> }
}

fn zoom_button(
    state: State,
    label: &'static str,
    name: &'static str,
    factor: Option<f64>,
) -> impl IntoView {
    let press = move |_| {
        state.with_canvas(|canvas| match factor {
            Some(factor) => canvas.painter.zoom(factor, None),
            None => canvas.painter.show_whole(),
        });
    };
    view! { <button type="button" aria-label=name on:click=press>{label}</button> }
}
