//! The picture in the page: what is drawn, dragged and lifted out.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use leptos::prelude::{GetUntracked, Set, window};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ResizeObserver};

use super::frames::Frames;
use super::gestures::{Gestures, listen};
use super::painter::{Painter, ScreenPoint};
use super::state::State;
use crate::layout::Live;
use crate::model::{MapPoint, MapVector};
use crate::{LayoutOptions, NetworkMap, Picture, Scene, Style};

/// Width, in CSS pixels, at which names have the size of the look; where there is less room
/// glyphs and names are drawn larger against the rings, so that they can still be read.
const FULL_WIDTH_PX: f64 = 860.0;
/// Larger than this and a phone would show nothing but names.
const MOST_SCALE: f64 = 2.4;
/// The scale changes in steps, so that a window's edge being dragged does not shake the map.
const SCALE_STEP: f64 = 0.2;
/// How long alters take back to their places.
const SETTLE_MS: f64 = 220.0;

/// The picture of the map on show.
pub(super) struct Canvas {
    pub(super) painter: Painter,
    state: State,
    map: Option<NetworkMap>,
    picture: Option<Picture>,
    options: LayoutOptions,
    drag: Option<Drag>,
    frames: Option<Frames>,
    itself: Weak<RefCell<Self>>,
    _gestures: Gestures,
    _resize: Option<Resize>,
}

/// An alter under a finger.
struct Drag {
    alter_index: usize,
    live: Live,
    /// From the finger to the alter's middle.
    hold: MapVector,
    began_at: ScreenPoint,
    /// A press that did not move is a choice, not a drag.
    moved: bool,
}

/// Watches the width of the picture's place.
struct Resize {
    observer: ResizeObserver,
    _closure: Closure<dyn FnMut()>,
}

impl Drop for Resize {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl Canvas {
    /// Puts an empty picture into `place`.
    pub(super) fn new(place: &HtmlElement, state: State) -> Result<Rc<RefCell<Self>>, JsValue> {
        let painter = Painter::new()?;
        place.append_child(painter.svg())?;
        let canvas = Rc::new_cyclic(|itself: &Weak<RefCell<Self>>| {
            RefCell::new(Self {
                _gestures: listen(painter.svg(), itself),
                _resize: watch_width(place, itself),
                painter,
                state,
                map: None,
                picture: None,
                options: LayoutOptions { scale: scale_for(place), ..LayoutOptions::default() },
                drag: None,
                frames: None,
                itself: itself.clone(),
            })
        });
        Ok(canvas)
    }

    /// Shows another map, or none.
    pub(super) fn show(&mut self, map: Option<&NetworkMap>, description: &str) {
        self.frames = None;
        self.drag = None;
        self.map = map.cloned();
        self.painter.describe(description);
        self.lay_out();
    }

    pub(super) fn set_style(&mut self, style: Style) {
        if self.options.style != style {
            self.options.style = style;
            self.lay_out();
        }
    }

    fn set_scale(&mut self, scale: f64) {
        if self.options.scale != scale {
            self.options.scale = scale;
            self.lay_out();
        }
    }

    fn lay_out(&mut self) {
        let Some(map) = &self.map else { return };
        self.picture = Some(Picture::new(map, &self.options));
        self.draw(None, true);
        self.lift(self.state.selected.get_untracked());
    }

    fn draw(&self, positions: Option<&[MapPoint]>, whole: bool) {
        let (Some(map), Some(picture)) = (&self.map, &self.picture) else { return };
        let positions = positions.unwrap_or(&picture.layout.positions);
        let scene = Scene::with_positions(map, picture, positions);
        if self.painter.draw(&scene, whole).is_err() {
            self.state.problem.set(Some("The picture could not be drawn.".to_owned()));
        }
    }

    /// Lifts an alter and those tied to it; the rest fades.
    pub(super) fn lift(&self, alter_index: Option<usize>) {
        let (Some(map), Some(lifted)) = (&self.map, alter_index) else {
            return self.painter.lift(None);
        };
        let mut glyphs = vec![false; map.alters().len()];
        if let Some(glyph) = glyphs.get_mut(lifted) {
            *glyph = true;
        }
        let mut ties = vec![false; map.ties().len()];
        for (tie, &(a, b)) in ties.iter_mut().zip(map.tie_ends()) {
            if a == lifted || b == lifted {
                *tie = true;
                (glyphs[a], glyphs[b]) = (true, true);
            }
        }
        self.painter.lift(Some((&glyphs, &ties)));
    }

    /// Lifts what is pointed at, else what is chosen.
    pub(super) fn hover(&self, alter_index: Option<usize>) {
        if self.drag.is_none() {
            self.lift(alter_index.or_else(|| self.state.selected.get_untracked()));
        }
    }

    pub(super) fn is_dragging(&self) -> bool {
        self.drag.is_some()
    }

