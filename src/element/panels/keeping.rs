//! Saving and keeping a map, in a dialog; what is kept; and what waits for its passphrase.

use leptos::html;
use leptos::prelude::*;

use crate::element::keeping::{Entry, KeepStatus, can_lock};
use crate::element::settings::Mode;
use crate::element::state::State;

/// Opens the dialog, and says how the map stands.
pub(super) fn save_button(state: State) -> impl IntoView {
    let language = state.language();
    let dialog = NodeRef::<html::Dialog>::new();
    let open = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            // Fails only for a dialog that is open, or not in a page.
            let _ = dialog.show_modal();
        }
    };
    view! {
        <button type="button" class="save" on:click=open>{language.text("save")}</button>
        {status(state)}
        {save_dialog(state, dialog)}
    }
}

fn status(state: State) -> impl IntoView {
    let language = state.language();
    let words = move || {
        state.moves.track();
        state.shown.track();
        let is_unsaved = state
            .with_session(|session| session.keeping.is_unsaved(session.record_index))
            == Some(true);
        match state.keep_status.get() {
            KeepStatus::Saving => language.text("keep-saving"),
            KeepStatus::Saved => language.text("keep-saved"),
            KeepStatus::Failed(_) => language.text("keep-unsaved"),
            KeepStatus::NotKept if is_unsaved => language.text("keep-unsaved"),
            KeepStatus::NotKept => String::new(),
        }
    };
    view! { <span class="keep-status">{words}</span> }
}

/// What went wrong with keeping, or happened in another tab.
pub(super) fn notices(state: State) -> impl IntoView {
    let language = state.language();
    let failed = move || match state.keep_status.get() {
        KeepStatus::Failed(reason) => Some(reason),
        _ => Some(state.keep_notice.get()).filter(|notice| !notice.is_empty()),
    };
    let close = move |_| {
        state.keep_notice.set(String::new());
        if matches!(state.keep_status.get_untracked(), KeepStatus::Failed(_)) {
            state.show_keeping();
        }
    };
    move || {
        failed().map(|words| {
            view! {
                <div class="problem kept-notice">
                    <p>{words}</p>
                    <button type="button" on:click=close>{language.text("close")}</button>
                </div>
            }
        })
    }
}

