//! What the person is asked of themselves, with what can be answered.

use super::words::message_id;
use crate::edit::EgoAnswer;
use crate::interview::Topic;
use crate::language::Language;
use crate::model::{Education, Ego, Housing, Listed};

/// One question about ego, to be answered by choosing.
#[derive(Clone, Debug, PartialEq)]
pub struct EgoQuestion {
    /// "Lives alone".
    pub title: String,
    /// In the format's order.
    pub choices: Vec<EgoChoice>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct EgoChoice {
    /// "yes".
    pub words: String,
    /// Whether it was given.
    pub is_chosen: bool,
    /// What to tell when it is pressed: this answer, or none where it was chosen.
    pub answer: EgoAnswer,
}

/// One number about ego.
#[derive(Clone, Debug)]
pub struct EgoNumber {
    /// What it counts; `None` where the question says it.
    pub title: Option<String>,
    /// What was told.
    pub value: Option<u8>,
    /// The least it can be.
    pub least: u8,
    /// The most it can be.
    pub most: u8,
    /// Makes an answer of a number, or of none.
    pub answer: fn(Option<u8>) -> EgoAnswer,
}

/// What is chosen of a topic about ego; empty for all others.
pub fn ego_questions(language: &Language, topic: Topic, ego: Option<&Ego>) -> Vec<EgoQuestion> {
    let context = ego.and_then(|ego| ego.context.as_ref());
    let yes_or_no = |title: &str, told: Option<bool>, answer: fn(Option<bool>) -> EgoAnswer| {
        let words = |is: bool| language.text(if is { "yes" } else { "no" });
        EgoQuestion {
            title: language.text(title),
            choices: of(&[true, false], told, words, answer),
        }
    };
    match topic {
        Topic::AboutMe => vec![
            yes_or_no(
                "context-lives-alone",
                context.and_then(|own| own.lives_alone),
                EgoAnswer::LivesAlone,
            ),
            EgoQuestion {
                title: language.text("context-housing"),
                choices: of(
                    Housing::ALL,
                    context.and_then(|own| own.housing),
                    |housing: Housing| language.text(&message_id("housing", housing.as_str())),
                    EgoAnswer::Housing,
                ),
            },
            EgoQuestion {
                title: language.text("context-education"),
                choices: of(
                    Education::ALL,
                    context.and_then(|own| own.education),
                    |education: Education| {
                        language.text(&message_id("education", education.as_str()))
                    },
                    EgoAnswer::Education,
                ),
            },
            yes_or_no(
                "context-long-term-sick-or-disabled",
                context.and_then(|own| own.long_term_sick_or_disabled),
                EgoAnswer::LongTermSickOrDisabled,
            ),
        ],
        Topic::NetworkSatisfaction => {
            let told = ego.and_then(|ego| ego.scores.as_ref()?.network_satisfaction);
            let scores: Vec<u8> = (0..=10).collect();
            vec![EgoQuestion {
                title: language.text("ask-network-satisfaction"),
                choices: of(
                    &scores,
                    told,
                    |score| score.to_string(),
                    EgoAnswer::NetworkSatisfaction,
                ),
            }]
        }
        _ => Vec::new(),
    }
}

fn of<T: Copy + PartialEq>(
    values: &[T],
    told: Option<T>,
    words: impl Fn(T) -> String,
    answer: impl Fn(Option<T>) -> EgoAnswer,
) -> Vec<EgoChoice> {
    let choice = |value: &T| {
        let is_chosen = told == Some(*value);
        EgoChoice {
            words: words(*value),
            is_chosen,
            answer: answer((!is_chosen).then_some(*value)),
        }
    };
    values.iter().map(choice).collect()
}

/// What is typed of a topic about ego; empty for all others.
pub fn ego_numbers(language: &Language, topic: Topic, ego: Option<&Ego>) -> Vec<EgoNumber> {
    let scores = ego.and_then(|ego| ego.scores.as_ref());
    match topic {
        Topic::SwemwbsRaw => vec![EgoNumber {
            title: None,
            value: scores.and_then(|own| own.swemwbs_raw),
            least: 7,
            most: 35,
            answer: EgoAnswer::SwemwbsRaw,
        }],
        Topic::ResourceGeneratorUk => {
            let counts = scores.and_then(|own| own.resource_generator_uk.clone());
            let counts = counts.unwrap_or_default();
            let number = |title: &str, value, answer| EgoNumber {
                title: Some(language.text(title)),
                value,
                least: 0,
                most: 27,
                answer,
            };
            vec![
                number("resource-domestic", counts.domestic, EgoAnswer::DomesticResources),
                number("resource-expert-advice", counts.expert_advice, EgoAnswer::ExpertAdvice),
                number(
                    "resource-personal-skills",
                    counts.personal_skills,
                    EgoAnswer::PersonalSkills,
                ),
                number(
                    "resource-problem-solving",
                    counts.problem_solving,
                    EgoAnswer::ProblemSolving,
                ),
            ]
        }
        _ => Vec::new(),
    }
}
