//! What the node types and edge types of an export become, for the user to say or change.

use leptos::prelude::*;

use crate::Language;
use crate::element::replacing::By;
use crate::element::session::Import;
use crate::element::shown::Shown;
use crate::element::state::State;
use crate::model::{Kind, Listed};

/// Asks for the kinds that the names do not tell; the map on show stays meanwhile.
pub(super) fn unknown_types(state: State, draft: Import) -> impl IntoView {
    let language = state.language();
    view! {
        <div class="import" role="group" aria-label=language.text("import-first")>
            <h3>{language.text("import-first")}</h3>
            <p>{language.text("import-say")}</p>
            {form(state, draft, language.text("import-show"))}
            <button
                type="button"
                on:click=move |_| {
                    state.focus_file_field();
                    state.draft.set(None);
                }
            >
                {language.text("import-leave")}
            </button>
        </div>
    }
}

/// How the map on show was read, where it came from an export.
pub(super) fn how_it_was_read(state: State, shown: &Shown) -> Option<impl IntoView + use<>> {
    let import = state.with_session(|session| session.import.clone()).flatten()?;
    let language = state.language();
    // How a file was read is said in English alone.
    let notes: Vec<_> =
        shown.notes.iter().map(|note| view! { <li lang="en">{note.clone()}</li> }).collect();
    Some(view! {
        <section class="import">
            <h3>{language.text("import-read")}</h3>
            <ul>{notes}</ul>
            <details>
                <summary>{language.text("import-change")}</summary>
                {form(state, import, language.text("import-again"))}
            </details>
        </section>
    })
}

fn form(state: State, import: Import, submit: String) -> impl IntoView {
    let language = state.language();
    let draft = StoredValue::new_local(import.clone());
    let kinds: Vec<_> = import
        .export
        .node_types()
        .iter()
        .map(|node_type| kind_field(language, draft, &import, node_type))
        .collect();
    let edge_types: Vec<_> = import
        .export
        .edge_types()
        .iter()
        .map(|edge_type| edge_field(draft, &import, edge_type))
        .collect();
    let edge_types = (!edge_types.is_empty())
        .then(|| view! { <fieldset><legend>{language.text("import-ties")}</legend>{edge_types}</fieldset> });
    let read = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        state.take_import(By::Person, draft.get_value());
    };
    view! {
        <form on:submit=read>
            {kinds}
            {edge_types}
            <button type="submit" class="primary">{submit}</button>
        </form>
    }
}

type Draft = StoredValue<Import, LocalStorage>;

fn kind_field(
    language: &'static Language,
    draft: Draft,
    import: &Import,
    node_type: &str,
) -> impl IntoView + use<> {
    let chosen = import.options.kind_of(node_type);
    let mut options =
        vec![view! { <option value="" selected=chosen.is_none()>{language.text("import-choose")}</option> }.into_any()];
    for kind in Kind::ALL.iter().copied() {
        let words = language.text(&format!("import-{}", kind.as_str()));
        options.push(
            view! { <option value=kind.as_str() selected={chosen == Some(kind)}>{words}</option> }
                .into_any(),
        );
    }
    let name = node_type.to_owned();
    let changed = move |event| {
        let kind = Kind::from_name(&event_target_value(&event));
        draft.update_value(|import| {
            match kind {
                Some(kind) => import.options.kinds.insert(name.clone(), kind),
                None => import.options.kinds.remove(&name),
            };
        });
    };
    view! {
        <label class="field">
            <span><bdi>{node_type.to_owned()}</bdi>" "{language.text("import-counts-as")}</span>
            <select required on:change=changed>{options}</select>
        </label>
    }
}

fn edge_field(draft: Draft, import: &Import, edge_type: &str) -> impl IntoView + use<> {
    let wanted = import.options.edge_types.as_ref();
    let checked = wanted.is_none_or(|wanted| wanted.iter().any(|name| name == edge_type));
    let name = edge_type.to_owned();
    let changed = move |event| {
        let on = event_target_checked(&event);
        draft.update_value(|import| {
            let all = import.export.edge_types().to_vec();
            let wanted = import.options.edge_types.get_or_insert(all);
            wanted.retain(|other| *other != name);
            if on {
                wanted.push(name.clone());
            }
        });
    };
    view! {
        <label class="field">
            <input type="checkbox" prop:checked=checked on:change=changed/>
            <bdi>{edge_type.to_owned()}</bdi>
        </label>
    }
}
