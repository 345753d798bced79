//! The map as a file or on paper, under the names that the person chooses.

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::element::export::{blob, download, file_name, picture_png, picture_svg, print_page};
use crate::element::state::State;
use crate::view::Names;

pub(super) fn export(state: State) -> impl IntoView {
    move || state.shown.with(Option::is_some).then(|| section(state))
}

fn section(state: State) -> impl IntoView {
    let language = state.language();
    let names = RwSignal::new(Names::Full);
    let options: Vec<_> = ["full", "initials", "pseudonyms"]
        .into_iter()
        .map(|name| {
            view! { <option value=name>{language.text(&format!("names-{name}"))}</option> }
        })
        .collect();
    let changed = move |event| {
        names.set(Names::from_name(&event_target_value(&event)).unwrap_or_default());
    };
    let print = move |_| said(state, print_page(state, names.get_untracked()));
    view! {
        <section class="export" part="export">
            <h3>{language.text("export")}</h3>
            <label class="chooser">
                {language.text("names")}" "
                <select on:change=changed>{options}</select>
            </label>
            <div class="group">
                <button type="button" on:click=move |_| save_svg(state, names.get_untracked())>
                    {language.text("export-svg")}
                </button>
                <button type="button" on:click=move |_| save_png(state, names.get_untracked())>
                    {language.text("export-png")}
                </button>
                <button type="button" on:click=print>{language.text("export-print")}</button>
            </div>
            <p class="meaning">{language.text("export-note")}</p>
        </section>
    }
}

fn save_svg(state: State, names: Names) {
    let text = picture_svg(state, names).ok_or_else(|| JsValue::from("no picture"));
    let file = text.and_then(|text| blob(&text.into(), "image/svg+xml"));
    let saved = file.and_then(|file| download(&file, &file_name(state, "svg")));
    said(state, saved);
}

fn save_png(state: State, names: Names) {
    /// Pixels a map unit: sharp on paper, too.
    const SCALE: f64 = 2.0;
    spawn_local(async move {
        let png = picture_png(state, names, SCALE).await;
        let saved = png.and_then(|file| download(&file, &file_name(state, "png")));
        said(state, saved);
    });
}

/// Says so where a file could not be made.
fn said(state: State, made: Result<(), JsValue>) {
    if made.is_err() {
        state.refuse(state.language().text("export-failed"));
    }
}
