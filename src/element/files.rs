//! Files that were chosen, dropped or fetched, on their way to the reader.

use std::rc::Rc;

use leptos::prelude::window;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, Response};

use super::replacing::By;
use super::session::Import;
use super::state::{Opened, State};
use crate::io::{
    ExportFile, MAX_BYTES, NetworkCanvasExport, NetworkCanvasOptions, is_locked_file,
    is_network_canvas_file, is_protocol_file, is_typology_file, read_cohort,
};
use crate::{
    Protocol, ReadError, Typology, parse_map_file, parse_protocol_file, parse_typology_file,
};

/// Opens a map file's text.
pub(super) fn open_text(state: State, by: By, text: &str) {
    state.with_session(|session| session.begin(None));
    let read = parse_map_file(text.as_bytes()).map_err(|error| error.to_string());
    let opened = |record| Opened { records: vec![record], notes: Vec::new(), import: None };
    state.take_by(by, read.map(opened));
}

/// Fetches a file and opens it.
pub(super) fn open_url(state: State, by: By, url: String) {
    let opening = state.with_session(|session| session.begin(Some(url.clone())));
    spawn_local(async move {
        let fetched = fetch(&url).await;
        if !is_latest(state, opening) {
            return;
        }
        state.with_session(|session| session.pending_url = None);
        match fetched {
            Ok(bytes) => {
                open(state, by, vec![ExportFile { name: file_name(&url), bytes }]);
            }
            Err(reason) => state.refuse(format!("{url} can't be loaded: {reason}.")),
        }
    });
}

/// Compares maps with the types of a typology file's text, the built-in ones where it is empty.
pub(super) fn use_typology(state: State, text: &str) {
    state.with_session(|session| session.begin_typology(None));
    state.take_typology(match text {
        "" => Ok(Typology::built_in()),
        _ => parse_typology_file(text.as_bytes()).map_err(|error| error.to_string()),
    });
}

/// Asks the questions of a protocol's text, the built-in ones where it is empty.
pub(super) fn use_protocol(state: State, text: &str) {
    state.take_protocol(match text {
        "" => Ok(Protocol::built_in()),
        _ => parse_protocol_file(text.as_bytes()).map_err(|error| error.to_string()),
    });
}

/// Fetches a typology file and does the same.
pub(super) fn open_typology_url(state: State, url: String) {
    let opening = state.with_session(|session| session.begin_typology(Some(url.clone())));
    spawn_local(async move {
        let fetched = fetch(&url).await;
        let latest = state.with_session(|session| session.typology_openings);
        if opening.is_none() || latest != opening {
            return;
        }
        state.with_session(|session| session.pending_typology_url = None);
        state.take_typology(match fetched {
            Ok(bytes) => read_typology(&ExportFile { name: file_name(&url), bytes }),
            Err(reason) => Err(format!("{url} can't be loaded: {reason}.")),
        });
    });
}

fn read_typology(file: &ExportFile) -> Result<Typology, String> {
    parse_typology_file(&file.bytes).map_err(|error| format!("{}:\n{error}", file.name))
}

/// Reads the files a person chose or dropped, and opens them together.
pub(super) fn open_files(state: State, files: Vec<File>) {
    if files.is_empty() {
        return;
    }
    let total: f64 = files.iter().map(|file| file.size()).sum();
    if total > MAX_BYTES as f64 {
        let limit_mib = MAX_BYTES / (1024 * 1024);
        let error = ReadError::TooLarge { limit_mib };
        return state.take(Err(error.to_string()));
    }
    // Whether a map that is being fetched is still wanted is known once these were looked into:
    // they may be types for it.
    let Some(begun) = state.with_session(|session| session.begin_choice()) else { return };
    spawn_local(async move {
        let mut read = Vec::new();
        for file in files {
            let Ok(buffer) = JsFuture::from(file.array_buffer()).await else {
                let name = file.name();
                let problem =
                    format!("{name} can't be read. Is it a folder? Drop the files in it.");
                return state.refuse(problem);
            };
            let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
            read.push(ExportFile { name: file.name(), bytes });
        }
        let now = state.with_session(|session| (session.choices, session.openings));
        if now == Some(begun) {
            state.tell("chosen", &JsValue::UNDEFINED);
            open_chosen(state, By::Person, read);
        }
    });
}

