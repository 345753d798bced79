//! What the page asks of the element and sets on it: attributes, properties and methods, as
//! text that JavaScript reads as JSON.

use wasm_bindgen::prelude::*;

use leptos::prelude::{GetUntracked, Set, WithUntracked};
use web_sys::Blob;

use super::replacing::By;
use super::settings::{Arrangement, Mode, Settings};
use super::state::State;
use super::{MapElement, export, files};
use crate::io::ExportFile;
use crate::view::{Filter, Names};
use crate::{Language, classify, statistics, write_map_file, write_typology_file};

#[wasm_bindgen]
impl MapElement {
    /// Opens a map file's text; a bad one is said on the page and changes nothing else.
    #[wasm_bindgen(js_name = openText)]
    pub fn open_text(&self, text: &str, asks_first: bool) {
        if let Some(state) = self.state() {
            files::open_text(state, By::asking(asks_first), text);
        }
    }

    /// Fetches a map file and opens it.
    #[wasm_bindgen(js_name = openUrl)]
    pub fn open_url(&self, url: String, asks_first: bool) {
        if let Some(state) = self.state() {
            files::open_url(state, By::asking(asks_first), url);
        }
    }

    /// Opens a file of any kind by its name and bytes.
    #[wasm_bindgen(js_name = openFile)]
    pub fn open_file(&self, name: String, bytes: Vec<u8>, asks_first: bool) {
        if let Some(state) = self.state() {
            files::open_chosen(state, By::asking(asks_first), vec![ExportFile { name, bytes }]);
        }
    }

    /// Begins a map with nobody on it, and the conversation about it.
    #[wasm_bindgen(js_name = beginMap)]
    pub fn begin_map(&self) {
        if let Some(state) = self.state() {
            state.begin_map();
        }
    }

    /// Asks the questions of a protocol's text, the built-in ones where it is empty; a bad one is
    /// said on the page, and the questions that were there stay.
    #[wasm_bindgen(js_name = useProtocol)]
    pub fn use_protocol(&self, text: &str) {
        if let Some(state) = self.state() {
            files::use_protocol(state, text);
        }
    }

    /// Says that a protocol could not be loaded.
    #[wasm_bindgen(js_name = refuseProtocol)]
    pub fn refuse_protocol(&self, reason: String) {
        if let Some(state) = self.state() {
            state.take_protocol(Err(reason));
        }
    }

    /// Shows no map.
    pub fn clear(&self) {
        if let Some(state) = self.state() {
            state.with_session(|session| {
                session.begin(None);
                session.open(Vec::new(), Vec::new(), None);
            });
            state.problem.set(None);
            state.set_locked(None);
            state.show_again();
        }
    }

    /// Compares maps with the types of a typology file's text; a bad one is said on the page,
    /// and the types that were there stay. The built-in ones for an empty text.
    #[wasm_bindgen(js_name = useTypology)]
    pub fn use_typology(&self, text: &str) {
        if let Some(state) = self.state() {
            files::use_typology(state, text);
        }
    }

    /// Fetches a typology file and does the same.
    #[wasm_bindgen(js_name = openTypologyUrl)]
    pub fn open_typology_url(&self, url: String) {
        if let Some(state) = self.state() {
            files::open_typology_url(state, url);
        }
    }

    /// The typology in use as JSON.
    #[wasm_bindgen(js_name = typologyText)]
    pub fn typology_text(&self) -> String {
        write_typology_file(&self.session.borrow().typology)
    }

    /// The record on show as JSON, with alters pinned where they were put.
    #[wasm_bindgen(js_name = recordText)]
    pub fn record_text(&self) -> Option<String> {
        self.session.borrow().record().map(write_map_file)
    }

    /// What can be done with the map: `view`, `edit` or `present`.
    #[wasm_bindgen(js_name = setMode)]
    pub fn set_mode(&self, name: &str) {
        self.set(|settings| settings.enter(Mode::from_name(name)));
    }

    /// What the picture is arranged by: `rings`, `kinds` or `free`.
    #[wasm_bindgen(js_name = setLayout)]
    pub fn set_layout(&self, name: &str) {
        self.set(|settings| settings.arrangement = Arrangement::from_name(name));
    }

