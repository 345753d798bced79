//! The figures in groups. Each says what it means and from where to where; how it is worked
//! out, and who defined it, is there on demand.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlDetailsElement;

use crate::Language;
use crate::element::shown::Shown;
use crate::element::state::State;
use crate::view::{Figure, FigureGroup};

pub(super) fn section(state: State, shown: &Shown) -> impl IntoView + use<> {
    let language = state.language();
    let figures = shown.figures.iter().enumerate();
    let groups: Vec<_> = figures.map(|(index, one)| group(state, index, one)).collect();
    let estimates = shown.estimates.clone().map(|words| view! { <p class="meaning">{words}</p> });
    view! {
        <section class="figures">
            <h3>{language.text("figures")}</h3>
            {estimates}
            {groups}
        </section>
    }
}

/// A group that was opened stays so when the map is changed.
fn group(state: State, index: usize, group: &FigureGroup) -> impl IntoView + use<> {
    let language = state.language();
    let is_open = state.open_figures.with_value(|open| open.contains(&index));
    let toggled = move |event: leptos::ev::Event| {
        let details: Option<HtmlDetailsElement> =
            event.target().and_then(|target| target.dyn_into().ok());
        let is_open = details.is_some_and(|details| details.open());
        state.open_figures.update_value(|open| match is_open {
            true => drop(open.insert(index)),
            false => drop(open.remove(&index)),
        });
    };
    let rows: Vec<_> = group.figures.iter().map(|one| figure(language, one)).collect();
    view! {
        <details class="figure-group" open=is_open on:toggle=toggled>
            <summary>
                <h4>{group.title.clone()}</h4>
                <bdi class="digest">{group.digest.clone()}</bdi>
            </summary>
            <dl>{rows}</dl>
        </details>
    }
}

fn figure(language: &'static Language, figure: &Figure) -> impl IntoView + use<> {
    let text = figure.text;
    let value = match &figure.value {
        Some(value) => view! { <dd class="value"><bdi>{value.clone()}</bdi></dd> }.into_any(),
        None => {
            view! { <dd class="value unknown">{language.text("not-enough-asked")}</dd> }.into_any()
        }
    };
    let to_add =
        figure.value.is_none().then(|| format!("{} ", text.to_add(language).unwrap_or_default()));
    view! {
        <div>
            <dt>{text.name(language)}</dt>
            {value}
            <dd class="meaning">
                {text.meaning(language)}" "<span class="range">{text.range(language)}</span>
                " "
                {to_add.map(|words| view! { <strong class="to-add">{words}</strong> })}
                <details class="definition">
                    <summary>
                        {language.text("definition")}
                        <span class="unseen">" "{language.say("definition-of", &[("name", text.name(language).into())])}</span>
                    </summary>
                    <p>{text.definition(language)}" "{text.source}</p>
                </details>
            </dd>
        </div>
    }
}
