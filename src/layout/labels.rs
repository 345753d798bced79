//! Finds a place for every name: beneath its glyph, else above or beside it, else a smaller
//! form of it, else nowhere. A name never lies over a glyph or another name.

use super::{EGO_RADIUS, FORMAL_RADIUS, GLYPH_RADIUS};
use crate::model::{Alter, MapPoint, NetworkMap};

/// The box of a name, in map units at scale 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LabelSize {
    /// Across.
    pub width: f64,
    /// Down.
    pub height: f64,
}

impl LabelSize {
    /// The box at another scale.
    pub fn scaled(self, scale: f64) -> Self {
        Self { width: scale * self.width, height: scale * self.height }
    }
}

/// On which side of its glyph a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelSide {
    /// Centred beneath.
    Below,
    /// Centred above.
    Above,
    /// Beginning right of the glyph.
    Right,
    /// Ending left of the glyph.
    Left,
    /// Beginning right of the glyph, further down.
    BelowRight,
    /// Ending left of the glyph, further down.
    BelowLeft,
    /// Beginning right of the glyph, further up.
    AboveRight,
    /// Ending left of the glyph, further up.
    AboveLeft,
}

impl LabelSide {
    /// Best first.
    const ALL: [Self; 8] = [
        Self::Below,
        Self::Above,
        Self::Right,
        Self::Left,
        Self::BelowRight,
        Self::BelowLeft,
        Self::AboveRight,
        Self::AboveLeft,
    ];

    /// Which way the name lies from its glyph, across and down.
    fn direction(self) -> (f64, f64) {
        match self {
            Self::Below => (0.0, 1.0),
            Self::Above => (0.0, -1.0),
            Self::Right => (1.0, 0.0),
            Self::Left => (-1.0, 0.0),
            Self::BelowRight => (1.0, 1.0),
            Self::BelowLeft => (-1.0, 1.0),
            Self::AboveRight => (1.0, -1.0),
            Self::AboveLeft => (-1.0, -1.0),
        }
    }
}

/// A name that found a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlacedLabel {
    /// Which of its forms, 0 being the fullest.
    pub form: usize,
    /// Where.
    pub side: LabelSide,
    /// Middle of its box.
    pub middle: MapPoint,
    /// Its box, in map units at the layout's scale.
    pub size: LabelSize,
}

/// A round thing that no name may cover.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Obstacle {
    /// Its middle.
    pub middle: MapPoint,
    /// In map units.
    pub radius: f64,
}

/// Every alter's glyph, in the map's order.
pub fn glyph_obstacles(map: &NetworkMap, positions: &[MapPoint], scale: f64) -> Vec<Obstacle> {
    let radius =
        |alter: &Alter| scale * if alter.nature.is_formal() { FORMAL_RADIUS } else { GLYPH_RADIUS };
    let glyphs = map.alters().iter().zip(positions);
    glyphs.map(|(alter, &middle)| Obstacle { middle, radius: radius(alter) }).collect()
}

/// Ego's, where it is drawn.
pub fn ego_obstacle(scale: f64) -> Obstacle {
    Obstacle { middle: MapPoint::ORIGIN, radius: EGO_RADIUS * scale }
}

/// Names are only placed for this many glyphs; with more nothing could be read.
const MOST_LABELS: usize = 400;
/// Room between a name and anything else, at scale 1.
const GAP: f64 = 3.0;

/// Places names. `glyphs` are all alters' glyphs, `others` further obstacles; `forms` are the
/// sizes of each alter's name, fullest first, in map units; `order` lists alters, the most
/// important first. Names keep within `reach` of ego to the left and to the right, which may be
/// infinite. The result is in the alters' order, `None` for names without a place.
///
/// A name that finds no place may send one other to another side of its glyph. O(labels ·
/// (glyphs + labels)).
pub fn place_labels(
    glyphs: &[Obstacle],
    others: &[Obstacle],
    forms: &[Vec<LabelSize>],
    order: &[usize],
    scale: f64,
    reach: f64,
) -> Vec<Option<PlacedLabel>> {
    let placed = vec![None; glyphs.len()];
    let mut board = Board { glyphs, others, forms, placed, gap: GAP * scale, reach };
    for &alter in order.iter().take(MOST_LABELS) {
        board.place(alter);
    }
    board.placed
}

/// What stands where.
struct Board<'a> {
    glyphs: &'a [Obstacle],
    others: &'a [Obstacle],
    forms: &'a [Vec<LabelSize>],
    placed: Vec<Option<PlacedLabel>>,
    gap: f64,
    reach: f64,
}

