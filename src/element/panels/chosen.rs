//! Who is chosen: everything that was told, and what can be done, by press and by key.

use leptos::prelude::*;

use super::button_that_may_rest;
use super::editor::editor;
use crate::element::settings::Mode;
use crate::element::shown::Shown;
use crate::element::state::State;
use crate::model::AlterId;

pub(super) fn chosen(state: State) -> impl IntoView {
    let is_edited = Memo::new(move |_| state.mode.get() == Mode::Edit);
    move || match is_edited.get() {
        true => edited(state).into_any(),
        false => told(state).into_any(),
    }
}

/// Whoever is chosen, to be changed; not during the conversation, which asks one after the other.
fn edited(state: State) -> impl IntoView {
    let ids = Memo::new(move |_| match state.talk.get() {
        Some(_) => Vec::new(),
        None => chosen_alters(state),
    });
    move || {
        let ids = ids.get();
        let last = state.selected.with_untracked(|chosen| chosen.last().copied());
        let steps = last.filter(|_| ids.len() == 1).map(|index| {
            let name = state.shown.with_untracked(|shown| {
                let alter = shown.as_ref()?.map.alters().get(index)?;
                Some(alter.label.as_str().to_owned())
            });
            moves(state, index, &name.unwrap_or_default())
        });
        (!ids.is_empty()).then(|| {
            view! {
                <section class="chosen" part="chosen" aria-label=state.language().text("chosen")>
                    {editor(state, ids)}
                    {steps}
                    {close_button(state, last)}
                </section>
            }
        })
    }
}

fn chosen_alters(state: State) -> Vec<AlterId> {
    state.shown.with(|shown| {
        let alters = shown.as_ref().map_or(&[][..], |shown| shown.map.alters());
        let id = |index: &usize| Some(alters.get(*index)?.id.clone());
        state.selected.with(|chosen| chosen.iter().filter_map(id).collect())
    })
}

fn close_button(state: State, last: Option<usize>) -> impl IntoView {
    let close = move |_| {
        if let Some(last) = last {
            state.focus_alter(last);
        }
        state.choose_all(Vec::new());
    };
    view! { <button type="button" on:click=close>{state.language().text("chosen-close")}</button> }
}

fn told(state: State) -> impl IntoView {
    move || {
        let chosen = state.selected.get();
        let shown = state.shown.get()?;
        let last = chosen.last().copied();
        let cards: Vec<_> = chosen.iter().map(|index| card(&shown, *index)).collect();
        (!cards.is_empty()).then(|| {
            view! {
                <section class="chosen" part="chosen" aria-label=state.language().text("chosen")>
                    {cards}
                    {close_button(state, last)}
                </section>
            }
        })
    }
}

fn card(shown: &Shown, index: usize) -> impl IntoView + use<> {
    let entries = shown.listing.iter().flat_map(|group| &group.entries);
    let entry = entries.into_iter().find(|entry| entry.alter_index == index)?;
    let name = entry.name.clone();
    let note = shown.map.alters().get(index).and_then(|alter| alter.note.clone());
    Some(view! {
        <div class="chosen-one">
            <h3><bdi>{name}</bdi></h3>
            <p>{entry.details.clone()}</p>
            {note.map(|note| view! { <p class="meaning"><bdi>{note}</bdi></p> })}
        </div>
    })
}

/// What a drag does, by a press: a step to each side, and back to where the layout has it.
fn moves(state: State, index: usize, name: &str) -> impl IntoView + use<> {
    /// Share of the picture.
    const STEP: f64 = 0.05;
    let language = state.language();
    let ways = [
        ("←", "move-left", (-STEP, 0.0)),
        ("→", "move-right", (STEP, 0.0)),
        ("↑", "move-up", (0.0, -STEP)),
        ("↓", "move-down", (0.0, STEP)),
    ];
    let buttons = ways.map(|(sign, id, (right, down))| {
        let press = move |_| {
            state.with_canvas(|canvas| canvas.nudge(index, right, down));
            state.say(language.text("moved"));
        };
        view! { <button type="button" aria-label=language.text(id) on:click=press>{sign}</button> }
    });
    let is_pinned = move || {
        state.moves.track();
        let pinned = |session: &mut crate::element::session::Session| {
            Some(session.map()?.alters().get(index)?.position.is_some())
        };
        state.with_session(pinned).flatten() == Some(true)
    };
    let let_go = move || {
        state.with_canvas(|canvas| canvas.let_go(index));
        state.say(language.text("let-go-said"));
    };
    view! {
        <div class="group" role="group" dir="ltr" aria-label=language.say("move", &[("name", name.into())])>
            {buttons.into_iter().collect::<Vec<_>>()}
            {button_that_may_rest("", language.text("let-go"), move || !is_pinned(), let_go)}
        </div>
    }
}
