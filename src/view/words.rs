//! Plain words for the values of the map format.

use unicode_width::UnicodeWidthStr;

use crate::model::{
    ActivityRole, Alter, ContactFrequency, Education, Housing, Kind, Nature, PersonRole, PlaceRole,
    Ring,
};

/// The person's own word for a role, else ours; `None` where neither is known.
pub(super) fn role_words(alter: &Alter) -> Option<&str> {
    let own = alter.role_label.as_deref().map(str::trim).filter(|word| !word.is_empty());
    own.or_else(|| match alter.nature {
        Nature::Person(role) => role.and_then(person_role_words),
        Nature::Place(role) => role.and_then(place_role_words),
        Nature::Activity(role) => role.and_then(activity_role_words),
    })
}

fn person_role_words(role: PersonRole) -> Option<&'static str> {
    Some(match role {
        PersonRole::Partner => "partner",
        PersonRole::Parent => "parent",
        PersonRole::Child => "child",
        PersonRole::Sibling => "sibling",
        PersonRole::OtherFamily => "family",
        PersonRole::Friend => "friend",
        PersonRole::Practitioner => "practitioner",
        PersonRole::SupportWorker => "support worker",
        PersonRole::Neighbour => "neighbour",
        PersonRole::Colleague => "colleague",
        PersonRole::Acquaintance => "acquaintance",
        PersonRole::GroupMember => "from a group",
        PersonRole::OnlineContact => "online",
        PersonRole::Pet => "pet",
        PersonRole::Other => return None,
    })
}

fn place_role_words(role: PlaceRole) -> Option<&'static str> {
    Some(match role {
        PlaceRole::Home => "home",
        PlaceRole::FriendsHome => "a friend’s home",
        PlaceRole::HealthService => "health service",
        PlaceRole::Community => "community",
        PlaceRole::Work => "work",
        PlaceRole::Education => "education",
        PlaceRole::Worship => "worship",
        PlaceRole::ShopOrCafe => "shop or café",
        PlaceRole::Outdoors => "outdoors",
        PlaceRole::Leisure => "leisure",
        PlaceRole::Online => "online",
        PlaceRole::Other => return None,
    })
}

fn activity_role_words(role: ActivityRole) -> Option<&'static str> {
    Some(match role {
        ActivityRole::Employment => "paid work",
        ActivityRole::Volunteering => "volunteering",
        ActivityRole::Education => "learning",
        ActivityRole::Exercise => "exercise",
        ActivityRole::Creative => "creative",
        ActivityRole::Social => "social",
        ActivityRole::Faith => "faith",
        ActivityRole::Caring => "caring",
        ActivityRole::Domestic => "at home",
        ActivityRole::Outdoors => "outdoors",
        ActivityRole::Leisure => "leisure",
        ActivityRole::TreatmentGroup => "treatment group",
        ActivityRole::Other => return None,
    })
}

pub(super) fn housing_words(housing: Housing) -> &'static str {
    match housing {
        Housing::Owner => "own home",
        Housing::PrivateRent => "private rent",
        Housing::SocialRent => "social rent",
        Housing::Supported => "supported housing",
        Housing::Temporary => "temporary",
        Housing::Hospital => "hospital",
        Housing::Other => "other",
    }
}

/// The highest education.
pub(super) fn education_words(education: Education) -> &'static str {
    match education {
        Education::None => "none",
        Education::Secondary => "secondary",
        Education::Further => "further",
        Education::Higher => "higher",
    }
}

/// "closest", "close" or "further".
pub(super) fn ring_words(ring: Ring) -> &'static str {
    match ring {
        Ring::Closest => "closest",
        Ring::Close => "close",
        Ring::Further => "further",
    }
}

pub(super) fn contact_words(contact_frequency: ContactFrequency) -> &'static str {
    match contact_frequency {
        ContactFrequency::Daily => "every day",
        ContactFrequency::SeveralWeekly => "several times a week",
        ContactFrequency::Weekly => "weekly",
        ContactFrequency::Monthly => "monthly",
        ContactFrequency::SeveralYearly => "several times a year",
        ContactFrequency::YearlyOrLess => "once a year or less",
    }
}

pub(super) fn effect_words(effect: i8) -> &'static str {
    match effect {
        2 => "helps a lot",
        1 => "helps",
        0 => "helps and hinders alike",
        -1 => "hinders",
        _ => "hinders a lot",
    }
}

/// The sign inside a glyph: a shape, not a colour, says how an alter affects well-being.
pub(super) fn effect_sign(effect: i8) -> &'static str {
    match effect {
        2 => "+ +",
        1 => "+",
        0 => "±",
        -1 => "–",
        _ => "– –",
    }
}

pub(super) fn kind_word(kind: Kind, count: usize) -> &'static str {
    match (kind, count == 1) {
        (Kind::Person, true) => "person",
        (Kind::Person, false) => "people",
        (Kind::Place, true) => "place",
        (Kind::Place, false) => "places",
        (Kind::Activity, true) => "activity",
        (Kind::Activity, false) => "activities",
    }
}

/// The label, or a word for an alter whose label shows nothing.
pub(super) fn name_of(alter: &Alter) -> &str {
    let label = alter.label.as_str().trim();
    // Nothing to see also where every character is invisible.
    if label.width() == 0 { "no name" } else { label }
}

/// "a", "a and b", "a, b and c".
pub(super) fn joined(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
