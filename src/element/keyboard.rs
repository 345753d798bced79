//! Keys on the picture. None is a letter, and none does anything unless the picture has focus.

use web_sys::{KeyboardEvent, SvgElement};

use super::canvas::Canvas;
use super::gestures::{WeakCanvas, with};
use super::listener::Listener;
use crate::view::Step;

/// Keys with what they do, for the help: an id of two messages, the keys and what they do.
pub(super) const KEYS: [&str; 8] = [
    "key-arrows",
    "key-ties",
    "key-rings",
    "key-kinds",
    "key-ends",
    "key-choose",
    "key-escape",
    "key-zoom",
];
/// The same where alters can be moved.
pub(super) const KEYS_TO_EDIT: [&str; 2] = ["key-choose-beside", "key-move"];

pub(super) fn on_key(svg: &SvgElement, canvas: &WeakCanvas) -> Listener {
    let canvas = canvas.clone();
    Listener::new(svg, "keydown", move |event: KeyboardEvent| {
        if event.meta_key() || event.alt_key() {
            return;
        }
        let known = with(&canvas, |canvas| match (event.ctrl_key(), event.shift_key()) {
            (true, false) if is_choosing(&event.key()) => canvas.choose_focused(true),
            (false, shift) if is_choosing(&event.key()) => canvas.choose_focused(shift),
            (true, _) => move_by_key(canvas, &event.key()),
            (false, true) => step_along(canvas, &event.key()) || look_by_key(canvas, &event.key()),
            (false, false) => {
                step_by_key(canvas, &event.key()) || look_by_key(canvas, &event.key())
            }
        });
        if known == Some(true) {
            event.prevent_default();
        }
    })
}

fn is_choosing(key: &str) -> bool {
    matches!(key, "Enter" | " ")
}

fn step_by_key(canvas: &mut Canvas, key: &str) -> bool {
    let step = match key {
        "ArrowLeft" => Step::Left,
        "ArrowRight" => Step::Right,
        "ArrowUp" => Step::Up,
        "ArrowDown" => Step::Down,
        "PageDown" => Step::NextOfKind,
        "PageUp" => Step::PreviousOfKind,
        "Home" => Step::First,
        "End" => Step::Last,
        "Escape" => return canvas.choose_nobody(),
        _ => return false,
    };
    canvas.step(step);
    // Also where nobody is that way: the page must not scroll now and then.
    true
}

fn step_along(canvas: &mut Canvas, key: &str) -> bool {
    let step = match key {
        "ArrowLeft" => Step::PreviousTied,
        "ArrowRight" => Step::NextTied,
        "ArrowUp" => Step::RingIn,
        "ArrowDown" => Step::RingOut,
        _ => return false,
    };
    canvas.step(step);
    true
}

fn look_by_key(canvas: &Canvas, key: &str) -> bool {
    match key {
        "+" | "=" => canvas.painter.zoom(1.25, None),
        "-" => canvas.painter.zoom(0.8, None),
        "0" => canvas.painter.show_whole(),
        _ => return false,
    }
    true
}

fn move_by_key(canvas: &mut Canvas, key: &str) -> bool {
    /// Share of the picture.
    const STEP: f64 = 0.03;
    match key {
        "ArrowLeft" => canvas.nudge_focused(-STEP, 0.0),
        "ArrowRight" => canvas.nudge_focused(STEP, 0.0),
        "ArrowUp" => canvas.nudge_focused(0.0, -STEP),
        "ArrowDown" => canvas.nudge_focused(0.0, STEP),
        _ => false,
    }
}
