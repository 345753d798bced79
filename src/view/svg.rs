//! A scene as a tree of SVG elements: one description, drawn into a page or written out.

use std::fmt::Write;

use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::labels::{NAME_LINE, NAME_SIZE, ROLE_LINE, ROLE_SIZE, cut};
use super::scene::{Bounds, Glyph, NameMark, Picture, RingMark, Scene, TieMark, tie_curve};
use super::theme::{Colours, THEME_LIGHT};
use crate::layout::{EGO_RADIUS, FORMAL_RADIUS, GLYPH_RADIUS};
use crate::model::{Kind, MapPoint, NetworkMap};

/// One SVG element. Text is text, never markup.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SvgNode {
    /// Element name.
    pub tag: &'static str,
    /// Names and values.
    pub attributes: Vec<(&'static str, String)>,
    /// What stands in it.
    pub text: Option<String>,
    /// Elements in it.
    pub children: Vec<Self>,
}

impl SvgNode {
    fn new(tag: &'static str) -> Self {
        Self { tag, attributes: Vec::new(), text: None, children: Vec::new() }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(own, _)| *own == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The same as a number.
    pub fn number_of(&self, name: &str) -> Option<f64> {
        self.attribute(name)?.parse().ok()
    }

    fn number(self, name: &'static str, value: f64) -> Self {
        self.with(name, short(value))
    }

    fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    fn holding(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
        self
    }
}

/// Two decimals: a hundredth of a map unit is finer than any screen.
fn short(value: f64) -> String {
    let rounded = libm::round(value * 100.0) / 100.0;
    // Not "-0".
    (rounded + 0.0).to_string()
}

/// The picture's layers, from the bottom up. Classes are for the element's style sheet;
/// colours stand in attributes, which any style sheet overrides.
pub fn scene_to_svg(scene: &Scene) -> Vec<SvgNode> {
    let colours = &THEME_LIGHT;
    let layer = |class: &'static str| SvgNode::new("g").with("class", class);
    let spokes = scene.spokes.iter().map(|end| spoke(*end, scene.scale, colours));
    let ties = scene.ties.iter().map(|mark| tie(mark, scene.scale, colours));
    let glyphs = scene.glyphs.iter().map(|mark| glyph(mark, scene.scale, colours));
    let names = scene.glyphs.iter().map(|mark| {
        let at = mark.label.as_ref().map(|label| label.top).unwrap_or_default();
        let label = mark.label.as_ref().map(|label| name(label, scene.scale, colours));
        layer("name").with("transform", translation(at)).holding(label.into_iter().flatten())
    });
    vec![
        layer("rings")
            .holding(scene.rings.iter().flat_map(|mark| ring(mark, scene.scale, colours))),
        layer("spokes").holding(spokes),
        // Beneath everyone, so that nobody who is put there is lost.
        layer("ego").holding(scene.ego.iter().flat_map(|label| ego(label, scene.scale, colours))),
        layer("ties").holding(ties),
        layer("glyphs").holding(glyphs),
        layer("names").holding(names),
    ]
}

/// What changes as alters move, for those who draw a picture again and again: the class of the
/// layer, the index in it, and each attribute with its value. `moved` holds for the alters that
/// now stand elsewhere; `positions` are in the map's order.
pub fn moved_marks<'a>(
    map: &'a NetworkMap,
    picture: &'a Picture,
    positions: &'a [MapPoint],
    moved: &'a [bool],
) -> impl Iterator<Item = (&'static str, usize, Vec<(&'static str, String)>)> + 'a {
    let alters = (0..positions.len()).filter(|index| moved[*index]);
    let marks = alters.flat_map(|index| {
        let at = positions[index];
        let spoke = vec![("x2", short(at.x)), ("y2", short(at.y))];
        let name = picture.name_top(index, at).map(|top| vec![("transform", translation(top))]);
        let glyph = vec![("transform", translation(at))];
        [("glyphs", Some(glyph)), ("spokes", Some(spoke)), ("names", name)]
            .into_iter()
            .filter_map(move |(layer, attributes)| Some((layer, index, attributes?)))
    });
    let ties = map.tie_ends().iter().enumerate();
    let ties = ties.filter(|(_, ends)| moved[ends.0] || moved[ends.1]);
    marks.chain(ties.map(|(index, ends)| {
        ("ties", index, vec![("d", path(tie_curve(positions[ends.0], positions[ends.1])))])
    }))
}

