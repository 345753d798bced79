//! How far a conversation is, told from the map alone: so it can be left, and gone on with.

use super::{Question, Topic};
use crate::model::{Alter, Kind, NetworkMap};

/// How many answers a question has, and how many it can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Those that were given. Of a name generator the number of names.
    pub answered: usize,
    /// How many it is asked of: alters, or 1 for ego. `None` for a name generator, which has no end.
    pub asked: Option<usize>,
}

impl Progress {
    /// Whether nothing is left to be asked. A name generator with a name has been asked.
    pub fn is_done(self) -> bool {
        self.answered >= self.asked.unwrap_or(1)
    }
}

/// Indices of the alters a question is asked of: people, then places, then activities, each in the
/// order they were named. O(alters).
pub fn alters_asked(question: &Question, map: &NetworkMap) -> Vec<usize> {
    if !question.topic.is_of_alters() {
        return Vec::new();
    }
    let mut asked: Vec<usize> = (0..map.alters().len())
        .filter(|index| question.kinds.contains(&map.alters()[*index].kind()))
        .collect();
    asked.sort_by_key(|index| map.alters()[*index].kind());
    asked
}

/// Whether an alter has an answer to a question about this. A tie answers for both its ends.
/// O(1), for ties O(ties).
pub fn is_answered(topic: Topic, map: &NetworkMap, alter_index: usize) -> bool {
    let is_tied = || map.tie_ends().iter().any(|&(a, b)| a == alter_index || b == alter_index);
    map.alters().get(alter_index).is_some_and(|alter| is_told(topic, alter, is_tied))
}

fn is_told(topic: Topic, alter: &Alter, is_tied: impl FnOnce() -> bool) -> bool {
    match topic {
        Topic::Role => alter.nature.role_name().is_some(),
        Topic::Ring => alter.ring.is_some(),
        Topic::Ties => is_tied(),
        Topic::ContactFrequency => alter.contact_frequency.is_some(),
        Topic::YearsKnown => alter.years_known.is_some(),
        Topic::NewInLastYear => alter.new_in_last_year.is_some(),
        Topic::WellbeingEffect => alter.wellbeing_effect.is_some(),
        Topic::SupportReceived => alter.support_received.is_some(),
        Topic::SupportGiven => alter.support_given.is_some(),
        Topic::Wish => alter.wish.is_some(),
        Topic::Stigma => alter.stigma.is_some(),
        Topic::HelpsWhen => alter.helps_when.is_some(),
        Topic::Note => alter.note.is_some(),
        _ => false,
    }
}

/// How far a question is. O(alters + ties).
pub fn progress(question: &Question, map: &NetworkMap) -> Progress {
    let topic = question.topic;
    if let Some(kind) = topic.generates() {
        return Progress { answered: count_of(map, kind), asked: None };
    }
    if topic.is_of_ego() {
        return Progress { answered: usize::from(is_told_of_ego(topic, map)), asked: Some(1) };
    }
    let mut tied = vec![false; map.alters().len()];
    for &(a, b) in map.tie_ends() {
        (tied[a], tied[b]) = (true, true);
    }
    let asked = alters_asked(question, map);
    let told = |index: &&usize| is_told(topic, &map.alters()[**index], || tied[**index]);
    Progress { answered: asked.iter().filter(told).count(), asked: Some(asked.len()) }
}

fn count_of(map: &NetworkMap, kind: Kind) -> usize {
    map.alters().iter().filter(|alter| alter.kind() == kind).count()
}

fn is_told_of_ego(topic: Topic, map: &NetworkMap) -> bool {
    let Some(ego) = map.ego() else { return false };
    let scores = ego.scores.as_ref();
    match topic {
        Topic::AboutMe => ego.context.is_some(),
        Topic::NetworkSatisfaction => scores.is_some_and(|own| own.network_satisfaction.is_some()),
        Topic::SwemwbsRaw => scores.is_some_and(|own| own.swemwbs_raw.is_some()),
        Topic::ResourceGeneratorUk => scores.is_some_and(|own| own.resource_generator_uk.is_some()),
        _ => false,
    }
}
