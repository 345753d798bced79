//! The keys of the picture, in a dialog.

use leptos::html;
use leptos::prelude::*;

use crate::element::keyboard::{KEYS, KEYS_TO_EDIT};
use crate::element::settings::Mode;
use crate::element::state::State;

pub(super) fn help(state: State) -> impl IntoView {
    let language = state.language();
    let dialog = NodeRef::<html::Dialog>::new();
    let open = move |_| {
        if let Some(dialog) = dialog.get() {
            // Fails only for a dialog that is open, or not in a page.
            let _ = dialog.show_modal();
        }
    };
    let close = move |_| {
        if let Some(dialog) = dialog.get() {
            dialog.close();
        }
    };
    let key = move |id: &str| {
        view! {
            <div>
                <dt>{language.text(id)}</dt>
                <dd>{language.text(&format!("{id}.does"))}</dd>
            </div>
        }
    };
    let keys: Vec<_> = KEYS.map(key).into_iter().collect();
    let keys_to_edit = move || {
        (state.mode.get() == Mode::Edit)
            .then(|| KEYS_TO_EDIT.map(key).into_iter().collect::<Vec<_>>())
    };
    view! {
        <button type="button" class="help-button" on:click=open>{language.text("help")}</button>
        <dialog node_ref=dialog aria-labelledby="help-name" part="help">
            <h3 id="help-name" tabindex="-1" autofocus=true>{language.text("help-heading")}</h3>
            <p>{language.text("help-touch")}</p>
            <p>{language.text("help-intro")}</p>
            <dl class="keys">{keys} {keys_to_edit}</dl>
            <button type="button" class="primary" on:click=close>{language.text("close")}</button>
        </dialog>
    }
}
