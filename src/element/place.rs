//! The place in the page that the picture stands in, and what the layout must know of it.

use std::cell::RefCell;
use std::rc::Weak;

use leptos::prelude::window;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ResizeObserver};

use super::canvas::Canvas;
use super::frames::Frames;
use crate::LayoutOptions;

/// Width, in CSS pixels, at which names have the size of the look; where there is less room
/// glyphs and names are drawn larger against the rings, so that they can still be read.
const FULL_WIDTH_PX: f64 = 860.0;
/// Larger than this and a phone would show nothing but names.
const MOST_SCALE: f64 = 2.4;
/// Scale and shape change in steps, so that a window's edge being dragged does not shake the map.
const STEP: f64 = 0.2;

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
    let (canvas, place_now) = (canvas.clone(), place.clone());
    let closure = Closure::<dyn FnMut()>::new(move || {
        let (itself, place_now) = (canvas.clone(), place_now.clone());
        // In the next frame: to change the height of what is observed at once is an error.
        let later = Frames::run(move |_| {
            if let Some(canvas) = itself.upgrade()
                && let Ok(mut canvas) = canvas.try_borrow_mut()
            {
                let options = place_options(&place_now, canvas.options);
                canvas.set_options(options);
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

/// What the layout must know of the place it is for.
pub(super) fn place_options(place: &HtmlElement, options: LayoutOptions) -> LayoutOptions {
    let width_px = f64::from(place.client_width());
    if width_px == 0.0 {
        return options;
    }
    let in_steps = |value: f64| (value / STEP).round() * STEP;
    let scale = in_steps((FULL_WIDTH_PX / width_px).clamp(1.0, MOST_SCALE));
    // A picture higher than the window can't be seen as a whole.
    let height_px = window().inner_height().ok().and_then(|height| height.as_f64());
    let aspect = width_px / (0.8 * height_px.unwrap_or(width_px)).max(1.0);
    LayoutOptions { scale, aspect: in_steps(aspect.clamp(0.6, 2.0)), ..options }
}

/// Whether the person asked for less motion.
pub(super) fn prefers_reduced_motion() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}
