//! What a person opened: records, which map is on show, and the export they came from.

use std::collections::HashMap;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsValue;

use super::editing::Talk;
use super::keeping::{Keeping, Locked};
use super::settings::Settings;
use crate::edit::{Edit, History, Made, Refusal};
use crate::io::{NetworkCanvasExport, NetworkCanvasOptions};
use crate::view::Names;
use crate::{Language, NetworkMap, Protocol, Record, Typology};

/// Opened files and the choice among them.
pub(super) struct Session {
    /// The types that maps are compared with.
    pub(super) typology: Typology,
    /// The same as `openings`, of typologies.
    pub(super) typology_openings: u32,
    /// The same as `pending_url`, of typologies.
    pub(super) pending_typology_url: Option<String>,
    pub(super) records: Vec<Record>,
    /// Ids of the alters that are chosen.
    pub(super) chosen: Vec<String>,
    pub(super) record_index: usize,
    pub(super) map_index: usize,
    /// What was changed, by the places of a record and of its map.
    histories: HashMap<(usize, usize), History>,
    /// Where the conversation is.
    pub(super) talk: Option<Talk>,
    /// What is kept of them on this device.
    pub(super) keeping: Keeping,
    /// What waits for its passphrase.
    pub(super) locked: Option<Locked>,
    /// Whether the screen is blank.
    pub(super) is_hidden: bool,
    /// The questions a map is made from.
    pub(super) protocol: Protocol,
    /// Notes of the import.
    pub(super) notes: Vec<String>,
    /// The export behind the records, to read it again with other kinds.
    pub(super) import: Option<Import>,
    /// Counts what was begun, so that a slow file does not replace a later one.
    pub(super) openings: u32,
    /// Counts choices of files, so that slow ones do not replace later ones.
    pub(super) choices: u32,
    /// An address that is being fetched. Taken out of the page meanwhile, the element asks
    /// again when it is put back.
    pub(super) pending_url: Option<String>,
    /// Gives the worker that lays large maps out.
    pub(super) start_worker: Function,
    /// Tells the page what happened: a name and what belongs to it.
    tell: Function,
    /// What the page set, and what a person chose in place of it.
    pub(super) settings: Settings,
}

/// An export and how it is turned into maps.
#[derive(Clone)]
pub(super) struct Import {
    pub(super) export: Rc<NetworkCanvasExport>,
    pub(super) options: NetworkCanvasOptions,
}

impl Session {
    /// Nothing opened yet, and the built-in types.
    pub(super) fn new(start_worker: Function, tell: Function) -> Self {
        Self {
            tell,
            settings: Settings::default(),
            typology: Typology::built_in(),
            typology_openings: 0,
            pending_typology_url: None,
            records: Vec::new(),
            chosen: Vec::new(),
            record_index: 0,
            map_index: 0,
            histories: HashMap::new(),
            talk: None,
            keeping: Keeping::default(),
            locked: None,
            is_hidden: false,
            protocol: Protocol::built_in(),
            notes: Vec::new(),
            import: None,
            openings: 0,
            choices: 0,
            pending_url: None,
            start_worker,
        }
    }

    /// The types in use, in the element's language. Others than the built-in ones are in the
    /// language of their file, whatever their ids.
    pub(super) fn typology_in_words(&self) -> Typology {
        let language = self.settings.language;
        // Files are in English, so nothing is to be said otherwise there.
        let is_english = std::ptr::eq(language, Language::english());
        if !is_english && self.typology == Typology::built_in() {
            self.typology.in_language(language)
        } else {
            self.typology.clone()
        }
    }

    /// Tells the page what happened.
    pub(super) fn tell(&self, event: &str, detail: &JsValue) {
        // The page's own functions are called later, and not from in here.
        let _ = self.tell.call2(&JsValue::UNDEFINED, &event.into(), detail);
    }

    pub(super) fn record(&self) -> Option<&Record> {
        self.records.get(self.record_index)
    }

