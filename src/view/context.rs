//! Circumstances of a cohort's people, counted beside their types. Never an input of typing.

use serde::Serialize;

use super::words::message_id;
use crate::language::Language;
use crate::model::{Context, Education, Housing, Listed, NetworkMap};

/// One question about a person's circumstances.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ContextQuestion {
    /// What was asked.
    pub question: String,
    /// Every answer, and at last those who were not asked.
    pub answers: Vec<ContextAnswer>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ContextAnswer {
    /// In words.
    pub answer: String,
    /// How many maps of each group have it.
    pub counts: Vec<usize>,
}

/// Counts answers in groups 0 to `group_count` − 1; maps of no group are not counted.
/// O(maps · answers).
pub fn context_counts<'m>(
    language: &Language,
    maps: impl Iterator<Item = (&'m NetworkMap, Option<usize>)>,
    group_count: usize,
) -> Vec<ContextQuestion> {
    let mut questions = questions(language, group_count);
    for (map, group) in maps {
        let Some(group) = group.filter(|group| *group < group_count) else { continue };
        let context = map.ego().and_then(|ego| ego.context.as_ref());
        for (question, place) in questions.iter_mut().zip(places(context)) {
            let not_asked = question.answers.len() - 1;
            question.answers[place.unwrap_or(not_asked)].counts[group] += 1;
        }
    }
    questions
}

fn questions(language: &Language, group_count: usize) -> Vec<ContextQuestion> {
    let question = |question: &str, answers: Vec<String>| {
        let answers = answers.iter().map(String::as_str).chain(["context-not-asked"]);
        let answer = |answer: &str| ContextAnswer {
            answer: language.text(answer),
            counts: vec![0; group_count],
        };
        let question = language.text(question);
        ContextQuestion { question, answers: answers.map(answer).collect() }
    };
    let yes_or_no = ["context-yes", "context-no"].map(str::to_owned);
    vec![
        question("context-lives-alone", yes_or_no.to_vec()),
        question("context-housing", messages::<Housing>("housing")),
        question("context-education", messages::<Education>("education")),
        question("context-long-term-sick-or-disabled", yes_or_no.to_vec()),
    ]
}

/// The message of each value of a list.
fn messages<T: Listed>(list: &str) -> Vec<String> {
    T::ALL.iter().map(|value| message_id(list, value.as_str())).collect()
}

/// Where each answer stands among those of its question; `None` where it was not asked.
fn places(context: Option<&Context>) -> [Option<usize>; 4] {
    let Some(context) = context else { return [None; 4] };
    let yes_or_no = |answer: Option<bool>| answer.map(|yes| usize::from(!yes));
    [
        yes_or_no(context.lives_alone),
        context.housing.and_then(place),
        context.education.and_then(place),
        yes_or_no(context.long_term_sick_or_disabled),
    ]
}

fn place<T: Listed + PartialEq>(value: T) -> Option<usize> {
    T::ALL.iter().position(|other| *other == value)
}
