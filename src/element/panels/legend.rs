//! What the shapes and signs mean; only those that are on the map. Each is a button that shows
//! only those alters.

use leptos::prelude::*;

use super::set_filter;
use crate::NetworkMap;
use crate::element::state::State;
use crate::model::{Alter, HelpsWhen, Kind, Listed, Nature};
use crate::view::Filter;

pub(super) fn legend(state: State, map: &NetworkMap) -> impl IntoView + use<> {
    let language = state.language();
    let kinds: Vec<_> = Kind::ALL
        .iter()
        .filter(|kind| map.alters().iter().any(|alter| alter.kind() == **kind))
        .map(|kind| {
            let word = language.text(&format!("kind-{}", kind.as_str()));
            let name = kind.as_str().to_owned();
            toggle(state, swatch(*kind).into_any(), word, Part::Kind(name))
        })
        .collect();
    let formal = map.alters().iter().any(|alter| alter.nature.is_formal()).then(|| {
        let word = language.text("formal");
        toggle(state, formal_swatch().into_any(), word, Part::Formal)
    });
    view! {
        <div class="legend" role="group" aria-label=language.text("legend") part="legend">
            {kinds}
            {formal}
            {effects(state, map)}
            {roles(state, map)}
            {helps_when(state, map)}
        </div>
    }
}

/// Only those that were told.
fn effects(state: State, map: &NetworkMap) -> impl IntoView + use<> {
    const EFFECTS: [(&str, &str, &[i8]); 3] = [
        ("+", "legend-helps", &[1, 2]),
        ("±", "legend-both", &[0]),
        ("–", "legend-hinders", &[-1, -2]),
    ];
    let told = |effects: &[i8]| {
        let effect = |alter: &Alter| alter.wellbeing_effect.map(|effect| effect.get());
        map.alters().iter().filter_map(effect).any(|effect| effects.contains(&effect))
    };
    let effects = EFFECTS.into_iter().filter(|(_, _, effects)| told(effects));
    let toggles = effects.map(|(sign, id, effects)| {
        let sign = view! { <span class="sign" aria-hidden="true">{sign}</span> };
        toggle(state, sign.into_any(), state.language().text(id), Part::Effects(effects))
    });
    toggles.collect::<Vec<_>>()
}

/// What a button of the legend asks for.
#[derive(Clone)]
enum Part {
    Kind(String),
    Formal,
    Effects(&'static [i8]),
}

impl Part {
    fn is_on(&self, filter: &Filter) -> bool {
        match self {
            Self::Kind(kind) => filter.kind.contains(kind),
            Self::Formal => filter.formal == Some(true),
            Self::Effects(effects) => {
                effects.iter().all(|effect| filter.wellbeing_effect.contains(effect))
            }
        }
    }