/// Typologies among the files are used, and the others opened; a locked one waits for its passphrase.
pub(super) fn open_chosen(state: State, by: By, mut files: Vec<ExportFile>) {
    if let Some(at) = files.iter().position(|file| is_locked_file(&file.bytes)) {
        let locked = files.swap_remove(at);
        return match files.is_empty() {
            true => state.take_locked(by, locked.bytes),
            false => state.refuse(format!("{} is locked. Open it by itself.", locked.name)),
        };
    }
    let is_typology =
        |file: &ExportFile| !is_network_canvas_file(&file.name) && is_typology_file(&file.bytes);
    let (typologies, files): (Vec<_>, Vec<_>) = files.into_iter().partition(is_typology);
    if let Some(file) = typologies.last() {
        state.with_session(|session| session.begin_typology(None));
        state.take_typology(read_typology(file));
    }
    let is_protocol = |file: &ExportFile| is_protocol_file(&file.bytes);
    let (protocols, files): (Vec<_>, Vec<_>) = files.into_iter().partition(is_protocol);
    if let Some(file) = protocols.last() {
        let read = parse_protocol_file(&file.bytes);
        state.take_protocol(read.map_err(|error| format!("{}:\n{error}", file.name)));
    }
    if !files.is_empty() {
        state.with_session(|session| session.begin(None));
        open(state, by, files);
    }
}

/// Tells by their names what the files are.
fn open(state: State, by: By, files: Vec<ExportFile>) {
    let is_table = |file: &ExportFile| is_network_canvas_file(&file.name);
    if !files.iter().any(is_table) {
        return state.take_by(by, read_map_files(&files));
    }
    let is_map = |file: &&ExportFile| file.name.ends_with("json");
    if let Some(map_file) = files.iter().find(is_map) {
        let name = &map_file.name;
        return state.refuse(format!(
            "{name} and the tables of an export came together. Open one after the other."
        ));
    }
    match NetworkCanvasExport::read(files) {
        Ok(export) => {
            let import =
                Import { export: Rc::new(export), options: NetworkCanvasOptions::default() };
            state.take_import(by, import);
        }
        Err(error) => state.take(Err(error.to_string())),
    }
}

/// Map files, each one record or a record a line. One bad record refuses them all, so that
/// nothing is half-loaded.
fn read_map_files(files: &[ExportFile]) -> Result<Opened, String> {
    let mut records = Vec::new();
    for file in files {
        let before = records.len();
        for item in read_cohort(file.bytes.as_slice()) {
            let place = match item.line_number {
                1 => file.name.clone(),
                line => format!("{}, line {line}", file.name),
            };
            records.push(item.record().map_err(|error| format!("{place}:\n{error}"))?);
        }
        if records.len() == before {
            return Err(format!("{}:\nThe file is empty.", file.name));
        }
    }
    Ok(Opened { records, notes: Vec::new(), import: None })
}

async fn fetch(url: &str) -> Result<Vec<u8>, String> {
    let said = |error: JsValue| {
        let error: Option<js_sys::Error> = error.dyn_into().ok();
        error.map_or_else(|| "no answer".to_owned(), |error| error.message().into())
    };
    let response: Response =
        JsFuture::from(window().fetch_with_str(url)).await.map_err(said)?.unchecked_into();
    if !response.ok() {
        return Err(format!("the server answered {}", response.status()));
    }
    let buffer = JsFuture::from(response.array_buffer().map_err(said)?).await.map_err(said)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// The last part of a path, without what follows a question mark.
fn file_name(url: &str) -> String {
    let path = url.split(['?', '#']).next().unwrap_or(url);
    path.rsplit('/').next().unwrap_or(path).to_owned()
}

fn is_latest(state: State, opening: Option<u32>) -> bool {
    opening.is_some() && state.with_session(|session| session.openings) == opening
}
