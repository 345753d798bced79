//! The picture in the page: what is drawn, dragged and lifted out.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use leptos::prelude::{GetUntracked, Set};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::frames::Frames;
use super::gestures::{Gestures, listen};
use super::layout_job::{LayoutJob, MOST_IN_PAGE, News};
use super::painter::{Painter, ScreenPoint};
use super::place::{Resize, place_options, prefers_reduced_motion, watch_width};
use super::state::{Arrangement, Drawing, Shown, State};
use super::text_width::TextWidths;
use crate::layout::{LabelSize, Live, known_places, layout_again, layout_waves};
use crate::model::{MapPoint, MapVector};
use crate::{Layout, LayoutOptions, NetworkMap, Picture, Scene, Style};

/// How long alters take back to their places.
const SETTLE_MS: f64 = 220.0;

/// The picture of the map on show.
pub(super) struct Canvas {
    pub(super) painter: Painter,
    state: State,
    /// Of whom.
    record_id: String,
    /// The map on show, the last, and those of the same person before it.
    maps: Vec<NetworkMap>,
    picture: Option<Picture>,
    /// Where everyone was last drawn.
    drawn_at: RefCell<Vec<MapPoint>>,
    pub(super) options: LayoutOptions,
    text_widths: TextWidths,
    job: Option<LayoutJob>,
    /// Where alters stood before what is being laid out.
    known: Vec<Option<MapPoint>>,
    drag: Option<Drag>,
    frames: Option<Frames>,
    pub(super) resizing: Option<Frames>,
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
                record_id: String::new(),
                maps: Vec::new(),
                picture: None,
                drawn_at: RefCell::default(),
                options: place_options(place, LayoutOptions::default()),
                text_widths: TextWidths::new(),
                job: None,
                known: Vec::new(),
                drag: None,
                frames: None,
                resizing: None,
                itself: itself.clone(),
            })
        });
        Ok(canvas)
    }

    /// Shows another map, or none. A map that was changed keeps its picture, as far as it can.
    pub(super) fn show(&mut self, shown: Option<&Shown>) {
        self.frames = None;
        self.drag = None;
        self.job = None;
        self.state.drawing.set(Drawing::Done);
        let Some(shown) = shown else {
            self.maps.clear();
            self.picture = None;
            self.painter.clear();
            return;
        };
        self.painter.describe(&shown.summary.join(" "));
        let before = self.maps.pop();
        let record_before = std::mem::replace(&mut self.record_id, shown.record_id.clone());
        self.maps.clone_from(&shown.earlier);
        self.maps.push(shown.map.clone());
        let same = before
            .filter(|before| {
                record_before == shown.record_id
                    && Some(before.id()) == self.map().map(NetworkMap::id)
            })
            .zip(self.picture.take());
        match same {
            Some((before, picture)) => self.lay_out_again(&before, &picture.layout),
            None => self.lay_out(),
        }
    }

    fn map(&self) -> Option<&NetworkMap> {
        self.maps.last()
    }

    pub(super) fn arrange(&mut self, arrangement: Arrangement) {
        let Arrangement { style, sectors } = arrangement;
        self.set_options(LayoutOptions { style, sectors, ..self.options });
    }

    pub(super) fn set_options(&mut self, options: LayoutOptions) {
        let before = std::mem::replace(&mut self.options, options);
        // Rings are round whatever the shape of their place.
        let has_shape = options.style == Style::Free;
        let aspect = if has_shape { before.aspect } else { options.aspect };
        if (LayoutOptions { aspect, ..before }) != options {
            self.lay_out();
        }
    }

    /// Draws the map anew; as one of several of a person, from those before it.
    pub(super) fn lay_out(&mut self) {
        let Some(map) = self.map() else { return };
        if map.alters().len() > MOST_IN_PAGE && self.begin_job(&[]) {
            return;
        }
        // Earlier maps are laid out in the page, and only for who can be followed from them.
        let is_large = |map: &NetworkMap| map.alters().len() > MOST_IN_PAGE;
        let first = self.maps.iter().rposition(is_large).map_or(0, |index| index + 1);
        let first = first.min(self.maps.len() - 1);
        let sizes_of = |map: &NetworkMap| self.text_widths.labels(map).sizes();
        let wave = layout_waves(&self.maps[first..], sizes_of, &self.options, |_| {});
        if let Some(wave) = wave {
            self.use_layout(true, |_, _| wave.layout);
        }
    }

    /// Draws a map that was changed, from the picture before.
    fn lay_out_again(&mut self, before: &NetworkMap, layout: &Layout) {
        let Some(map) = self.map() else { return };
        let known = known_places(map, before, layout);
        if map.alters().len() > MOST_IN_PAGE && self.begin_job(&known) {
            return;
        }
        let options = self.options;
        let mut from = known.clone();
        // Who looks closely at a part goes on looking at it.
        let whole = !self.painter.is_zoomed_in();
        self.use_layout(whole, |map, sizes| {
            let layout = layout_again(map, sizes, &options, &known, |_| {});
            for (from, now) in from.iter_mut().zip(&layout.positions) {
                from.get_or_insert(*now);
            }
            layout
        });
        self.settle(from.into_iter().flatten().collect());
    }

    fn show_picture(&mut self, whole: bool) {
        self.job = None;
        self.state.drawing.set(Drawing::Done);
        self.draw(whole);
        self.lift(self.state.selected.get_untracked());
    }

    /// Lets a worker lay the map out; `false` where none can be had.
    fn begin_job(&mut self, known: &[Option<MapPoint>]) -> bool {
        let start_worker = self.state.with_session(|session| session.start_worker.clone());
        let (Some(start_worker), Some(map)) = (start_worker, self.map()) else {
            return false;
        };
        let itself = self.itself.clone();
        let tell = move |news| {
            let Some(canvas) = itself.upgrade() else { return };
            if let Ok(mut canvas) = canvas.try_borrow_mut() {
                canvas.hear(news);
            }
        };
        let sizes = self.text_widths.labels(map).sizes();
        self.job = LayoutJob::begin(&start_worker, map, &sizes, &self.options, known, tell);
        if self.job.is_some() {
            known.clone_into(&mut self.known);
            self.drag = None;
            self.picture = None;
            self.painter.clear();
            self.state.drawing.set(Drawing::Running(0.0));
        }
        self.job.is_some()
    }

    fn hear(&mut self, news: News) {
        match news {
            News::Progress(share) => self.state.drawing.set(Drawing::Running(share)),
            News::Done(layout) => self.use_layout(true, |_, _| layout),
            // Slower, and the page waits, but the person has their picture.
            News::Failed => {
                let (options, known) = (self.options, std::mem::take(&mut self.known));
                self.use_layout(true, |map, sizes| {
                    layout_again(map, sizes, &options, &known, |_| {})
                });
            }
        }
    }

    fn use_layout(
        &mut self,
        whole: bool,
        layout: impl FnOnce(&NetworkMap, &[LabelSize]) -> Layout,
    ) {
        let Some(map) = self.map() else { return };
        let names = self.text_widths.labels(map);
        let layout = layout(map, &names.sizes());
        self.picture = Some(Picture::of_layout(map, &names, layout, self.options.style));
        self.show_picture(whole);
    }

    /// Ends a layout that is on its way.
    pub(super) fn stop(&mut self) {
        if self.job.take().is_some() {
            self.state.drawing.set(Drawing::Stopped);
        }
    }

    /// Draws everyone at their places.
    fn draw(&self, whole: bool) {
        let (Some(map), Some(picture)) = (self.map(), &self.picture) else { return };
        self.drawn_at.borrow_mut().clone_from(&picture.layout.positions);
        if self.painter.draw(&Scene::new(crate::Language::english(), map, picture), whole).is_err()
        {
            self.state.problem.set(Some("The picture could not be drawn.".to_owned()));
        }
    }

    /// One frame of many: only who moved so far that it can be seen is drawn again.
    fn draw_frame(&self, positions: &[MapPoint]) {
        /// In map units, which are about pixels.
        const LEAST_WAY: f64 = 0.3;
        let (Some(map), Some(picture)) = (self.map(), &self.picture) else { return };
        let mut drawn_at = self.drawn_at.borrow_mut();
        let moved: Vec<bool> = drawn_at
            .iter_mut()
            .zip(positions)
            .map(|(drawn_at, now)| {
                let has_moved = (*now - *drawn_at).length() > LEAST_WAY;
                if has_moved {
                    *drawn_at = *now;
                }
                has_moved
            })
            .collect();
        if self.painter.draw_moved(map, picture, &drawn_at, &moved).is_err() {
            self.state.problem.set(Some("The picture could not be drawn.".to_owned()));
        }
    }

    /// Lifts an alter and those tied to it; the rest fades.
    pub(super) fn lift(&self, alter_index: Option<usize>) {
        let (Some(map), Some(lifted)) = (self.map(), alter_index) else {
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
        let (Some(map), Some(picture)) = (self.maps.last(), &self.picture) else { return };
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
        self.draw_frame(&positions);
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
        let (Some(map), Some(picture)) = (self.maps.last_mut(), &mut self.picture) else {
            return;
        };
        // Where it can be seen, however far the finger went.
        let put_at = Scene::new(crate::Language::english(), map, picture)
            .bounds
            .nearest(from[drag.alter_index]);
        map.pin(drag.alter_index, put_at);
        self.state.with_session(|session| session.pin(drag.alter_index, put_at));
        let mut layout = picture.layout.clone();
        layout.positions[drag.alter_index] = put_at;
        let names = self.text_widths.labels(map);
        *picture = Picture::of_layout(map, &names, layout, self.options.style);
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