impl Board<'_> {
    /// The fullest form that has room, at the best side that has.
    fn place(&mut self, alter: usize) {
        for form in 0..self.forms[alter].len() {
            let candidates: Vec<PlacedLabel> = self.candidates(alter, form).collect();
            let clear: Vec<PlacedLabel> =
                candidates.into_iter().filter(|label| self.is_clear(alter, label)).collect();
            let free = clear.iter().find(|label| self.in_the_way(alter, label).next().is_none());
            if let Some(label) = free {
                self.placed[alter] = Some(*label);
                return;
            }
            if clear.iter().any(|label| self.place_instead(alter, label)) {
                return;
            }
        }
    }

    /// Takes a place that one other name holds, if that has another.
    fn place_instead(&mut self, alter: usize, label: &PlacedLabel) -> bool {
        let mut in_the_way = self.in_the_way(alter, label);
        let (Some(other), None) = (in_the_way.next(), in_the_way.next()) else { return false };
        drop(in_the_way);
        let Some(own) = self.placed[other] else { return false };
        self.placed[alter] = Some(*label);
        let elsewhere = self.candidates(other, own.form).find(|label| {
            self.is_clear(other, label) && self.in_the_way(other, label).next().is_none()
        });
        match elsewhere {
            Some(elsewhere) => self.placed[other] = Some(elsewhere),
            None => self.placed[alter] = None,
        }
        elsewhere.is_some()
    }

    /// Whether it covers no other glyph.
    fn is_clear(&self, alter: usize, label: &PlacedLabel) -> bool {
        let covers_glyph = self
            .glyphs
            .iter()
            .enumerate()
            .any(|(other, glyph)| other != alter && covers(label, glyph, self.gap));
        !covers_glyph && !self.others.iter().any(|other| covers(label, other, self.gap))
    }

    /// Alters whose names it would cover.
    fn in_the_way<'b>(
        &'b self,
        alter: usize,
        label: &'b PlacedLabel,
    ) -> impl Iterator<Item = usize> + 'b {
        self.placed.iter().enumerate().filter_map(move |(other, placed)| {
            let placed = placed.as_ref()?;
            (other != alter && overlap(label, placed, self.gap)).then_some(other)
        })
    }

    /// A form of a name on every side of its glyph, the best first.
    fn candidates(&self, alter: usize, form: usize) -> impl Iterator<Item = PlacedLabel> + use<> {
        let (glyph, size, gap) = (self.glyphs[alter], self.forms[alter][form], self.gap);
        // Whoever is pinned further out has a name, too.
        let farthest = self.reach.max(glyph.middle.x.abs()) - size.width / 2.0;
        let sides = LabelSide::ALL.into_iter().map(move |side| {
            let (right, down) = side.direction();
            // Diagonally a round glyph leaves room for a name to come nearer.
            let reach = if right != 0.0 && down != 0.0 { 0.75 } else { 1.0 } * glyph.radius + gap;
            let x = glyph.middle.x + right * (reach + size.width / 2.0);
            // Above and below, a name may stand a little to the side, as long as it is at its glyph.
            let inward = (x.abs() - farthest).clamp(0.0, size.width / 2.0);
            let x = if right == 0.0 { x - inward.copysign(x) } else { x };
            let y = glyph.middle.y + down * (reach + size.height / 2.0);
            PlacedLabel { form, side, middle: MapPoint::new(x, y), size }
        });
        sides.filter(move |label| label.middle.x.abs() <= farthest + 1e-9)
    }
}

fn covers(label: &PlacedLabel, obstacle: &Obstacle, gap: f64) -> bool {
    let way = obstacle.middle - label.middle;
    let beyond = |along: f64, half: f64| (along.abs() - half).max(0.0);
    let (x, y) = (beyond(way.x, label.size.width / 2.0), beyond(way.y, label.size.height / 2.0));
    let reach = obstacle.radius + gap;
    x * x + y * y < reach * reach
}

fn overlap(a: &PlacedLabel, b: &PlacedLabel, gap: f64) -> bool {
    let way = b.middle - a.middle;
    way.x.abs() < (a.size.width + b.size.width) / 2.0 + gap
        && way.y.abs() < (a.size.height + b.size.height) / 2.0
}

/// The closest first, then those with most ties; equals by id.
pub fn by_importance(map: &NetworkMap) -> Vec<usize> {
    let mut degrees = vec![0usize; map.alters().len()];
    for &(a, b) in map.tie_ends() {
        degrees[a] += 1;
        degrees[b] += 1;
    }
    let mut order: Vec<usize> = (0..map.alters().len()).collect();
    order.sort_by_key(|&index| {
        let alter = &map.alters()[index];
        let ring = alter.ring.map_or(4, |ring| ring as u8);
        (ring, std::cmp::Reverse(degrees[index]), &alter.id)
    });
    order
}
