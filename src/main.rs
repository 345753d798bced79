//! The command line: records in, one line of JSON a map out.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use serde::Serialize;
use wellbeing_map::io::{
    ExportFile, NetworkCanvasExport, NetworkCanvasOptions, is_network_canvas_file, read_cohort,
};
use wellbeing_map::layout::{Quality, quality};
use wellbeing_map::model::{Kind, Listed};
use wellbeing_map::view::{summary, svg_document};
use wellbeing_map::{
    Classification, LayoutOptions, MapStatistics, NetworkMap, Picture, Record, Scene, Style,
    Typology, classify, statistics, write_map_file,
};

/// Draws, measures and types maps of people, places and activities.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Network statistics of each map.
    Stats(Input),
    /// Where each map stands among the types: a prompt for conversation, not an assessment.
    Classify(Input),
    /// Positions of each map's alters, and how good the drawing is.
    Layout {
        #[command(flatten)]
        input: Input,
        #[command(flatten)]
        drawing: Drawing,
    },
    /// A picture of a record's last map, or of every map into a folder.
    Svg {
        #[command(flatten)]
        input: Input,
        #[command(flatten)]
        drawing: Drawing,
        /// Draw the map with this id instead of the last.
        #[arg(long, value_name = "ID")]
        map: Option<String>,
        /// Write RECORD.MAP.svg for every map into this folder.
        #[arg(long, value_name = "FOLDER", conflicts_with = "map")]
        out_dir: Option<PathBuf>,
    },
    /// Records from another tool's export, one line each.
    Import {
        /// The other tool.
        #[arg(long)]
        from: Source,
        /// Edge types that count as ties; all where not given.
        #[arg(long, value_delimiter = ',', value_name = "TYPE,…")]
        edge_types: Option<Vec<String>>,
        /// What a node type is, such as Venue=place.
        #[arg(long, value_delimiter = ',', value_parser = kind_of_type, value_name = "TYPE=KIND,…")]
        kind: Vec<(String, Kind)>,
        /// Files, folders or archives.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
}

#[derive(Args)]
struct Input {
    /// A map file, or many as newline-delimited JSON; - for standard input.
    #[arg(default_value = "-")]
    file: PathBuf,
}

#[derive(Args)]
struct Drawing {
    /// What the picture is arranged by.
    #[arg(long, value_enum, default_value = "rings")]
    style: StyleName,
    /// Another seed, another picture.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

#[derive(Clone, Copy, ValueEnum)]
enum StyleName {
    /// Closeness rings around ego.
    Rings,
    /// Ties alone.
    Free,
}

#[derive(Clone, Copy, ValueEnum)]
enum Source {
    /// The CSV export of Network Canvas.
    NetworkCanvas,
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever reads us has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("wellbeing-map: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all went well; what went wrong with single records was said on the way.
fn run(command: Command) -> io::Result<bool> {
    match command {
        Command::Stats(input) => each_map(&input, |record, map| {
            let MapStatistics { stats, people } = statistics(map);
            line(&StatsLine { record: &record.id, map: map.id(), stats, people })
        }),
        Command::Classify(input) => {
            let typology = Typology::built_in();
            each_map(&input, |record, map| {
                let classification = classify(&typology, &statistics(map).stats);
                line(&TypeLine { record: &record.id, map: map.id(), classification })
            })
        }
        Command::Layout { input, drawing } => each_map(&input, |record, map| {
            let Picture { layout, labels, .. } = Picture::new(map, &drawing.options());
            let ids = map.alters().iter().map(|alter| alter.id.as_str());
            let points = layout.positions.iter().map(|point| [point.x, point.y]);
            line(&LayoutLine {
                record: &record.id,
                map: map.id(),
                positions: ids.zip(points).collect(),
                quality: quality(map, &layout, &labels),
            })
        }),
        Command::Svg { input, drawing, map, out_dir: None } => draw_one(&input, &drawing, map),
        Command::Svg { input, drawing, out_dir: Some(folder), .. } => {
            draw_all(&input, &drawing, &folder)
        }
        Command::Import { from: Source::NetworkCanvas, edge_types, kind, paths } => {
            let kinds = kind.into_iter().collect();
            import_network_canvas(&paths, &NetworkCanvasOptions { kinds, edge_types })
        }
    }
}

#[derive(Serialize)]
struct StatsLine<'a, S, P> {
    record: &'a str,
    map: &'a str,
    stats: S,
    people: P,
}

#[derive(Serialize)]
struct TypeLine<'a> {
    record: &'a str,
    map: &'a str,
    #[serde(flatten)]
    classification: Classification,
}

#[derive(Serialize)]
struct LayoutLine<'a> {
    record: &'a str,
    map: &'a str,
    positions: BTreeMap<&'a str, [f64; 2]>,
    quality: Quality,
}

