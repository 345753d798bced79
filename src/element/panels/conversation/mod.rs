//! The conversation: one question at a time, in any order, of one alter after the other.

mod ask;
mod done;
mod ego;
mod names;
mod ties;

use leptos::html;
use leptos::prelude::*;

use crate::element::editing::Talk;
use crate::element::settings::Mode;
use crate::element::state::State;
use crate::interview::{Progress, Question, Topic, alters_asked, progress};
use crate::view::{question_words, topic_words};
use crate::{Language, NetworkMap};

/// What is asked now, and of whom: where one of these is another, another screen stands.
#[derive(Clone, PartialEq)]
struct Screen {
    talk: Talk,
    /// Ids and names of all it is asked of.
    asked: Vec<(String, String)>,
}

/// The whole panel, while there is a conversation.
pub(super) fn conversation(state: State) -> impl IntoView {
    let heading = NodeRef::<html::H3>::new();
    let screen = Memo::new(move |_| {
        let talk = state.talk.get().filter(|_| state.mode.get() == Mode::Edit)?;
        let asked = state.shown.with(|shown| {
            let map = &shown.as_ref()?.map;
            let named = |index: usize| {
                let alter = &map.alters()[index];
                (alter.id.as_str().to_owned(), alter.label.as_str().to_owned())
            };
            Some(asked_of(state, talk.question).into_iter().map(named).collect())
        })?;
        Some(Screen { talk, asked })
    });
    follow_choice(state);
    let is_talking = Memo::new(move |_| screen.with(Option::is_some));
    Effect::new(move |_| state.tell("talking", &is_talking.get().into()));
    on_cleanup(move || state.tell("talking", &false.into()));
    move || {
        let Screen { talk, asked: of } = screen.get()?;
        // Whom it was asked of may have been taken away.
        let talk = Talk { at: talk.at.min(of.len().saturating_sub(1)), ..talk };
        let question = state
            .with_session(|session| session.protocol.questions.get(talk.question).cloned())
            .flatten();
        let screen = match question {
            Some(question) => asked(state, talk, question, heading).into_any(),
            None => done::done(state, heading).into_any(),
        };
        // What changes is read by a screen reader from its heading on.
        request_animation_frame(move || {
            // The element may have been built anew before the frame.
            if let Some(heading) = heading.try_get_untracked().flatten() {
                let within = heading.closest(".conversation").ok().flatten();
                let field = within.and_then(|own| own.query_selector(".name-field").ok().flatten());
                let target = field.unwrap_or_else(|| heading.into());
                super::focus_element(&target);
            }
        });
        Some(view! {
            <section
                class="conversation"
                part="conversation"
                aria-label=state.language().text("conversation")
                on:keydown=move |event| press_key(state, talk, &event)
            >
                {screen}
            </section>
        })
    }
}

/// On the picture, too, one goes from alter to alter.
fn follow_choice(state: State) {
    Effect::new(move |_| {
        let chosen = state.selected.get();
        let (Some(talk), [only]) = (state.talk.get_untracked(), &chosen[..]) else { return };
        let asked = asked_of(state, talk.question);
        if let Some(at) = asked.iter().position(|index| index == only).filter(|at| *at != talk.at) {
            state.talk_of(Some(Talk { at, ..talk }));
        }
    });
}

/// Indices of the alters that a question is asked of.
fn asked_of(state: State, question: usize) -> Vec<usize> {
    state.shown.with_untracked(|shown| {
        let map = shown.as_ref().map(|shown| &shown.map);
        let asked = |session: &mut crate::element::session::Session| {
            Some(alters_asked(session.protocol.questions.get(question)?, map?))
        };
        state.with_session(asked).flatten().unwrap_or_default()
    })
}

/// Goes to a question's alter, which is chosen then; past the last of them to the next question,
/// before the first to the one before.
fn go(state: State, question: usize, at: usize) {
    names::take_typed(state);
    let asked = asked_of(state, question);
    let alter = asked.get(at).copied();
    state.select(alter.into_iter().collect());
    state.talk_of(Some(Talk { question, at }));
}

fn forward(state: State, talk: Talk) {
    if talk.at + 1 < asked_of(state, talk.question).len() {
        return go(state, talk.question, talk.at + 1);
    }
    next_question(state, talk);
}