fn translation(point: MapPoint) -> String {
    format!("translate({} {})", short(point.x), short(point.y))
}

fn path(curve: [MapPoint; 3]) -> String {
    let [start, control, end] = curve.map(|point| [short(point.x), short(point.y)].join(" "));
    format!("M{start}Q{control} {end}")
}

/// The picture as one element, to be put into a page; it says nothing to a screen reader, which
/// needs words beside it.
pub fn svg_picture(scene: &Scene) -> SvgNode {
    root(scene).with("aria-hidden", "true").holding(scene_to_svg(scene))
}

fn root(scene: &Scene) -> SvgNode {
    let Bounds { least, .. } = scene.bounds;
    let (width, height) = (scene.bounds.width(), scene.bounds.height());
    let view_box = [least.x, least.y, width, height].map(short).join(" ");
    SvgNode::new("svg").with("xmlns", "http://www.w3.org/2000/svg").with("viewBox", view_box)
}

/// A whole SVG file, as wide and high as the map is in map units.
pub fn svg_document(scene: &Scene, title: &str, description: &str) -> String {
    let Bounds { least, .. } = scene.bounds;
    let (width, height) = (scene.bounds.width(), scene.bounds.height());
    let paper = SvgNode::new("rect")
        .number("x", least.x)
        .number("y", least.y)
        .number("width", width)
        .number("height", height)
        .with("fill", THEME_LIGHT.paper);
    let root = root(scene)
        .number("width", width)
        .number("height", height)
        .with("role", "img")
        .with("font-family", "system-ui, sans-serif")
        .holding([SvgNode::new("title").text(title), SvgNode::new("desc").text(description), paper])
        .holding(scene_to_svg(scene));
    let mut document = String::new();
    write_node(&root, &mut document);
    document + "\n"
}

fn write_node(node: &SvgNode, out: &mut String) {
    // Writing to a String can't fail.
    let _ = write!(out, "<{}", node.tag);
    for (name, value) in &node.attributes {
        let _ = write!(out, " {name}=\"{}\"", escaped(value));
    }
    out.push('>');
    out.push_str(&escaped(node.text.as_deref().unwrap_or_default()));
    for child in &node.children {
        write_node(child, out);
    }
    let _ = write!(out, "</{}>", node.tag);
}

/// Text for XML 1.0: markup escaped, characters that XML forbids left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(character),
        }
    }
    out
}

fn ring(mark: &RingMark, scale: f64, colours: &Colours) -> Vec<SvgNode> {
    let line = SvgNode::new("circle")
        .with("class", "ring")
        .number("r", mark.radius)
        .with("fill", "none")
        .with("stroke", colours.ring)
        .number("stroke-width", 1.5 * scale);
    let name = mark.name_at.map(|at| {
        let at = MapPoint::new(at.x, at.y + 4.0 * scale);
        written(at, ROLE_SIZE * scale, &mark.name, colours.quiet)
            .with("class", "ring-name")
            .with("letter-spacing", ".04em")
            .with("stroke", colours.paper)
            .number("stroke-width", 6.0 * scale)
            .with("paint-order", "stroke")
    });
    [Some(line), name].into_iter().flatten().collect()
}

fn spoke(end: MapPoint, scale: f64, colours: &Colours) -> SvgNode {
    SvgNode::new("line")
        .with("class", "spoke")
        .number("x2", end.x)
        .number("y2", end.y)
        .with("stroke", colours.spoke)
        .number("stroke-width", 1.2 * scale)
}

fn tie(mark: &TieMark, scale: f64, colours: &Colours) -> SvgNode {
    SvgNode::new("path")
        .with("class", "tie")
        .with("d", path(mark.curve))
        .with("fill", "none")
        .with("stroke", colours.tie)
        .number("stroke-width", (0.1 + 1.3 * f64::from(mark.tie_strength)) * scale)
        .with("stroke-linecap", "round")
}

