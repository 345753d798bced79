//! An alter under a finger, and what is done with it.

use leptos::prelude::GetUntracked;

use super::Canvas;
use crate::element::frames::Frames;
use crate::element::painter::ScreenPoint;
use crate::element::place::prefers_reduced_motion;
use crate::element::settings::Mode;
use crate::layout::Live;
use crate::model::{MapPoint, MapVector};
use crate::{Picture, Scene};

/// How long alters take back to their places.
const SETTLE_MS: f64 = 220.0;

/// An alter under a finger.
pub(super) struct Drag {
    alter_index: usize,
    /// Where it may be moved.
    live: Option<Live>,
    /// From the finger to the alter's middle.
    hold: MapVector,
    began_at: ScreenPoint,
    /// A press that did not move is a choice, not a drag.
    moved: bool,
    /// Whether a key is held by which a choice is beside others.
    is_beside: bool,
}

impl Canvas {
    /// Whether an alter follows the finger.
    pub(in crate::element) fn is_dragging(&self) -> bool {
        self.drag.as_ref().is_some_and(|drag| drag.live.is_some())
    }

    /// Whether a finger is on an alter, and may yet do either.
    pub(in crate::element) fn is_pressed(&self) -> bool {
        self.drag.is_some()
    }

    /// Whether a finger that comes down on an alter may drag it.
    pub(in crate::element) fn may_drag(&self, alter_index: usize) -> bool {
        let chosen = self.state.selected.get_untracked();
        self.is_editing() && chosen.contains(&alter_index)
    }

    pub(in crate::element) fn is_editing(&self) -> bool {
        self.state.mode.get_untracked() == Mode::Edit
    }

    /// A finger comes down on an alter.
    pub(in crate::element) fn press(
        &mut self,
        alter_index: usize,
        at: ScreenPoint,
        may_drag: bool,
        is_beside: bool,
    ) {
        let (Some(map), Some(picture)) = (self.maps.last(), &self.picture) else { return };
        let Some(finger) = self.painter.on_map(at) else { return };
        let live = if may_drag && self.is_editing() {
            self.frames = None;
            Live::new(map, &picture.layout, alter_index)
        } else {
            None
        };
        let Some(position) = picture.layout.positions.get(alter_index) else { return };
        let hold = *position - finger;
        self.drag = Some(Drag { alter_index, live, hold, began_at: at, moved: false, is_beside });
    }

    /// The finger moves. Where nothing may be moved, it is no longer on the alter.
    pub(in crate::element) fn drag_to(&mut self, at: ScreenPoint) {
        /// A shaking hand is no drag.
        const LEAST_PX: f64 = 4.0;
        let Some(finger) = self.painter.on_map(at) else { return };
        let Some(drag) = &mut self.drag else { return };
        let way = (at.x - drag.began_at.x).hypot(at.y - drag.began_at.y);
        if !drag.moved && way < LEAST_PX {
            return;
        }
        let Some(live) = &mut drag.live else {
            self.drag = None;
            return;
        };
        live.drag_to(finger + drag.hold);
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
        let Some(live) = self.drag.as_mut().and_then(|drag| drag.live.as_mut()) else {
            return false;
        };
        live.step();
        let positions = live.positions();
        self.draw_frame(&positions);
        true
    }

    /// The finger lets go: the alter stays where it was put, everyone else goes back.
    pub(in crate::element) fn release(&mut self) {
        let Some(Drag { alter_index, live, moved, is_beside, .. }) = self.drag.take() else {
            return;
        };
        match live.filter(|_| moved) {
            None => self.state.choose(alter_index, is_beside),
            Some(live) => {
                let from = live.positions();
                self.put(alter_index, from[alter_index]);
                self.settle(from);
            }
        }
    }

    /// The browser took the finger away: everyone goes back, as if nothing had been done.
    pub(in crate::element) fn put_back(&mut self) {
        let drag = self.drag.take().filter(|drag| drag.moved);
        if let Some(live) = drag.and_then(|drag| drag.live) {
            self.settle(live.positions());
        }
    }

    /// Moves an alter by shares of the whole picture, without a drag.
    pub(in crate::element) fn nudge(&mut self, alter_index: usize, right: f64, down: f64) -> bool {
        let Some(picture) = self.picture.as_ref().filter(|_| self.is_editing()) else {
            return false;
        };
        let Some(map) = self.maps.last() else { return false };
        let bounds = Scene::new(self.state.language(), map, picture).bounds;
        let from = picture.layout.positions.clone();
        let Some(position) = from.get(alter_index) else { return false };
        let way = MapVector { x: right * bounds.width(), y: down * bounds.height() };
        self.put(alter_index, *position + way);
        self.settle(from);
        true
    }

    /// Leaves an alter where it is wanted, as far as it can be seen there; on rings it then stands
    /// on the one it is nearest to.
    fn put(&mut self, alter_index: usize, wanted: MapPoint) {
        let (Some(map), Some(picture)) = (self.maps.last_mut(), &mut self.picture) else {
            return;
        };
        let put_at = Scene::new(self.state.language(), map, picture).bounds.nearest(wanted);
        map.pin(alter_index, put_at);
        let near = picture.layout.ring_near(put_at).map(|line| line.ring);
        let mut layout = picture.layout.clone();
        layout.positions[alter_index] = put_at;
        let names = self.text_widths.labels(self.state.language(), map);
        *picture = Picture::of_layout(map, &names, layout, self.options.style);
        self.state.pin(alter_index, near, Some(put_at));
    }

    /// Lets an alter that was put somewhere go back to where the layout has it.
    pub(in crate::element) fn let_go(&mut self, alter_index: usize) {
        let Some(map) = self.maps.last_mut() else { return };
        map.unpin(alter_index);
        self.state.pin(alter_index, None, None);
        let from = self.picture.as_ref().map(|picture| picture.layout.positions.clone());
        // The same map has the same picture, so everyone is where they were before.
        self.lay_out_in_view(false);
        if let Some(from) = from {
            self.settle(from);
        }
    }

    /// Moves everyone from where they are to their places.
    pub(super) fn settle(&mut self, from: Vec<MapPoint>) {
        if prefers_reduced_motion() {
            self.frames = None;
            return self.draw(false);
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
            if gone < 1.0 {
                canvas.draw_frame(&positions);
            } else {
                canvas.draw(false);
            }
            gone < 1.0
        }));
    }
}
