//! Positions and map to picture, as data that any painter can draw.

use unicode_width::UnicodeWidthStr;

use super::labels::{LabelText, MapLabels, NAME_SIZE};
use super::words::{effect_sign, name_of, ring_message};
use crate::language::Language;
use crate::layout::{
    EGO_RADIUS, FORMAL_RADIUS, LabelSize, Layout, LayoutOptions, PlacedLabel, Style, by_importance,
    ego_obstacle, glyph_obstacles, layout, place_labels,
};
use crate::model::{Alter, Kind, MapPoint, NetworkMap};

/// A laid-out map with its names placed.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Where everyone stands.
    pub layout: Layout,
    /// Where every name stands, `None` for those without room.
    pub labels: Vec<Option<PlacedLabel>>,
    /// What is written there.
    texts: Vec<Option<LabelText>>,
    /// How many names were neither left out nor cut short for want of room.
    pub full_names: usize,
    style: Style,
}

impl Picture {
    /// Lays the map out and places its names, whose widths are estimated.
    pub fn new(language: &Language, map: &NetworkMap, options: &LayoutOptions) -> Self {
        let names = MapLabels::estimated(language, map);
        let layout = layout(map, &names.sizes(), options);
        Self::of_layout(map, &names, layout, options.style)
    }

    /// Places the names of a layout.
    pub fn of_layout(map: &NetworkMap, names: &MapLabels, layout: Layout, style: Style) -> Self {
        let labels = labels_of(map, names, &layout, style);
        let text = |(label, forms): (&Option<PlacedLabel>, &Vec<(LabelText, LabelSize)>)| {
            Some(forms.get((*label)?.form)?.0.clone())
        };
        let texts: Vec<Option<LabelText>> = labels.iter().zip(&names.forms).map(text).collect();
        let is_full = |(text, forms): &(&Option<LabelText>, &Vec<(LabelText, LabelSize)>)| {
            let whole = forms.first().map(|(whole, _)| &whole.name_lines);
            text.as_ref().map(|text| &text.name_lines) == whole
        };
        let full_names = texts.iter().zip(&names.forms).filter(is_full).count();
        Self { layout, labels, texts, full_names, style }
    }

    /// Middle of the upper edge of a name whose alter stands at `position`.
    pub(super) fn name_top(&self, index: usize, position: MapPoint) -> Option<MapPoint> {
        let placed = self.labels[index]?;
        let top = MapPoint::new(placed.middle.x, placed.middle.y - placed.size.height / 2.0);
        Some(top + (position - self.layout.positions[index]))
    }
}

/// Everything that is drawn, in map units.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// What must be in view.
    pub bounds: Bounds,
    /// Size of glyphs, names and lines; 1 is the size of the look.
    pub scale: f64,
    /// From the inside.
    pub rings: Vec<RingMark>,
    /// Ends of ego's ties; empty where ego is not drawn.
    pub spokes: Vec<MapPoint>,
    /// Alter–alter ties, in the map's order.
    pub ties: Vec<TieMark>,
    /// Alters, in the map's order.
    pub glyphs: Vec<Glyph>,
    /// What stands on ego; `None` where ego is not drawn.
    pub ego: Option<String>,
}

/// A box around what is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Upper left.
    pub least: MapPoint,
    /// Lower right.
    pub most: MapPoint,
}

/// A ring around ego.
#[derive(Clone, Debug, PartialEq)]
pub struct RingMark {
    /// In map units.
    pub radius: f64,
    /// Its name.
    pub name: String,
    /// Middle of the name; `None` where it has to give way.
    pub name_at: Option<MapPoint>,
}

/// A tie as a quadratic curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TieMark {
    /// The alters it joins, as indices into the map's alters.
    pub ends: (usize, usize),
    /// Start, control point and end.
    pub curve: [MapPoint; 3],
    /// 1 to 3.
    pub tie_strength: u8,
}

/// An alter.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its index in the map's alters.
    pub alter_index: usize,
    /// Its whole name.
    pub name: String,
    /// Shape and hue.
    pub kind: Kind,
    /// Drawn with a second outline.
    pub formal: bool,
    /// Its middle.
    pub position: MapPoint,
    /// Effect on well-being, nothing where it was not asked.
    pub sign: Option<&'static str>,
    /// Its name, where there is room.
    pub label: Option<NameMark>,
}

