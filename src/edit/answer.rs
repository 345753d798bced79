//! What is told of an alter and of ego, an answer at a time. `None` takes an answer back.

use super::Refusal;
use crate::model::{
    Alter, ContactFrequency, Education, Ego, HelpsWhen, Housing, Label, Listed, Nature, Ring,
    Support, WellbeingEffect, Wish,
};

/// One thing told of an alter.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// The name on the map.
    Label(Label),
    /// Kind and role.
    Nature(Nature),
    /// The person's own word for the role.
    RoleLabel(Option<String>),
    /// How close. A pin is let go where the ring becomes another.
    Ring(Option<Ring>),
    /// How often in contact.
    ContactFrequency(Option<ContactFrequency>),
    /// Years, 0 to 120.
    YearsKnown(Option<f64>),
    /// Met or begun in the last year.
    NewInLastYear(Option<bool>),
    /// Helps or hinders.
    WellbeingEffect(Option<WellbeingEffect>),
    /// Support ego receives; an empty list is an answer.
    SupportReceived(Option<Vec<Support>>),
    /// Support ego gives; an empty list is an answer.
    SupportGiven(Option<Vec<Support>>),
    /// What ego would like more or less of.
    Wish(Option<Wish>),
    /// Whether ego meets stigma there.
    Stigma(Option<bool>),
    /// When this alter helps; an empty list is an answer.
    HelpsWhen(Option<Vec<HelpsWhen>>),
    /// Free text.
    Note(Option<String>),
}

impl Answer {
    /// Gives the answer to an alter.
    ///
    /// # Errors
    /// [`Refusal::Years`] for years that nobody can have known another.
    pub(super) fn give(&self, alter: &mut Alter) -> Result<(), Refusal> {
        match self {
            Self::Label(label) => alter.label = label.clone(),
            Self::Nature(nature) => alter.nature = *nature,
            Self::RoleLabel(words) => alter.role_label = text(words),
            Self::Ring(ring) => {
                if alter.ring != *ring {
                    alter.position = None;
                }
                alter.ring = *ring;
            }
            Self::ContactFrequency(often) => alter.contact_frequency = *often,
            Self::YearsKnown(years) => alter.years_known = checked_years(*years)?,
            Self::NewInLastYear(is_new) => alter.new_in_last_year = *is_new,
            Self::WellbeingEffect(effect) => alter.wellbeing_effect = *effect,
            Self::SupportReceived(kinds) => alter.support_received = in_order(kinds),
            Self::SupportGiven(kinds) => alter.support_given = in_order(kinds),
            Self::Wish(wish) => alter.wish = *wish,
            Self::Stigma(stigma) => alter.stigma = *stigma,
            Self::HelpsWhen(whens) => alter.helps_when = in_order(whens),
            Self::Note(note) => alter.note = text(note),
        }
        Ok(())
    }
}

fn checked_years(years: Option<f64>) -> Result<Option<f64>, Refusal> {
    match years {
        Some(years) if !(0.0..=120.0).contains(&years) => Err(Refusal::Years),
        _ => Ok(years),
    }
}

/// Each value once, as the format lists them.
fn in_order<T: Listed + PartialEq>(values: &Option<Vec<T>>) -> Option<Vec<T>> {
    let values = values.as_ref()?;
    Some(T::ALL.iter().copied().filter(|value| values.contains(value)).collect())
}

/// A text with nothing in it is none.
fn text(words: &Option<String>) -> Option<String> {
    words.as_ref().filter(|words| !words.trim().is_empty()).cloned()
}

/// One thing told of the person whose map it is.
#[derive(Clone, Debug, PartialEq)]
pub enum EgoAnswer {
    /// What stands in the middle.
    Label(Option<Label>),
    /// Lives alone.
    LivesAlone(Option<bool>),
    /// Where ego lives.
    Housing(Option<Housing>),
    /// Highest education.
    Education(Option<Education>),
    /// Long-term sick or disabled.
    LongTermSickOrDisabled(Option<bool>),
    /// 0 to 10.
    NetworkSatisfaction(Option<u8>),
    /// 7 to 35.
    SwemwbsRaw(Option<u8>),
    /// Domestic resources, of the Resource Generator-UK; the four together 0 to 27.
    DomesticResources(Option<u8>),
    /// The same: expert advice.
    ExpertAdvice(Option<u8>),
    /// The same: personal skills.
    PersonalSkills(Option<u8>),
    /// The same: problem solving.
    ProblemSolving(Option<u8>),
}

/// The most that the four counts of the Resource Generator-UK add up to.
const MOST_RESOURCES: u8 = 27;

impl EgoAnswer {
    /// Gives the answer, and drops what then holds nothing.
    ///
    /// # Errors
    /// [`Refusal::Score`] for a score outside of its range.
    pub(super) fn give(&self, ego: Option<&Ego>) -> Result<Option<Ego>, Refusal> {
        let mut changed = ego.cloned().unwrap_or_default();
        let mut context = changed.context.take().unwrap_or_default();
        let mut scores = changed.scores.take().unwrap_or_default();
        let mut resources = scores.resource_generator_uk.take().unwrap_or_default();
        match self {
            Self::Label(label) => changed.label = label.clone(),
            Self::LivesAlone(alone) => context.lives_alone = *alone,
            Self::Housing(housing) => context.housing = *housing,
            Self::Education(education) => context.education = *education,
            Self::LongTermSickOrDisabled(is) => context.long_term_sick_or_disabled = *is,
            Self::NetworkSatisfaction(score) => {
                scores.network_satisfaction = checked_score(*score, 0, 10)?;
            }
            Self::SwemwbsRaw(score) => scores.swemwbs_raw = checked_score(*score, 7, 35)?,
            Self::DomesticResources(count) => resources.domestic = *count,
            Self::ExpertAdvice(count) => resources.expert_advice = *count,
            Self::PersonalSkills(count) => resources.personal_skills = *count,
            Self::ProblemSolving(count) => resources.problem_solving = *count,
        }
        let counts = [
            resources.domestic,
            resources.expert_advice,
            resources.personal_skills,
            resources.problem_solving,
        ];
        let total = counts.into_iter().flatten().fold(0, u8::saturating_add);
        checked_score(Some(total), 0, MOST_RESOURCES)?;
        scores.resource_generator_uk = kept(resources);
        changed.context = kept(context);
        changed.scores = kept(scores);
        Ok(kept(changed))
    }
}

fn checked_score(score: Option<u8>, least: u8, most: u8) -> Result<Option<u8>, Refusal> {
    match score {
        Some(score) if !(least..=most).contains(&score) => Err(Refusal::Score { least, most }),
        _ => Ok(score),
    }
}

fn kept<T: Default + PartialEq>(part: T) -> Option<T> {
    (part != T::default()).then_some(part)
}
