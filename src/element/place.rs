//! The place in the page that the picture stands in, and what the layout must know of it.

use std::cell::RefCell;
use std::rc::Weak;

use leptos::prelude::window;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ResizeObserver};

use super::canvas::Canvas;
use super::frames::Frames;
use crate::LayoutOptions;

/// Width or height, in CSS pixels, at which names have the size of the look; where there is less
/// room glyphs and names are drawn larger against the rings, so that they can still be read.
const FULL_SIZE_PX: f64 = 860.0;
/// Where there are many, names may be smaller than in the look by so much: then they are about
/// 11 px high and glyphs about as wide as a finger needs, 24 px; on the narrowest phones a tenth
/// less.
const LEAST_SHARE: f64 = 0.72;
/// Larger than this and rings grow with their glyphs, so that nothing is gained.
const MOST_SCALE: f64 = 2.0;
/// Scale and shape change in steps, so that a window's edge being dragged does not shake the map.
const STEP: f64 = 0.1;
const SHAPE_STEP: f64 = 0.2;

/// The room that the picture has in the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Room {
    /// Width over height, 0.6 to 2.
    pub(super) aspect: f64,
    /// Scales of glyphs and names, in steps: the least with which they can be read, and the one
    /// with which they are as large as in the look.
    steps: (u32, u32),
}

impl Default for Room {
    fn default() -> Self {
        Self { aspect: LayoutOptions::default().aspect, steps: (0, 0) }
    }
}

impl Room {
    /// What a place has; the same as before while it is not shown.
    pub(super) fn of(place: &HtmlElement, before: Self) -> Self {
        let width_px = f64::from(place.client_width());
        if width_px == 0.0 {
            return before;
        }
        let height_px = most_height_px(place).unwrap_or(width_px).max(1.0);
        let full = FULL_SIZE_PX / width_px.min(height_px);
        let step = |scale: f64| ((scale.clamp(1.0, MOST_SCALE) - 1.0) / STEP).round() as u32;
        Self {
            aspect: ((width_px / height_px).clamp(0.6, 2.0) / SHAPE_STEP).round() * SHAPE_STEP,
            steps: (step(LEAST_SHARE * full), step(full)),
        }
    }

    /// What of it matters to rings.
    pub(super) fn for_rings(self) -> impl PartialEq {
        (self.aspect < 1.0, self.steps)
    }

    /// A scale, or the nearest that is allowed here.
    pub(super) fn nearest_scale(self, wanted: f64) -> f64 {
        wanted.clamp(scale(self.steps.0), scale(self.steps.1))
    }

    /// The least scale.
    pub(super) fn least_scale(self) -> f64 {
        scale(self.steps.0)
    }

    /// The scales to be tried, the largest first; the least alone where the map is not fitted to
    /// its names.
    pub(super) fn scales(self, is_fitted: bool) -> impl Iterator<Item = f64> {
        let (least, most) = self.steps;
        (least..=if is_fitted { most } else { least }).rev().map(scale)
    }
}

fn scale(step: u32) -> f64 {
    1.0 + STEP * f64::from(step)
}

/// What the style sheet lets the picture be high, so that the window can show all of it.
fn most_height_px(place: &HtmlElement) -> Option<f64> {
    let picture = place.first_element_child()?;
    let style = window().get_computed_style(&picture).ok()??;
    style.get_property_value("max-height").ok()?.strip_suffix("px")?.parse().ok()
}

/// Watches the width of the picture's place.
pub(super) struct Resize {
    observer: ResizeObserver,
    _closure: Closure<dyn FnMut()>,
}

impl Drop for Resize {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Lays the picture out anew when its place takes another size.
pub(super) fn watch_width(place: &HtmlElement, canvas: &Weak<RefCell<Canvas>>) -> Option<Resize> {
    let canvas = canvas.clone();
    let closure = Closure::<dyn FnMut()>::new(move || {
        let itself = canvas.clone();
        // In the next frame: to change the height of what is observed at once is an error.
        let later = Frames::run(move |_| {
            if let Some(canvas) = itself.upgrade()
                && let Ok(mut canvas) = canvas.try_borrow_mut()
            {
                canvas.take_room();
            }
            false
        });
        if let Some(canvas) = canvas.upgrade()
            && let Ok(mut canvas) = canvas.try_borrow_mut()
        {
            canvas.resizing = Some(later);
        }
    });
    let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    observer.observe(place);
    Some(Resize { observer, _closure: closure })
}

/// Whether the person asked for less motion.
pub(super) fn prefers_reduced_motion() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}
