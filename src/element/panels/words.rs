//! The map in words and figures.

use leptos::prelude::*;

use super::{figures, types};
use crate::element::state::{Shown, State};

pub(super) fn sections(state: State, shown: &Shown) -> impl IntoView + use<> {
    view! {
        <section class="summary">
            <h3>"Who is on your map"</h3>
            {paragraphs(&shown.summary)}
        </section>
        {figures::section(shown)}
        {move || state.type_words.get().map(|type_words| types::section(&type_words))}
        <section class="limits">
            <h3>"What this can’t tell you"</h3>
            <p>
                "A map shows what was told on one day. It does not show how good a tie feels, "
                "what it costs, or what would help. Big is not better than small. "
                "An answer that was not given is left out, never taken as no."
            </p>
        </section>
    }
}

pub(super) fn paragraphs(sentences: &[String]) -> Vec<impl IntoView + use<>> {
    sentences.iter().map(|sentence| view! { <p>{sentence.clone()}</p> }).collect()
}
