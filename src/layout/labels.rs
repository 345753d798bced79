//! Finds a place for every name: beneath its glyph, else above or beside it, else a smaller
//! form of it, else nowhere. A name never lies over a glyph or another name.

use crate::model::MapPoint;

/// The box of a name, in map units at scale 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LabelSize {
    /// Across.
    pub width: f64,
    /// Down.
    pub height: f64,
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

/// Names are only placed for this many glyphs; with more nothing could be read.
const MOST_LABELS: usize = 400;
/// Room between a name and anything else, at scale 1.
const GAP: f64 = 3.0;

/// Places names. `glyphs` are all alters' glyphs, `others` further obstacles; `forms` are the
/// sizes of each alter's name, fullest first, in map units; `order` lists alters, the most
/// important first. The result is in the alters' order, `None` for names without a place.
/// O(labels · (glyphs + labels)).
pub fn place_labels(
    glyphs: &[Obstacle],
    others: &[Obstacle],
    forms: &[Vec<LabelSize>],
    order: &[usize],
    scale: f64,
) -> Vec<Option<PlacedLabel>> {
    let mut placed: Vec<Option<PlacedLabel>> = vec![None; glyphs.len()];
    let mut taken: Vec<PlacedLabel> = Vec::new();
    let gap = GAP * scale;
    for &alter in order.iter().take(MOST_LABELS) {
        let glyph = glyphs[alter];
        let is_free = |label: &PlacedLabel| {
            let covers_glyph = glyphs
                .iter()
                .enumerate()
                .any(|(other, other_glyph)| other != alter && covers(label, other_glyph, gap));
            !covers_glyph
                && !others.iter().any(|other| covers(label, other, gap))
                && !taken.iter().any(|other| overlap(label, other, gap))
        };
        let found = candidates(&forms[alter], glyph, gap).find(is_free);
        taken.extend(found);
        placed[alter] = found;
    }
    placed
}

fn candidates(
    forms: &[LabelSize],
    glyph: Obstacle,
    gap: f64,
) -> impl Iterator<Item = PlacedLabel> + '_ {
    forms.iter().enumerate().flat_map(move |(form, &size)| {
        LabelSide::ALL.into_iter().map(move |side| {
            let (right, down) = side.direction();
            // Diagonally a round glyph leaves room for a name to come nearer.
            let reach = if right != 0.0 && down != 0.0 { 0.75 } else { 1.0 } * glyph.radius + gap;
            let middle = MapPoint::new(
                glyph.middle.x + right * (reach + size.width / 2.0),
                glyph.middle.y + down * (reach + size.height / 2.0),
            );
            PlacedLabel { form, side, middle, size }
        })
    })
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
