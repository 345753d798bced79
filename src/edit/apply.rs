//! The map after a change.

use super::{Answer, Edit, Refusal};
use crate::model::{
    Alter, AlterId, Fault, MapPoint, NetworkMap, NetworkMapParts, Tie, TieStrength, UnknownFields,
};

/// The map as it is after a change. O(alters + ties), for [`Edit::TieAll`] times the number of
/// those it ties.
///
/// # Errors
/// What the change would break; see [`Refusal`].
pub fn edited(map: &NetworkMap, edit: &Edit) -> Result<NetworkMap, Refusal> {
    let mut parts = map.clone().into_parts();
    match edit {
        Edit::Add(alters) => parts.alters.extend_from_slice(alters),
        Edit::Answer { alters, answer } => answer_all(&mut parts, alters, answer)?,
        Edit::Place { alter, ring, position } => {
            let alter = found(&mut parts, alter)?;
            (alter.ring, alter.position) = (*ring, checked_point(*position)?);
        }
        Edit::Tie { a, b, tie_strength } => tie(&mut parts, a, b, *tie_strength),
        Edit::TieAll(alters) => tie_all(&mut parts, alters),
        Edit::Untie { a, b } => parts.ties.retain(|tie| !joins(tie, a, b)),
        Edit::Merge { kept, merged } => merge(&mut parts, kept, merged)?,
        Edit::Remove(alters) => remove(&mut parts, alters)?,
        Edit::Ego(answer) => parts.ego = answer.give(parts.ego.as_ref())?,
        Edit::Title(title) => parts.title.clone_from(title),
    }
    NetworkMap::new(parts)
        .map_err(|faults| first(faults).map_or(Refusal::OtherKinds, Refusal::Rule))
}

fn first(faults: Vec<Fault>) -> Option<Fault> {
    faults.into_iter().next()
}

fn found<'p>(parts: &'p mut NetworkMapParts, id: &AlterId) -> Result<&'p mut Alter, Refusal> {
    let alter = parts.alters.iter_mut().find(|alter| alter.id == *id);
    alter.ok_or_else(|| Refusal::NobodyThere(id.clone()))
}

fn answer_all(
    parts: &mut NetworkMapParts,
    alters: &[AlterId],
    answer: &Answer,
) -> Result<(), Refusal> {
    alters.iter().try_for_each(|id| answer.give(found(parts, id)?))
}

/// What the format allows; a point that is none is left out.
fn checked_point(position: Option<MapPoint>) -> Result<Option<MapPoint>, Refusal> {
    const MOST: f64 = 1e6;
    let Some(MapPoint { x, y }) = position else { return Ok(None) };
    let bounded = |value: f64| value.is_finite().then(|| value.clamp(-MOST, MOST));
    Ok(bounded(x).zip(bounded(y)).map(|(x, y)| MapPoint { x, y }))
}

fn joins(tie: &Tie, a: &AlterId, b: &AlterId) -> bool {
    (tie.a == *a && tie.b == *b) || (tie.a == *b && tie.b == *a)
}

fn tie(parts: &mut NetworkMapParts, a: &AlterId, b: &AlterId, tie_strength: Option<TieStrength>) {
    match parts.ties.iter_mut().find(|tie| joins(tie, a, b)) {
        Some(tie) => tie.tie_strength = tie_strength,
        None => parts.ties.push(new_tie(a, b, tie_strength)),
    }
}

fn new_tie(a: &AlterId, b: &AlterId, tie_strength: Option<TieStrength>) -> Tie {
    Tie { a: a.clone(), b: b.clone(), tie_strength, unknown: UnknownFields::new() }
}

fn tie_all(parts: &mut NetworkMapParts, alters: &[AlterId]) {
    for (at, a) in alters.iter().enumerate() {
        for b in &alters[at + 1..] {
            if a != b && !parts.ties.iter().any(|tie| joins(tie, a, b)) {
                parts.ties.push(new_tie(a, b, None));
            }
        }
    }
}

fn remove(parts: &mut NetworkMapParts, alters: &[AlterId]) -> Result<(), Refusal> {
    for id in alters {
        found(parts, id)?;
    }
    parts.alters.retain(|alter| !alters.contains(&alter.id));
    parts.ties.retain(|tie| !alters.contains(&tie.a) && !alters.contains(&tie.b));
    Ok(())
}

fn merge(parts: &mut NetworkMapParts, kept: &AlterId, merged: &AlterId) -> Result<(), Refusal> {
    let other = found(parts, merged)?.clone();
    let own = found(parts, kept)?;
    if own.kind() != other.kind() || kept == merged {
        return Err(Refusal::OtherKinds);
    }
    take_over(own, other);
    let ties = std::mem::take(&mut parts.ties);
    for mut one in ties.into_iter().filter(|tie| !joins(tie, kept, merged)) {
        for end in [&mut one.a, &mut one.b] {
            if end == merged {
                end.clone_from(kept);
            }
        }
        match parts.ties.iter_mut().find(|tie| joins(tie, &one.a, &one.b)) {
            Some(same) => same.tie_strength = same.tie_strength.max(one.tie_strength),
            None => parts.ties.push(one),
        }
    }
    parts.alters.retain(|alter| alter.id != *merged);
    Ok(())
}

/// What was told of one alter counts, and where nothing was, what was told of the other.
fn take_over(own: &mut Alter, other: Alter) {
    if own.nature.role_name().is_none() {
        own.nature = other.nature;
    }
    own.role_label = own.role_label.take().or(other.role_label);
    own.ring = own.ring.or(other.ring);
    own.contact_frequency = own.contact_frequency.or(other.contact_frequency);
    own.years_known = own.years_known.or(other.years_known);
    own.new_in_last_year = own.new_in_last_year.or(other.new_in_last_year);
    own.wellbeing_effect = own.wellbeing_effect.or(other.wellbeing_effect);
    own.support_received = own.support_received.take().or(other.support_received);
    own.support_given = own.support_given.take().or(other.support_given);
    own.wish = own.wish.or(other.wish);
    own.stigma = own.stigma.or(other.stigma);
    own.helps_when = own.helps_when.take().or(other.helps_when);
    own.note = match (own.note.take(), other.note) {
        (Some(own), Some(other)) => Some(format!("{own}\n{other}")),
        (own, other) => own.or(other),
    };
    for (name, json) in other.unknown {
        if own.unknown.iter().all(|(own, _)| *own != name) {
            own.unknown.push((name, json));
        }
    }
}
