//! What would change a type: the smallest change after which another type is the nearest.
//! Information about the method, never advice.

use serde::Serialize;

use super::classify::{Prototypes, nearest_two};
use super::features::KnownFeature;
use super::file::Typology;
use super::words;
use crate::language::Language;

/// Shares that add up to 1: nobody can leave one of them without joining another.
const ROLE_SHARES: [&str; 4] =
    ["family_share", "friend_share", "practitioner_share", "wider_share"];

/// Where two shares change at once and one is cut off, a type may be the nearest on a stretch in
/// the middle alone, which halving could pass over; maps of people have fewer steps than this.
const MOST_LOOKED_AT: u32 = 1_000;

/// A change of one feature, all else the same; where shares leave nobody over, of two.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// The feature's id.
    pub feature: String,
    /// Its value, before any transform.
    pub from: f64,
    /// The value at which another type is the nearest.
    pub to: f64,
    /// For a share, the feature that falls by as much as this one rises; `None` where no other
    /// need change.
    pub instead_of: Option<String>,
    /// How far the map moves, in standard units.
    pub standard_units: f64,
    /// Id of the type that would be the nearest.
    pub nearest: String,
    /// For a person to read.
    pub sentence: String,
}

/// A direction in which a map can change, a step at a time.
#[derive(Clone, Copy)]
struct Way {
    feature: usize,
    /// 1 for more, −1 for fewer.
    direction: f64,
    /// What falls by a step for each step of `feature`.
    instead_of: Option<usize>,
    most_steps: u32,
}