fn glyph(mark: &Glyph, scale: f64, colours: &Colours) -> SvgNode {
    let (stroke, fill) = colours.kinds[mark.kind as usize];
    let outlined = |node: SvgNode, stroke_width: f64| {
        node.with("stroke", stroke)
            .number("stroke-width", stroke_width * scale)
            .with("stroke-linejoin", "round")
    };
    let second = mark.formal.then(|| {
        outlined(shape(mark.kind, FORMAL_RADIUS * scale).with("fill", "none"), 1.6)
            .with("class", "second")
    });
    let first = outlined(shape(mark.kind, GLYPH_RADIUS * scale).with("fill", fill), 2.2)
        .with("class", "shape");
    let sign = mark.sign.map(|sign| {
        let at = MapPoint::new(0.0, 5.0 * scale);
        written(at, 14.0 * scale, sign, stroke).with("class", "sign").with("font-weight", "700")
    });
    let kind = match mark.kind {
        Kind::Person => "glyph person",
        Kind::Place => "glyph place",
        Kind::Activity => "glyph activity",
    };
    SvgNode::new("g")
        .with("class", kind)
        .with("data-alter", mark.alter_index.to_string())
        .with("transform", translation(mark.position))
        .holding([Some(first), second, sign].into_iter().flatten())
        .holding([SvgNode::new("title").text(&mark.name)])
}

/// A circle, a rounded square or a hexagon around the origin; areas look alike.
fn shape(kind: Kind, radius: f64) -> SvgNode {
    match kind {
        Kind::Person => SvgNode::new("circle").number("r", radius),
        Kind::Place => {
            let half = radius * 0.94;
            SvgNode::new("rect")
                .number("x", -half)
                .number("y", -half)
                .number("width", 2.0 * half)
                .number("height", 2.0 * half)
                .number("rx", radius * 0.3)
        }
        Kind::Activity => {
            let reach = radius * 1.1;
            // Half of the square root of 3, the height of a unit hexagon's upper corners.
            let (half, high) = (reach / 2.0, reach * 0.866);
            let corners = [
                (reach, 0.0),
                (half, high),
                (-half, high),
                (-reach, 0.0),
                (-half, -high),
                (half, -high),
            ];
            let points = corners.map(|(x, y)| [short(x), short(y)].join(","));
            SvgNode::new("polygon").with("points", points.join(" "))
        }
    }
}

fn name(label: &NameMark, scale: f64, colours: &Colours) -> Vec<SvgNode> {
    let haloed = |node: SvgNode| {
        node.with("stroke", colours.paper)
            .number("stroke-width", 4.0 * scale)
            .with("paint-order", "stroke")
            .with("stroke-linejoin", "round")
    };
    let mut lines = Vec::new();
    for (index, line) in label.text.name_lines.iter().enumerate() {
        // The baseline stands at four fifths of a line.
        let down = (index as f64 + 0.8) * NAME_LINE * scale;
        let at = MapPoint::new(0.0, down);
        let line = written(at, NAME_SIZE * scale, line, colours.ink)
            .with("class", "line")
            .with("font-weight", "600");
        lines.push(haloed(line));
    }
    if let Some(role) = &label.text.role {
        let above = label.text.name_lines.len() as f64 * NAME_LINE;
        let at = MapPoint::new(0.0, (above + 0.75 * ROLE_LINE) * scale);
        lines.push(haloed(
            written(at, ROLE_SIZE * scale, role, colours.quiet).with("class", "role"),
        ));
    }
    lines
}

fn ego(label: &str, scale: f64, colours: &Colours) -> Vec<SvgNode> {
    let disc = SvgNode::new("circle")
        .with("class", "disc")
        .number("r", EGO_RADIUS * scale)
        .with("fill", colours.ink);
    // A long name shrinks to fit the disc: 1.7 of its radius across, 0.6 em a letter.
    const MOST_LETTERS: usize = 9;
    let shown = cut(label, MOST_LETTERS);
    let letters = shown.width().max(1) as f64;
    let size = (1.7 * EGO_RADIUS / (0.6 * letters)).min(NAME_SIZE);
    let name =
        written(MapPoint::new(0.0, size * 0.35 * scale), size * scale, &shown, colours.paper)
            .with("class", "ego-name")
            .with("font-weight", "700");
    vec![disc, name, SvgNode::new("title").text(label)]
}

fn written(at: MapPoint, size: f64, text: &str, fill: &'static str) -> SvgNode {
    SvgNode::new("text")
        .number("x", at.x)
        .number("y", at.y)
        .with("text-anchor", "middle")
        .number("font-size", size)
        .with("fill", fill)
        .text(text)
}
