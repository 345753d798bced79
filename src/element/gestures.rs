//! Mouse and touch on the picture. The page's own scrolling is never taken: the wheel
//! zooms only with the control key or after the picture has focus, and one finger on the
//! paper scrolls the page as long as the whole map is in view.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use leptos::prelude::document;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, PointerEvent, SvgElement, WheelEvent};

use super::canvas::Canvas;
use super::keyboard::on_key;
use super::listener::Listener;
use super::painter::ScreenPoint;
use super::panels::is_beside;
use super::pinch::on_pinch;
use crate::model::MapPoint;

/// All listeners of a picture; they go when this is dropped.
pub(super) struct Gestures {
    _listeners: Vec<Listener>,
}

pub(super) type WeakCanvas = Weak<RefCell<Canvas>>;
/// Where the mouse or a finger took hold of the paper.
pub(super) type Held = Rc<Cell<Option<MapPoint>>>;

/// Begins to listen.
pub(super) fn listen(svg: &SvgElement, canvas: &WeakCanvas) -> Gestures {
    let held = Held::default();
    let mut listeners = vec![
        on_press(svg, canvas, &held),
        on_move(svg, canvas, &held),
        on_wheel(svg, canvas),
        on_key(svg, canvas),
        on_focus(svg, canvas),
    ];
    listeners.push(on_release(svg, "pointerup", canvas, &held, Canvas::release));
    listeners.push(on_release(svg, "pointercancel", canvas, &held, Canvas::put_back));
    listeners.push(on_leave(svg, canvas));
    listeners.push(on_touch(svg, canvas));
    listeners.extend(on_pinch(svg, canvas, &held));
    Gestures { _listeners: listeners }
}

fn on_press(svg: &SvgElement, canvas: &WeakCanvas, held: &Held) -> Listener {
    let (canvas, held, capture) = (canvas.clone(), Rc::clone(held), svg.clone());
    Listener::new(svg, "pointerdown", move |event: PointerEvent| {
        if !event.is_primary() || event.button() != 0 {
            return;
        }
        let at = screen_point(&event);
        with(&canvas, |canvas| {
            if let Some(alter_index) = alter_under(&event) {
                let is_finger = event.pointer_type() == "touch";
                let may_drag = !is_finger || canvas.may_drag(alter_index);
                let is_beside = is_beside(&event);
                canvas.press(alter_index, at, may_drag, is_beside);
            }
            let can_pan = event.pointer_type() == "mouse" || canvas.painter.is_zoomed_in();
            if can_pan && !canvas.is_dragging() {
                held.set(canvas.painter.on_map(at));
            }
            if canvas.is_dragging() || held.get().is_some() {
                let _ = capture.set_pointer_capture(event.pointer_id());
            }
        });
    })
}

fn on_move(svg: &SvgElement, canvas: &WeakCanvas, held: &Held) -> Listener {
    let (canvas, held) = (canvas.clone(), Rc::clone(held));
    Listener::new(svg, "pointermove", move |event: PointerEvent| {
        let at = screen_point(&event);
        with(&canvas, |canvas| {
            canvas.drag_to(at);
            if canvas.is_pressed() {
                // Not yet, or by then the alter follows the finger.
            } else if let (Some(from), Some(to)) = (held.get(), canvas.painter.on_map(at)) {
                canvas.painter.pan_from(from, to);
            } else if event.pointer_type() == "mouse" {
                canvas.hover(alter_under(&event));
            }
        });
    })
}

fn on_release(
    svg: &SvgElement,
    event: &'static str,
    canvas: &WeakCanvas,
    held: &Held,
    end: fn(&mut Canvas),
) -> Listener {
    let (canvas, held) = (canvas.clone(), Rc::clone(held));
    Listener::new(svg, event, move |_: PointerEvent| {
        held.set(None);
        with(&canvas, end);
    })
}

/// Keeps the page still while a finger drags an alter, which it does only with one that is
/// chosen: a finger that comes down on another may be about to scroll. `touch-action` would do, but Chromium
/// does not heed it inside of an `<svg>`.
fn on_touch(svg: &SvgElement, canvas: &WeakCanvas) -> Listener {
    let canvas = canvas.clone();
    Listener::new(svg, "touchstart", move |event: Event| {
        let Some(alter_index) = alter_under(&event) else { return };
        if with(&canvas, |canvas| canvas.may_drag(alter_index)) == Some(true) {
            event.prevent_default();
        }
    })
}

fn on_leave(svg: &SvgElement, canvas: &WeakCanvas) -> Listener {
    let canvas = canvas.clone();
    Listener::new(svg, "pointerleave", move |_: PointerEvent| {
        with(&canvas, |canvas| canvas.hover(None));
    })
}

fn on_wheel(svg: &SvgElement, canvas: &WeakCanvas) -> Listener {
    let (canvas, svg_now) = (canvas.clone(), svg.clone());
    Listener::new(svg, "wheel", move |event: WheelEvent| {
        if !event.ctrl_key() && !has_focus(&svg_now) {
            return;
        }
        event.prevent_default();
        // Lines and pages, which some mice give, are about 16 and 400 pixels.
        let pixels = [1.0, 16.0, 400.0][event.delta_mode().min(2) as usize] * event.delta_y();
        let at = ScreenPoint { x: f64::from(event.client_x()), y: f64::from(event.client_y()) };
        with(&canvas, |canvas| {
            let fixed = canvas.painter.on_map(at);
            canvas.painter.zoom((-pixels / 500.0).clamp(-1.0, 1.0).exp(), fixed);
        });
    })
}

/// What comes to have focus by key is brought into view.
fn on_focus(svg: &SvgElement, canvas: &WeakCanvas) -> Listener {
    let canvas = canvas.clone();
    Listener::new(svg, "focusin", move |event: Event| {
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        let by_key = target.is_some_and(|target| target.matches(":focus-visible") == Ok(true));
        if let Some(alter_index) = alter_under(&event).filter(|_| by_key) {
            with(&canvas, |canvas| canvas.focus_came(alter_index));
        }
    })
}

pub(super) fn with<T>(canvas: &WeakCanvas, use_it: impl FnOnce(&mut Canvas) -> T) -> Option<T> {
    let canvas = canvas.upgrade()?;
    let mut canvas = canvas.try_borrow_mut().ok()?;
    Some(use_it(&mut canvas))
}

pub(super) fn screen_point(event: &PointerEvent) -> ScreenPoint {
    ScreenPoint { x: f64::from(event.client_x()), y: f64::from(event.client_y()) }
}

fn alter_under(event: &Event) -> Option<usize> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(".glyph").ok()??.get_attribute("data-alter")?.parse().ok()
}

/// Inside a shadow root the document only knows that the host has focus.
fn has_focus(svg: &SvgElement) -> bool {
    let root: Option<web_sys::ShadowRoot> = svg.get_root_node().dyn_into().ok();
    let active = match root {
        Some(root) => root.active_element(),
        None => document().active_element(),
    };
    active.is_some_and(|active| svg.contains(Some(&active)))
}
