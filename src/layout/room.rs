//! Moves alters along their rings where their names would otherwise have no room.

use super::labels::{LabelSize, by_importance, ego_obstacle, glyph_obstacles, place_labels};
use super::rings::on_circle;
use super::seats::GLYPH_PITCH;
use crate::model::{MapPoint, NetworkMap};

/// Up to this many alters; among more, names are for zooming in.
const MOST_ALTERS: usize = 100;
/// Places that are tried: some milliseconds.
const MOST_TRIALS: usize = 150;
/// Tries of the whole, since one who moves may leave room to another.
const ROUNDS: usize = 3;
/// Steps along the ring to either side, and how long they are at scale 1, in map units.
const STEPS: i32 = 10;
const STEP: f64 = 9.0;

/// Gives alters whose full names have no room the nearest place on their ring, within reach of
/// where they stand, at which they have. `positions` and `label_sizes` are in the map's order;
/// names keep within `reach` of ego to the left and to the right; `may_stand` tells which places
/// an alter may move to.
pub(super) fn make_room(
    map: &NetworkMap,
    positions: &mut [MapPoint],
    label_sizes: &[LabelSize],
    scale: f64,
    reach: f64,
    may_stand: impl Fn(usize, MapPoint) -> bool,
) {
    if map.alters().len() > MOST_ALTERS {
        return;
    }
    let room = Room {
        map,
        order: by_importance(map),
        forms: (0..positions.len())
            .map(|alter| vec![label_sizes.get(alter).copied().unwrap_or_default().scaled(scale)])
            .collect(),
        scale,
        reach,
    };
    let mut without = room.without_name(positions);
    let mut trials = 0;
    for _ in 0..ROUNDS {
        for alter in without.clone() {
            if !without.contains(&alter) {
                continue;
            }
            let home = positions[alter];
            for place in room.places(home) {
                if !may_stand(alter, place) || !room.has_pitch(positions, alter, place) {
                    continue;
                }
                trials += 1;
                if trials > MOST_TRIALS {
                    return;
                }
                positions[alter] = place;
                let now = room.without_name(positions);
                if now.len() < without.len() {
                    without = now;
                    break;
                }
                positions[alter] = home;
            }
        }
    }
}

struct Room<'a> {
    map: &'a NetworkMap,
    order: Vec<usize>,
    forms: Vec<Vec<LabelSize>>,
    scale: f64,
    reach: f64,
}

impl Room<'_> {
    /// Alters whose full names have no room, the most important first.
    fn without_name(&self, positions: &[MapPoint]) -> Vec<usize> {
        let glyphs = glyph_obstacles(self.map, positions, self.scale);
        let ego = [ego_obstacle(self.scale)];
        let placed = place_labels(&glyphs, &ego, &self.forms, &self.order, self.scale, self.reach);
        self.order.iter().copied().filter(|alter| placed[*alter].is_none()).collect()
    }

    /// Places along the ring, the nearest first.
    fn places(&self, home: MapPoint) -> impl Iterator<Item = MapPoint> + use<> {
        let radius = (home - MapPoint::ORIGIN).length();
        let angle = libm::atan2(home.y, home.x);
        let step = STEP * self.scale / radius.max(1.0);
        (1..=STEPS)
            .flat_map(|rank| [rank, -rank])
            .map(move |rank| on_circle(radius, angle + f64::from(rank) * step))
    }

    /// Whether there is room for the glyph.
    fn has_pitch(&self, positions: &[MapPoint], alter: usize, place: MapPoint) -> bool {
        let pitch = GLYPH_PITCH * self.scale;
        let others = positions.iter().enumerate().filter(|(other, _)| *other != alter);
        others.map(|(_, point)| (*point - place).length2()).all(|way2| way2 >= pitch * pitch)
    }
}