fn save_dialog(state: State, dialog: NodeRef<html::Dialog>) -> impl IntoView {
    let language = state.language();
    let is_locking = RwSignal::new(false);
    let problem = RwSignal::new(String::new());
    let first = NodeRef::<html::Input>::new();
    let second = NodeRef::<html::Input>::new();
    // However it is closed, no passphrase stays behind.
    let closed = move |_| {
        is_locking.set(false);
        problem.set(String::new());
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    // The passphrase, if one is wanted and both fields say the same.
    let passphrase = move || -> Result<Option<String>, String> {
        if !is_locking.get_untracked() {
            return Ok(None);
        }
        let value = |field: NodeRef<html::Input>| {
            field.get_untracked().map(|field| field.value()).unwrap_or_default()
        };
        let typed = value(first);
        if typed.chars().count() < 8 {
            return Err(language.text("passphrase-short"));
        }
        if typed != value(second) {
            return Err(language.text("passphrase-differs"));
        }
        Ok(Some(typed))
    };
    let act = move |act: fn(State, Option<String>)| match passphrase() {
        Ok(passphrase) => {
            close();
            act(state, passphrase);
        }
        Err(reason) => {
            problem.set(reason);
            super::focus(first.get_untracked());
        }
    };
    let is_kept = move || {
        state.moves.track();
        state.with_session(|session| session.keeping.kept_id(session.record_index).is_some())
            == Some(true)
    };
    let keep = move || {
        (!is_kept()).then(|| {
            view! {
                <button type="button" on:click=move |_| act(State::keep_here)>
                    {language.text("save-here")}
                </button>
            }
        })
    };
    view! {
        <dialog node_ref=dialog on:close=closed class="save-dialog" aria-labelledby="save-name" part="save">
            <h3 id="save-name" tabindex="-1" autofocus=true>{language.text("save-heading")}</h3>
            <p>{language.text("save-intro")}</p>
            {lock_fields(state, is_locking, first, second)}
            <p class="note" aria-live="assertive">{move || problem.get()}</p>
            <div class="group">
                <button type="button" class="primary" on:click=move |_| act(State::save_file)>
                    {language.text("save-to-file")}
                </button>
                {keep}
                <button type="button" on:click=move |_| close()>{language.text("close")}</button>
            </div>
        </dialog>
    }
}

fn lock_fields(
    state: State,
    is_locking: RwSignal<bool>,
    first: NodeRef<html::Input>,
    second: NodeRef<html::Input>,
) -> impl IntoView {
    let language = state.language();
    if !can_lock() {
        return view! { <p class="meaning">{language.text("save-lock-missing")}</p> }.into_any();
    }
    let changed = move |event| is_locking.set(event_target_checked(&event));
    let fields = move || {
        is_locking.get().then(|| {
            view! {
                <p class="meaning">{language.text("save-lock-hint")}</p>
                {passphrase_field(language.text("passphrase"), "new-password", first)}
                {passphrase_field(language.text("passphrase-again"), "new-password", second)}
            }
        })
    };
    view! {
        <label class="field">
            <input type="checkbox" prop:checked=move || is_locking.get() on:change=changed/>
            {language.text("save-lock")}
        </label>
        {fields}
    }
    .into_any()
}

fn passphrase_field(
    label: String,
    complete: &'static str,
    field: NodeRef<html::Input>,
) -> impl IntoView {
    view! {
        <label class="labelled">
            <span>{label}</span>
            <input node_ref=field type="password" autocomplete=complete/>
        </label>
    }
}

/// What waits for its passphrase.
pub(super) fn unlock_form(state: State) -> impl IntoView {
    let is_there = Memo::new(move |_| state.locked.with(Option::is_some));
    move || is_there.get().then(|| unlocking(state))
}

fn unlocking(state: State) -> impl IntoView {
    let language = state.language();
    let field = NodeRef::<html::Input>::new();
    Effect::new(move |_| super::focus(field.get()));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(field) = field.get_untracked() {
            state.unlock(field.value());
            field.set_value("");
        }
    };
    let leave = move |_| {
        state.lock_notice.set(String::new());
        state.set_locked(None);
        state.focus_home();
    };
    view! {
        <form class="unlock" on:submit=submit>
            <h3>{language.text("locked")}</h3>
            {passphrase_field(language.text("passphrase"), "current-password", field)}
            <p class="note" aria-live="assertive">{move || state.lock_notice.get()}</p>
            <div class="group">
                <button type="submit" class="primary">{language.text("unlock")}</button>
                <button type="button" on:click=leave>{language.text("locked-leave")}</button>
            </div>
        </form>
    }
}

/// What is kept on this device, where maps are made.
pub(super) fn kept_maps(state: State) -> impl IntoView {
    let language = state.language();
    let is_edited = Memo::new(move |_| state.mode.get() == Mode::Edit);
    Effect::new(move |_| {
        if is_edited.get() {
            state.list_kept();
        }
    });
    let entries = move || {
        let row = |entry: Entry| kept_map(state, entry);
        state.kept_maps.get().into_iter().map(row).collect::<Vec<_>>()
    };
    let is_any = Memo::new(move |_| is_edited.get() && !state.kept_maps.with(Vec::is_empty));
    move || {
        is_any.get().then(|| {
            let is_empty = Memo::new(move |_| state.shown.with(Option::is_none));
            view! {
                <details class="kept-maps" open=move || is_empty.get()>
                    <summary>{language.text("kept")}</summary>
                    <ul>{entries}</ul>
                </details>
            }
        })
    }
}

