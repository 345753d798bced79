//! Answers to be chosen: as buttons where one question is asked, as fields where many stand
//! together.

use leptos::prelude::*;

use crate::edit::Answer;
use crate::element::state::State;
use crate::interview::Topic;
use crate::model::{Alter, AlterId};
use crate::view::{Choice, ChoiceGroup, choices};

/// The answers these alters can be given, as they stand now.
pub(super) fn answers(state: State, topic: Topic, ids: &[AlterId]) -> Vec<ChoiceGroup> {
    state.shown.with(|shown| {
        let alters = shown.as_ref().map_or(&[][..], |shown| shown.map.alters());
        let wanted = |id: &AlterId| alters.iter().find(|alter| alter.id == *id);
        let alters: Vec<&Alter> = ids.iter().filter_map(wanted).collect();
        choices(state.language(), topic, &alters)
    })
}

/// The answer at a place, counted through all groups.
pub(super) fn answer_at(
    state: State,
    topic: Topic,
    ids: &[AlterId],
    place: usize,
) -> Option<Choice> {
    untrack(|| answers(state, topic, ids)).into_iter().flat_map(|group| group.choices).nth(place)
}

/// Buttons that stay pressed. `given` is told what was given; what was taken back is not.
pub(super) fn buttons(
    state: State,
    topic: Topic,
    ids: Vec<AlterId>,
    given: impl Fn(&Choice) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let mut first = 0;
    let groups = untrack(|| answers(state, topic, &ids));
    let ids = StoredValue::new(ids);
    let groups: Vec<_> = groups
        .into_iter()
        .map(|group| {
            let from = first;
            first += group.choices.len();
            let buttons: Vec<_> = group
                .choices
                .into_iter()
                .enumerate()
                .map(|(index, choice)| button(state, topic, ids, from + index, choice.words, given))
                .collect();
            let title = group.title.clone().map(|title| {
                view! { <span class="answer-group">{title}</span> }
            });
            view! {
                <div class="answers" role="group" aria-label=group.title>{title}{buttons}</div>
            }
        })
        .collect();
    view! { <div class="answer-groups">{groups}</div> }
}

fn button(
    state: State,
    topic: Topic,
    ids: StoredValue<Vec<AlterId>>,
    place: usize,
    words: String,
    given: impl Fn(&Choice) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let pressed = move || {
        let now = ids.with_value(|ids| answers(state, topic, ids));
        let choice = now.into_iter().flat_map(|group| group.choices).nth(place);
        if choice.is_some_and(|choice| choice.is_chosen) { "true" } else { "false" }
    };
    let press = move |_| ids.with_value(|ids| press_answer(state, topic, ids, place, given));
    // The key of a digit, for who has one.
    let key = (place < 10).then(|| ((place + 1) % 10).to_string());
    let shown_key = key.clone().map(|key| {
        view! { <span class="digit" aria-hidden="true">{key}</span> }
    });
    view! {
        <button type="button" class="answer" aria-pressed=pressed aria-keyshortcuts=key on:click=press>
            {shown_key}<span>{words}</span>
        </button>
    }
}

/// Gives the answer at a place, or takes it back.
pub(super) fn press_answer(
    state: State,
    topic: Topic,
    ids: &[AlterId],
    place: usize,
    given: impl Fn(&Choice),
) {
    let Some(choice) = answer_at(state, topic, ids, place) else { return };
    state.answer(ids.to_vec(), choice.answer.clone());
    if !choice.is_chosen {
        given(&choice);
    }
}

/// The same answers in a field to choose from: one of many in little room.
pub(super) fn select(
    state: State,
    topic: Topic,
    ids: Vec<AlterId>,
    label: String,
) -> impl IntoView {
    let language = state.language();
    let groups = untrack(|| answers(state, topic, &ids));
    let words: Vec<String> =
        groups.iter().flat_map(|group| &group.choices).map(|choice| choice.words.clone()).collect();
    let is_askable = !words.is_empty();
    let ids = StoredValue::new(ids);
    let chosen = move || {
        let now = ids.with_value(|ids| answers(state, topic, ids));
        let mut all = now.into_iter().flat_map(|group| group.choices);
        all.position(|choice| choice.is_chosen)
    };
    let options: Vec<_> = words
        .into_iter()
        .enumerate()
        .map(|(index, words)| {
            let is_chosen = move || chosen() == Some(index);
            view! { <option value=index.to_string() prop:selected=is_chosen>{words}</option> }
        })
        .collect();
    let changed = move |event| {
        let wanted: Option<usize> = event_target_value(&event).parse().ok();
        ids.with_value(|ids| {
            // An answer that is chosen is taken back by choosing it again.
            let place = wanted.or_else(|| untrack(chosen));
            let choice = place.and_then(|place| answer_at(state, topic, ids, place));
            if let Some(choice) = choice.filter(|choice| choice.is_chosen == wanted.is_none()) {
                state.answer(ids.clone(), choice.answer);
            }
        });
    };
    is_askable.then(|| {
        view! {
            <label class="labelled">
                <span>{label}</span>
                <select on:change=changed>
                    <option value="" prop:selected=move || chosen().is_none()>
                        {language.text("answer-not-said")}
                    </option>
                    {options}
                </select>
            </label>
        }
    })
}

