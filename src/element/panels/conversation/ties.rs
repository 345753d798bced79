//! Who knows whom, who goes where, and who does what with whom: an alter beside all others.

use leptos::prelude::*;

use crate::edit::Edit;
use crate::element::state::State;
use crate::model::{Kind, Listed, NetworkMap};
use crate::view::seen_name;

pub(super) fn ties(state: State, alter_index: Option<usize>) -> impl IntoView {
    let index = alter_index?;
    let language = state.language();
    let groups: Vec<_> = state.shown.with_untracked(|shown| {
        let map = &shown.as_ref()?.map;
        let of_kind = |kind: &Kind| {
            let others: Vec<usize> = (0..map.alters().len())
                .filter(|other| *other != index && map.alters()[*other].kind() == *kind)
                .collect();
            (!others.is_empty()).then(|| {
                let title = language.text(&format!("kind-{}.title", kind.as_str()));
                let buttons: Vec<_> =
                    others.into_iter().map(|other| toggle(state, map, index, other)).collect();
                let label = title.clone();
                view! {
                    <div class="answers" role="group" aria-label=label>
                        <span class="answer-group">{title}</span>
                        {buttons}
                    </div>
                }
            })
        };
        Some(Kind::ALL.iter().filter_map(of_kind).collect())
    })?;
    Some(view! { <div class="answer-groups">{groups}</div> })
}

/// Pressed where the two are tied.
fn toggle(state: State, map: &NetworkMap, index: usize, other: usize) -> impl IntoView + use<> {
    let ends = [index, other].map(|end| map.alters()[end].id.clone());
    let name = seen_name(state.language(), map.alters()[other].label.as_str());
    let ends = StoredValue::new(ends);
    let is_tied = move || {
        ends.with_value(|[a, b]| {
            state.shown.with(|shown| {
                let ties = shown.as_ref().map_or(&[][..], |shown| shown.map.ties());
                let joins = |one: &crate::model::Tie| {
                    (one.a == *a && one.b == *b) || (one.a == *b && one.b == *a)
                };
                ties.iter().any(joins)
            })
        })
    };
    let press = move |_| {
        let [a, b] = ends.get_value();
        state.edit(match untrack(is_tied) {
            true => Edit::Untie { a, b },
            false => Edit::Tie { a, b, tie_strength: None },
        });
    };
    let pressed = move || if is_tied() { "true" } else { "false" };
    view! {
        <button type="button" class="answer" aria-pressed=pressed on:click=press>
            <bdi>{name}</bdi>
        </button>
    }
}
