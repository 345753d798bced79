//! Where the map is changed: the way back and forth, someone more, several at once, and the
//! conversation.

use leptos::html;
use leptos::prelude::*;

use super::answers::text_field;
use super::conversation;
use crate::edit::{Edit, EgoAnswer};
use crate::element::session::Way;
use crate::element::settings::Mode;
use crate::element::state::State;
use crate::model::{Kind, Label, Listed, NetworkMap};

pub(super) fn edit_bar(state: State) -> impl IntoView {
    let is_there =
        Memo::new(move |_| state.mode.get() == Mode::Edit && state.shown.with(Option::is_some));
    move || is_there.get().then(|| bar(state))
}

/// Blanks the screen; always at hand.
pub(super) fn hide_button(state: State) -> impl IntoView {
    let language = state.language();
    let is_there =
        Memo::new(move |_| state.mode.get() == Mode::Edit && state.shown.with(Option::is_some));
    move || {
        is_there.get().then(|| {
            view! {
                <div class="hiding">
                    <button type="button" class="hide" on:click=move |_| state.hide()>
                        {language.text("hide")}
                    </button>
                </div>
            }
        })
    }
}

fn bar(state: State) -> impl IntoView {
    let language = state.language();
    let several = move || if state.choosing_several.get() { "true" } else { "false" };
    let press_several = move |_| {
        state.choosing_several.update(|on| *on = !*on);
        if !state.choosing_several.get_untracked() {
            state.choose_all(Vec::new());
        }
    };
    let is_talking = Memo::new(move |_| state.talk.get().is_some());
    let go_on = move || {
        (!is_talking.get()).then(|| {
            view! {
                <button type="button" class="primary go-on" on:click=move |_| conversation::resume(state)>
                    {language.text("conversation-go-on")}
                </button>
            }
        })
    };
    let more = move || {
        (!is_talking.get()).then(|| {
            // On a small screen the picture comes first.
            let is_open = state.with_canvas(|canvas| canvas.painter.is_roomy()).unwrap_or(true);
            view! {
                <details class="change-map" open=is_open>
                    <summary>{language.text("edit")}</summary>
                    <div class="change-fields">
                        {add_form(state)}
                        <button type="button" aria-pressed=several on:click=press_several>
                            {language.text("edit-choose-several")}
                        </button>
                        {about(state)}
                    </div>
                </details>
            }
        })
    };
    view! {
        <div class="edit-bar" part="edit-bar" role="group" aria-label=language.text("edit")>
            {go_on}
            {step_button(state, Way::Back)}
            {step_button(state, Way::Forth)}
            {super::keeping::save_button(state)}
            {more}
        </div>
    }
}

/// What the map is called, and what stands in its middle.
fn about(state: State) -> impl IntoView {
    let language = state.language();
    let map = move |told: fn(&NetworkMap) -> Option<&str>| {
        state.shown.with(|shown| {
            let own = shown.as_ref().and_then(|shown| told(&shown.map));
            own.unwrap_or_default().to_owned()
        })
    };
    let title = move || map(NetworkMap::title);
    let tell_title = move |text: String| {
        let text: String = text.trim().chars().take(Label::MAX_CHARS).collect();
        let text = Some(text).filter(|text| !text.is_empty());
        state.edit(Edit::Title(text));
        None
    };
    let label = move || map(|map| map.ego()?.label.as_ref().map(Label::as_str));
    let tell_label = move |text: String| {
        let label = Some(text.trim()).filter(|text| !text.is_empty()).map(Label::shortened);
        state.edit(Edit::Ego(EgoAnswer::Label(label)));
        None
    };
    view! {
        {text_field(language.text("edit-title-label"), title, false, tell_title)}
        {text_field(language.text("edit-ego-label"), label, false, tell_label)}
    }
}

/// Undoes or does again, and says what.
fn step_button(state: State, way: Way) -> impl IntoView {
    let language = state.language();
    let (short, long) = match way {
        Way::Back => ("undo", "undo-what"),
        Way::Forth => ("redo", "redo-what"),
    };
    let what = Memo::new(move |_| state.next_step(way));
    let name = move || match what.get() {
        Some(what) => language.say(long, &[("what", what.into())]),
        None => language.text(short),
    };
    let press = move |_| state.step(way);
    let rests = move || what.get().is_none().then_some("true");
    view! {
        <button
            type="button"
            class=short
            aria-label=name
            title=name
            aria-disabled=rests
            on:click=press
        >
            <span class="step-name">{name}</span>
        </button>
    }
}

/// Someone or something more, by name.
fn add_form(state: State) -> impl IntoView {
    let language = state.language();
    let field = NodeRef::<html::Input>::new();
    let kind = RwSignal::new(Kind::Person);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(input) = field.get_untracked() else { return };
        let typed = input.value();
        if typed.trim().is_empty() {
            return super::focus(Some(input));
        }
        if state.add(kind.get_untracked(), &[Label::shortened(typed.trim())]) {
            input.set_value("");
            let names = typed.trim().chars().take(80).collect::<String>();
            state.say(language.say("name-added", &[("names", names.into())]));
        }
        super::focus(Some(input));
    };
    let options: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| {
            let words = language.text(&format!("kind-{}", kind.as_str()));
            view! { <option value=kind.as_str()>{words}</option> }
        })
        .collect();
    let changed = move |event| {
        kind.set(Kind::from_name(&event_target_value(&event)).unwrap_or(Kind::Person));
    };
    let name = move || language.text(&format!("name-{}", kind.get().as_str()));
    view! {
        <form class="adding" on:submit=submit>
            <select aria-label=language.text("edit-kind") on:change=changed>{options}</select>
            <input node_ref=field type="text" autocomplete="off" aria-label=name placeholder=name/>
            <button type="submit">{language.text("edit-add")}</button>
        </form>
    }
}

/// Gives focus to where the map is changed.
pub(super) fn focus_bar(state: State) {
    request_animation_frame(move || {
        state.with_canvas(|canvas| canvas.painter.focus_within(".edit-bar .go-on"));
    });
}