/// One map: opened by its name; and what else can be done with it.
fn kept_map(state: State, entry: Entry) -> impl IntoView {
    let language = state.language();
    let asked = RwSignal::new(Asked::Nothing);
    let Entry { id, name, is_locked, .. } = entry;
    let given = |message: &str| language.say(message, &[("name", name.as_str().into())]);
    let named = [given("kept-rename-of"), given("kept-duplicate-of"), given("kept-delete-of")];
    let [rename_name, duplicate_name, delete_name] = named;
    let open_name = given("kept-open");
    let sure = given("kept-delete-sure");
    let mark = is_locked.then(|| {
        view! { <span class="entry-details">{language.text("kept-locked")}</span> }
    });
    let (opened, duplicated) = (id.clone(), id.clone());
    let id = StoredValue::new(id);
    let own_name = StoredValue::new(name.clone());
    let more = move || match asked.get() {
        Asked::Nothing => ().into_any(),
        Asked::Name => rename_form(state, id, own_name, is_locked, asked).into_any(),
        Asked::Delete => {
            let delete = move |_| {
                state.delete_kept(id.get_value());
                state.focus_home();
            };
            view! {
                <div class="problem" aria-live="assertive">
                    <p><bdi>{sure.clone()}</bdi></p>
                    <div class="group">
                        <button type="button" on:click=delete>{language.text("kept-delete-yes")}</button>
                        <button type="button" on:click=move |_| asked.set(Asked::Nothing)>
                            {language.text("kept-delete-no")}
                        </button>
                    </div>
                </div>
            }
            .into_any()
        }
    };
    view! {
        <li>
            <div class="kept-map">
                <button
                    type="button"
                    class="kept-name"
                    aria-label=open_name
                    on:click=move |_| state.open_kept(opened.clone())
                >
                    <bdi>{name}</bdi>{mark}
                </button>
                <button type="button" class="quiet" aria-label=rename_name on:click=move |_| asked.set(Asked::Name)>
                    {language.text("kept-rename")}
                </button>
                <button
                    type="button"
                    class="quiet"
                    aria-label=duplicate_name
                    on:click=move |_| state.duplicate_kept(duplicated.clone())
                >
                    {language.text("kept-duplicate")}
                </button>
                <button type="button" class="quiet" aria-label=delete_name on:click=move |_| asked.set(Asked::Delete)>
                    {language.text("kept-delete")}
                </button>
            </div>
            {more}
        </li>
    }
}

/// What is asked about a kept map.
#[derive(Clone, Copy, PartialEq)]
enum Asked {
    Nothing,
    Name,
    Delete,
}

fn rename_form(
    state: State,
    id: StoredValue<String>,
    name: StoredValue<String>,
    is_locked: bool,
    asked: RwSignal<Asked>,
) -> impl IntoView {
    let language = state.language();
    let field = NodeRef::<html::Input>::new();
    Effect::new(move |_| super::focus(field.get()));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = field.get_untracked().map(|field| field.value()).unwrap_or_default();
        let typed: String = typed.trim().chars().take(200).collect();
        if !typed.is_empty() {
            state.rename_kept(id.get_value(), typed);
        }
        asked.set(Asked::Nothing);
        state.with_canvas(|canvas| canvas.painter.focus_within(".kept-maps summary"));
    };
    let label = language.say("kept-rename-of", &[("name", name.get_value().into())]);
    let hint = is_locked.then(|| {
        view! { <p class="meaning">{language.text("kept-rename-hint")}</p> }
    });
    view! {
        <form class="naming" on:submit=submit>
            <label class="labelled">
                <span><bdi>{label}</bdi></span>
                <input node_ref=field type="text" autocomplete="off" value=name.get_value()/>
            </label>
            <button type="submit">{language.text("kept-rename")}</button>
        </form>
        {hint}
    }
}
