//! The type a map leans to, beside the others: why, and how sure that is.

use leptos::prelude::*;

use super::words::paragraphs;
use crate::Language;
use crate::element::state::State;
use crate::typology::Source;
use crate::view::{TypeCard, TypeWords};

pub(super) fn section(state: State, type_words: &TypeWords) -> impl IntoView + use<> {
    let language = state.language();
    let said = |id: &str| language.text(id);
    let TypeWords { headline, standing, to_add, types, reasons, certainty, change, .. } =
        type_words;
    let cards: Vec<_> = types.iter().map(|one| card(language, one)).collect();
    let nearness_is_known = types.iter().any(|card| card.percent.is_some());
    let change = change.clone().map(|change| {
        view! {
            <h4>{said("types-what-would-change")}</h4>
            <p>{change}</p>
            <p class="meaning">{said("types-not-advice")}</p>
        }
    });
    view! {
        <section class="type">
            <h3>{said("types-heading")}</h3>
            <p class="headline">{headline.clone()}</p>
            {standing.clone().map(|standing| view! { <p>{standing}</p> })}
            {list(said("types-to-add"), to_add)}
            <h4>{said("types-side-by-side")}</h4>
            <p class="meaning">
                {type_words.typology.clone()}"."{nearness_is_known.then(|| format!(" {}", said("types-nearness")))}
            </p>
            <ul class="types">{cards}</ul>
            {list(said("types-why"), reasons)}
            {(!certainty.is_empty()).then(|| view! {
                <h4>{said("types-how-sure")}</h4>
                {paragraphs(certainty)}
            })}
            {change}
            <p class="statement">{type_words.statements.join(" ")}</p>
            {sources(language, &type_words.sources)}
        </section>
    }
}

/// A list under its heading; nothing where it is empty.
fn list(heading: String, sentences: &[String]) -> Option<impl IntoView + use<>> {
    let items: Vec<_> =
        sentences.iter().map(|sentence| view! { <li>{sentence.clone()}</li> }).collect();
    (!items.is_empty()).then(|| view! { <h4>{heading}</h4><ul class="reasons">{items}</ul> })
}

/// One type: what it is, and how near the map is by the length of a bar and by its number.
fn card(language: &Language, card: &TypeCard) -> impl IntoView + use<> {
    let nearness = card.percent.map(|percent| {
        let near = language.say("types-near", &[("percent", percent.into())]);
        let percent = percent.to_string();
        view! {
            <p class="nearness">
                <svg class="bar-line" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="bar-track" width={100} height={8}></rect>
                    <rect class="bar-fill" width=percent height="8"></rect>
                </svg>
                <span class="share-value">{near}{card.named.as_ref().map(|named| format!(" · {named}"))}</span>
            </p>
        }
    });
    view! {
        <li class:named=card.named.is_some()>
            <h5>{card.title.clone()}</h5>
            {nearness}
            <p>{card.description.clone()}</p>
        </li>
    }
}

fn sources(language: &Language, sources: &[Source]) -> impl IntoView + use<> {
    let items: Vec<_> = sources
        .iter()
        .map(|source| {
            let doi = source.doi.as_ref().map(|doi| format!(", doi:{doi}"));
            view! { <li>{source.text.clone()}{doi}</li> }
        })
        .collect();
    view! {
        <details>
            <summary>{language.text("types-sources")}</summary>
            <ul>{items}</ul>
        </details>
    }
}
