//! The map in words and figures, and the type it leans to.

use leptos::prelude::*;

use super::figures;
use crate::element::state::Shown;
use crate::view::{TypeShare, TypeWords};

pub(super) fn sections(shown: &Shown) -> impl IntoView + use<> {
    view! {
        <section class="summary">
            <h3>"Who is on your map"</h3>
            {paragraphs(&shown.summary)}
        </section>
        {figures::section(shown)}
        {type_section(&shown.type_words)}
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

fn paragraphs(sentences: &[String]) -> Vec<impl IntoView + use<>> {
    sentences.iter().map(|sentence| view! { <p>{sentence.clone()}</p> }).collect()
}

fn type_section(words: &TypeWords) -> impl IntoView + use<> {
    let reasons = (!words.reasons.is_empty()).then(|| {
        let items: Vec<_> =
            words.reasons.iter().map(|reason| view! { <li>{reason.clone()}</li> }).collect();
        view! { <h4>"Why"</h4><ul class="reasons">{items}</ul> }
    });
    let sources: Vec<_> =
        words.sources.iter().map(|source| view! { <li>{source.clone()}</li> }).collect();
    view! {
        <section class="type">
            <h3>"A type of network, to talk about"</h3>
            <p class="headline">{words.headline.clone()}</p>
            {paragraphs(&words.descriptions)}
            {(!words.shares.is_empty()).then(|| shares(&words.shares))}
            {paragraphs(&words.certainty)}
            {reasons}
            <p class="statement">{words.statements.join(" ")}</p>
            <details>
                <summary>"Where the types come from"</summary>
                <ul>{sources}</ul>
            </details>
        </section>
    }
}

/// How near each type is: a bar by length, with its number beside it.
fn shares(shares: &[TypeShare]) -> impl IntoView + use<> {
    let rows: Vec<_> = shares
        .iter()
        .map(|share| {
            let percent = format!("{:.0}", share.membership * 100.0);
            view! {
                <li>
                    <span class="share-title">{share.title.clone()}</span>
                    <svg class="bar-line" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                        <rect class="bar-track" width="100" height="6"></rect>
                        <rect class="bar-fill" width=percent.clone() height="6"></rect>
                    </svg>
                    <span class="share-value">{percent}" %"</span>
                </li>
            }
        })
        .collect();
    view! {
        <h4>"How near this map is to each"</h4>
        <ul class="shares">{rows}</ul>
    }
}
