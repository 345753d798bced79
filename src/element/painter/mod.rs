//! Draws SVG nodes into the page and, when they change, only what changed.

mod glyphs;

use std::cell::{Cell, RefCell};

use leptos::prelude::document;
use wasm_bindgen::prelude::*;
use web_sys::{Element, SvgGraphicsElement};

use crate::model::MapPoint;
use crate::view::{Bounds, Scene, SvgNode, moved_marks, scene_to_svg};
use crate::{NetworkMap, Picture};

const SVG: &str = "http://www.w3.org/2000/svg";

/// A point of the window, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct ScreenPoint {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// The part of the picture in view, in map units.
#[derive(Clone, Copy, Debug, PartialEq)]
struct ViewBox {
    least: MapPoint,
    width: f64,
    height: f64,
}

/// The `<svg>` and what is drawn in it.
pub(super) struct Painter {
    svg: SvgGraphicsElement,
    layers: RefCell<Vec<Drawn>>,
    view: Cell<ViewBox>,
    /// The view that shows everything.
    whole: Cell<ViewBox>,
    /// Whether the view is meant to show it, and nobody looks closer or elsewhere.
    is_whole: Cell<bool>,
    /// The alter at which the Tab key enters the picture.
    entry: Cell<usize>,
    /// Of the glyphs that are drawn.
    scale: Cell<f64>,
    tell_zoom: Box<dyn Fn(bool)>,
    /// Stands in the glyph that has focus.
    focus_line: Element,
}

/// A node and the element that shows it.
struct Drawn {
    /// Without what stands in it, which each child knows of itself.
    node: SvgNode,
    element: Element,
    children: Vec<Drawn>,
}

impl Painter {
    /// `tell_zoom` is told whether only a part of the picture is in view.
    pub(super) fn new(tell_zoom: impl Fn(bool) + 'static) -> Result<Self, JsValue> {
        let svg: SvgGraphicsElement =
            document().create_element_ns(Some(SVG), "svg")?.unchecked_into();
        // An application: its keys are the picture's own. The list and the table are there for
        // those who would rather read.
        for (name, value) in [("role", "application"), ("tabindex", "-1"), ("part", "picture")] {
            svg.set_attribute(name, value)?;
        }
        let view = ViewBox { least: MapPoint::ORIGIN, width: 1.0, height: 1.0 };
        let (view, whole) = (Cell::new(view), Cell::new(view));
        let focus_line = document().create_element_ns(Some(SVG), "circle")?;
        focus_line.set_attribute("class", "focus")?;
        Ok(Self {
            svg,
            layers: RefCell::default(),
            view,
            whole,
            is_whole: Cell::new(true),
            entry: Cell::new(0),
            scale: Cell::new(1.0),
            tell_zoom: Box::new(tell_zoom),
            focus_line,
        })
    }

    pub(super) fn svg(&self) -> &SvgGraphicsElement {
        &self.svg
    }

    /// Draws a scene. The view stays where it is unless `whole` asks for all of it.
    pub(super) fn draw(&self, scene: &Scene, whole: bool) -> Result<(), JsValue> {
        let nodes = scene_to_svg(scene);
        let mut layers = self.layers.borrow_mut();
        if layers.len() == nodes.len() {
            for (drawn, node) in layers.iter_mut().zip(nodes) {
                drawn.become_node(node)?;
            }
        } else {
            for node in nodes {
                layers.push(Drawn::new(node, &self.svg)?);
            }
        }
        // A small map is not blown up; the style sheet keeps a large one within its place.
        self.svg.set_attribute("width", &format!("{:.0}", 1.1 * scene.bounds.width()))?;
        self.whole.set(ViewBox::of(&scene.bounds));
        self.scale.set(scene.scale);
        // What is seen besides alters is said in their names and in words.
        for layer in layers.iter().filter(|layer| !layer.has_class("glyphs")) {
            layer.element.set_attribute("aria-hidden", "true")?;
        }
        let has_outgrown = self.is_whole.get() && !self.view.get().suits(self.whole.get());
        if whole || has_outgrown {
            self.show_whole();
        }
        Ok(())
    }

