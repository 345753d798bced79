//! What was told of whoever is chosen, to be changed: of one, or the same for several.

use leptos::html;
use leptos::prelude::*;

use super::answers::{buttons, common, note_field, own_word_field, select, tell_years, text_field};
use crate::edit::{Answer, Edit};
use crate::element::state::State;
use crate::interview::Topic;
use crate::model::{Alter, AlterId, Kind, Label, Listed, Nature, NetworkMap, TieStrength};
use crate::view::{is_blank, seen_name, topic_words};

/// Those chosen from a list, in the order of their fields.
const CHOSEN_FROM: [Topic; 7] = [
    Topic::Role,
    Topic::Ring,
    Topic::ContactFrequency,
    Topic::WellbeingEffect,
    Topic::NewInLastYear,
    Topic::Wish,
    Topic::Stigma,
];
/// Those of which several may be true.
const SEVERAL: [Topic; 3] = [Topic::SupportReceived, Topic::SupportGiven, Topic::HelpsWhen];

pub(super) fn editor(state: State, ids: Vec<AlterId>) -> impl IntoView {
    let language = state.language();
    let is_one = ids.len() == 1;
    let of_heading = StoredValue::new(ids.clone());
    let heading = move || {
        of_heading.with_value(|ids| match &ids[..] {
            [only] => {
                let label = |alter: &Alter| Some(alter.label.as_str().to_owned());
                seen_name(language, &common(state, std::slice::from_ref(only), label))
            }
            _ => language.say("edit-several-chosen", &[("count", ids.len().into())]),
        })
    };
    let names = (!is_one).then(|| {
        let names: Vec<String> = ids.iter().map(|id| name_of(state, id)).collect();
        view! { <p class="meaning"><bdi>{names.join(&language.text("list-comma"))}</bdi></p> }
    });
    let kind = common_kind(state, &ids);
    let selects: Vec<_> = CHOSEN_FROM
        .into_iter()
        .map(|topic| select(state, topic, ids.clone(), topic_words(language, topic)))
        .collect();
    let sets: Vec<_> = SEVERAL
        .into_iter()
        .map(|topic| {
            let own = buttons(state, topic, ids.clone(), |_| {});
            view! {
                <fieldset class="set"><legend>{topic_words(language, topic)}</legend>{own}</fieldset>
            }
        })
        .collect();
    // On a small screen it would cover the picture: there it is opened by its name.
    let is_open = state.with_canvas(|canvas| canvas.painter.is_roomy()).unwrap_or(true);
    view! {
        <details class="editor" open=is_open>
            <summary><h3><bdi>{heading}</bdi></h3></summary>
            {names}
            <div class="fields">
                {is_one.then(|| name_field(state, ids[0].clone()))}
                {is_one.then(|| kind_field(state, ids[0].clone()))}
                {selects}
                {is_one.then(|| own_word_field(state, ids[0].clone()))}
                {years_field(state, ids.clone())}
            </div>
            {is_one.then(|| ties(state, ids[0].clone()))}
            <details class="more">
                <summary>{language.text("edit-more")}</summary>
                {sets}
                {is_one.then(|| note_field(state, ids[0].clone()))}
            </details>
            {one_or_several(state, &ids, kind)}
        </details>
    }
}

fn name_of(state: State, id: &AlterId) -> String {
    let name = untrack(|| {
        common(state, std::slice::from_ref(id), |alter| Some(alter.label.as_str().to_owned()))
    });
    seen_name(state.language(), &name)
}

fn common_kind(state: State, ids: &[AlterId]) -> Option<Kind> {
    let kind = untrack(|| common(state, ids, |alter| Some(alter.kind().as_str().to_owned())));
    Kind::from_name(&kind)
}

fn name_field(state: State, id: AlterId) -> impl IntoView {
    let ids = StoredValue::new(vec![id]);
    let value = move || {
        ids.with_value(|ids| common(state, ids, |alter| Some(alter.label.as_str().to_owned())))
    };
    let tell = move |text: String| {
        if is_blank(&text) {
            return Some(state.language().text("name-needed"));
        }
        state.answer(ids.get_value(), Answer::Label(Label::shortened(text.trim())));
        None
    };
    text_field(state.language().text("edit-name"), value, false, tell)
}