    /// Says everything in a language from here on, when the element next enters a page.
    /// Messages are Fluent's; without them it is English.
    #[wasm_bindgen(js_name = setLanguage)]
    pub fn set_language(&self, tag: &str, messages: Option<String>) -> Result<(), JsError> {
        self.session.borrow_mut().settings.language = match messages {
            Some(messages) => Language::kept(tag, messages)?,
            None => Language::english(),
        };
        Ok(())
    }

    /// Which alters are looked at, as JSON; `undefined` where it is everyone.
    #[wasm_bindgen(js_name = filterText)]
    pub fn filter_text(&self) -> Option<String> {
        let filter = self.session.borrow().settings.filter.clone();
        (!filter.is_open()).then(|| serde_json::to_string(&filter).ok()).flatten()
    }

    /// Looks at some alters alone; see [`Filter`].
    #[wasm_bindgen(js_name = setFilter)]
    pub fn set_filter(&self, text: Option<String>) -> Result<(), JsError> {
        let filter = text.map_or(Ok(Filter::default()), |text| Filter::from_json(&text));
        let filter = filter.map_err(|error| JsError::new(&error))?;
        self.set(|settings| settings.filter = filter);
        Ok(())
    }

    /// Ids of the alters that are chosen.
    pub fn selection(&self) -> Vec<String> {
        self.state().map(State::chosen_ids).unwrap_or_default()
    }

    /// Chooses alters by id; ids that no alter has are left out.
    pub fn select(&self, ids: Vec<String>) {
        let Some(state) = self.state() else { return };
        let chosen = state.shown.with_untracked(|shown| {
            let alters = shown.as_ref().map_or(&[][..], |shown| shown.map.alters());
            let is_wanted =
                |alter: &crate::model::Alter| ids.iter().any(|id| id == alter.id.as_str());
            (0..alters.len()).filter(|index| is_wanted(&alters[*index])).collect::<Vec<_>>()
        });
        if state.selected.get_untracked() != chosen {
            state.select(chosen);
        }
    }

    /// The figures of the map on show and of each person in it, as JSON.
    #[wasm_bindgen(js_name = statisticsText)]
    pub fn statistics_text(&self) -> Option<String> {
        let session = self.session.borrow();
        serde_json::to_string(&statistics(session.map()?)).ok()
    }

    /// Where the map on show stands among the types in use, as JSON.
    #[wasm_bindgen(js_name = classificationText)]
    pub fn classification_text(&self) -> Option<String> {
        let session = self.session.borrow();
        let stats = statistics(session.map()?).stats;
        let language = session.settings.language;
        let typology = session.typology_in_words();
        serde_json::to_string(&classify(language, &typology, &stats)).ok()
    }

    /// Whether there is a picture to export.
    #[wasm_bindgen(js_name = hasPicture)]
    pub fn has_picture(&self) -> bool {
        let picture = |state: State| state.with_canvas(|canvas| canvas.has_picture());
        self.state().and_then(picture) == Some(true)
    }

    /// The picture as an SVG file's text, under `full` names, `initials` or `pseudonyms`.
    #[wasm_bindgen(js_name = exportSvg)]
    pub fn export_svg(&self, names: &str) -> Option<String> {
        export::picture_svg(self.state()?, Names::from_name(names)?)
    }

    /// The same as a PNG, with `scale` pixels a map unit.
    #[wasm_bindgen(js_name = exportPng)]
    pub async fn export_png(state: MapHandle, scale: f64, names: String) -> Result<Blob, JsValue> {
        let names = Names::from_name(&names).ok_or("no such names")?;
        export::picture_png(state.0, names, scale).await
    }

    /// What [`MapElement::export_png`] needs, taken before anything is waited for.
    pub fn handle(&self) -> Option<MapHandle> {
        self.state().map(MapHandle)
    }

    /// Opens the browser's dialog for printing with one page of the map.
    pub fn print(&self, names: &str) -> Result<(), JsValue> {
        let state = self.state().ok_or("the element is in no page")?;
        export::print_page(state, Names::from_name(names).ok_or("no such names")?)
    }

    fn set(&self, change: impl FnOnce(&mut Settings)) {
        match self.state() {
            Some(state) => state.set(change),
            None => change(&mut self.session.borrow_mut().settings),
        }
    }
}

/// An element's picture while it is in a page.
#[wasm_bindgen]
pub struct MapHandle(State);