    /// Moves these alters of the picture that was drawn last: once a frame, so nothing else is
    /// looked at.
    pub(super) fn draw_moved(
        &self,
        map: &NetworkMap,
        picture: &Picture,
        positions: &[MapPoint],
        moved: &[bool],
    ) -> Result<(), JsValue> {
        let mut layers = self.layers.borrow_mut();
        for (class, index, attributes) in moved_marks(map, picture, positions, moved) {
            let layer = layers.iter_mut().find(|layer| layer.has_class(class));
            let Some(drawn) = layer.and_then(|layer| layer.children.get_mut(index)) else {
                continue;
            };
            for (name, value) in attributes {
                drawn.set(name, value)?;
            }
        }
        Ok(())
    }

    /// Takes everything away.
    pub(super) fn clear(&self) {
        for drawn in self.layers.borrow_mut().drain(..) {
            drawn.element.remove();
        }
    }

    pub(super) fn show_whole(&self) {
        self.look_at(self.whole.get(), true);
    }

    /// Zooms in above 1 and out below, keeping `fixed` (else the middle) where it is.
    pub(super) fn zoom(&self, factor: f64, fixed: Option<MapPoint>) {
        /// Times the whole picture.
        const MOST: f64 = 8.0;
        const LEAST: f64 = 0.5;
        /// However large the whole is, one can come as near as this, in map units.
        const LEAST_WIDTH: f64 = 120.0;
        let view = self.view.get();
        let whole = self.whole.get().width;
        let now = whole / view.width;
        let factor = (now * factor).clamp(LEAST, (whole / LEAST_WIDTH).max(MOST)) / now;
        let middle =
            MapPoint::new(view.least.x + view.width / 2.0, view.least.y + view.height / 2.0);
        let fixed = fixed.unwrap_or(middle);
        let least = fixed - (fixed - view.least) * (1.0 / factor);
        let (width, height) = (view.width / factor, view.height / factor);
        self.set_view(ViewBox { least, width, height });
    }

    /// Moves the picture under the window by shares of the view.
    pub(super) fn pan(&self, right: f64, down: f64) {
        let view = self.view.get();
        let least =
            MapPoint::new(view.least.x - right * view.width, view.least.y - down * view.height);
        self.set_view(ViewBox { least, ..view });
    }

    /// The same so that `from` comes to lie where `to` is.
    pub(super) fn pan_from(&self, from: MapPoint, to: MapPoint) {
        let view = self.view.get();
        self.set_view(ViewBox { least: view.least - (to - from), ..view });
    }

    /// Where a point of the window lies on the map; `None` while nothing is laid out.
    pub(super) fn on_map(&self, point: ScreenPoint) -> Option<MapPoint> {
        let matrix = self.svg.get_screen_ctm()?;
        let scale = f64::from(matrix.a());
        (scale > 0.0).then(|| {
            MapPoint::new(
                (point.x - f64::from(matrix.e())) / scale,
                (point.y - f64::from(matrix.f())) / scale,
            )
        })
    }

    /// Lifts some glyphs and ties and fades the rest; `None` treats all alike.
    pub(super) fn lift(&self, lifted: Option<(&[bool], &[bool])>) {
        let layers = self.layers.borrow();
        set_class(&self.svg, "lifting", lifted.is_some());
        for layer in layers.iter() {
            let (glyphs, ties) = lifted.unwrap_or_default();
            let marks = match layer.element.class_list().item(0).as_deref() {
                Some("glyphs" | "names" | "spokes") => glyphs,
                Some("ties") => ties,
                _ => continue,
            };
            for (index, child) in layer.children.iter().enumerate() {
                set_class(&child.element, "lifted", marks.get(index).copied().unwrap_or(false));
            }
        }
    }

    /// Whether only a part of the picture is in view.
    pub(super) fn is_zoomed_in(&self) -> bool {
        !self.is_whole.get() && self.view.get().width < 0.99 * self.whole.get().width
    }

    /// Moves the view so that a point lies in its middle part.
    pub(super) fn bring_into_view(&self, point: MapPoint) {
        /// Share of the view that is kept free at its edges.
        const MARGIN: f64 = 0.15;
        let view = self.view.get();
        let shift = |at: f64, least: f64, size: f64| {
            let (low, high) = (least + MARGIN * size, least + (1.0 - MARGIN) * size);
            at - at.clamp(low, high)
        };
        if !self.is_zoomed_in() {
            return;
        }
        let least = MapPoint::new(
            view.least.x + shift(point.x, view.least.x, view.width),
            view.least.y + shift(point.y, view.least.y, view.height),
        );
        self.set_view(ViewBox { least, ..view });
    }

