//! The question before something takes the place of what nobody has saved.

use leptos::html;
use leptos::prelude::*;

use crate::element::state::State;

/// The question, while one is asked.
pub(super) fn guard(state: State) -> impl IntoView {
    let language = state.language();
    let first = NodeRef::<html::Button>::new();
    Effect::new(move |_| super::focus(first.get()));
    let stay = move || {
        state.waiting.set(None);
        state.focus_home();
    };
    let key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            stay();
        }
    };
    let question = move || {
        view! {
            <div class="problem unsaved" on:keydown=key>
                <p>{language.text("unsaved")}</p>
                <div class="group">
                    <button node_ref=first type="button" class="primary" on:click=move |_| state.save_file(None)>
                        {language.text("unsaved-save")}
                    </button>
                    <button type="button" on:click=move |_| state.go_on()>{language.text("unsaved-open")}</button>
                    <button type="button" on:click=move |_| stay()>
                        {language.text("unsaved-stay")}
                    </button>
                </div>
            </div>
        }
    };
    move || state.waiting.with(Option::is_some).then(question)
}
