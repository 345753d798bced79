//! Support: who gives what, and whether it goes both ways.

use serde::{Serialize, Serializer};

use super::share::{Share, mean};
use crate::model::{Alter, Kind, Listed, NetworkMap, RoleGroup, Support};

/// Support that ego and the people of a map give each other.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SupportFigures {
    /// See [`reciprocity`].
    pub reciprocity: Option<f64>,
    /// See [`multiplexity`].
    pub multiplexity: Option<f64>,
    /// See [`practitioner_only_support`].
    #[serde(serialize_with = "as_names")]
    pub practitioner_only_support: Vec<Support>,
}

/// All three. O(alters).
pub fn support(map: &NetworkMap) -> SupportFigures {
    SupportFigures {
        reciprocity: reciprocity(map),
        multiplexity: multiplexity(map),
        practitioner_only_support: practitioner_only_support(map),
    }
}

/// Among people with whom support is exchanged, the share with whom it goes both ways.
///
/// Over people for whom both support lists are given and at least one is not empty; range 0
/// to 1, `None` without such a person. O(alters).
/// Source: Wasserman & Faust 1994, doi:10.1017/CBO9780511815478, for ties of one person.
pub fn reciprocity(map: &NetworkMap) -> Option<f64> {
    let exchanged = |person: &Alter| {
        let received = !person.support_received.as_ref()?.is_empty();
        let given = !person.support_given.as_ref()?.is_empty();
        (received || given).then_some(received && given)
    };
    Share::of(people(map).map(exchanged), |both_ways| both_ways).value()
}

/// Mean number of kinds of support received from a person, over people who give any.
///
/// Range 1 to 6; `None` where nobody gives any. O(alters).
/// Source: Verbrugge 1979, doi:10.2307/2577271.
pub fn multiplexity(map: &NetworkMap) -> Option<f64> {
    let kinds = |person: &Alter| person.support_received.as_ref().map(Vec::len);
    mean(people(map).map(|person| kinds(person).filter(|kinds| *kinds > 0).map(|k| k as f64)))
}

/// Kinds of support that practitioners give and no other person, in the map format's order.
///
/// A person whose role is not known is not a practitioner. O(alters).
pub fn practitioner_only_support(map: &NetworkMap) -> Vec<Support> {
    let is_practitioner =
        |person: &Alter| person.nature.role_group() == Some(RoleGroup::Practitioner);
    let gives = |person: &Alter, support: Support| {
        person.support_received.as_ref().is_some_and(|kinds| kinds.contains(&support))
    };
    let only_practitioners = |support: &Support| {
        let mut givers = people(map).filter(|person| gives(person, *support)).peekable();
        givers.peek().is_some() && givers.all(is_practitioner)
    };
    Support::ALL.iter().copied().filter(only_practitioners).collect()
}

fn people(map: &NetworkMap) -> impl Iterator<Item = &Alter> {
    map.alters().iter().filter(|alter| alter.kind() == Kind::Person)
}

fn as_names<S: Serializer>(kinds: &[Support], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(kinds.iter().map(|kind| kind.as_str()))
}