    fn set_view(&self, view: ViewBox) {
        self.look_at(view, false);
    }

    fn look_at(&self, view: ViewBox, is_whole: bool) {
        self.view.set(view);
        self.is_whole.set(is_whole);
        set_class(&self.svg, "zoomed", self.is_zoomed_in());
        (self.tell_zoom)(self.is_zoomed_in());
        let ViewBox { least, width, height } = view;
        let _ = self.svg.set_attribute(
            "viewBox",
            &format!("{:.2} {:.2} {:.2} {:.2}", least.x, least.y, width, height),
        );
    }
}

impl ViewBox {
    /// Whether all of the other can be seen in it, and not much smaller than it could be.
    fn suits(self, other: Self) -> bool {
        /// Of its width or height; more is seen to be empty.
        const MOST_EMPTY: f64 = 1.25;
        let end = |view: Self| (view.least.x + view.width, view.least.y + view.height);
        let ((right, down), (other_right, other_down)) = (end(self), end(other));
        let holds = self.least.x <= other.least.x
            && self.least.y <= other.least.y
            && right >= other_right
            && down >= other_down;
        let fills =
            self.width < MOST_EMPTY * other.width || self.height < MOST_EMPTY * other.height;
        holds && fills
    }

    fn of(bounds: &Bounds) -> Self {
        Self { least: bounds.least, width: bounds.width(), height: bounds.height() }
    }
}

impl Drawn {
    fn new(mut node: SvgNode, parent: &Element) -> Result<Self, JsValue> {
        // Paper is a document of its own.
        let document = parent.owner_document().ok_or("an element without a document")?;
        let element = document.create_element_ns(Some(SVG), node.tag)?;
        for (name, value) in &node.attributes {
            element.set_attribute(name, value)?;
        }
        // Text content is never read as markup.
        if let Some(text) = &node.text {
            element.set_text_content(Some(text));
        }
        let children = std::mem::take(&mut node.children)
            .into_iter()
            .map(|child| Self::new(child, &element))
            .collect::<Result<_, _>>()?;
        parent.append_child(&element)?;
        Ok(Self { node, element, children })
    }

    fn has_class(&self, class: &str) -> bool {
        self.node.attributes.iter().any(|(name, value)| *name == "class" && value == class)
    }

    /// Sets an attribute that is there.
    fn set(&mut self, name: &str, value: String) -> Result<(), JsValue> {
        if let Some((_, own)) = self.node.attributes.iter_mut().find(|(own, _)| *own == name) {
            self.element.set_attribute(name, &value)?;
            *own = value;
        }
        Ok(())
    }

    fn become_node(&mut self, mut node: SvgNode) -> Result<(), JsValue> {
        let same_shape = node.tag == self.node.tag
            && node.children.len() == self.children.len()
            && node.attributes.len() == self.node.attributes.len()
            && node.attributes.iter().zip(&self.node.attributes).all(|((a, _), (b, _))| a == b);
        if !same_shape {
            return self.replace(node);
        }
        for ((name, new), (_, old)) in node.attributes.iter().zip(&self.node.attributes) {
            if new != old {
                self.element.set_attribute(name, new)?;
            }
        }
        if node.text != self.node.text {
            self.element.set_text_content(node.text.as_deref());
        }
        for (drawn, child) in self.children.iter_mut().zip(std::mem::take(&mut node.children)) {
            drawn.become_node(child)?;
        }
        self.node = node;
        Ok(())
    }

    fn replace(&mut self, node: SvgNode) -> Result<(), JsValue> {
        let parent = self.element.parent_element().ok_or("an element without a parent")?;
        let drawn = Self::new(node, &parent)?;
        parent.replace_child(&drawn.element, &self.element)?;
        *self = drawn;
        Ok(())
    }
}

/// Draws nodes once, where nothing changes later.
pub(super) fn draw_into(parent: &Element, node: SvgNode) -> Result<(), JsValue> {
    Drawn::new(node, parent).map(drop)
}

pub(super) fn set_class(element: &Element, class: &str, on: bool) {
    let _ = element.class_list().toggle_with_force(class, on);
}
