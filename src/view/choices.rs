//! What can be answered to a question about alters, each answer with its words.

use super::words::{effect_words, listed_words, message_id, ring_message};
use crate::edit::Answer;
use crate::interview::Topic;
use crate::language::Language;
use crate::model::{
    ActivityRole, Alter, ContactFrequency, HelpsWhen, Kind, Listed, Nature, PersonRole, PlaceRole,
    Ring, RoleGroup, Support, WellbeingEffect, Wish,
};

/// Answers that stand together, under a title where there are many.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceGroup {
    /// "Family".
    pub title: Option<String>,
    /// In the format's order.
    pub choices: Vec<Choice>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// "weekly".
    pub words: String,
    /// Whether it was given, to all of them where they are several.
    pub is_chosen: bool,
    /// What to tell when it is pressed: this answer, or none where it was chosen.
    pub answer: Answer,
}

/// The answers to a question, for one alter or the same for several; empty where the question is
/// not answered by choosing, or, of roles, where they are of different kinds.
pub fn choices(language: &Language, topic: Topic, alters: &[&Alter]) -> Vec<ChoiceGroup> {
    let text = |id: &str| language.text(id);
    let one = |choices: Vec<Choice>| vec![ChoiceGroup { title: None, choices }];
    let of_list = |list: &str, name: &str| text(&message_id(list, name));
    match topic {
        Topic::Role => roles(language, alters),
        Topic::Ring => one(of_listed(
            alters,
            &[Ring::Closest, Ring::Close, Ring::Further],
            |alter| alter.ring,
            |ring| text(ring_message(ring)),
            Answer::Ring,
        )),
        Topic::ContactFrequency => one(of_listed(
            alters,
            ContactFrequency::ALL,
            |alter| alter.contact_frequency,
            |often| of_list("contact", often.as_str()),
            Answer::ContactFrequency,
        )),
        Topic::NewInLastYear => {
            one(yes_or_no(language, alters, |alter| alter.new_in_last_year, Answer::NewInLastYear))
        }
        Topic::Stigma => one(yes_or_no(language, alters, |alter| alter.stigma, Answer::Stigma)),
        Topic::WellbeingEffect => {
            let effects: Vec<WellbeingEffect> =
                (-2..=2).rev().filter_map(WellbeingEffect::from_number).collect();
            one(of_listed(
                alters,
                &effects,
                |alter| alter.wellbeing_effect,
                |effect| effect_words(language, effect),
                Answer::WellbeingEffect,
            ))
        }
        Topic::Wish => one(of_listed(
            alters,
            Wish::ALL,
            |alter| alter.wish,
            |wish| of_list("wish", wish.as_str()),
            Answer::Wish,
        )),
        Topic::SupportReceived => one(of_set::<Support>(
            language,
            alters,
            |alter| alter.support_received.as_deref(),
            |support| text(&(message_id("support", support.as_str()) + ".answer")),
            Answer::SupportReceived,
        )),
        Topic::SupportGiven => one(of_set::<Support>(
            language,
            alters,
            |alter| alter.support_given.as_deref(),
            |support| text(&(message_id("support", support.as_str()) + ".answer")),
            Answer::SupportGiven,
        )),
        Topic::HelpsWhen => one(of_set::<HelpsWhen>(
            language,
            alters,
            |alter| alter.helps_when.as_deref(),
            |when| of_list("helps-when", when.as_str()),
            Answer::HelpsWhen,
        )),
        _ => Vec::new(),
    }
}

/// One of several values, or, pressed again, none.
fn of_listed<T: Copy + PartialEq>(
    alters: &[&Alter],
    values: &[T],
    told: impl Fn(&Alter) -> Option<T>,
    words: impl Fn(T) -> String,
    answer: impl Fn(Option<T>) -> Answer,
) -> Vec<Choice> {
    let choice = |value: &T| {
        let is_chosen =
            !alters.is_empty() && alters.iter().all(|alter| told(alter) == Some(*value));
        Choice { words: words(*value), is_chosen, answer: answer((!is_chosen).then_some(*value)) }
    };
    values.iter().map(choice).collect()
}

