//! Mouse, touch and keys on the picture. The page's own scrolling is never taken: the wheel
//! zooms only with the control key or after the picture has focus, and one finger on the
//! paper scrolls the page as long as the whole map is in view.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use leptos::prelude::document;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, KeyboardEvent, PointerEvent, SvgElement, WheelEvent};

use super::canvas::Canvas;
use super::listener::Listener;
use super::painter::ScreenPoint;
use crate::model::MapPoint;

/// All listeners of a picture; they go when this is dropped.
pub(super) struct Gestures {
    _listeners: Vec<Listener>,
}

type WeakCanvas = Weak<RefCell<Canvas>>;

/// Begins to listen.
pub(super) fn listen(svg: &SvgElement, canvas: &WeakCanvas) -> Gestures {
    // Where the mouse or a finger took hold of the paper.
    let held: Rc<Cell<Option<MapPoint>>> = Rc::default();
    let mut listeners = vec![
        on_press(svg, canvas, &held),
        on_move(svg, canvas, &held),
        on_wheel(svg, canvas),
        on_key(svg, canvas),
    ];
    listeners.push(on_release(svg, "pointerup", canvas, &held, Canvas::release));
    listeners.push(on_release(svg, "pointercancel", canvas, &held, Canvas::put_back));
    listeners.push(on_leave(svg, canvas));
    listeners.push(on_touch(svg));
    Gestures { _listeners: listeners }
}

fn on_press(svg: &SvgElement, canvas: &WeakCanvas, held: &Rc<Cell<Option<MapPoint>>>) -> Listener {
    let (canvas, held, capture) = (canvas.clone(), Rc::clone(held), svg.clone());
    Listener::new(svg, "pointerdown", move |event: PointerEvent| {
        if !event.is_primary() || event.button() != 0 {
            return;
        }
        let at = screen_point(&event);
        with(&canvas, |canvas| {
            if let Some(alter_index) = alter_under(&event) {
                canvas.press(alter_index, at);
            } else if event.pointer_type() == "mouse" || canvas.painter.is_zoomed_in() {
                held.set(canvas.painter.on_map(at));
            }
            if canvas.is_dragging() || held.get().is_some() {
                let _ = capture.set_pointer_capture(event.pointer_id());
            }
        });
    })
}

fn on_move(svg: &SvgElement, canvas: &WeakCanvas, held: &Rc<Cell<Option<MapPoint>>>) -> Listener {
    let (canvas, held) = (canvas.clone(), Rc::clone(held));
    Listener::new(svg, "pointermove", move |event: PointerEvent| {
        let at = screen_point(&event);
        with(&canvas, |canvas| {
            if canvas.is_dragging() {
                canvas.drag_to(at);
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
    held: &Rc<Cell<Option<MapPoint>>>,
    end: fn(&mut Canvas),
) -> Listener {
    let (canvas, held) = (canvas.clone(), Rc::clone(held));
    Listener::new(svg, event, move |_: PointerEvent| {
        held.set(None);
        with(&canvas, end);
    })
}

/// Keeps the page still while a finger drags an alter. `touch-action` would do, but Chromium
/// does not heed it inside of an `<svg>`.
fn on_touch(svg: &SvgElement) -> Listener {
    Listener::new(svg, "touchstart", move |event: Event| {
        if alter_under(&event).is_some() {
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

fn on_key(svg: &SvgElement, canvas: &WeakCanvas) -> Listener {
    const STEP: f64 = 0.1;
    let canvas = canvas.clone();
    Listener::new(svg, "keydown", move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let known = with(&canvas, |canvas| {
            let painter = &canvas.painter;
            match event.key().as_str() {
                "+" | "=" => painter.zoom(1.25, None),
                "-" => painter.zoom(0.8, None),
                "0" => painter.show_whole(),
                "ArrowLeft" => painter.pan(STEP, 0.0),
                "ArrowRight" => painter.pan(-STEP, 0.0),
                "ArrowUp" => painter.pan(0.0, STEP),
                "ArrowDown" => painter.pan(0.0, -STEP),
                _ => return false,
            }
            true
        });
        if known == Some(true) {
            event.prevent_default();
        }
    })
}

fn with<T>(canvas: &WeakCanvas, use_it: impl FnOnce(&mut Canvas) -> T) -> Option<T> {
    let canvas = canvas.upgrade()?;
    let mut canvas = canvas.try_borrow_mut().ok()?;
    Some(use_it(&mut canvas))
}

fn screen_point(event: &PointerEvent) -> ScreenPoint {
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
    active.is_some_and(|active| active.is_same_node(Some(svg)))
}