/// Digits answer, and Escape leaves: nothing is lost by it.
fn press_key(state: State, talk: Talk, event: &leptos::ev::KeyboardEvent) {
    match event.key().as_str() {
        "Escape" => leave(state),
        _ => ask::press_digit(state, talk, event),
    }
}

/// Back to the map; the questions can be gone on with at any time.
fn leave(state: State) {
    names::take_typed(state);
    state.talk_of(None);
    state.select(Vec::new());
    super::edit_bar::focus_bar(state);
}

/// Questions that are asked of nobody on this map are passed over.
fn next_question(state: State, talk: Talk) {
    let mut next = talk.question + 1;
    while next < question_count(state) && is_of_nobody(state, next) {
        next += 1;
    }
    go(state, next, 0);
}

fn backward(state: State, talk: Talk) {
    if talk.at > 0 {
        return go(state, talk.question, talk.at - 1);
    }
    let mut before = talk.question;
    while before > 0 {
        before -= 1;
        if !is_of_nobody(state, before) {
            return go(state, before, asked_of(state, before).len().saturating_sub(1));
        }
    }
}

fn question_count(state: State) -> usize {
    state.with_session(|session| session.protocol.questions.len()).unwrap_or_default()
}

fn is_of_nobody(state: State, question: usize) -> bool {
    let is_of_alters = state.with_session(|session| {
        session.protocol.questions.get(question).is_some_and(|one| one.topic.is_of_alters())
    });
    is_of_alters == Some(true) && asked_of(state, question).is_empty()
}

/// Where to go on: the first question that not all was said to, and the first alter it was not.
pub(super) fn resume(state: State) {
    state.choosing_several.set(false);
    let questions = state.with_session(|session| session.protocol.questions.clone());
    let questions = questions.unwrap_or_default();
    let open = state.shown.with_untracked(|shown| {
        let map = &shown.as_ref()?.map;
        questions.iter().position(|question| !progress(question, map).is_done())
    });
    let question = open.unwrap_or(questions.len());
    go(state, question, first_open(state, question));
}

/// Of the alters a question is asked of, the first without an answer.
fn first_open(state: State, question: usize) -> usize {
    let topic = state.with_session(|session| Some(session.protocol.questions.get(question)?.topic));
    let Some(topic) = topic.flatten() else { return 0 };
    let asked = asked_of(state, question);
    let open = state.shown.with_untracked(|shown| {
        let map = &shown.as_ref()?.map;
        asked.iter().position(|index| !crate::interview::is_answered(topic, map, *index))
    });
    open.unwrap_or(0)
}

fn asked(
    state: State,
    talk: Talk,
    question: Question,
    heading: NodeRef<html::H3>,
) -> impl IntoView {
    let language = state.language();
    let alter_index = asked_of(state, talk.question).get(talk.at).copied();
    let words = state.shown.with_untracked(|shown| {
        let alter = shown.as_ref().zip(alter_index).map(|(shown, at)| &shown.map.alters()[at]);
        question_words(language, &question, alter)
    });
    let needed = question.required.then(|| {
        view! { <p class="meaning">{language.text("conversation-needed")}</p> }
    });
    let why = words.why.map(|why| {
        view! {
            <details class="definition">
                <summary>{language.text("conversation-why")}</summary>
                <p>{why}</p>
            </details>
        }
    });
    let topic = question.topic;
    let is_of_nobody = topic.is_of_alters() && alter_index.is_none();
    let prompt = if is_of_nobody { topic_words(language, topic) } else { words.prompt };
    let body = match topic {
        _ if is_of_nobody => view! { <p>{language.text("list-empty")}</p> }.into_any(),
        Topic::People | Topic::Places | Topic::Activities => {
            names::names(state, talk, topic).into_any()
        }
        Topic::Ties => ties::ties(state, alter_index).into_any(),
        _ if topic.is_of_ego() => ego::ego(state, topic).into_any(),
        _ => ask::ask(state, talk, topic, alter_index).into_any(),
    };
    view! {
        {progress_line(state, talk)}
        <h3 class="question" node_ref=heading tabindex="-1"><bdi>{prompt}</bdi></h3>
        {needed}
        {words.hint.map(|hint| view! { <p class="hint">{hint}</p> })}
        {why}
        {body}
        {steps(state, talk, question)}
        {topic.is_of_alters().then(|| ask::whom(state, talk, topic))}
        {all_questions(state, talk)}
    }
}