fn yes_or_no(
    language: &Language,
    alters: &[&Alter],
    told: impl Fn(&Alter) -> Option<bool>,
    answer: impl Fn(Option<bool>) -> Answer,
) -> Vec<Choice> {
    let words = |is| language.text(if is { "yes" } else { "no" });
    of_listed(alters, &[true, false], told, words, answer)
}

/// Any of several values, and none of them, which is an answer, too.
fn of_set<T: Listed + PartialEq>(
    language: &Language,
    alters: &[&Alter],
    told: impl Fn(&Alter) -> Option<&[T]>,
    words: impl Fn(T) -> String,
    answer: impl Fn(Option<Vec<T>>) -> Answer,
) -> Vec<Choice> {
    // What all of them have in common.
    let common: Option<Vec<T>> = alters
        .iter()
        .map(|alter| told(alter))
        .reduce(|a, b| {
            let b = b?;
            a.filter(|a| *a == b)
        })
        .flatten()
        .map(<[T]>::to_vec);
    let mut choices: Vec<Choice> = T::ALL
        .iter()
        .map(|value| {
            let mut list = common.clone().unwrap_or_default();
            let is_chosen = list.contains(value);
            if is_chosen {
                list.retain(|own| own != value);
            } else {
                list.push(*value);
            }
            // The last one taken back is no answer any more.
            let list = (!list.is_empty()).then_some(list);
            Choice { words: words(*value), is_chosen, answer: answer(list) }
        })
        .collect();
    let is_none = common.as_ref().is_some_and(Vec::is_empty);
    choices.push(Choice {
        words: language.text("choice-none"),
        is_chosen: is_none,
        answer: answer((!is_none).then(Vec::new)),
    });
    choices
}

fn roles(language: &Language, alters: &[&Alter]) -> Vec<ChoiceGroup> {
    let Some(kind) = alters.first().map(|alter| alter.kind()) else { return Vec::new() };
    if alters.iter().any(|alter| alter.kind() != kind) {
        return Vec::new();
    }
    match kind {
        Kind::Person => {
            [RoleGroup::Family, RoleGroup::Friend, RoleGroup::Practitioner, RoleGroup::Wider]
                .map(|group| {
                    let roles: Vec<PersonRole> = PersonRole::ALL
                        .iter()
                        .copied()
                        .filter(|role| role.group() == group)
                        .collect();
                    ChoiceGroup {
                        title: Some(language.text(role_group_message(group))),
                        choices: of_roles(
                            language,
                            alters,
                            &roles,
                            "person-role",
                            |nature| match nature {
                                Nature::Person(role) => role,
                                _ => None,
                            },
                            Nature::Person,
                        ),
                    }
                })
                .into_iter()
                .collect()
        }
        Kind::Place => vec![ChoiceGroup {
            title: None,
            choices: of_roles(
                language,
                alters,
                PlaceRole::ALL,
                "place-role",
                |nature| match nature {
                    Nature::Place(role) => role,
                    _ => None,
                },
                Nature::Place,
            ),
        }],
        Kind::Activity => vec![ChoiceGroup {
            title: None,
            choices: of_roles(
                language,
                alters,
                ActivityRole::ALL,
                "activity-role",
                |nature| match nature {
                    Nature::Activity(role) => role,
                    _ => None,
                },
                Nature::Activity,
            ),
        }],
    }
}

fn role_group_message(group: RoleGroup) -> &'static str {
    match group {
        RoleGroup::Family => "role-group-family",
        RoleGroup::Friend => "role-group-friends",
        RoleGroup::Practitioner => "role-group-practitioners",
        RoleGroup::Wider => "role-group-wider",
    }
}

fn of_roles<T: Listed + PartialEq>(
    language: &Language,
    alters: &[&Alter],
    roles: &[T],
    list: &str,
    told: impl Fn(Nature) -> Option<T>,
    nature: impl Fn(Option<T>) -> Nature,
) -> Vec<Choice> {
    // "Other" says nothing on the map, but can be chosen.
    let words = |role: T| {
        listed_words(language, list, role).unwrap_or_else(|| language.text("choice-other"))
    };
    of_listed(alters, roles, |alter| told(alter.nature), words, |role| Answer::Nature(nature(role)))
}
