//! One exported table: rows whose cells are found by column name.

use csv::StringRecord;

use super::files::ExportFile;
use crate::io::error::Faults;
use crate::model::Fault;

/// A table with its header.
pub(super) struct Table {
    pub(super) file_name: String,
    header: StringRecord,
    /// With the line each begins on, from 1.
    rows: Vec<(usize, StringRecord)>,
}

impl Table {
    /// Reads a table; rows may be ragged, line ends CRLF, a byte order mark is passed over.
    pub(super) fn read(file: &ExportFile, faults: &mut Faults) -> Option<Self> {
        let bytes = file.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&file.bytes);
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
        let table = reader.headers().cloned().and_then(|header| {
            let rows = reader.records().collect::<Result<Vec<_>, _>>()?;
            Ok(Self { file_name: file.name.clone(), header, rows: numbered(rows, bytes) })
        });
        table
            .map_err(|error| {
                faults.push(Fault {
                    place: file.name.clone(),
                    found: error.to_string(),
                    allowed: "a table of comma-separated values in UTF-8".to_owned(),
                });
            })
            .ok()
    }

    /// Rows, each with its columns.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, cells)| Row { table: self, line: *line, cells })
    }

    /// Column names in file order.
    pub(super) fn columns(&self) -> impl Iterator<Item = &str> {
        self.header.iter()
    }
}

/// One row.
#[derive(Clone, Copy)]
pub(super) struct Row<'t> {
    table: &'t Table,
    line: usize,
    cells: &'t StringRecord,
}

impl<'t> Row<'t> {
    /// The cell in this column; `None` where it is empty, encrypted or not there.
    pub(super) fn get(&self, column: &str) -> Option<&'t str> {
        let index = self.table.header.iter().position(|name| name == column)?;
        readable(self.cells.get(index)?)
    }

    /// File and line, as a fault names them.
    pub(super) fn place(&self) -> String {
        format!("{} line {}", self.table.file_name, self.line)
    }
}

/// Gives each row the line it begins on. The reader's own count is one behind where lines end
/// in CRLF, since it stops between the two.
fn numbered(rows: Vec<StringRecord>, bytes: &[u8]) -> Vec<(usize, StringRecord)> {
    let (mut line, mut counted) = (1, 0);
    let begin = |row: &StringRecord| row.position().map_or(0, |at| at.byte() as usize);
    let is_line_end = |byte: &&u8| matches!(byte, b'\r' | b'\n');
    rows.into_iter()
        .map(|row| {
            let begin = begin(&row).min(bytes.len());
            let begin = begin + bytes[begin..].iter().take_while(is_line_end).count();
            line += bytes[counted..begin].iter().filter(|byte| **byte == b'\n').count();
            counted = begin;
            (line, row)
        })
        .collect()
}

/// Undoes what the exporter does to a cell: values it encrypted say nothing, and a quote
/// before a formula sign only guards spreadsheets.
fn readable(cell: &str) -> Option<&str> {
    const FORMULA_SIGNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
    let cell = match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(FORMULA_SIGNS) => rest,
        _ => cell,
    };
    let cell = cell.trim();
    (!cell.is_empty() && cell != "ENCRYPTED").then_some(cell)
}
