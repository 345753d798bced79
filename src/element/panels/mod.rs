//! The panels around the picture, as Leptos views. Every word is a message of the element's
//! language; none is written into a view, since static parts would be set as markup, which
//! pages that require Trusted Types refuse.

mod answers;
mod bar;
mod chosen;
mod conversation;
mod edit_bar;
mod editor;
mod export;
mod figures;
mod guard;
mod help;
mod import_form;
mod keeping;
mod legend;
mod list;
mod look;
mod picture;
mod present;
mod table;
mod types;
mod words;

use leptos::ev::DragEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::files::open_files;
use super::session::Way;
use super::settings::{Mode, Shape};
use super::state::State;
use crate::view::Filter;

/// Everything inside the element.
pub(super) fn frame(state: State) -> impl IntoView {
    let language = state.language();
    let is_over = RwSignal::new(false);
    let drag_over = move |event: DragEvent| {
        event.prevent_default();
        is_over.set(true);
    };
    let drop_files = move |event: DragEvent| {
        event.prevent_default();
        is_over.set(false);
        if let Some(files) = event.data_transfer().and_then(|data| data.files()) {
            let files: Vec<_> = (0..files.length()).filter_map(|at| files.get(at)).collect();
            open_files(state, files);
        }
    };
    let leaving = window_event_listener(leptos::ev::beforeunload, move |event| {
        if state.with_session(|session| session.keeping.is_at_risk()) == Some(true) {
            // The browser asks, in its own words.
            event.prevent_default();
        }
    });
    on_cleanup(move || leaving.remove());
    let is_presenting = Memo::new(move |_| state.mode.get() == Mode::Present);
    view! {
        <div
            class="frame"
            lang=language.tag()
            dir=language.direction().as_str()
            class:over=move || is_over.get()
            class:empty=move || state.shown.with(Option::is_none)
            on:dragover=drag_over
            on:dragleave=move |_| is_over.set(false)
            on:drop=drop_files
            on:keydown=move |event| step_by_key(state, &event)
        >
            <div class="blank" hidden=move || !state.hidden.get()>
                <button type="button" on:click=move |_| state.show_hidden()>
                    {language.text("hidden-show")}
                </button>
            </div>
            <div class="seen" hidden=move || state.hidden.get()>
                {move || match is_presenting.get() {
                    true => present::stage(state).into_any(),
                    false => whole(state).into_any(),
                }}
            </div>
            <p class="unseen" role="status">{move || state.said.get()}</p>
        </div>
    }
}

/// The way back and forth by the keys that it has everywhere, but in a field, which has its own.
fn step_by_key(state: State, event: &leptos::ev::KeyboardEvent) {
    let is_held = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
    let target: Option<web_sys::Element> = event.target().and_then(|target| target.dyn_into().ok());
    let is_field = |target: web_sys::Element| target.matches("input, textarea") == Ok(true);
    if !is_held || state.mode.get_untracked() != Mode::Edit || target.is_some_and(is_field) {
        return;
    }
    let way = match (event.key().to_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Way::Back,
        ("z", true) | ("y", false) => Way::Forth,
        _ => return,
    };
    event.prevent_default();
    state.step(way);
}

/// Whether a key is held by which one is chosen beside others.
pub(super) fn is_beside(event: &leptos::ev::MouseEvent) -> bool {
    event.shift_key() || event.ctrl_key() || event.meta_key()
}

/// The map with all that is said of it.
fn whole(state: State) -> impl IntoView {
    view! {
        {edit_bar::hide_button(state)}
        {bar::bar(state)}
        {bar::alerts(state)}
        {keeping::unlock_form(state)}
        {keeping::kept_maps(state)}
        {move || state.draft.get().map(|draft| import_form::unknown_types(state, draft))}
        {edit_bar::edit_bar(state)}
        <div
            class="body"
            class:talking=move || state.talk.get().is_some()
            class:pictured=move || state.shape.get() == Shape::Picture
            class:wide=move || state.shape.get() == Shape::Table
        >
            {conversation::conversation(state)}
            <div class="map">
                {look::look(state)}
                {picture::picture(state)}
                {move || match state.shape.get() {
                    // Beneath the picture it is its key, above a list what shortens it.
                    Shape::Picture => shown_legend(state).into_any(),
                    Shape::List => (shown_legend(state), shown_list(state)).into_any(),
                    Shape::Table => (shown_legend(state), table::table(state)).into_any(),
                }}
            </div>
            <div class="side">
            {chosen::chosen(state)}
            <div class="words" part="words">
                {move || state.shown.get().map(|shown| words::sections(state, &shown))}
                {move || (state.shape.get() == Shape::Picture).then(|| shown_list(state))}
                {move || state.shown.get().map(|shown| import_form::how_it_was_read(state, &shown))}
                {export::export(state)}
            </div>
            </div>
        </div>
        {state.language().note().map(|note| view! { <p class="meaning">{note}</p> })}
        {["help", "footer"].map(|name| view! { <slot name=name></slot> }).into_iter().collect::<Vec<_>>()}
    }
}

fn shown_legend(state: State) -> impl IntoView {
    move || state.shown.get().map(|shown| legend::legend(state, &shown.map))
}

fn shown_list(state: State) -> impl IntoView {
    move || state.shown.get().map(|shown| list::section(state, &shown))
}

/// A choice among few, of which one is made: buttons that stay pressed.
fn choice<T>(
    chosen: impl Fn() -> T + Copy + Send + 'static,
    choose: impl Fn(T) + Copy + 'static,
    value: T,
    label: String,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let pressed = move || if chosen() == value { "true" } else { "false" };
    view! {
        <button type="button" aria-pressed=pressed on:click=move |_| choose(value)>{label}</button>
    }
}

/// A person changes which alters are looked at.
fn set_filter(state: State, change: impl FnOnce(&mut Filter)) {
    state.set(|settings| change(&mut settings.filter));
}

/// The same for any element, however it was found.
fn focus_element(element: &web_sys::Element) {
    // Fails for nothing that is in a page.
    let _ = element.unchecked_ref::<web_sys::HtmlElement>().focus();
}

/// Gives the keyboard's focus to an element, where it is there.
fn focus<E: AsRef<web_sys::HtmlElement>>(element: Option<E>) {
    if let Some(element) = element {
        // Fails for nothing that is in a page.
        let _ = element.as_ref().focus();
    }
}

/// A button that can't be pressed now. It keeps the focus it has, as one that is `disabled` would
/// not.
fn button_that_may_rest(
    class: &'static str,
    label: String,
    rests: impl Fn() -> bool + Copy + Send + 'static,
    press: impl Fn() + 'static,
) -> impl IntoView {
    let pressed = move |_| {
        if !rests() {
            press();
        }
    };
    view! {
        <button
            type="button"
            class=class
            aria-disabled=move || rests().then_some("true")
            on:click=pressed
        >
            {label}
        </button>
    }
}
