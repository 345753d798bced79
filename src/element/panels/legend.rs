//! What the shapes and signs mean; only those that are on the map.

use leptos::prelude::*;

use crate::NetworkMap;
use crate::model::{Alter, Kind};

pub(super) fn legend(map: &NetworkMap) -> impl IntoView + use<> {
    let any = |test: fn(&Alter) -> bool| map.alters().iter().any(test);
    let kinds = [
        (Kind::Person, "person", "person"),
        (Kind::Place, "place", "place"),
        (Kind::Activity, "activity", "activity"),
    ];
    let kinds: Vec<_> = kinds
        .into_iter()
        .filter(|(kind, _, _)| map.alters().iter().any(|alter| alter.kind() == *kind))
        .map(|(kind, class, word)| view! { <li>{swatch(kind, class)}{word}</li> })
        .collect();
    let formal = any(|alter| alter.nature.is_formal())
        .then(|| view! { <li>{formal_swatch()}"practitioner or service"</li> });
    let effect = any(|alter| alter.wellbeing_effect.is_some())
        .then(|| view! { <li><span class="signs">"+ ± –"</span>"helps, both, hinders"</li> });
    view! { <ul class="legend">{kinds}{formal}{effect}</ul> }
}

fn swatch(kind: Kind, class: &'static str) -> impl IntoView {
    let shape = match kind {
        Kind::Person => view! { <circle class="shape" r="8"></circle> }.into_any(),
        Kind::Place => {
            view! { <rect class="shape" x="-7.5" y="-7.5" width="15" height="15" rx="2.5"></rect> }
                .into_any()
        }
        Kind::Activity => {
            view! { <polygon class="shape" points="9,0 4.5,7.8 -4.5,7.8 -9,0 -4.5,-7.8 4.5,-7.8"></polygon> }
                .into_any()
        }
    };
    view! {
        <svg class="swatch" viewBox="-11 -11 22 22" aria-hidden="true"><g class=class>{shape}</g></svg>
    }
}

fn formal_swatch() -> impl IntoView {
    view! {
        <svg class="swatch" viewBox="-11 -11 22 22" aria-hidden="true">
            <g class="person">
                <circle class="shape" r="6.5"></circle>
                <circle class="second" r="10"></circle>
            </g>
        </svg>
    }
}
