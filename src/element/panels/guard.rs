//! Before something takes the place of what nobody has saved, the person is asked.

use leptos::prelude::*;

use crate::element::state::State;

/// Does it, at once or when the person says so.
pub(super) fn guarded(state: State, act: impl FnOnce() + 'static) {
    let has_unsaved = state.with_session(|session| session.keeping.has_unsaved()) == Some(true);
    match has_unsaved {
        true => {
            state.waiting.set(Some(std::rc::Rc::new(std::cell::Cell::new(Some(Box::new(act))))))
        }
        false => act(),
    }
}

/// The question, while one is asked.
pub(super) fn guard(state: State) -> impl IntoView {
    let language = state.language();
    let go_on = move || {
        let waiting = state.waiting.get_untracked();
        state.waiting.set(None);
        if let Some(act) = waiting.and_then(|waiting| waiting.take()) {
            act();
        }
    };
    let question = move || {
        view! {
            <div class="problem unsaved">
                <p>{language.text("unsaved")}</p>
                <div class="group">
                    <button type="button" class="primary" on:click=move |_| state.save_file(None)>
                        {language.text("unsaved-save")}
                    </button>
                    <button type="button" on:click=move |_| go_on()>{language.text("unsaved-open")}</button>
                    <button type="button" on:click=move |_| state.waiting.set(None)>
                        {language.text("unsaved-stay")}
                    </button>
                </div>
            </div>
        }
    };
    view! { <div role="alert">{move || state.waiting.with(Option::is_some).then(question)}</div> }
}