/// A name on the picture, each line centred.
#[derive(Clone, Debug, PartialEq)]
pub struct NameMark {
    /// Lines and role.
    pub text: LabelText,
    /// Middle of the upper edge.
    pub top: MapPoint,
}

impl Scene {
    /// The picture at rest.
    pub fn new(language: &Language, map: &NetworkMap, picture: &Picture) -> Self {
        let Layout { positions, scale, .. } = &picture.layout;
        let glyphs: Vec<Glyph> = map
            .alters()
            .iter()
            .enumerate()
            .map(|(index, alter)| glyph(language, alter, index, picture))
            .collect();
        let ties = map.ties().iter().zip(map.tie_ends()).map(|(tie, &ends)| TieMark {
            ends,
            curve: tie_curve(positions[ends.0], positions[ends.1]),
            tie_strength: tie.tie_strength.map_or(1, |strength| strength as u8),
        });
        let has_ego = picture.style == Style::Rings;
        Self {
            bounds: bounds(picture),
            scale: *scale,
            rings: ring_marks(language, picture),
            spokes: if has_ego { positions.to_vec() } else { Vec::new() },
            ties: ties.collect(),
            glyphs,
            ego: has_ego.then(|| ego_label(language, map)),
        }
    }
}

impl Scene {
    /// A picture so small that nothing can be read in it: shapes, rings and ties alone.
    pub fn small(language: &Language, map: &NetworkMap) -> Self {
        /// Glyphs and lines are drawn larger, to be seen.
        const SCALE: f64 = 1.6;
        let no_names = vec![LabelSize { width: 0.0, height: 0.0 }; map.alters().len()];
        let options = LayoutOptions { scale: SCALE, ..LayoutOptions::default() };
        let layout = layout(map, &no_names, &options);
        let labels = vec![None; map.alters().len()];
        let texts = vec![None; map.alters().len()];
        let picture = Picture { layout, labels, texts, full_names: 0, style: options.style };
        let mut scene = Self::new(language, map, &picture);
        scene.rings.iter_mut().for_each(|ring| ring.name_at = None);
        scene.glyphs.iter_mut().for_each(|glyph| glyph.sign = None);
        scene.ego = scene.ego.map(|_| String::new());
        scene
    }
}

fn glyph(language: &Language, alter: &Alter, index: usize, picture: &Picture) -> Glyph {
    let position = picture.layout.positions[index];
    let label = picture.name_top(index, position).and_then(|top| {
        let text = picture.texts[index].clone()?;
        Some(NameMark { text, top })
    });
    Glyph {
        alter_index: index,
        name: name_of(language, alter).into_owned(),
        kind: alter.kind(),
        formal: alter.nature.is_formal(),
        position,
        sign: alter.wellbeing_effect.map(|effect| effect_sign(effect.get())),
        label,
    }
}

fn ego_label(language: &Language, map: &NetworkMap) -> String {
    let label = map.ego().and_then(|ego| ego.label.as_ref()).map(|label| label.as_str().trim());
    let label = label.filter(|label| !label.is_empty());
    label.map_or_else(|| language.text("me"), str::to_owned)
}

/// A gentle curve, bent away from ego by an eighth of its length, as in the look.
pub(super) fn tie_curve(start: MapPoint, end: MapPoint) -> [MapPoint; 3] {
    const BEND: f64 = 0.12;
    let middle = start.midpoint(end);
    let across = (end - start).turned() * BEND;
    let outward = middle - MapPoint::ORIGIN;
    let away = if across.x * outward.x + across.y * outward.y < 0.0 { -1.0 } else { 1.0 };
    [start, middle + across * away, end]
}

fn labels_of(
    map: &NetworkMap,
    names: &MapLabels,
    layout: &Layout,
    style: Style,
) -> Vec<Option<PlacedLabel>> {
    let scale = layout.scale;
    let glyphs = glyph_obstacles(map, &layout.positions, scale);
    let others = if style == Style::Rings { vec![ego_obstacle(scale)] } else { Vec::new() };
    let sizes =
        |forms: &Vec<(_, LabelSize)>| forms.iter().map(|(_, size)| size.scaled(scale)).collect();
    let forms: Vec<Vec<LabelSize>> = names.forms.iter().map(sizes).collect();
    place_labels(&glyphs, &others, &forms, &by_importance(map), scale, layout.name_reach())
}

