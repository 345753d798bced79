//! Records from another tool's export.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use wellbeing_map::io::{
    ExportFile, NetworkCanvasExport, NetworkCanvasOptions, is_network_canvas_file,
};
use wellbeing_map::model::{Kind, Listed};
use wellbeing_map::write_map_file;

use super::stream::with_path;

pub(crate) fn kind_of_type(argument: &str) -> Result<(String, Kind), String> {
    let (node_type, kind) = argument.split_once('=').ok_or("write it as TYPE=KIND")?;
    let kind = Kind::from_name(kind)
        .ok_or_else(|| format!("{kind:?} is no kind; allowed: person, place, activity"))?;
    Ok((node_type.to_owned(), kind))
}

pub(crate) fn import_network_canvas(
    paths: &[PathBuf],
    options: &NetworkCanvasOptions,
) -> io::Result<bool> {
    let mut files = Vec::new();
    for path in paths {
        add_files(path, &mut files)?;
    }
    let export = NetworkCanvasExport::read(files).map_err(io::Error::other)?;
    let imported = export.to_records(options).map_err(|error| match &error {
        wellbeing_map::ReadError::UnknownNodeTypes { node_types } => {
            let example = format!("{}=place", node_types[0]);
            io::Error::other(format!("{error} For example: --kind {example}"))
        }
        _ => io::Error::other(error),
    })?;
    let mut out = BufWriter::new(io::stdout().lock());
    for record in &imported.records {
        writeln!(out, "{}", write_map_file(record))?;
    }
    out.flush()?;
    for note in imported.notes {
        eprintln!("{note}");
    }
    Ok(true)
}

/// A file, or the export's files of a folder in the order of their names.
fn add_files(path: &Path, files: &mut Vec<ExportFile>) -> io::Result<()> {
    let named = |error: io::Error| with_path(path, &error);
    if path.is_dir() {
        let entries = fs::read_dir(path).map_err(named)?;
        let mut inside: Vec<PathBuf> =
            entries.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
        inside.retain(|path| is_network_canvas_file(&path.to_string_lossy()));
        inside.sort();
        return inside.iter().try_for_each(|path| add_files(path, files));
    }
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    files.push(ExportFile { name, bytes: fs::read(path).map_err(named)? });
    Ok(())
}
