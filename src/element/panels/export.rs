//! The map as a file or on paper, under the names that the person chooses.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::element::export::{Picture, download, file_name, picture_png, picture_svg, print_page};
use crate::element::state::State;
use crate::view::Names;

pub(super) fn export(state: State) -> impl IntoView {
    move || state.shown.with(Option::is_some).then(|| section(state))
}

fn section(state: State) -> impl IntoView {
    let language = state.language();
    let names = RwSignal::new(Names::Full);
    let choices =
        [(Names::Full, "full"), (Names::Initials, "initials"), (Names::Pseudonyms, "pseudonyms")];
    let options: Vec<_> = choices
        .into_iter()
        .map(|(_, name)| view! { <option value=name>{language.text(&format!("names-{name}"))}</option> })
        .collect();
    let changed = move |event| {
        names.set(Names::from_name(&event_target_value(&event)).unwrap_or_default());
    };
    let failed = move || state.refuse(language.text("export-failed"));
    let svg = move |_| {
        let saved = picture_svg(state, names.get_untracked())
            .is_some_and(|text| download(&Picture::Svg(text), &file_name(state, "svg")).is_ok());
        if !saved {
            failed();
        }
    };
    let png = move |_| {
        spawn_local(async move {
            let png = picture_png(state, names.get_untracked(), 2.0).await;
            let saved = png
                .is_ok_and(|blob| download(&Picture::Png(blob), &file_name(state, "png")).is_ok());
            if !saved {
                failed();
            }
        });
    };
    let print = move |_| {
        if print_page(state, names.get_untracked()).is_err() {
            failed();
        }
    };
    view! {
        <section class="export" part="export">
            <h3>{language.text("export")}</h3>
            <label class="chooser">
                {language.text("names")}" "
                <select on:change=changed>{options}</select>
            </label>
            <div class="group">
                <button type="button" on:click=svg>{language.text("export-svg")}</button>
                <button type="button" on:click=png>{language.text("export-png")}</button>
                <button type="button" on:click=print>{language.text("export-print")}</button>
            </div>
            <p class="meaning">{language.text("export-note")}</p>
        </section>
    }
}
