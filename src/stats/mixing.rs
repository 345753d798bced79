//! Mixing: which people lead to places and activities, and whether practitioners and others
//! know each other.

use crate::model::{Kind, NetworkMap, RoleGroup};

/// Share of people tied to at least one place or activity.
///
/// Range 0 to 1; `None` without people. O(alters + ties).
/// Source: Sweet et al. 2018, doi:10.1192/bjp.bp.117.203950, where people, places and
/// activities lead to each other.
pub fn gateway_share(map: &NetworkMap) -> Option<f64> {
    let is_person = |index: usize| map.alters()[index].kind() == Kind::Person;
    let mut is_gateway = vec![false; map.alters().len()];
    for &(a, b) in map.tie_ends() {
        is_gateway[a] |= is_person(a) && !is_person(b);
        is_gateway[b] |= is_person(b) && !is_person(a);
    }
    let people = (0..map.alters().len()).filter(|index| is_person(*index)).count();
    let gateways = is_gateway.into_iter().filter(|is_gateway| *is_gateway).count();
    (people > 0).then(|| gateways as f64 / people as f64)
}

/// E-I index of ties between practitioners and others, (E − I) / (E + I): E ties from a
/// practitioner to someone who is none, I ties within either.
///
/// Range −1 (nobody across) to 1 (only across); over ties between people whose roles are both
/// known, `None` without such a tie. O(ties).
/// Source: Krackhardt & Stern 1988, doi:10.2307/2786835.
pub fn formal_informal_ei(map: &NetworkMap) -> Option<f64> {
    let is_practitioner = |index: usize| {
        let group = map.alters()[index].nature.role_group()?;
        Some(group == RoleGroup::Practitioner)
    };
    let (mut across, mut within) = (0usize, 0usize);
    for &(a, b) in map.tie_ends() {
        if let (Some(a), Some(b)) = (is_practitioner(a), is_practitioner(b)) {
            *(if a == b { &mut within } else { &mut across }) += 1;
        }
    }
    let ties = across + within;
    (ties > 0).then(|| (across as f64 - within as f64) / ties as f64)
}