impl Drawing {
    fn options(&self) -> LayoutOptions {
        let style = match self.style {
            StyleName::Rings => Style::Rings,
            StyleName::Free => Style::Free,
        };
        LayoutOptions { style, seed: self.seed, ..LayoutOptions::default() }
    }
}

fn line(value: &impl Serialize) -> io::Result<String> {
    Ok(serde_json::to_string(value)? + "\n")
}

/// Writes one text for each map. Returns whether every record could be read.
fn each_map(
    input: &Input,
    text: impl Fn(&Record, &NetworkMap) -> io::Result<String>,
) -> io::Result<bool> {
    let mut out = BufWriter::new(io::stdout().lock());
    let all_well = each_record(input, |record| {
        record.maps().iter().try_for_each(|map| out.write_all(text(record, map)?.as_bytes()))
    })?;
    out.flush()?;
    Ok(all_well)
}

/// Hands on each record that can be read and reports the others by line.
fn each_record(input: &Input, mut take: impl FnMut(&Record) -> io::Result<()>) -> io::Result<bool> {
    let mut all_well = true;
    for item in read_cohort(open(&input.file)?) {
        match item.record {
            Ok(record) => take(&record)?,
            Err(error) => {
                all_well = false;
                eprintln!("{}, line {}: {error}", input.file.display(), item.line_number);
            }
        }
    }
    Ok(all_well)
}

fn open(path: &Path) -> io::Result<Box<dyn BufRead>> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(path).map_err(|error| with_path(path, &error))?;
    Ok(Box::new(BufReader::new(file)))
}

fn with_path(path: &Path, error: &io::Error) -> io::Error {
    io::Error::other(format!("{} can't be opened: {error}", path.display()))
}

fn svg(map: &NetworkMap, drawing: &Drawing) -> String {
    let picture = Picture::new(map, &drawing.options());
    let scene = Scene::new(map, &picture);
    let description = summary(&statistics(map).stats).join(" ");
    svg_document(&scene, map.title().unwrap_or("Map"), &description)
}

fn draw_one(input: &Input, drawing: &Drawing, map_id: Option<String>) -> io::Result<bool> {
    let mut records = Vec::new();
    let all_well = each_record(input, |record| {
        records.push(record.clone());
        Ok(())
    })?;
    let [record] = records.as_slice() else {
        match records.len() {
            0 => eprintln!("There is no record to draw."),
            found => {
                eprintln!("svg draws one record and found {found}; --out-dir draws them all.");
            }
        }
        return Ok(false);
    };
    let wanted = |map: &&NetworkMap| map_id.as_ref().is_none_or(|id| map.id() == id);
    let Some(map) = record.maps().iter().rfind(wanted) else {
        let ids: Vec<&str> = record.maps().iter().map(NetworkMap::id).collect();
        let id = map_id.unwrap_or_default();
        eprintln!("No map has the id {id:?}; there are {}.", ids.join(", "));
        return Ok(false);
    };
    io::stdout().write_all(svg(map, drawing).as_bytes())?;
    Ok(all_well)
}

fn draw_all(input: &Input, drawing: &Drawing, folder: &Path) -> io::Result<bool> {
    fs::create_dir_all(folder).map_err(|error| with_path(folder, &error))?;
    let mut written = BTreeSet::new();
    let mut clashes = 0;
    let all_well = each_record(input, |record| {
        record.maps().iter().try_for_each(|map| {
            let name = format!("{}.{}.svg", file_name(&record.id), file_name(map.id()));
            let path = folder.join(&name);
            if written.insert(name) {
                fs::write(&path, svg(map, drawing)).map_err(|error| with_path(&path, &error))
            } else {
                clashes += 1;
                eprintln!(
                    "{}, {}: {} is already another map's; not drawn.",
                    record.id,
                    map.id(),
                    path.display()
                );
                Ok(())
            }
        })
    })?;
    Ok(all_well && clashes == 0 && !written.is_empty())
}

/// An id as part of a file name: what a file system might read as a path is replaced.
fn file_name(id: &str) -> String {
    let safe = |character: char| character.is_alphanumeric() || "-_ ".contains(character);
    id.chars().take(100).map(|c| if safe(c) { c } else { '_' }).collect()
}

fn kind_of_type(argument: &str) -> Result<(String, Kind), String> {
    let (node_type, kind) = argument.split_once('=').ok_or("write it as TYPE=KIND")?;
    let kind = Kind::from_name(kind)
        .ok_or_else(|| format!("{kind:?} is no kind; allowed: person, place, activity"))?;
    Ok((node_type.to_owned(), kind))
}

fn import_network_canvas(paths: &[PathBuf], options: &NetworkCanvasOptions) -> io::Result<bool> {
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