    fn switch(&self, filter: &mut Filter) {
        let on = !self.is_on(filter);
        match self {
            Self::Kind(kind) => {
                filter.kind.retain(|other| other != kind);
                filter.kind.extend(on.then(|| kind.clone()));
            }
            Self::Formal => filter.formal = on.then_some(true),
            Self::Effects(effects) => {
                filter.wellbeing_effect.retain(|other| !effects.contains(other));
                if on {
                    filter.wellbeing_effect.extend_from_slice(effects);
                }
            }
        }
    }
}

fn toggle(state: State, sign: AnyView, word: String, part: Part) -> impl IntoView {
    let own = part.clone();
    let is_on = Memo::new(move |_| state.filter.with(|filter| own.is_on(filter)));
    let pressed = move || if is_on.get() { "true" } else { "false" };
    let press = move |_| set_filter(state, |filter| part.switch(filter));
    view! {
        <button type="button" class="key" aria-pressed=pressed on:click=press>{sign}{word}</button>
    }
}

/// Only the roles that are on the map.
fn roles(state: State, map: &NetworkMap) -> Option<impl IntoView + use<>> {
    let language = state.language();
    let mut roles: Vec<(String, String)> = Vec::new();
    for alter in map.alters() {
        let Some(role) = alter.nature.role_name() else { continue };
        let id = match alter.nature {
            Nature::Person(_) => "person-role",
            Nature::Place(_) => "place-role",
            Nature::Activity(_) => "activity-role",
        };
        let word = language.maybe(&format!("{id}-{}", role.replace('_', "-")), &[]);
        if let Some(word) = word
            && roles.iter().all(|(other, _)| other != role)
        {
            roles.push((role.to_owned(), word));
        }
    }
    roles.sort_by(|(_, a), (_, b)| a.cmp(b));
    let chosen = move || state.filter.with(|filter| filter.role.first().cloned());
    let choose = move |role: Option<String>| {
        set_filter(state, |filter| filter.role = role.into_iter().collect());
    };
    (roles.len() > 1).then(|| {
        chooser(
            language.text("legend-role"),
            language.text("legend-any-role"),
            roles,
            chosen,
            choose,
        )
    })
}

/// "Who helps when I am low": only where it was asked.
fn helps_when(state: State, map: &NetworkMap) -> Option<impl IntoView + use<>> {
    let language = state.language();
    let is_said = |when: &HelpsWhen| {
        map.alters().iter().any(|alter| alter.helps_when.iter().flatten().any(|own| own == when))
    };
    let whens: Vec<(String, String)> = HelpsWhen::ALL
        .iter()
        .filter(|when| is_said(when))
        .map(|when| {
            let id = format!("helps-when-{}", when.as_str().replace('_', "-"));
            (when.as_str().to_owned(), language.text(&id))
        })
        .collect();
    let chosen = move || state.filter.with(|filter| filter.helps_when.first().cloned());
    let choose = move |when: Option<String>| {
        set_filter(state, |filter| filter.helps_when = when.into_iter().collect());
    };
    (!whens.is_empty()).then(|| {
        chooser(
            language.text("legend-helps-when"),
            language.text("legend-any-time"),
            whens,
            chosen,
            choose,
        )
    })
}

fn chooser(
    label: String,
    any: String,
    values: Vec<(String, String)>,
    chosen: impl Fn() -> Option<String> + Copy + Send + 'static,
    choose: impl Fn(Option<String>) + 'static,
) -> impl IntoView {
    let options: Vec<_> = values
        .into_iter()
        .map(|(value, word)| {
            let own = value.clone();
            let is_chosen = move || chosen().as_ref() == Some(&own);
            view! { <option value=value prop:selected=is_chosen>{word}</option> }
        })
        .collect();
    let changed = move |event| {
        choose(Some(event_target_value(&event)).filter(|value| !value.is_empty()));
    };
    view! {
        <label class="chooser">
            {label}" "
            <select on:change=changed>
                <option value="" prop:selected=move || chosen().is_none()>{any}</option>
                {options}
            </select>
        </label>
    }
}

fn swatch(kind: Kind) -> impl IntoView {
    let shape = match kind {
        Kind::Person => view! { <circle class="shape" r={8}></circle> }.into_any(),
        Kind::Place => {
            view! { <rect class="shape" x={-7.5} y={-7.5} width={15} height={15} rx={2.5}></rect> }
                .into_any()
        }
        Kind::Activity => {
            let points = "9,0 4.5,7.8 -4.5,7.8 -9,0 -4.5,-7.8 4.5,-7.8".to_owned();
            view! { <polygon class="shape" points=points></polygon> }.into_any()
        }
    };
    view! {
        <svg class="swatch" viewBox="-11 -11 22 22" aria-hidden="true">
            <g class=kind.as_str()>{shape}</g>
        </svg>
    }
}

fn formal_swatch() -> impl IntoView {
    view! {
        <svg class="swatch" viewBox="-11 -11 22 22" aria-hidden="true">
            <g class=Kind::Person.as_str()>
                <circle class="shape" r={6.5}></circle>
                <circle class="second" r={10}></circle>
            </g>
        </svg>
    }
}
