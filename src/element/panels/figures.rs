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
                <h4>{group.title}</h4>
                <bdi class="digest">{group.digest.clone()}</bdi>
            </summary>
            <dl>{rows}</dl>
        </details>
    }
}

fn figure(figure: &Figure) -> impl IntoView + use<> {
    let text = figure.text;
    let value = match &figure.value {
        Some(value) => view! { <dd class="value"><bdi>{value.clone()}</bdi></dd> }.into_any(),
        None => view! { <dd class="value unknown">"not enough asked"</dd> }.into_any(),
    };
    let to_add = figure.value.is_none().then(|| format!("{} ", text.to_add));
    view! {
        <div>
            <dt>{text.name}</dt>
            {value}
            <dd class="meaning">
                {text.meaning}" "<span class="range">{text.range}</span>
                " "
                {to_add.map(|words| view! { <strong class="to-add">{words}</strong> })}
                <details class="definition">
                    <summary>
                        "Definition"<span class="unseen">" of "{text.name}</span>
                    </summary>
                    <p>{text.definition}" "{text.source}</p>
                </details>
            </dd>
        </div>
    }
}
