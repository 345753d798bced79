//! The map as a list. Choosing an entry lifts it out of the picture, and the other way round.

use leptos::prelude::*;

use crate::element::state::{Shown, State};
use crate::view::{ListEntry, ListGroup};

pub(super) fn section(state: State, shown: &Shown) -> impl IntoView + use<> {
    let groups: Vec<_> = shown.listing.iter().map(|group| group_view(state, group)).collect();
    let nobody = groups.is_empty().then(|| view! { <p>"Nobody and nothing yet."</p> });
    view! {
        <section class="listing">
            <h3>"Everyone and everything"</h3>
            {nobody}
            {groups}
        </section>
    }
}

fn group_view(state: State, group: &ListGroup) -> impl IntoView + use<> {
    let entries: Vec<_> = group.entries.iter().map(|entry| entry_view(state, entry)).collect();
    view! {
        <h4>{group.title}</h4>
        <ul>{entries}</ul>
    }
}

fn entry_view(state: State, entry: &ListEntry) -> impl IntoView + use<> {
    let index = entry.alter_index;
    let is_chosen = move || state.selected.get() == Some(index);
    let pressed = move || if is_chosen() { "true" } else { "false" };
    let choose = move |_| state.selected.set(if is_chosen() { None } else { Some(index) });
    view! {
        <li>
            <button type="button" class="entry" aria-pressed=pressed on:click=choose>
                <bdi class="entry-name">{entry.name.clone()}</bdi>
                <bdi class="entry-details">{entry.details.clone()}</bdi>
            </button>
        </li>
    }
}
