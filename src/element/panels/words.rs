//! The map in words and figures.

use leptos::prelude::*;

use super::{figures, types};
use crate::element::shown::Shown;
use crate::element::state::State;

pub(super) fn sections(state: State, shown: &Shown) -> impl IntoView + use<> {
    let language = state.language();
    view! {
        <section class="summary">
            <h3>{language.text("summary")}</h3>
            {paragraphs(&shown.summary)}
        </section>
        {figures::section(state, shown)}
        {move || state.type_words.get().map(|type_words| types::section(state, &type_words))}
        <section class="limits">
            <h3>{language.text("limits")}</h3>
            <p>{language.text("limits-words")}</p>
        </section>
    }
}

pub(super) fn paragraphs(sentences: &[String]) -> Vec<impl IntoView + use<>> {
    sentences.iter().map(|sentence| view! { <p>{sentence.clone()}</p> }).collect()
}