/// The smallest change, by how far the map moves in standard units; `None` where there is none.
///
/// O(features³ · types · steps), with at most [`MOST_LOOKED_AT`] steps a way.
pub(super) fn smallest_change(
    language: &Language,
    typology: &Typology,
    known: &[KnownFeature<'_>],
    prototypes: &Prototypes,
    nearest: usize,
) -> Option<Change> {
    let clamp = typology.decision.clamp.value;
    let start: Vec<f64> = known.iter().map(KnownFeature::standardised).collect();
    let nearest_at = |way: &Way, steps: u32| {
        let moved = moved(known, &start, way, steps);
        nearest_two(&prototypes.distances(&moved, clamp))[0].unwrap_or(nearest)
    };
    let changes = ways(known, clamp).into_iter().filter_map(|way| {
        let steps = first_step(way.most_steps, |steps| nearest_at(&way, steps) != nearest)?;
        Some((distance(&moved(known, &start, &way, steps), &start), way, steps))
    });
    let (standard_units, way, steps) = changes.min_by(|a, b| a.0.total_cmp(&b.0))?;
    let other = &typology.types[nearest_at(&way, steps)];
    Some(Change {
        feature: known[way.feature].feature.id.clone(),
        from: known[way.feature].value,
        to: value(known, &way, steps),
        instead_of: way.instead_of.map(|other| known[other].feature.id.clone()),
        standard_units,
        nearest: other.id.clone(),
        sentence: sentence(language, &difference(language, known, &way, steps), &other.title),
    })
}

/// All features in standard units, after some steps.
fn moved(known: &[KnownFeature<'_>], start: &[f64], way: &Way, steps: u32) -> Vec<f64> {
    let mut moved = start.to_vec();
    moved[way.feature] = known[way.feature].standardise(value(known, way, steps));
    if let Some(other) = way.instead_of {
        let value = known[other].value - f64::from(steps) * known[other].step();
        moved[other] = known[other].standardise(value);
    }
    moved
}

/// How far a map has moved; not cut off, so that what lies far out is not passed over for free.
fn distance(moved: &[f64], start: &[f64]) -> f64 {
    let ways = moved.iter().zip(start).map(|(to, from)| to - from);
    libm::sqrt(ways.map(|way| way * way).sum())
}

fn value(known: &[KnownFeature<'_>], way: &Way, steps: u32) -> f64 {
    let feature = &known[way.feature];
    feature.value + way.direction * f64::from(steps) * feature.step()
}

fn sentence(language: &Language, difference: &str, title: &str) -> String {
    let title = language.in_sentence(title);
    language.say("types-change", &[("difference", difference.into()), ("title", title.into())])
}

fn difference(language: &Language, known: &[KnownFeature<'_>], way: &Way, steps: u32) -> String {
    let feature = &known[way.feature];
    let count = way.direction * f64::from(steps);
    match way.instead_of {
        Some(other) => words::exchange(language, feature, &known[other], count),
        None if feature.counts.is_some() => words::share_difference(language, feature, count),
        None => words::difference(language, feature, count * feature.feature.step),
    }
}

/// Every way in which a single thing can change.
fn ways(known: &[KnownFeature<'_>], clamp: f64) -> Vec<Way> {
    let mut ways = Vec::new();
    for (index, feature) in known.iter().enumerate().filter(|(_, own)| own.feature.varies_alone) {
        let mut add = |direction, instead_of, most_steps| {
            ways.push(Way { feature: index, direction, instead_of, most_steps });
        };
        let Some((whole, _)) = feature.counts else {
            for direction in [1.0, -1.0] {
                add(direction, None, most_steps(feature, direction, clamp));
            }
            continue;
        };
        let partners: Vec<usize> = partners(known, index).collect();
        let taken: f64 = partners.iter().map(|other| known[*other].count()).sum();
        let left_over = (whole - feature.count() - taken).max(0.0);
        add(1.0, None, left_over as u32);
        if !is_closed(known, index, &partners) {
            add(-1.0, None, feature.count() as u32);
        }
        for other in partners {
            add(1.0, Some(other), known[other].count() as u32);
        }
    }
    ways
}

/// Other shares of the same whole, that count nobody whom this one counts.
fn partners<'k>(
    known: &'k [KnownFeature<'_>],
    index: usize,
) -> impl Iterator<Item = usize> + use<'k> {
    let own = known[index].feature;
    let whole = |other: usize| known[other].feature.share_of.as_ref().map(|whole| &whole.known);
    let is_partner = move |other: &usize| {
        let shared = known[*other].feature.sum_of.iter().any(|key| own.sum_of.contains(key));
        *other != index && whole(*other) == whole(index) && !shared
    };
    (0..known.len()).filter(is_partner)
}

/// Whether these shares count everyone, so that none can fall alone.
fn is_closed(known: &[KnownFeature<'_>], index: usize, partners: &[usize]) -> bool {
    let counted = |key: &str| {
        let features = partners.iter().chain([&index]);
        features.flat_map(|other| &known[*other].feature.sum_of).any(|own| own == key)
    };
    ROLE_SHARES.into_iter().all(counted)
}

/// Steps until the feature's end, or until it is cut off and nothing more can change.
fn most_steps(known: &KnownFeature<'_>, direction: f64, clamp: f64) -> u32 {
    /// Far more than any feature has before it is cut off.
    const MOST: u32 = 1_000_000;
    let feature = known.feature;
    let end = if direction > 0.0 { feature.most.unwrap_or(f64::INFINITY) } else { feature.least };
    // A little more, so that the last step is not lost to rounding.
    let room = (end - known.value) * direction / known.step() + 1e-6;
    let most = if room > 0.0 { room.min(f64::from(MOST)) as u32 } else { 0 };
    let is_cut_off = |steps: u32| {
        let value = known.value + direction * f64::from(steps) * known.step();
        known.standardise(value) * direction >= clamp
    };
    first_step(most, is_cut_off).unwrap_or(most)
}

/// The least number of steps, 1 to `most`, at which `holds`. All are looked at, but where there
/// are very many: there halving finds a step at which it begins to hold.
fn first_step(most: u32, holds: impl Fn(u32) -> bool) -> Option<u32> {
    if most <= MOST_LOOKED_AT {
        return (1..=most).find(|steps| holds(*steps));
    }
    if !holds(most) {
        return None;
    }
    let (mut without, mut with) = (0, most);
    while with - without > 1 {
        let middle = without + (with - without) / 2;
        if holds(middle) { with = middle } else { without = middle }
    }
    Some(with)
}
