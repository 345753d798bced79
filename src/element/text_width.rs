//! How wide names are in the fonts of this page, asked once a name.

use std::cell::RefCell;
use std::collections::HashMap;

use leptos::prelude::document;
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::layout_job::MOST_IN_PAGE;
use crate::view::{MapLabels, TextStyle, estimated_width};
use crate::{Language, NetworkMap};

/// As in the style sheet.
const FAMILY: &str = r#"system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif"#;
/// Browsers round the places of letters on screen.
const ROUNDING: f64 = 1.02;

/// Measures with a canvas that is never shown.
#[derive(Default)]
pub(super) struct TextWidths {
    context: Option<CanvasRenderingContext2d>,
    known: RefCell<HashMap<String, [Option<f64>; 2]>>,
}

impl TextWidths {
    pub(super) fn new() -> Self {
        Self { context: context().ok().flatten(), known: RefCell::default() }
    }

    /// The names of a map with the room they take; estimated in a map of so many that most will
    /// have none.
    pub(super) fn labels(&self, language: &Language, map: &NetworkMap) -> MapLabels {
        if map.alters().len() > MOST_IN_PAGE {
            return MapLabels::estimated(language, map);
        }
        MapLabels::measured(language, map, &|text, style| self.width(text, style))
    }

    fn width(&self, text: &str, style: TextStyle) -> f64 {
        let mut known = self.known.borrow_mut();
        let widths = known.entry(text.to_owned()).or_default();
        *widths[style as usize].get_or_insert_with(|| {
            // A browser that guards against fingerprints may answer anything.
            let asked = self.asked(text, style).filter(|width| *width > 0.0);
            asked.unwrap_or_else(|| estimated_width(text, style))
        })
    }

    fn asked(&self, text: &str, style: TextStyle) -> Option<f64> {
        let context = self.context.as_ref()?;
        context.set_font(&match style {
            TextStyle::Name => format!("600 15px {FAMILY}"),
            TextStyle::Role => format!("12px {FAMILY}"),
        });
        Some(ROUNDING * context.measure_text(text).ok()?.width())
    }
}

fn context() -> Result<Option<CanvasRenderingContext2d>, JsValue> {
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    Ok(canvas.get_context("2d")?.map(JsCast::unchecked_into))
}
