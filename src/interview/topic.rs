//! What a question is about.

use crate::model::{Kind, listed};

listed! {
    /// What a question is about: a name generator, something told of each alter, or something told
    /// of ego.
    Topic {
        People = "people", Places = "places", Activities = "activities", Role = "role",
        Ring = "ring", Ties = "ties", ContactFrequency = "contact_frequency",
        YearsKnown = "years_known", NewInLastYear = "new_in_last_year",
        WellbeingEffect = "wellbeing_effect", SupportReceived = "support_received",
        SupportGiven = "support_given", Wish = "wish", Stigma = "stigma",
        HelpsWhen = "helps_when", Note = "note", AboutMe = "about_me",
        NetworkSatisfaction = "network_satisfaction", SwemwbsRaw = "swemwbs_raw",
        ResourceGeneratorUk = "resource_generator_uk",
    }
}

impl Topic {
    /// The kind a name generator asks for; `None` for all other questions.
    pub fn generates(self) -> Option<Kind> {
        match self {
            Self::People => Some(Kind::Person),
            Self::Places => Some(Kind::Place),
            Self::Activities => Some(Kind::Activity),
            _ => None,
        }
    }

    /// Whether it is asked of the person alone.
    pub fn is_of_ego(self) -> bool {
        matches!(
            self,
            Self::AboutMe
                | Self::NetworkSatisfaction
                | Self::SwemwbsRaw
                | Self::ResourceGeneratorUk
        )
    }

    /// Whether it is asked of alters, one after the other.
    pub fn is_of_alters(self) -> bool {
        self.generates().is_none() && !self.is_of_ego()
    }

    /// Whom it is asked of where a protocol does not say: support and years of people, all else of
    /// everyone.
    pub fn usual_kinds(self) -> &'static [Kind] {
        const PEOPLE: [Kind; 1] = [Kind::Person];
        const ALL: [Kind; 3] = [Kind::Person, Kind::Place, Kind::Activity];
        match self {
            Self::SupportReceived | Self::SupportGiven | Self::YearsKnown => &PEOPLE,
            _ => &ALL,
        }
    }
}
