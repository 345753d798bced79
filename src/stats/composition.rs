//! Who is there: counts, and shares among the alters for which the answer is known.

use serde::Serialize;

use super::share::{Share, mean};
use crate::model::{Alter, ContactFrequency, Kind, NetworkMap, RoleGroup};

/// Composition of a map. Shares are 0 to 1, `None` where no answer is known.
///
/// Role groups and their shares after Palumbo et al. 2015, doi:10.1186/s13104-015-1528-7.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Composition {
    /// Number of people.
    pub people: usize,
    /// Number of places.
    pub places: usize,
    /// Number of activities.
    pub activities: usize,
    /// People, places and activities together.
    pub connections: usize,
    /// People whose role is known.
    pub role_known: usize,
    /// Alters whose contact frequency is known.
    pub contact_frequency_known: usize,
    /// Alters for which it is known whether they are new.
    pub new_in_last_year_known: usize,
    /// People for whom the years known are given.
    pub years_known_known: usize,
    /// Alters whose effect on well-being is known.
    pub wellbeing_effect_known: usize,
    /// Share of people with a known role who are family.
    pub family_share: Option<f64>,
    /// The same for friends.
    pub friend_share: Option<f64>,
    /// The same for practitioners and support workers.
    pub practitioner_share: Option<f64>,
    /// The same for everyone else.
    pub wider_share: Option<f64>,
    /// Blau's index 1 − Σp² over the four groups, 0 to 0.75 (Blau 1977).
    pub role_blau: Option<f64>,
    /// Index of qualitative variation, Blau · 4/3, 0 to 1 (Agresti & Agresti 1978,
    /// doi:10.2307/270810).
    pub role_iqv: Option<f64>,
    /// Alters on ring 1, 2, 3 and not placed.
    pub ring_counts: [usize; 4],
    /// Share of alters with contact weekly or more.
    pub weekly_share: Option<f64>,
    /// Share of alters new in the last year.
    pub new_share: Option<f64>,
    /// Mean years known, over people.
    pub mean_years_known: Option<f64>,
    /// Share of alters that help.
    pub helping_share: Option<f64>,
    /// Share of alters that hinder.
    pub hindering_share: Option<f64>,
    /// Mean effect, −2 to 2.
    pub mean_wellbeing_effect: Option<f64>,
}

/// Counts a map's composition. O(alters).
pub fn composition(map: &NetworkMap) -> Composition {
    let alters = || map.alters().iter();
    let people = || alters().filter(|alter| alter.kind() == Kind::Person);
    let count = |kind: Kind| alters().filter(|alter| alter.kind() == kind).count();
    let roles = [RoleGroup::Family, RoleGroup::Friend, RoleGroup::Practitioner, RoleGroup::Wider]
        .map(|group| Share::of(people().map(|p| p.nature.role_group()), |role| role == group));
    let weekly =
        Share::of(alters().map(|a| a.contact_frequency), ContactFrequency::is_weekly_or_more);
    let new = Share::of(alters().map(|a| a.new_in_last_year), |new| new);
    let effect = |alter: &Alter| alter.wellbeing_effect.map(|effect| effect.get());
    let helping = Share::of(alters().map(effect), |effect| effect > 0);
    let hindering = Share::of(alters().map(effect), |effect| effect < 0);
    let [family, friend, practitioner, wider] = roles.map(Share::value);
    let blau = blau_index(&roles);
    Composition {
        people: count(Kind::Person),
        places: count(Kind::Place),
        activities: count(Kind::Activity),
        connections: map.alters().len(),
        role_known: roles[0].known,
        contact_frequency_known: weekly.known,
        new_in_last_year_known: new.known,
        years_known_known: people().filter(|p| p.years_known.is_some()).count(),
        wellbeing_effect_known: helping.known,
        family_share: family,
        friend_share: friend,
        practitioner_share: practitioner,
        wider_share: wider,
        role_blau: blau,
        role_iqv: blau.map(|blau| blau * 4.0 / 3.0),
        ring_counts: ring_counts(map),
        weekly_share: weekly.value(),
        new_share: new.value(),
        mean_years_known: mean(people().map(|p| p.years_known)),
        helping_share: helping.value(),
        hindering_share: hindering.value(),
        mean_wellbeing_effect: mean(alters().map(|a| effect(a).map(f64::from))),
    }
}

fn blau_index(shares: &[Share; 4]) -> Option<f64> {
    let shares: Option<Vec<f64>> = shares.iter().map(|share| share.value()).collect();
    Some(1.0 - shares?.iter().map(|share| share * share).sum::<f64>())
}

fn ring_counts(map: &NetworkMap) -> [usize; 4] {
    let mut counts = [0; 4];
    for alter in map.alters() {
        counts[alter.ring.map_or(3, |ring| ring as usize - 1)] += 1;
    }
    counts
}
