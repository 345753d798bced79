//! Alters as what assistive technology and the Tab key find: buttons in the picture, of which
//! one at a time can be entered.

use wasm_bindgen::prelude::*;
use web_sys::{Element, SvgElement};

use super::{Drawn, Painter, set_class};
use crate::layout::FORMAL_RADIUS;

impl Painter {
    /// Says what the picture shows and how one goes over it, for those who do not see it.
    pub(in crate::element) fn describe(&self, name: &str, keys: &str) {
        let _ = self.svg.set_attribute("aria-label", name);
        let _ = self.svg.set_attribute("aria-description", keys);
    }

    /// Names the alters, in the map's order.
    pub(in crate::element) fn name_glyphs(&self, names: &[String]) -> Result<(), JsValue> {
        self.each_glyph(|index, glyph| {
            let name = names.get(index).map_or("", String::as_str);
            if glyph.get_attribute("aria-label").as_deref() != Some(name) {
                glyph.set_attribute("role", "button")?;
                glyph.set_attribute("aria-label", name)?;
            }
            Ok(())
        })?;
        let last = names.len().saturating_sub(1);
        self.enter_at(self.entry.get().min(last));
        Ok(())
    }

    /// Tells which alters are chosen.
    pub(in crate::element) fn press_glyphs(&self, chosen: &[usize]) {
        // Fails for no value that is given here.
        let _ = self.each_glyph(|index, glyph| {
            let is_chosen = chosen.contains(&index);
            set_class(glyph, "chosen", is_chosen);
            glyph.set_attribute("aria-pressed", if is_chosen { "true" } else { "false" })
        });
    }

    /// The picture is one stop of the Tab key, at this alter.
    pub(in crate::element) fn enter_at(&self, alter_index: usize) {
        self.entry.set(alter_index);
        let _ = self.each_glyph(|index, glyph| {
            glyph.set_attribute("tabindex", if index == alter_index { "0" } else { "-1" })
        });
    }

    /// Draws the line around the alter that has focus.
    pub(in crate::element) fn ring_focus(&self, alter_index: usize) {
        /// Beyond the largest glyph, in map units.
        const AIR: f64 = 6.0;
        let radius = (FORMAL_RADIUS + AIR) * self.scale.get();
        let _ = self.focus_line.set_attribute("r", &format!("{radius:.2}"));
        let _ = self.each_glyph(|index, glyph| match index == alter_index {
            true => glyph.append_child(&self.focus_line).map(|_| ()),
            false => Ok(()),
        });
    }

    /// Gives an alter focus.
    pub(in crate::element) fn focus(&self, alter_index: usize) {
        let _ = self.each_glyph(|index, glyph| {
            if index == alter_index {
                let glyph: &SvgElement = glyph.unchecked_ref();
                glyph.focus()?;
            }
            Ok(())
        });
    }

    /// Gives focus to an alter's button in the list or the table.
    pub(in crate::element) fn focus_beside(&self, alter_index: usize) {
        self.focus_within(&format!("button[data-alter=\"{alter_index}\"]"));
    }

    /// Whether there is room beside the picture: as much as the style sheet asks for.
    pub(in crate::element) fn is_roomy(&self) -> bool {
        const LEAST_PX: i32 = 56 * 16;
        let frame = self.svg.closest(".frame").ok().flatten();
        frame.is_none_or(|frame| frame.client_width() >= LEAST_PX)
    }

    /// The first in the element that a selector finds.
    pub(in crate::element) fn within(&self, selector: &str) -> Option<Element> {
        let root: web_sys::ShadowRoot = self.svg.get_root_node().dyn_into().ok()?;
        root.query_selector(selector).ok()?
    }

    /// Gives focus to the first in the element that a selector finds.
    pub(in crate::element) fn focus_within(&self, selector: &str) {
        let Ok(root) = self.svg.get_root_node().dyn_into::<web_sys::ShadowRoot>() else { return };
        if let Ok(Some(found)) = root.query_selector(selector) {
            let _ = found.unchecked_ref::<web_sys::HtmlElement>().focus();
        }
    }

    /// The alter with focus.
    pub(in crate::element) fn focused(&self) -> Option<usize> {
        let root: web_sys::ShadowRoot = self.svg.get_root_node().dyn_into().ok()?;
        let active = root.active_element()?;
        let is_glyph = active.class_list().contains("glyph");
        is_glyph.then(|| active.get_attribute("data-alter")?.parse().ok()).flatten()
    }

    /// Shows only these alters, and rings and ties as is told; the rest keeps its place.
    pub(in crate::element) fn unveil(&self, seen: &[bool], rings: bool, ties: bool) {
        let is_seen = |index: usize| seen.get(index).copied().unwrap_or(false);
        for layer in self.layers.borrow().iter() {
            if layer.has_class("rings") {
                set_class(&layer.element, "veiled", !rings);
            } else if layer.has_class("ties") {
                set_class(&layer.element, "veiled", !ties);
            } else if !layer.has_class("ego") {
                for (index, child) in layer.children.iter().enumerate() {
                    set_class(&child.element, "veiled", !is_seen(index));
                }
            }
        }
    }

    fn each_glyph(
        &self,
        mut visit: impl FnMut(usize, &Element) -> Result<(), JsValue>,
    ) -> Result<(), JsValue> {
        let layers = self.layers.borrow();
        let glyphs = layers.iter().find(|layer| layer.has_class("glyphs"));
        let glyphs = glyphs.map_or(&[][..], |layer| &layer.children);
        glyphs
            .iter()
            .enumerate()
            .try_for_each(|(index, Drawn { element, .. })| visit(index, element))
    }
}
