//! The map as a list. Choosing an entry lifts it out of the picture, and the other way round.

use leptos::prelude::*;

use crate::element::shown::Shown;
use crate::element::state::State;
use crate::view::{ListEntry, ListGroup, PERSON_FIGURES, PersonFigure};

pub(super) fn section(state: State, shown: &Shown) -> impl IntoView + use<> {
    let groups: Vec<_> = (0..shown.listing.len()).map(|index| listed_group(state, index)).collect();
    let language = state.language();
    let nobody = groups.is_empty().then(|| view! { <p>{language.text("list-empty")}</p> });
    let has_people = shown.listing.iter().flat_map(|group| &group.entries);
    let has_people = has_people.filter(|entry| entry.figures.is_some()).count() > 1;
    view! {
        <section class="listing" part="list">
            <h3>{language.text("list")}</h3>
            {nobody}
            {has_people.then(|| order_chooser(state))}
            {groups}
        </section>
    }
}

/// What people are listed by, and what that means.
fn order_chooser(state: State) -> impl IntoView {
    let language = state.language();
    let options: Vec<_> = PERSON_FIGURES
        .iter()
        .enumerate()
        .map(|(index, figure)| {
            let is_chosen = state.listed_by.get_untracked() == Some(index);
            view! { <option value=index.to_string() selected=is_chosen>{figure.name(language)}</option> }
        })
        .collect();
    let changed = move |event| state.listed_by.set(event_target_value(&event).parse().ok());
    let meaning = move || {
        let figure = PERSON_FIGURES.get(state.listed_by.get()?)?;
        Some(view! {
            <p class="meaning">{figure.meaning(language)}" "<span class="range">{figure.range(language)}</span></p>
            <details class="definition">
                <summary>{language.text("definition")}<span class="unseen">" "{language.say("definition-of", &[("name", figure.name(language).into())])}</span></summary>
                <p>{figure.definition(language)}" "{figure.source}</p>
            </details>
        })
    };
    view! {
        <label class="chooser">
            {language.text("list-by")}" "
            <select on:change=changed>
                <option value="">{language.text("list-by-closeness")}</option>
                {options}
            </select>
        </label>
        {meaning}
    }
}

/// One of the groups on show, listed anew when the order changes.
fn listed_group(state: State, index: usize) -> impl Fn() -> AnyView + Send {
    move || {
        let figure = state.listed_by.get().and_then(|index| PERSON_FIGURES.get(index));
        state.shown.with_untracked(|shown| match shown.as_ref().map(|shown| &shown.listing) {
            Some(listing) if index < listing.len() => {
                group_view(state, &listing[index], figure).into_any()
            }
            _ => ().into_any(),
        })
    }
}

fn group_view(
    state: State,
    group: &ListGroup,
    figure: Option<&'static PersonFigure>,
) -> impl IntoView + use<> {
    let entries: Vec<_> = group
        .ordered_by(figure)
        .into_iter()
        .filter(|entry| is_looked_at(state, entry.alter_index))
        .map(|entry| entry_view(state, entry, figure))
        .collect();
    (!entries.is_empty()).then(|| {
        view! {
            <h4>{group.title.clone()}</h4>
            <ul>{entries}</ul>
        }
    })
}

fn is_looked_at(state: State, alter_index: usize) -> bool {
    state.shown.with_untracked(|shown| {
        let alter = shown.as_ref().and_then(|shown| shown.map.alters().get(alter_index));
        alter.is_some_and(|alter| state.filter.with(|filter| filter.lets(alter)))
    })
}

fn entry_view(
    state: State,
    entry: &ListEntry,
    figure: Option<&'static PersonFigure>,
) -> impl IntoView + use<> {
    let language = state.language();
    let index = entry.alter_index;
    let is_chosen = move || state.selected.with(|chosen| chosen.contains(&index));
    let pressed = move || if is_chosen() { "true" } else { "false" };
    let choose = move |event| state.choose(index, super::is_beside(&event));
    let value = figure.zip(entry.figures).map(|(figure, person)| {
        view! {
            <span class="entry-figure">
                <span class="unseen">{figure.name(language)}": "</span>{figure.written(language, &person)}
            </span>
        }
    });
    view! {
        <li>
            <button type="button" class="entry" data-alter=index.to_string() aria-pressed=pressed on:click=choose>
                <span class="entry-name"><bdi>{entry.name.clone()}</bdi></span>
                {value}
                <span class="entry-details">{entry.details.clone()}</span>
            </button>
        </li>
    }
}
