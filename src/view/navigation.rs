//! Ways from alter to alter for those who go by keys: what is where, what is tied to what, and
//! who is like whom. It knows neither keys nor the page, so that any input can go these ways
//! (the split of structure, input and rendering is that of Elavsky et al. 2023,
//! doi:10.1109/TVCG.2023.3327393).

use crate::model::{Kind, MapPoint, NetworkMap};

/// A step to another alter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the nearest on the left.
    Left,
    /// To the nearest on the right.
    Right,
    /// To the nearest above.
    Up,
    /// To the nearest below.
    Down,
    /// Around those who are tied to the one these steps began at.
    NextTied,
    /// The other way around.
    PreviousTied,
    /// To the nearest on the next ring inward.
    RingIn,
    /// To the nearest on the next ring outward.
    RingOut,
    /// To the next of the same kind, in the list's order.
    NextOfKind,
    /// To the one before.
    PreviousOfKind,
    /// To the first of the list.
    First,
    /// To the last.
    Last,
}

/// What a step needs to know of a map.
#[derive(Clone, Debug, Default)]
pub struct Ways {
    /// Everyone, in the list's order.
    order: Vec<usize>,
    kinds: Vec<Kind>,
    /// 1 to 3 from the inside, 4 for those who are not placed.
    rings: Vec<u8>,
    /// In the list's order.
    tied: Vec<Vec<usize>>,
    /// Ways lead only to these.
    seen: Vec<bool>,
}

impl Ways {
    /// O(alters · log alters + ties). `order` holds every alter once, as the list has them.
    pub fn new(map: &NetworkMap, order: Vec<usize>) -> Self {
        let mut rank = vec![0; map.alters().len()];
        order.iter().enumerate().for_each(|(place, alter)| rank[*alter] = place);
        let mut tied = vec![Vec::new(); map.alters().len()];
        for &(a, b) in map.tie_ends() {
            tied[a].push(b);
            tied[b].push(a);
        }
        tied.iter_mut().for_each(|others| others.sort_by_key(|other| rank[*other]));
        let ring = |alter: &crate::model::Alter| alter.ring.map_or(4, |ring| ring as u8);
        Self {
            order,
            kinds: map.alters().iter().map(|alter| alter.kind()).collect(),
            rings: map.alters().iter().map(ring).collect(),
            tied,
            seen: vec![true; map.alters().len()],
        }
    }

    /// From here on ways lead only to those who are seen, in the map's order.
    pub fn show(&mut self, seen: Vec<bool>) {
        self.seen = seen;
    }

    fn is_seen(&self, alter: usize) -> bool {
        self.seen.get(alter).copied().unwrap_or(false)
    }

    fn seen(&self, alters: &[usize]) -> Vec<usize> {
        alters.iter().copied().filter(|alter| self.is_seen(*alter)).collect()
    }

    /// Who comes first.
    pub fn first(&self) -> Option<usize> {
        self.order.iter().copied().find(|alter| self.is_seen(*alter))
    }

    /// Where a step leads from `from`; `None` where nobody is that way. `anchor` is who the way
    /// along ties began at, `positions` are in the map's order. O(alters).
    pub fn step(
        &self,
        from: usize,
        anchor: usize,
        step: Step,
        positions: &[MapPoint],
    ) -> Option<usize> {
        match step {
            Step::Left => self.nearest(from, (-1.0, 0.0), positions),
            Step::Right => self.nearest(from, (1.0, 0.0), positions),
            Step::Up => self.nearest(from, (0.0, -1.0), positions),
            Step::Down => self.nearest(from, (0.0, 1.0), positions),
            Step::NextTied => after(&self.seen(self.tied.get(anchor)?), from, 1),
            Step::PreviousTied => after(&self.seen(self.tied.get(anchor)?), from, -1),
            Step::RingIn => self.next_ring(from, positions, |own, other| other < own),
            Step::RingOut => self.next_ring(from, positions, |own, other| other > own),
            Step::NextOfKind => after(&self.alike(from)?, from, 1),
            Step::PreviousOfKind => after(&self.alike(from)?, from, -1),
            Step::First => self.first(),
            Step::Last => self.order.iter().rev().copied().find(|alter| self.is_seen(*alter)),
        }
    }

    /// Whoever is near and straight ahead: those within 60° of the direction first, and among them
    /// the least way, where a way aside counts double.
    fn nearest(&self, from: usize, (x, y): (f64, f64), positions: &[MapPoint]) -> Option<usize> {
        /// As far aside as ahead, times this, is 60°.
        const WIDE: f64 = 1.732;
        let own = *positions.get(from)?;
        let others = positions.iter().enumerate();
        let ways = others.filter(|(index, _)| *index != from && self.is_seen(*index));
        let ways = ways.map(|(index, position)| {
            let way = *position - own;
            let (ahead, aside) = (way.x * x + way.y * y, (way.x * y - way.y * x).abs());
            (index, ahead, aside)
        });
        let ahead = ways.filter(|(_, ahead, _)| *ahead > 1e-9);
        let cost =
            |(_, ahead, aside): &(usize, f64, f64)| (*aside > WIDE * ahead, ahead + 2.0 * aside);
        let nearest = ahead.min_by(|a, b| {
            let ((a_wide, a), (b_wide, b)) = (cost(a), cost(b));
            a_wide.cmp(&b_wide).then(a.total_cmp(&b))
        });
        nearest.map(|(index, ..)| index)
    }

    fn alike(&self, alter: usize) -> Option<Vec<usize>> {
        let kind = self.kinds.get(alter)?;
        let alike = |other: &usize| self.kinds[*other] == *kind && self.is_seen(*other);
        Some(self.order.iter().copied().filter(alike).collect())
    }

    /// On the nearest ring that is on the wanted side, whoever stands nearest.
    fn next_ring(
        &self,
        from: usize,
        positions: &[MapPoint],
        is_wanted: fn(u8, u8) -> bool,
    ) -> Option<usize> {
        let own = *self.rings.get(from)?;
        let seen = || (0..self.rings.len()).filter(|alter| self.is_seen(*alter));
        let wanted = seen().map(|alter| self.rings[alter]).filter(|ring| is_wanted(own, *ring));
        let ring = wanted.min_by_key(|ring| ring.abs_diff(own))?;
        let way = |alter: &usize| (positions[*alter] - positions[from]).length();
        let on_ring = seen().filter(|alter| self.rings[*alter] == ring);
        on_ring.min_by(|a, b| way(a).total_cmp(&way(b)))
    }
}

/// The one so many places after another, around and around; from outside, the first or last.
fn after(list: &[usize], one: usize, places: isize) -> Option<usize> {
    let count = list.len() as isize;
    let place = match list.iter().position(|other| *other == one) {
        Some(place) => (place as isize + places).rem_euclid(count.max(1)),
        None if places > 0 => 0,
        None => count - 1,
    };
    list.get(place as usize).copied().filter(|other| *other != one)
}