fn ring_marks(language: &Language, picture: &Picture) -> Vec<RingMark> {
    let layout = &picture.layout;
    // A single ring is not a degree of closeness: nobody was placed.
    let is_named = layout.rings.len() > 1;
    let marks = layout.rings.iter().map(|line| {
        let name = language.text(line.ring.map_or("ring-not-placed", ring_message));
        let name_at = is_named.then(|| ring_name_place(picture, line.radius, &name)).flatten();
        RingMark { radius: line.radius, name, name_at }
    });
    marks.collect()
}

/// The free place on the upper half of a ring that is nearest to its top.
fn ring_name_place(picture: &Picture, radius: f64, name: &str) -> Option<MapPoint> {
    const STEPS: i32 = 36;
    let scale = picture.layout.scale;
    let half_width = name.width() as f64 * 3.5 * scale;
    let half_height = 9.0 * scale;
    let is_free = |at: &MapPoint| {
        let glyph_reach = FORMAL_RADIUS * scale;
        let clear_of_glyphs = picture.layout.positions.iter().all(|point| {
            let way = *point - *at;
            way.x.abs() > half_width + glyph_reach || way.y.abs() > half_height + glyph_reach
        });
        let clear_of_names = picture.labels.iter().flatten().all(|label| {
            let way = label.middle - *at;
            way.x.abs() > half_width + label.size.width / 2.0
                || way.y.abs() > half_height + label.size.height / 2.0
        });
        clear_of_glyphs && clear_of_names
    };
    let steps = (0..STEPS / 2).flat_map(|step| [step, -step]);
    let places = steps.map(|step| {
        let turn = f64::from(step) / f64::from(2 * STEPS) * std::f64::consts::TAU;
        let (sine, cosine) = libm::sincos(turn);
        MapPoint::new(radius * sine, -radius * cosine)
    });
    places.into_iter().find(is_free)
}

fn bounds(picture: &Picture) -> Bounds {
    let scale = picture.layout.scale;
    let mut bounds = Bounds {
        least: MapPoint::new(f64::INFINITY, f64::INFINITY),
        most: MapPoint::new(f64::NEG_INFINITY, f64::NEG_INFINITY),
    };
    let margin = FORMAL_RADIUS * scale;
    for ring in &picture.layout.rings {
        bounds.include(MapPoint::ORIGIN, ring.radius + NAME_SIZE * scale, ring.radius);
    }
    for point in &picture.layout.positions {
        bounds.include(*point, margin, margin);
    }
    for label in picture.labels.iter().flatten() {
        bounds.include(label.middle, label.size.width / 2.0, label.size.height / 2.0);
    }
    if picture.style == Style::Rings || picture.layout.positions.is_empty() {
        bounds.include(MapPoint::ORIGIN, EGO_RADIUS * scale * 2.0, EGO_RADIUS * scale * 2.0);
    }
    let air = 8.0 * scale;
    bounds.least = MapPoint::new(bounds.least.x - air, bounds.least.y - air);
    bounds.most = MapPoint::new(bounds.most.x + air, bounds.most.y + air);
    bounds
}

impl Bounds {
    fn include(&mut self, middle: MapPoint, half_width: f64, half_height: f64) {
        self.least.x = self.least.x.min(middle.x - half_width);
        self.least.y = self.least.y.min(middle.y - half_height);
        self.most.x = self.most.x.max(middle.x + half_width);
        self.most.y = self.most.y.max(middle.y + half_height);
    }

    /// The point within the box that is nearest to another.
    pub fn nearest(&self, point: MapPoint) -> MapPoint {
        MapPoint::new(
            point.x.clamp(self.least.x, self.most.x),
            point.y.clamp(self.least.y, self.most.y),
        )
    }

    /// Across.
    pub fn width(&self) -> f64 {
        self.most.x - self.least.x
    }

    /// Down.
    pub fn height(&self) -> f64 {
        self.most.y - self.least.y
    }
}