/// Another kind has other roles, so the role goes with it.
fn kind_field(state: State, id: AlterId) -> impl IntoView {
    let language = state.language();
    let ids = StoredValue::new(vec![id]);
    let now = move || {
        ids.with_value(|ids| common(state, ids, |alter| Some(alter.kind().as_str().to_owned())))
    };
    let options: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| {
            let name = kind.as_str();
            let words = language.text(&format!("kind-{name}"));
            view! { <option value=name prop:selected=move || now() == name>{words}</option> }
        })
        .collect();
    let changed = move |event| {
        if let Some(kind) = Kind::from_name(&event_target_value(&event)) {
            state.answer(ids.get_value(), Answer::Nature(Nature::without_role(kind)));
        }
    };
    view! {
        <label class="labelled">
            <span>{language.text("edit-kind")}</span>
            <select on:change=changed>{options}</select>
        </label>
    }
}

fn years_field(state: State, ids: Vec<AlterId>) -> impl IntoView {
    let ids = StoredValue::new(ids);
    let value = move || {
        ids.with_value(|ids| {
            common(state, ids, |alter| alter.years_known.map(|years| years.to_string()))
        })
    };
    let tell = move |text: String| ids.with_value(|ids| tell_years(state, ids, &text));
    text_field(topic_words(state.language(), Topic::YearsKnown), value, false, tell)
}

/// Whom it is tied to, how strongly, and whom it could be.
fn ties(state: State, id: AlterId) -> impl IntoView {
    let language = state.language();
    let own = StoredValue::new(id);
    let tied = Memo::new(move |_| {
        own.with_value(|id| {
            state.shown.with(|shown| {
                shown.as_ref().map(|shown| tied_to(&shown.map, id)).unwrap_or_default()
            })
        })
    });
    let rows = move || {
        let row =
            |(other, strength): (AlterId, Option<TieStrength>)| tie(state, own, other, strength);
        tied.get().into_iter().map(row).collect::<Vec<_>>()
    };
    let options = move || {
        let tied = tied.get();
        let is_free = |id: &AlterId| {
            own.with_value(|own| own != id) && tied.iter().all(|(other, _)| other != id)
        };
        let all = state.shown.with_untracked(|shown| {
            let alters = shown.as_ref().map_or(&[][..], |shown| shown.map.alters());
            alters.iter().map(|alter| alter.id.clone()).collect::<Vec<_>>()
        });
        all.into_iter()
            .filter(is_free)
            .map(|id| view! { <option value=id.as_str().to_owned()>{name_of(state, &id)}</option> })
            .collect::<Vec<_>>()
    };
    let field = NodeRef::<html::Select>::new();
    // By a press of its own: who goes over a list by key would tie everyone on the way.
    let tie_chosen = move |_| {
        let Some(field) = field.get_untracked() else { return };
        let Some(b) = AlterId::new(field.value()) else { return super::focus(Some(field)) };
        state.edit(Edit::Tie { a: own.get_value(), b, tie_strength: None });
        super::focus(Some(field));
    };
    view! {
        <div class="ties-of">
            <h4>{language.text("edit-ties")}</h4>
            <ul>{rows}</ul>
            <div class="choosing">
                <label class="labelled">
                    <span>{language.text("edit-tie-add")}</span>
                    <select node_ref=field>
                        <option value="">{language.text("edit-choose")}</option>
                        {options}
                    </select>
                </label>
                <button type="button" on:click=tie_chosen>{language.text("edit-tie")}</button>
            </div>
        </div>
    }
}

fn tied_to(map: &NetworkMap, id: &AlterId) -> Vec<(AlterId, Option<TieStrength>)> {
    let of = |tie: &crate::model::Tie| {
        let other = if tie.a == *id { &tie.b } else { &tie.a };
        (tie.a == *id || tie.b == *id).then(|| (other.clone(), tie.tie_strength))
    };
    map.ties().iter().filter_map(of).collect()
}

