//! The picture and what it is arranged and zoomed by.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::element::canvas::Canvas;
use crate::element::settings::{Arrangement, Mode, Shape};
use crate::element::state::{Drawing, State};

pub(super) fn picture(state: State) -> impl IntoView {
    view! {
        <figure class="picture" hidden=move || state.shape.get() != Shape::Picture>
            {canvas(state)}
            {drawing_view(state)}
            {controls(state)}
        </figure>
    }
}

/// The place that the picture is drawn in.
pub(super) fn canvas(state: State) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        let Some(place) = place.get() else { return };
        match Canvas::new(&place, state) {
            Ok(canvas) => state.canvas.set_value(Some(canvas)),
            Err(_) => state.refuse(state.language().text("picture-failed")),
        }
    });
    Effect::new(move |_| {
        let shown = state.shown.get();
        let show = move || {
            state.with_canvas(|canvas| canvas.show(shown));
        };
        match state.with_canvas(|canvas| canvas.has_room()) {
            Some(true) => show(),
            // When all that stands around the picture is there, and with it the picture's size.
            _ => spawn_local(async move { show() }),
        }
    });
    Effect::new(move |_| {
        let (arrangement, mode) = (state.arrangement.get(), state.mode.get());
        state.with_canvas(|canvas| canvas.arrange(arrangement, mode));
    });
    Effect::new(move |_| {
        state.selected.track();
        state.filter.track();
        state.with_canvas(|canvas| canvas.lift_again());
    });
    let is_editing = move || state.mode.get() == Mode::Edit;
    view! { <div class="canvas" class:editing=is_editing node_ref=place></div> }
}

fn controls(state: State) -> impl IntoView {
    let language = state.language();
    let arrangements: Vec<_> = Arrangement::ALL
        .into_iter()
        .map(|(name, arrangement)| {
            let label = language.text(&format!("arrange-{name}"));
            let choose = move |arrangement| {
                state.set(|settings| settings.arrangement = arrangement);
                state.tell("layout", &name.into());
            };
            super::choice(move || state.arrangement.get(), choose, arrangement, label)
        })
        .collect();
    view! {
        <div class="controls" part="controls">
            <div class="group" role="group" aria-label=language.text("arrange")>{arrangements}</div>
            <div class="group" role="group" aria-label=language.text("zoom")>
                {zoom_button(state, "−".to_owned(), language.text("zoom-out"), Some(0.8))}
                {zoom_button(state, "+".to_owned(), language.text("zoom-in"), Some(1.25))}
                {zoom_button(state, language.text("zoom-whole"), language.text("zoom-whole-name"), None)}
                {pan_buttons(state)}
            </div>
        </div>
    }
}

fn zoom_button(state: State, label: String, name: String, factor: Option<f64>) -> impl IntoView {
    let press = move |_| {
        state.with_canvas(|canvas| match factor {
            Some(factor) => canvas.painter.zoom(factor, None),
            None => canvas.painter.show_whole(),
        });
    };
    view! { <button type="button" aria-label=name on:click=press>{label}</button> }
}

/// Where only a part of the map is in view: what a drag does, by a press.
fn pan_buttons(state: State) -> impl IntoView {
    const STEP: f64 = 0.25;
    let language = state.language();
    let ways = [
        ("←", "pan-left", (STEP, 0.0)),
        ("→", "pan-right", (-STEP, 0.0)),
        ("↑", "pan-up", (0.0, STEP)),
        ("↓", "pan-down", (0.0, -STEP)),
    ];
    let buttons = move || {
        let buttons = ways.map(|(sign, id, (right, down))| {
            let press = move |_| {
                state.with_canvas(|canvas| canvas.painter.pan(right, down));
            };
            view! {
                <button type="button" aria-label=language.text(id) on:click=press>{sign}</button>
            }
        });
        state.zoomed.get().then(|| buttons.into_iter().collect::<Vec<_>>())
    };
    view! { {buttons} }
}

/// Only for maps so large that the picture takes a while.
fn drawing_view(state: State) -> impl IntoView {
    let language = state.language();
    let share = move || match state.drawing.get() {
        Drawing::Running(share) => Some(share),
        _ => None,
    };
    let is_running = Memo::new(move |_| share().is_some());
    let is_there = Memo::new(move |_| state.drawing.get() != Drawing::Done);
    let said = move |running: &'static str, stopped: &'static str| {
        move || language.text(if is_running.get() { running } else { stopped })
    };
    let press = move |_| {
        let press = if is_running.get_untracked() { Canvas::stop } else { Canvas::lay_out };
        state.with_canvas(press);
    };
    // One button for both, and the bar alone changes, so that the focus stays where it is.
    let bar = move || {
        let value = move || share().unwrap_or_default().to_string();
        is_running.get().then(|| view! { <progress value=value></progress> })
    };
    move || {
        is_there.get().then(|| {
            view! {
                <p class="drawing">
                    <label>{said("drawing-runs", "drawing-stopped")}" "{bar}</label>
                    <button type="button" on:click=press>
                        {said("drawing-stop", "drawing-begin")}
                    </button>
                </p>
            }
        })
    }
}