    pub(super) fn map(&self) -> Option<&NetworkMap> {
        self.record()?.maps().get(self.map_index)
    }

    /// Counts an opening; what was begun before is then no longer wanted.
    pub(super) fn begin(&mut self, pending_url: Option<String>) -> u32 {
        self.pending_url = pending_url;
        self.openings += 1;
        self.openings
    }

    /// Counts a choice of files; it is still wanted while these two counts stay.
    pub(super) fn begin_choice(&mut self) -> (u32, u32) {
        self.choices += 1;
        (self.choices, self.openings)
    }

    /// The same as [`Session::begin`], of typologies.
    pub(super) fn begin_typology(&mut self, pending_url: Option<String>) -> u32 {
        self.pending_typology_url = pending_url;
        self.typology_openings += 1;
        self.typology_openings
    }

    /// Replaces what was open; the last map of the first record is shown.
    pub(super) fn open(
        &mut self,
        records: Vec<Record>,
        notes: Vec<String>,
        import: Option<Import>,
    ) {
        self.records = records;
        self.histories.clear();
        self.keeping.forget();
        self.talk = None;
        // Names that were asked for were another's.
        self.settings.names = Names::Pseudonyms;
        self.notes = notes;
        self.import = import;
        self.choose_record(0);
    }

    /// Which record is on show, where the same export is read again.
    pub(super) fn place_in(&self, import: &Import) -> Option<usize> {
        let same = |own: &Import| Rc::ptr_eq(&own.export, &import.export);
        self.import.as_ref().filter(|own| same(own)).map(|_| self.record_index)
    }

    /// Shows the last map of another record.
    pub(super) fn choose_record(&mut self, index: usize) {
        self.chosen.clear();
        self.record_index = index;
        self.map_index = self.record().map_or(0, |record| record.maps().len().saturating_sub(1));
    }

    /// Takes a record as it is elsewhere now, in place of the one that was there.
    pub(super) fn replace_record(&mut self, index: usize, record: Record) {
        self.histories.retain(|(own, _), _| *own != index);
        if let Some(own) = self.records.get_mut(index) {
            *own = record;
        }
        let maps = self.records.get(index).map_or(0, |record| record.maps().len());
        self.map_index = self.map_index.min(maps.saturating_sub(1));
    }

    /// Puts a record beside those that are open, and shows it.
    pub(super) fn add_record(&mut self, record: Record) {
        self.records.push(record);
        self.talk = None;
        self.choose_record(self.records.len() - 1);
    }

    /// Changes the map on show; `false` where nothing changes, or there is none.
    pub(super) fn edit(&mut self, edit: Edit) -> Result<bool, Refusal> {
        self.with_history(|history, map| history.make(map, edit)).unwrap_or(Ok(false))
    }

    /// Undoes the last change of the map on show, or does it again.
    pub(super) fn step(&mut self, way: Way) -> Option<Made> {
        let step = |history: &mut History, map: &mut NetworkMap| match way {
            Way::Back => history.undo(map).cloned(),
            Way::Forth => history.redo(map).cloned(),
        };
        self.with_history(step).flatten()
    }

    /// What a step would undo, or do again.
    pub(super) fn next(&self, way: Way) -> Option<&Made> {
        let history = self.histories.get(&(self.record_index, self.map_index))?;
        match way {
            Way::Back => history.next_undo(),
            Way::Forth => history.next_redo(),
        }
    }

    fn with_history<T>(
        &mut self,
        use_it: impl FnOnce(&mut History, &mut NetworkMap) -> T,
    ) -> Option<T> {
        let place = (self.record_index, self.map_index);
        let record = self.records.get_mut(place.0)?;
        let map = record.maps_mut().get_mut(place.1)?;
        Some(use_it(self.histories.entry(place).or_default(), map))
    }
}

/// From change to change.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Back,
    Forth,
}
