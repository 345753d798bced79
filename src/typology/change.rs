//! What would change a type: the smallest change of a single feature after which another type
//! is the nearest. Information about the method, never advice.

use serde::Serialize;

use super::classify::{Prototypes, nearest_two};
use super::features::KnownFeature;
use super::file::Typology;
use super::words;

/// A change of one feature, all else the same.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// The feature's id.
    pub feature: String,
    /// Its value, before any transform.
    pub from: f64,
    /// The value at which another type is the nearest.
    pub to: f64,
    /// How far that is, in standard units.
    pub standard_units: f64,
    /// Id of the type that would be the nearest.
    pub nearest: String,
    /// For a person to read.
    pub sentence: String,
}

/// The smallest such change, in standard units; `None` where no single feature has one.
///
/// Along one feature the difference of two squared distances is a straight line, so the values
/// at which a type stays the nearest hang together and halving finds their end:
/// O(features² · types · log steps).
pub(super) fn smallest_change(
    typology: &Typology,
    known: &[KnownFeature<'_>],
    prototypes: &Prototypes,
    nearest: usize,
) -> Option<Change> {
    let clamp = typology.decision.clamp.value;
    let standardised: Vec<f64> = known.iter().map(KnownFeature::standardised).collect();
    let nearest_at = |index: usize, value: f64| {
        let mut changed = standardised.clone();
        changed[index] = known[index].standardise(value);
        nearest_two(&prototypes.distances(&changed, clamp))[0].unwrap_or(nearest)
    };
    let both_ways = (0..known.len()).flat_map(|index| [(index, 1.0), (index, -1.0)]);
    let changes = both_ways.filter_map(|(index, direction)| {
        let feature = &known[index];
        let at = |steps: u32| feature.value + direction * f64::from(steps) * feature.step();
        let most = most_steps(feature, direction, clamp);
        let steps = first_step(most, |steps| nearest_at(index, at(steps)) != nearest)?;
        let moved = |value| feature.standardise(value).clamp(-clamp, clamp);
        let standard_units = (moved(at(steps)) - moved(feature.value)).abs();
        Some((standard_units, index, direction, steps))
    });
    let (standard_units, index, direction, steps) = changes.min_by(|a, b| a.0.total_cmp(&b.0))?;
    let feature = &known[index];
    let to = feature.value + direction * f64::from(steps) * feature.step();
    let other = &typology.types[nearest_at(index, to)];
    let unit = if feature.counts.is_some() { 1.0 } else { feature.feature.step };
    let difference = words::difference(feature, direction * f64::from(steps) * unit);
    Some(Change {
        feature: feature.feature.id.clone(),
        from: feature.value,
        to,
        standard_units,
        nearest: other.id.clone(),
        sentence: words::change(&difference, &other.title),
    })
}

/// Steps until the feature's end, or until it is cut off and nothing more can change.
fn most_steps(known: &KnownFeature<'_>, direction: f64, clamp: f64) -> u32 {
    /// Far more than any feature has before it is cut off.
    const MOST: u32 = 1_000_000;
    let feature = known.feature;
    let end = match (direction > 0.0, known.counts.is_some()) {
        (true, true) => 1.0,
        (true, false) => feature.most.unwrap_or(f64::INFINITY),
        (false, true) => 0.0,
        (false, false) => feature.least,
    };
    // Half a step, so that the last one is not lost to rounding.
    let room = (end - known.value) * direction / known.step() + 0.5;
    let most = if room > 0.0 { room.min(f64::from(MOST)) as u32 } else { 0 };
    let is_cut_off = |steps: u32| {
        let value = known.value + direction * f64::from(steps) * known.step();
        known.standardise(value) * direction >= clamp
    };
    first_step(most, is_cut_off).unwrap_or(most)
}

/// The least number of steps, 1 to `most`, from which on `holds`.
fn first_step(most: u32, holds: impl Fn(u32) -> bool) -> Option<u32> {
    if most == 0 || !holds(most) {
        return None;
    }
    let (mut without, mut with) = (0, most);
    while with - without > 1 {
        let middle = without + (with - without) / 2;
        if holds(middle) { with = middle } else { without = middle }
    }
    Some(with)
}
