//! An alter: a person, place or activity of the map, and the ties between alters.

use super::{
    ActivityRole, ContactFrequency, HelpsWhen, Kind, Label, Listed, MapPoint, PersonRole,
    PlaceRole, Ring, RoleGroup, Support, TieStrength, UnknownFields, WellbeingEffect, Wish,
};

/// An alter's id, unique in its map and never empty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AlterId(String);

impl AlterId {
    /// `None` for an empty text.
    pub fn new(text: String) -> Option<Self> {
        (!text.is_empty()).then_some(Self(text))
    }

    /// The id as it stands in the file.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What an alter is, with the role that only this kind can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Someone.
    Person(Option<PersonRole>),
    /// Somewhere.
    Place(Option<PlaceRole>),
    /// Something done.
    Activity(Option<ActivityRole>),
}

impl Nature {
    /// An alter of this kind whose role was not asked.
    pub fn without_role(kind: Kind) -> Self {
        match kind {
            Kind::Person => Self::Person(None),
            Kind::Place => Self::Place(None),
            Kind::Activity => Self::Activity(None),
        }
    }

    /// Person, place or activity.
    pub fn kind(self) -> Kind {
        match self {
            Self::Person(_) => Kind::Person,
            Self::Place(_) => Kind::Place,
            Self::Activity(_) => Kind::Activity,
        }
    }

    /// The role's name in a file.
    pub fn role_name(self) -> Option<&'static str> {
        match self {
            Self::Person(role) => role.map(Listed::as_str),
            Self::Place(role) => role.map(Listed::as_str),
            Self::Activity(role) => role.map(Listed::as_str),
        }
    }

    /// The group of a person's role; `None` for other kinds and where it was not asked.
    pub fn role_group(self) -> Option<RoleGroup> {
        match self {
            Self::Person(role) => role.map(PersonRole::group),
            _ => None,
        }
    }

    /// A practitioner, a health service or a treatment group.
    pub fn is_formal(self) -> bool {
        self.role_group() == Some(RoleGroup::Practitioner)
            || self == Self::Place(Some(PlaceRole::HealthService))
            || self == Self::Activity(Some(ActivityRole::TreatmentGroup))
    }
}

/// A person, place or activity of the map. `None` is *not asked*, never zero or false.
#[derive(Clone, Debug, PartialEq)]
pub struct Alter {
    /// Unique in the map.
    pub id: AlterId,
    /// Kind and role.
    pub nature: Nature,
    /// The name on the map.
    pub label: Label,
    /// The person's own word for the role.
    pub role_label: Option<String>,
    /// How close.
    pub ring: Option<Ring>,
    /// How often in contact.
    pub contact_frequency: Option<ContactFrequency>,
    /// Years, 0 to 120, fractions allowed.
    pub years_known: Option<f64>,
    /// Met or begun in the last year.
    pub new_in_last_year: Option<bool>,
    /// Helps or hinders.
    pub wellbeing_effect: Option<WellbeingEffect>,
    /// Support ego receives; an empty list is an answer.
    pub support_received: Option<Vec<Support>>,
    /// Support ego gives; an empty list is an answer.
    pub support_given: Option<Vec<Support>>,
    /// What ego would like more or less of.
    pub wish: Option<Wish>,
    /// Whether ego meets stigma there.
    pub stigma: Option<bool>,
    /// When this alter helps.
    pub helps_when: Option<Vec<HelpsWhen>>,
    /// Free text.
    pub note: Option<String>,
    /// Where the person put it; it stays there in every layout style.
    pub position: Option<MapPoint>,
    /// Fields of other tools.
    pub unknown: UnknownFields,
}

impl Alter {
    /// An alter of which nothing else was asked.
    pub fn new(id: AlterId, kind: Kind, label: Label) -> Self {
        Self {
            id,
            nature: Nature::without_role(kind),
            label,
            role_label: None,
            ring: None,
            contact_frequency: None,
            years_known: None,
            new_in_last_year: None,
            wellbeing_effect: None,
            support_received: None,
            support_given: None,
            wish: None,
            stigma: None,
            helps_when: None,
            note: None,
            position: None,
            unknown: UnknownFields::new(),
        }
    }

    /// Person, place or activity.
    pub fn kind(&self) -> Kind {
        self.nature.kind()
    }
}

/// An undirected alter–alter tie.
#[derive(Clone, Debug, PartialEq)]
pub struct Tie {
    /// One end.
    pub a: AlterId,
    /// The other end.
    pub b: AlterId,
    /// `None` where it was not asked, which counts as weak.
    pub tie_strength: Option<TieStrength>,
    /// Fields of other tools.
    pub unknown: UnknownFields,
}
