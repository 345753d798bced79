//! What a person told about themselves.

use super::{Education, Housing, Label, UnknownFields};

/// The person whose map it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ego {
    /// What stands in the middle of the map.
    pub label: Option<Label>,
    /// Shown beside a map, never an input of typing.
    pub context: Option<Context>,
    /// Outcomes, never an input of typing.
    pub scores: Option<Scores>,
    /// Fields of other tools.
    pub unknown: UnknownFields,
}

/// Circumstances.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Context {
    /// Lives alone.
    pub lives_alone: Option<bool>,
    /// Where ego lives.
    pub housing: Option<Housing>,
    /// Highest education.
    pub education: Option<Education>,
    /// Long-term sick or disabled.
    pub long_term_sick_or_disabled: Option<bool>,
    /// Fields of other tools.
    pub unknown: UnknownFields,
}

/// Scores of questionnaires a service may ask.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scores {
    /// 0 to 10.
    pub network_satisfaction: Option<u8>,
    /// 7 to 35.
    pub swemwbs_raw: Option<u8>,
    /// Social capital.
    pub resource_generator_uk: Option<ResourceGeneratorUk>,
    /// Fields of other tools.
    pub unknown: UnknownFields,
}

/// The four counts of the Resource Generator-UK; together 0 to 27.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceGeneratorUk {
    /// Domestic resources.
    pub domestic: Option<u8>,
    /// Expert advice.
    pub expert_advice: Option<u8>,
    /// Personal skills.
    pub personal_skills: Option<u8>,
    /// Problem solving resources.
    pub problem_solving: Option<u8>,
    /// Fields of other tools.
    pub unknown: UnknownFields,
}
