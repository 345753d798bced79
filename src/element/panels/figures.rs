//! The figures in groups. Each says what it means and from where to where; how it is worked
//! out, and who defined it, is there on demand.

use leptos::prelude::*;

use crate::element::state::Shown;
use crate::view::{Figure, FigureGroup};

pub(super) fn section(shown: &Shown) -> impl IntoView + use<> {
    let groups: Vec<_> = shown.figures.iter().map(group).collect();
    let estimates = shown.estimates.clone().map(|words| view! { <p class="meaning">{words}</p> });
    view! {
        <section class="figures">
            <h3>"In figures"</h3>
            {estimates}
            {groups}
        </section>
    }
}

fn group(group: &FigureGroup) -> impl IntoView + use<> {
    let rows: Vec<_> = group.figures.iter().map(figure).collect();
    view! {
        <details class="figure-group">
            <summary>
                <h4>{group.title.clone()}</h4>
                <bdi class="digest">{group.digest.clone()}</bdi>
            </summary>
            <dl>{rows}</dl>
        </details>
    }
}

fn figure(figure: &Figure) -> impl IntoView + use<> {
    let text = figure.text;
    let language = crate::Language::english();
    let value = match &figure.value {
        Some(value) => view! { <dd class="value"><bdi>{value.clone()}</bdi></dd> }.into_any(),
        None => view! { <dd class="value unknown">"not enough asked"</dd> }.into_any(),
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
                        "Definition"<span class="unseen">" of "{text.name(language)}</span>
                    </summary>
                    <p>{text.definition(language)}" "{text.source}</p>
                </details>
            </dd>
        </div>
    }
}
