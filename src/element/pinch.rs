//! Two fingers on the picture: they zoom it and move it. One finger is left to the page.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::{PointerEvent, SvgElement};

use super::canvas::Canvas;
use super::gestures::{Held, WeakCanvas, screen_point, with};
use super::listener::Listener;
use super::painter::ScreenPoint;

/// The fingers that are down, by the browser's number for each.
type Fingers = Rc<RefCell<Vec<(i32, ScreenPoint)>>>;

/// `held` is where one finger took hold of the paper.
pub(super) fn on_pinch(svg: &SvgElement, canvas: &WeakCanvas, held: &Held) -> Vec<Listener> {
    let fingers = Fingers::default();
    let down = on_down(svg, canvas, &fingers, held);
    let mut listeners = vec![down, on_move(svg, canvas, &fingers)];
    for end in ["pointerup", "pointercancel"] {
        let fingers = Rc::clone(&fingers);
        listeners.push(Listener::new(svg, end, move |event: PointerEvent| {
            fingers.borrow_mut().retain(|(id, _)| *id != event.pointer_id());
        }));
    }
    listeners
}

fn on_down(svg: &SvgElement, canvas: &WeakCanvas, fingers: &Fingers, held: &Held) -> Listener {
    let (canvas, fingers, capture) = (canvas.clone(), Rc::clone(fingers), svg.clone());
    let held = Rc::clone(held);
    Listener::new(svg, "pointerdown", move |event: PointerEvent| {
        if event.pointer_type() != "touch" {
            return;
        }
        let mut fingers = fingers.borrow_mut();
        fingers.retain(|(id, _)| *id != event.pointer_id());
        fingers.push((event.pointer_id(), screen_point(&event)));
        if fingers.len() == 2 {
            // What the first finger had begun was not meant.
            held.set(None);
            with(&canvas, Canvas::put_back);
            fingers.iter().for_each(|(id, _)| {
                let _ = capture.set_pointer_capture(*id);
            });
        }
    })
}

fn on_move(svg: &SvgElement, canvas: &WeakCanvas, fingers: &Fingers) -> Listener {
    let (canvas, fingers) = (canvas.clone(), Rc::clone(fingers));
    Listener::new(svg, "pointermove", move |event: PointerEvent| {
        let mut fingers = fingers.borrow_mut();
        let before = both(&fingers);
        let own = fingers.iter_mut().find(|(id, _)| *id == event.pointer_id());
        let Some((_, finger)) = own else { return };
        *finger = screen_point(&event);
        if let (Some(before), Some(now)) = (before, both(&fingers)) {
            with(&canvas, |canvas| follow(canvas, before, now));
        }
    })
}

fn both(fingers: &[(i32, ScreenPoint)]) -> Option<[ScreenPoint; 2]> {
    match fingers {
        [(_, first), (_, second)] => Some([*first, *second]),
        _ => None,
    }
}

/// What lay between the fingers stays between them.
fn follow(canvas: &Canvas, before: [ScreenPoint; 2], now: [ScreenPoint; 2]) {
    let apart = |[a, b]: [ScreenPoint; 2]| (a.x - b.x).hypot(a.y - b.y).max(1.0);
    let middle =
        |[a, b]: [ScreenPoint; 2]| ScreenPoint { x: (a.x + b.x) / 2.0, y: (a.y + b.y) / 2.0 };
    let painter = &canvas.painter;
    if let (Some(from), Some(to)) = (painter.on_map(middle(before)), painter.on_map(middle(now))) {
        painter.pan_from(from, to);
        painter.zoom(apart(now) / apart(before), Some(from));
    }
}
