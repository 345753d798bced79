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
                .any(|(other, glyph)| other != alter && covers(label, glyph, gap));
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
    const SIDES: [LabelSide; 4] =
        [LabelSide::Below, LabelSide::Above, LabelSide::Right, LabelSide::Left];
    forms.iter().enumerate().flat_map(move |(form, &size)| {
        SIDES.into_iter().map(move |side| {
            let across = glyph.radius + gap + size.width / 2.0;
            let down = glyph.radius + gap + size.height / 2.0;
            let MapPoint { x, y } = glyph.middle;
            let middle = match side {
                LabelSide::Below => MapPoint::new(x, y + down),
                LabelSide::Above => MapPoint::new(x, y - down),
                LabelSide::Right => MapPoint::new(x + across, y),
                LabelSide::Left => MapPoint::new(x - across, y),
            };
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
