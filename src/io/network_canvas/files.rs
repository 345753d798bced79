//! Which of the files someone chose belong to the export, archives unpacked.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use crate::io::error::ReadError;
use crate::io::json::MAX_BYTES;

/// A file as it was chosen or dropped.
#[derive(Clone, Debug)]
pub struct ExportFile {
    /// Its name, with or without folders.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// What a file of the export holds, told by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// A row a session.
    Ego,
    /// A row a node, of this type.
    Nodes(String),
    /// A row an edge, of this type.
    Edges(String),
}

/// Whether a file's name is one that Network Canvas gives to its tables, or an archive.
pub fn is_network_canvas_file(name: &str) -> bool {
    is_archive(name) || content_of(name).is_some()
}

/// The session part of a table's name and what the table holds; `None` for other files and
/// for the copies that macOS leaves in archives.
pub(super) fn content_of(name: &str) -> Option<(String, Content)> {
    let base = name.rsplit(['/', '\\']).next()?;
    if base.starts_with('.') || name.split('/').any(|folder| folder == "__MACOSX") {
        return None;
    }
    let stem = base.strip_suffix(".csv").or_else(|| base.strip_suffix(".CSV"))?;
    if let Some(session) = stem.strip_suffix("_ego") {
        return Some((session.to_owned(), Content::Ego));
    }
    if let Some((session, node_type)) = stem.split_once("_attributeList_") {
        return Some((session.to_owned(), Content::Nodes(node_type.to_owned())));
    }
    let (session, edge_type) = stem.split_once("_edgeList_")?;
    Some((session.to_owned(), Content::Edges(edge_type.to_owned())))
}

/// Replaces archives by the tables they hold.
pub(super) fn unpack(files: Vec<ExportFile>) -> Result<Vec<ExportFile>, ReadError> {
    let mut tables: Vec<ExportFile> = Vec::new();
    let mut room = MAX_BYTES;
    for file in files {
        if is_archive(&file.name) {
            unpack_archive(&file, &mut room, &mut tables)?;
        } else if content_of(&file.name).is_some() {
            room = room.checked_sub(file.bytes.len()).ok_or_else(too_large)?;
            tables.push(file);
        }
    }
    Ok(without_copies(tables))
}

/// A folder often holds an archive beside what was in it: the same table is taken once.
fn without_copies(tables: Vec<ExportFile>) -> Vec<ExportFile> {
    let base = |file: &ExportFile| file.name.rsplit(['/', '\\']).next().map(str::to_owned);
    let mut kept: Vec<ExportFile> = Vec::new();
    let mut by_base: HashMap<Option<String>, usize> = HashMap::new();
    for table in tables {
        let first = *by_base.entry(base(&table)).or_insert(kept.len());
        if kept.get(first).is_none_or(|other| other.bytes != table.bytes) {
            kept.push(table);
        }
    }
    kept
}

fn is_archive(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with(".zip")
}

fn unpack_archive(
    file: &ExportFile,
    room: &mut usize,
    tables: &mut Vec<ExportFile>,
) -> Result<(), ReadError> {
    let refused = |reason: String| ReadError::Archive { name: file.name.clone(), reason };
    let mut archive = zip::ZipArchive::new(Cursor::new(&file.bytes))
        .map_err(|error| refused(error.to_string()))?;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|error| refused(error.to_string()))?;
        let name = entry.name().map_err(|error| refused(error.to_string()))?.into_owned();
        if content_of(&name).is_none() {
            continue;
        }
        // Counted while unpacking: an archive may lie about how large it becomes.
        let mut bytes = Vec::new();
        entry
            .take(*room as u64 + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| refused(error.to_string()))?;
        *room = room.checked_sub(bytes.len()).ok_or_else(too_large)?;
        tables.push(ExportFile { name, bytes });
    }
    Ok(())
}

fn too_large() -> ReadError {
    ReadError::TooLarge { limit_mib: MAX_BYTES / (1024 * 1024) }
}