/// A text or number of one alter or several, told when the field is left. What `tell` says is
/// wrong stands beneath it, and what was typed stays.
pub(super) fn text_field(
    label: String,
    value: impl Fn() -> String + Copy + Send + Sync + 'static,
    is_long: bool,
    tell: impl Fn(String) -> Option<String> + Copy + 'static,
) -> impl IntoView {
    // A change of something else leaves what is being typed alone.
    let value = Memo::new(move |_| value());
    let problem = problem_of(value);
    let changed = move |event| problem.set(tell(event_target_value(&event)).unwrap_or_default());
    let now = move || value.get();
    let field = match is_long {
        true => {
            view! { <textarea rows="3" prop:value=now on:change=changed></textarea> }.into_any()
        }
        false => view! {
            <input
                type="text"
                autocomplete="off"
                aria-invalid=is_wrong(problem)
                prop:value=now
                on:change=changed
            />
        }
        .into_any(),
    };
    view! {
        <div class="field-place">
            <label class="labelled"><span>{label}</span>{field}</label>
            {problem_note(problem)}
        </div>
    }
}

/// What is wrong with what was typed into a field: nothing, once what it stands for changes.
pub(super) fn problem_of(value: Memo<String>) -> RwSignal<String> {
    let problem = RwSignal::new(String::new());
    Effect::new(move |_| {
        value.track();
        problem.set(String::new());
    });
    problem
}

/// As ARIA has it.
pub(super) fn is_wrong(problem: RwSignal<String>) -> impl Fn() -> &'static str + Copy + Send {
    move || if problem.with(String::is_empty) { "false" } else { "true" }
}

/// The same beneath the field.
pub(super) fn problem_note(problem: RwSignal<String>) -> impl IntoView {
    view! { <div class="field-problem" aria-live="assertive">{move || problem.get()}</div> }
}

/// The person's own word for who someone is.
pub(super) fn own_word_field(state: State, id: AlterId) -> impl IntoView {
    let ids = StoredValue::new(vec![id]);
    let value = move || ids.with_value(|ids| common(state, ids, |alter| alter.role_label.clone()));
    let tell = move |text: String| {
        state.answer(ids.get_value(), Answer::RoleLabel(Some(text)));
        None
    };
    text_field(state.language().text("own-word"), value, false, tell)
}

/// What is to be remembered of someone.
pub(super) fn note_field(state: State, id: AlterId) -> impl IntoView {
    let ids = StoredValue::new(vec![id]);
    let value = move || ids.with_value(|ids| common(state, ids, |alter| alter.note.clone()));
    let tell = move |text: String| {
        state.answer(ids.get_value(), Answer::Note(Some(text)));
        None
    };
    text_field(state.language().text("ask-note"), value, true, tell)
}

/// What an alter's field says; empty where several differ in it.
pub(super) fn common(
    state: State,
    ids: &[AlterId],
    told: impl Fn(&Alter) -> Option<String>,
) -> String {
    state.shown.with(|shown| {
        let alters = shown.as_ref().map_or(&[][..], |shown| shown.map.alters());
        let mut values = alters.iter().filter(|alter| ids.contains(&alter.id)).map(told);
        let first = values.next().flatten();
        let is_same = values.all(|value| value == first);
        first.filter(|_| is_same).unwrap_or_default()
    })
}

/// A number as it was typed, in the digits and with the decimal sign that programs read.
pub(super) fn plain_number(typed: &str) -> String {
    let plain = |sign: char| match sign {
        // Arabic and Persian digits, which stand one after the other as ours do.
        '٠'..='٩' | '۰'..='۹' => char::from(b'0' + (sign as u32 & 0xf) as u8),
        ',' | '٫' => '.',
        _ => sign,
    };
    typed.trim().chars().map(plain).collect()
}

/// Tells years that were typed, or gives a sentence on what can be told.
pub(super) fn tell_years(state: State, ids: &[AlterId], typed: &str) -> Option<String> {
    let years = match plain_number(typed).as_str() {
        "" => Some(None),
        text => text.parse().ok().filter(|years| (0.0..=120.0).contains(years)).map(Some),
    };
    let Some(years) = years else {
        let given = [("least", 0.into()), ("most", 120.into())];
        return Some(state.language().say("number-wrong", &given));
    };
    state.answer(ids.to_vec(), Answer::YearsKnown(years));
    None
}
