//! The picture in the page: what is drawn, and when it is laid out anew.

mod drag;
mod focus;
mod lift;

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::rc::{Rc, Weak};

use leptos::prelude::{Set, WithUntracked};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use self::drag::Drag;
use super::frames::Frames;
use super::gestures::{Gestures, listen};
use super::layout_job::{LayoutJob, MOST_IN_PAGE, News};
use super::painter::Painter;
use super::place::{Resize, Room, watch_width};
use super::settings::{Arrangement, Mode};
use super::shown::Shown;
use super::state::{Drawing, State};
use super::text_width::TextWidths;
use crate::layout::{LabelSize, known_places, layout_again, layout_waves};
use crate::model::MapPoint;
use crate::view::Ways;
use crate::{Layout, LayoutOptions, NetworkMap, Picture, Scene, Style};

/// Names of up to this many alters are as large as all of them have room for: to try that is to
/// lay the map out some times. Among more they are as small as can be read.
const MOST_FITTED: usize = 60;

/// The picture of the map on show.
pub(super) struct Canvas {
    pub(super) painter: Painter,
    place: HtmlElement,
    state: State,
    /// What is drawn, or was asked for last.
    shown: Option<Rc<Shown>>,
    /// Of whom.
    record_id: String,
    /// The map on show, the last, and those of the same person before it.
    maps: Vec<NetworkMap>,
    picture: Option<Picture>,
    /// Where everyone was last drawn.
    drawn_at: RefCell<Vec<MapPoint>>,
    room: Room,
    /// With the scale that the room and the number of names led to.
    options: LayoutOptions,
    text_widths: TextWidths,
    /// What each alter is called for those who hear it.
    spoken: Vec<String>,
    /// From alter to alter, by key.
    ways: Ways,
    /// Who the mouse points at.
    hovered: Cell<Option<usize>>,
    /// Who a way along ties began at.
    anchor: Option<usize>,
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

impl Canvas {
    /// Puts an empty picture into `place`.
    pub(super) fn new(place: &HtmlElement, state: State) -> Result<Rc<RefCell<Self>>, JsValue> {
        let painter = Painter::new(move |is_zoomed| state.zoom(is_zoomed))?;
        place.append_child(painter.svg())?;
        let canvas = Rc::new_cyclic(|itself: &Weak<RefCell<Self>>| {
            RefCell::new(Self {
                _gestures: listen(painter.svg(), itself),
                _resize: watch_width(place, itself),
                painter,
                place: place.clone(),
                state,
                shown: None,
                record_id: String::new(),
                maps: Vec::new(),
                picture: None,
                drawn_at: RefCell::default(),
                room: Room::default(),
                options: LayoutOptions::default(),
                text_widths: TextWidths::new(),
                spoken: Vec::new(),
                ways: Ways::default(),
                hovered: Cell::new(None),
                anchor: None,
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
    pub(super) fn show(&mut self, shown: Option<Rc<Shown>>) {
        self.shown.clone_from(&shown);
        self.frames = None;
        self.drag = None;
        self.job = None;
        self.state.drawing.set(Drawing::Done);
        self.room = Room::of(&self.place, self.room);
        let Some(shown) = shown else {
            self.maps.clear();
            self.picture = None;
            self.painter.clear();
            return;
        };
        let first = shown.summary.first().map_or("", String::as_str);
        let name = [shown.title.as_str(), first].join(". ");
        let name = name.trim_start_matches(". ");
        self.painter.describe(name, &self.state.language().text("picture-keys"));
        self.spoken.clone_from(&shown.spoken);
        self.ways.clone_from(&shown.ways);
        self.anchor = None;
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

    /// Whether the picture has a place in the page, and so a size.
    pub(super) fn has_room(&self) -> bool {
        self.place.client_width() > 0
    }

    /// Whether the map that was asked for last is drawn.
    pub(super) fn has_picture(&self) -> bool {
        let is_drawn = |asked: &Option<Rc<Shown>>| match (asked, &self.shown) {
            (Some(asked), Some(own)) => Rc::ptr_eq(asked, own),
            _ => false,
        };
        self.picture.is_some() && self.state.shown.with_untracked(is_drawn)
    }

    /// The picture of the same map under other names, with everyone where they stand.
    pub(super) fn scene_of(&self, map: &NetworkMap) -> Option<Scene> {
        let picture = self.picture.as_ref().filter(|_| self.has_picture())?;
        let layout = picture.layout.clone();
        let names = self.text_widths.labels(self.state.language(), map);
        let picture = Picture::of_layout(map, &names, layout, self.options.style);
        Some(Scene::new(self.state.language(), map, &picture))
    }

    fn map(&self) -> Option<&NetworkMap> {
        self.maps.last()
    }

    /// Where a map is changed there are always rings to put alters on.
    pub(super) fn arrange(&mut self, arrangement: Arrangement, mode: Mode) {
        let Arrangement { style, sectors } = arrangement;
        let options = LayoutOptions {
            style,
            sectors,
            all_rings: mode == Mode::Edit && style == Style::Rings,
            ..self.options
        };
        let before = std::mem::replace(&mut self.options, options);
        // Rings that someone stands on are there in every mode.
        let is_placed = |map: &NetworkMap| map.alters().iter().any(|alter| alter.ring.is_some());
        let rings_stay = self.map().is_some_and(is_placed)
            && before == LayoutOptions { all_rings: before.all_rings, ..options };
        if options != before && !rings_stay {
            self.lay_out();
        }
    }

    /// Looks how much room there is, and draws the map for it if that has changed.
    pub(super) fn take_room(&mut self) {
        let before = self.room;
        self.room = Room::of(&self.place, before);
        let is_changed = match self.options.style {
            Style::Free => before != self.room,
            // Rings stay round, and only in a narrow place names keep near them.
            Style::Rings => before.for_rings() != self.room.for_rings(),
        };
        if is_changed {
            // Who looks closely at a part goes on looking at it.
            self.lay_out_in_view(!self.painter.is_zoomed_in());
        }
    }

    /// Draws the map anew; as one of several of a person, from those before it.
    pub(super) fn lay_out(&mut self) {
        self.lay_out_in_view(true);
    }

    /// The same, where the view shows the `whole` picture or stays where it is.
    fn lay_out_in_view(&mut self, whole: bool) {
        let Some(map) = self.map() else { return };
        let alters = map.alters().len();
        self.options.aspect = self.room.aspect;
        self.options.scale = self.room.least_scale();
        if alters > MOST_IN_PAGE && self.begin_job(&[]) {
            return;
        }
        // Earlier maps are laid out in the page, and only for who can be followed from them.
        let is_large = |map: &NetworkMap| map.alters().len() > MOST_IN_PAGE;
        let first = self.maps.iter().rposition(is_large).map_or(0, |index| index + 1);
        let first = first.min(self.maps.len() - 1);
        let is_fitted = self.options.style == Style::Rings && alters <= MOST_FITTED;
        // The most names in full, and of pictures with as many the one with the largest.
        let mut best: Option<Picture> = None;
        for scale in self.room.scales(is_fitted) {
            self.options.scale = scale;
            let Some(picture) = self.picture_of(first) else { return };
            if best.as_ref().is_none_or(|best| best.full_names < picture.full_names) {
                best = Some(picture);
            }
            if best.as_ref().is_some_and(|best| best.full_names == alters) {
                break;
            }
        }
        let Some(best) = best else { return };
        self.options.scale = best.layout.scale;
        self.picture = Some(best);
        self.show_picture(whole);
    }

    /// The map on show, laid out after those before it from `first` on.
    fn picture_of(&self, first: usize) -> Option<Picture> {
        let names = |map: &NetworkMap| self.text_widths.labels(self.state.language(), map);
        let sizes_of = |map: &NetworkMap| names(map).sizes();
        let wave = layout_waves(&self.maps[first..], sizes_of, &self.options, |_| {})?;
        let map = self.map()?;
        Some(Picture::of_layout(map, &names(map), wave.layout, self.options.style))
    }

    /// Draws a map that was changed, from the picture before.
    fn lay_out_again(&mut self, before: &NetworkMap, layout: &Layout) {
        let Some(map) = self.map() else { return };
        let known = known_places(map, before, layout);
        if !has_let_go(before, map) {
            return self.lay_out_from(known);
        }
        // Whoever is pinned no more goes back to where the layout of the whole map has them.
        self.lay_out_in_view(!self.painter.is_zoomed_in());
        let Some(picture) = &self.picture else { return };
        let from = known.iter().zip(&picture.layout.positions);
        self.settle(from.map(|(known, now)| known.unwrap_or(*now)).collect());
    }

    /// The same from these places, as far as they are known.
    fn lay_out_from(&mut self, known: Vec<Option<MapPoint>>) {
        let Some(map) = self.map() else { return };
        let is_large = map.alters().len() > MOST_IN_PAGE;
        // Names keep their size, as long as it is one for the room that there is now.
        self.options.aspect = self.room.aspect;
        self.options.scale = self.room.nearest_scale(self.options.scale);
        if is_large && self.begin_job(&known) {
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
        self.lift_again();
        self.state.tell("drawn", &JsValue::UNDEFINED);
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
        let sizes = self.text_widths.labels(self.state.language(), map).sizes();
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
        let names = self.text_widths.labels(self.state.language(), map);
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
        let drawn = self.painter.draw(&Scene::new(self.state.language(), map, picture), whole);
        if drawn.and_then(|()| self.painter.name_glyphs(&self.spoken)).is_err() {
            self.state.refuse(self.state.language().text("picture-failed"));
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
            self.state.refuse(self.state.language().text("picture-failed"));
        }
    }
}

/// Whether someone who was pinned is so no more.
fn has_let_go(before: &NetworkMap, now: &NetworkMap) -> bool {
    let pinned: HashSet<_> = before
        .alters()
        .iter()
        .filter(|alter| alter.position.is_some())
        .map(|alter| &alter.id)
        .collect();
    now.alters().iter().any(|alter| alter.position.is_none() && pinned.contains(&alter.id))
}