    /// A finger comes down on an alter.
    pub(super) fn press(&mut self, alter_index: usize, at: ScreenPoint) {
        let (Some(map), Some(picture)) = (&self.map, &self.picture) else { return };
        let Some(finger) = self.painter.on_map(at) else { return };
        self.frames = None;
        let Some(live) = Live::new(map, &picture.layout, alter_index) else { return };
        let hold = picture.layout.positions[alter_index] - finger;
        self.drag = Some(Drag { alter_index, live, hold, began_at: at, moved: false });
    }

    /// The finger moves.
    pub(super) fn drag_to(&mut self, at: ScreenPoint) {
        /// A shaking hand is no drag.
        const LEAST_PX: f64 = 4.0;
        let Some(finger) = self.painter.on_map(at) else { return };
        let Some(drag) = &mut self.drag else { return };
        let way = (at.x - drag.began_at.x).hypot(at.y - drag.began_at.y);
        if !drag.moved && way < LEAST_PX {
            return;
        }
        drag.live.drag_to(finger + drag.hold);
        if !std::mem::replace(&mut drag.moved, true) {
            let itself = self.itself.clone();
            self.frames = Some(Frames::run(move |_| {
                let Some(canvas) = itself.upgrade() else { return false };
                canvas.try_borrow_mut().is_ok_and(|mut canvas| canvas.spring())
            }));
        }
    }

    /// One frame of the springs; `false` when nothing is dragged any more.
    fn spring(&mut self) -> bool {
        let Some(drag) = &mut self.drag else { return false };
        drag.live.step();
        let positions = drag.live.positions();
        self.draw(Some(&positions), false);
        true
    }

    /// The finger lets go: the alter stays where it was put, everyone else goes back.
    pub(super) fn release(&mut self) {
        let Some(drag) = self.drag.take() else { return };
        if !drag.moved {
            let chosen = Some(drag.alter_index);
            let again = self.state.selected.get_untracked() == chosen;
            self.state.selected.set(if again { None } else { chosen });
            return;
        }
        let from = drag.live.positions();
        let (Some(map), Some(picture)) = (&mut self.map, &mut self.picture) else { return };
        // Where it can be seen, however far the finger went.
        let put_at = Scene::new(map, picture).bounds.nearest(from[drag.alter_index]);
        map.pin(drag.alter_index, put_at);
        self.state.with_session(|session| session.pin(drag.alter_index, put_at));
        let mut layout = picture.layout.clone();
        layout.positions[drag.alter_index] = put_at;
        *picture = Picture::of_layout(map, layout, self.options.style);
        self.settle(from);
    }

    /// The browser took the finger away: everyone goes back, as if nothing had been done.
    pub(super) fn put_back(&mut self) {
        if let Some(drag) = self.drag.take().filter(|drag| drag.moved) {
            self.settle(drag.live.positions());
        }
    }

    /// Moves everyone from where they are to their places.
    fn settle(&mut self, from: Vec<MapPoint>) {
        if prefers_reduced_motion() {
            self.frames = None;
            return self.draw(None, false);
        }
        let itself = self.itself.clone();
        let mut began_ms = None;
        self.frames = Some(Frames::run(move |now_ms| {
            let Some(canvas) = itself.upgrade() else { return false };
            let Ok(canvas) = canvas.try_borrow() else { return false };
            let Some(picture) = &canvas.picture else { return false };
            let gone = (now_ms - *began_ms.get_or_insert(now_ms)) / SETTLE_MS;
            // Fast at first, then slower.
            let share = 1.0 - (1.0 - gone.clamp(0.0, 1.0)).powi(3);
            let positions: Vec<MapPoint> = from
                .iter()
                .zip(&picture.layout.positions)
                .map(|(from, to)| *from + (*to - *from) * share)
                .collect();
            canvas.draw(Some(&positions), false);
            gone < 1.0
        }));
    }
}

fn watch_width(place: &HtmlElement, canvas: &Weak<RefCell<Canvas>>) -> Option<Resize> {
    let (canvas, place_now) = (canvas.clone(), place.clone());
    let closure = Closure::<dyn FnMut()>::new(move || {
        if let Some(canvas) = canvas.upgrade()
            && let Ok(mut canvas) = canvas.try_borrow_mut()
        {
            canvas.set_scale(scale_for(&place_now));
        }
    });
    let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    observer.observe(place);
    Some(Resize { observer, _closure: closure })
}

fn scale_for(place: &HtmlElement) -> f64 {
    let width_px = f64::from(place.client_width());
    if width_px == 0.0 {
        return 1.0;
    }
    let wanted = (FULL_WIDTH_PX / width_px).clamp(1.0, MOST_SCALE);
    (wanted / SCALE_STEP).round() * SCALE_STEP
}

fn prefers_reduced_motion() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}