fn tie(
    state: State,
    own: StoredValue<AlterId>,
    other: AlterId,
    strength: Option<TieStrength>,
) -> impl IntoView {
    let language = state.language();
    let name = name_of(state, &other);
    let given = |id: &str| language.say(id, &[("name", name.as_str().into())]);
    let (strength_name, untie_name) = (given("edit-tie-strength-of"), given("edit-untie"));
    let other = StoredValue::new(other);
    let options: Vec<_> = [TieStrength::Weak, TieStrength::Medium, TieStrength::Strong]
        .into_iter()
        .map(|one| {
            let words = language.text(&format!("edit-strength-{}", one as u8));
            let value = (one as u8).to_string();
            view! { <option value=value selected={strength == Some(one)}>{words}</option> }
        })
        .collect();
    let changed = move |event| {
        let number = event_target_value(&event).parse().ok();
        let tie_strength = number.and_then(TieStrength::from_number);
        state.edit(Edit::Tie { a: own.get_value(), b: other.get_value(), tie_strength });
    };
    let untie = move |_| {
        state.edit(Edit::Untie { a: own.get_value(), b: other.get_value() });
        state.with_canvas(|canvas| canvas.painter.focus_within(".ties-of .choosing select"));
    };
    view! {
        <li class="tie-of">
            <bdi>{name}</bdi>
            <select aria-label=strength_name on:change=changed>
                <option value="" selected={strength.is_none()}>{language.text("answer-not-said")}</option>
                {options}
            </select>
            <button type="button" class="chip-remove" aria-label=untie_name on:click=untie>{"×"}</button>
        </li>
    }
}

/// What changes who is there: removing, merging, and ties among several.
fn one_or_several(state: State, ids: &[AlterId], kind: Option<Kind>) -> impl IntoView + use<> {
    let language = state.language();
    let own = StoredValue::new(ids.to_vec());
    let done = move || {
        state.choosing_several.set(false);
        super::edit_bar::focus_bar(state);
    };
    let remove = move |_| {
        if state.edit(Edit::Remove(own.get_value())) {
            state.choose_all(Vec::new());
            done();
        }
    };
    let merging = move |_| {
        let [kept, merged] = &own.get_value()[..] else { return };
        let edit = Edit::Merge { kept: kept.clone(), merged: merged.clone() };
        if state.edit(edit) {
            done();
        }
    };
    let tie_all = move |_| {
        state.edit(Edit::TieAll(own.get_value()));
    };
    let is_several = ids.len() > 1;
    let can_merge = ids.len() == 2 && kind.is_some();
    let with = (ids.len() == 1).then(|| merge_field(state, ids[0].clone(), kind));
    view! {
        {with}
        {can_merge.then(|| view! { <p class="meaning">{language.text("edit-merge-hint")}</p> })}
        <div class="group">
            {is_several.then(|| view! {
                <button type="button" on:click=tie_all>{language.text("edit-tie-all")}</button>
            })}
            {can_merge.then(|| view! {
                <button type="button" on:click=merging>{language.text("edit-merge")}</button>
            })}
            <button type="button" class="remove" on:click=remove>{language.text("edit-remove")}</button>
        </div>
    }
}

/// Another of the same kind who is the same.
fn merge_field(state: State, id: AlterId, kind: Option<Kind>) -> Option<impl IntoView> {
    let language = state.language();
    let others = state.shown.with_untracked(|shown| {
        let alters = shown.as_ref().map_or(&[][..], |shown| shown.map.alters());
        let same = alters.iter().filter(|alter| Some(alter.kind()) == kind && alter.id != id);
        same.map(|alter| alter.id.clone()).collect::<Vec<_>>()
    });
    let options: Vec<_> = others
        .iter()
        .map(|id| view! { <option value=id.as_str().to_owned()>{name_of(state, id)}</option> })
        .collect();
    let field = NodeRef::<html::Select>::new();
    let merge_chosen = move |_| {
        let Some(field) = field.get_untracked() else { return };
        let Some(merged) = AlterId::new(field.value()) else { return super::focus(Some(field)) };
        state.edit(Edit::Merge { kept: id.clone(), merged });
        super::edit_bar::focus_bar(state);
    };
    (!others.is_empty()).then(|| {
        view! {
            <div class="choosing">
                <label class="labelled">
                    <span>{language.text("edit-merge-with")}</span>
                    <select node_ref=field>
                        <option value="">{language.text("edit-choose")}</option>
                        {options}
                    </select>
                </label>
                <button type="button" on:click=merge_chosen>{language.text("edit-merge")}</button>
            </div>
            <p class="meaning">{language.text("edit-merge-hint")}</p>
        }
    })
}
