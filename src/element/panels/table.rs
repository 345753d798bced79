//! The map as a table: a row for each alter, a column for each thing that was told.

use leptos::prelude::*;

use crate::element::shown::Shown;
use crate::element::state::State;
use crate::view::{AlterTable, alter_table};

pub(super) fn table(state: State) -> impl IntoView {
    move || state.shown.get().map(|shown| whole_table(state, &shown))
}

fn whole_table(state: State, shown: &Shown) -> impl IntoView + use<> {
    let language = state.language();
    let AlterTable { columns, rows } = alter_table(language, &shown.map, &shown.listing);
    let head: Vec<_> =
        columns.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect();
    let map = shown.map.clone();
    let rows = move || {
        let row = |(index, cells): &(usize, Vec<String>)| {
            let alter = &map.alters()[*index];
            state.filter.with(|filter| filter.lets(alter)).then(|| row_view(state, *index, cells))
        };
        rows.iter().filter_map(row).collect::<Vec<_>>()
    };
    view! {
        <section class="table" part="table">
            <h3 id="table-name">{language.text("table")}</h3>
            // A table may be wider than a phone; then it can be scrolled, by key too.
            <div class="scroll" role="region" aria-labelledby="table-name" tabindex="0">
                <table>
                    <thead><tr>{head}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

fn row_view(state: State, index: usize, cells: &[String]) -> impl IntoView + use<> {
    let is_chosen = move || state.selected.with(|chosen| chosen.contains(&index));
    let pressed = move || if is_chosen() { "true" } else { "false" };
    let (name, others) = cells
        .split_first()
        .map_or((String::new(), &[][..]), |(name, others)| (name.clone(), others));
    let others: Vec<_> =
        others.iter().map(|cell| view! { <td><bdi>{cell.clone()}</bdi></td> }).collect();
    view! {
        <tr class:chosen=is_chosen>
            <th scope="row">
                <button
                    type="button"
                    class="row-name"
                    data-alter=index.to_string()
                    aria-pressed=pressed
                    on:click=move |event| state.choose(index, super::is_beside(&event))
                >
                    <bdi>{name}</bdi>
                </button>
            </th>
            {others}
        </tr>
    }
}
