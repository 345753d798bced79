//! How the map is looked at: as a picture, a list or a table, and who of it: by name, and by a
//! legend that is the filter, too.

use leptos::html;
use leptos::prelude::*;

use super::{choice, focus, help};
use crate::element::settings::Shape;
use crate::element::state::State;
use crate::view::Filter;

pub(super) fn look(state: State) -> impl IntoView {
    let language = state.language();
    let field = NodeRef::<html::Input>::new();
    let shapes = [
        (Shape::Picture, "shape-picture"),
        (Shape::List, "shape-list"),
        (Shape::Table, "shape-table"),
    ];
    let choose = move |shape| state.set(|settings| settings.shape = shape);
    let shapes = shapes
        .map(|(shape, id)| choice(move || state.shape.get(), choose, shape, language.text(id)))
        .into_iter()
        .collect::<Vec<_>>();
    view! {
        <div class="look" part="look">
            <div class="group" role="group" aria-label=language.text("shape")>{shapes}</div>
            {search(state, field)}
            {found(state, field)}
            {help::help(state)}
        </div>
    }
}

fn search(state: State, field: NodeRef<html::Input>) -> impl IntoView {
    let language = state.language();
    let typed = move |event| {
        let name = event_target_value(&event);
        super::set_filter(state, |filter| filter.name = name);
    };
    let go = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" {
            event.prevent_default();
            go_to_first(state);
        }
    };
    let name = move || state.filter.with(|filter| filter.name.clone());
    view! {
        <label class="search">
            {language.text("search")}" "
            <input node_ref=field type="search" autocomplete="off" prop:value=name on:input=typed on:keydown=go/>
        </label>
    }
}

/// Chooses the first who is found, and goes there on the picture.
fn go_to_first(state: State) {
    let first = state.shown.with_untracked(|shown| {
        let shown = shown.as_ref()?;
        let entries = shown.listing.iter().flat_map(|group| &group.entries);
        let mut order = entries.map(|entry| entry.alter_index);
        state
            .filter
            .with_untracked(|filter| order.find(|index| filter.lets(&shown.map.alters()[*index])))
    });
    let Some(first) = first else { return };
    state.choose_all(vec![first]);
    if state.shape.get_untracked() == Shape::Picture {
        state.with_canvas(|canvas| canvas.focus(first));
    }
}

/// How many are looked at, where it is not everyone, and the way back.
fn found(state: State, field: NodeRef<html::Input>) -> impl IntoView {
    let language = state.language();
    let counted = Memo::new(move |_| {
        state.shown.with(|shown| {
            let map = &shown.as_ref()?.map;
            state.filter.with(|filter| {
                let found = map.alters().iter().filter(|alter| filter.lets(alter)).count();
                (!filter.is_open()).then_some((found, map.alters().len()))
            })
        })
    });
    let words = move |(found, all): (usize, usize)| {
        language.say("found", &[("found", found.into()), ("all", all.into())])
    };
    Effect::new(move |before: Option<bool>| {
        let counted = counted.get();
        match counted {
            Some(counted) => state.say(words(counted)),
            None if before == Some(true) => state.say(language.text("found-all")),
            None => {}
        }
        counted.is_some()
    });
    let show_all = move |_| {
        // This button goes with what it says, and must not take the focus along.
        focus(field.get_untracked());
        super::set_filter(state, |filter| *filter = Filter::default());
    };
    move || {
        counted.get().map(|counted| {
            view! {
                <p class="found">
                    {words(counted)}" "
                    <button type="button" on:click=show_all>{language.text("show-all")}</button>
                </p>
            }
        })
    }
}