/// Which question it is, by a bar and in words; no clock.
fn progress_line(state: State, talk: Talk) -> impl IntoView {
    let language = state.language();
    let questions = question_count(state);
    let asked = asked_of(state, talk.question).len();
    let words = language.say(
        "conversation-progress",
        &[("question", (talk.question + 1).into()), ("questions", questions.into())],
    );
    let of = (asked > 0).then(|| {
        let given = [("at", (talk.at + 1).into()), ("all", asked.into())];
        format!("{}{}", language.text("list-dot"), language.say("conversation-of", &given))
    });
    let share = talk.question as f64 + talk.at as f64 / asked.max(1) as f64;
    view! {
        <p class="progress-line">
            <progress max=questions.to_string() value=share.to_string() aria-hidden="true"></progress>
            <span>{words}{of}</span>
        </p>
    }
}

/// Back, on, past all that is left of the question, and out.
fn steps(state: State, talk: Talk, question: Question) -> impl IntoView {
    let language = state.language();
    let is_first = talk == Talk { question: 0, at: 0 };
    let topic = question.topic;
    let is_of_many = asked_of(state, talk.question).len() > 1;
    let is_told = move || {
        state.shown.with(|shown| {
            let Some(shown) = shown else { return false };
            let at = asked_of(state, talk.question).get(talk.at).copied();
            match at {
                Some(at) => crate::interview::is_answered(topic, &shown.map, at),
                None => progress(&question, &shown.map).answered > 0,
            }
        })
    };
    let onward =
        move || language.text(if is_told() { "conversation-next" } else { "conversation-skip" });
    let skip_all = (is_of_many && talk.at + 1 < asked_of(state, talk.question).len()).then(|| {
        view! {
            <button type="button" on:click=move |_| next_question(state, talk)>
                {language.text("conversation-skip-all")}
            </button>
        }
    });
    view! {
        <div class="group steps">
            {super::button_that_may_rest(
                "",
                language.text("conversation-back"),
                move || is_first,
                move || backward(state, talk),
            )}
            <button type="button" class="primary" on:click=move |_| forward(state, talk)>
                {onward}
            </button>
            {skip_all}
            <button type="button" class="quiet" on:click=move |_| leave(state)>
                {language.text("conversation-leave")}
            </button>
        </div>
    }
}

/// To how many a question was answered, or that it was.
fn how_far(language: &Language, question: &Question, map: &NetworkMap) -> String {
    let Progress { answered, asked } = progress(question, map);
    match asked {
        None => answered.to_string(),
        Some(1) if question.topic.is_of_ego() => {
            if answered > 0 {
                language.text("answered-mark")
            } else {
                String::new()
            }
        }
        Some(asked) => {
            let given = [("answered", answered.into()), ("asked", asked.into())];
            language.say("conversation-answered", &given)
        }
    }
}

/// Every question with how far it is, to go to in any order.
fn all_questions(state: State, talk: Talk) -> impl IntoView {
    let language = state.language();
    let questions = state.with_session(|session| session.protocol.questions.clone());
    let entries: Vec<_> = questions
        .unwrap_or_default()
        .into_iter()
        .enumerate()
        .map(|(index, question)| {
            let current = (index == talk.question).then_some("step");
            let words = topic_words(language, question.topic);
            let far = move || {
                state.shown.with(|shown| Some(how_far(language, &question, &shown.as_ref()?.map)))
            };
            let press = move |_| go(state, index, first_open(state, index));
            view! {
                <li>
                    <button type="button" class="entry" aria-current=current on:click=press>
                        <span>{words}</span><span class="entry-figure">{far}</span>
                    </button>
                </li>
            }
        })
        .collect();
    view! {
        <details class="all-questions">
            <summary>{language.text("conversation-questions")}</summary>
            <ol>{entries}</ol>
        </details>
    }
}
