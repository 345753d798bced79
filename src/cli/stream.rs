//! Records in, lines out: in order, on all cores, in the memory of a few megabytes.

use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::Args;
use rayon::prelude::*;
use wellbeing_map::io::{Cohort, CohortLine, read_cohort};
use wellbeing_map::{NetworkMap, ReadError, Record};

/// How much is read at once, in bytes: some hundred maps to share out.
const CHUNK: usize = 4 * 1024 * 1024;

#[derive(Args)]
pub(crate) struct Input {
    /// A map file, or many as newline-delimited JSON; - for standard input.
    #[arg(default_value = "-")]
    file: PathBuf,
}

#[derive(Args)]
pub(crate) struct Cores {
    /// How many cores to use; all where not given.
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
}

type Source = BufReader<Box<dyn Read>>;
type MapText<'t> = dyn Fn(&Record, &NetworkMap) -> io::Result<String> + Sync + 't;

/// Writes a header, then a text for each map. Returns whether every record could be read.
pub(crate) fn each_map(
    input: &Input,
    cores: &Cores,
    header: &str,
    text: &MapText<'_>,
) -> io::Result<bool> {
    let threads = cores.threads.map_or(0, NonZeroUsize::get);
    let pool =
        rayon::ThreadPoolBuilder::new().num_threads(threads).build().map_err(io::Error::other)?;
    let mut cohort = open(&input.file)?;
    let mut out = io::stdout().lock();
    out.write_all(header.as_bytes())?;
    let mut all_well = true;
    loop {
        let lines = waiting_lines(&mut cohort);
        if lines.is_empty() {
            return Ok(all_well);
        }
        let answers: Vec<_> =
            pool.install(|| lines.into_par_iter().map(|line| answer(line, text)).collect());
        for (line_number, answer) in answers {
            match answer {
                Ok(text) => out.write_all(text?.as_bytes())?,
                Err(error) => {
                    all_well = false;
                    report(input, line_number, &error);
                }
            }
        }
        out.flush()?;
    }
}

/// The text of all maps of a record, or why it could not be read.
fn answer(line: CohortLine, text: &MapText<'_>) -> (usize, Result<io::Result<String>, ReadError>) {
    let line_number = line.line_number;
    let texts = |record: Record| record.maps().iter().map(|map| text(&record, map)).collect();
    (line_number, line.record().map(texts))
}

/// Lines that are there without waiting for more, so that whoever writes them one by one is
/// answered one by one; at least one, unless the input has ended.
fn waiting_lines(cohort: &mut Cohort<Source>) -> Vec<CohortLine> {
    let mut lines: Vec<CohortLine> = cohort.next().into_iter().collect();
    while !lines.is_empty() && cohort.input().buffer().contains(&b'\n') {
        lines.extend(cohort.next());
    }
    lines
}

/// Hands on each record that can be read and reports the others by line.
pub(crate) fn each_record(
    input: &Input,
    mut take: impl FnMut(Record) -> io::Result<()>,
) -> io::Result<bool> {
    let mut all_well = true;
    for line in open(&input.file)? {
        let line_number = line.line_number;
        match line.record() {
            Ok(record) => take(record)?,
            Err(error) => {
                all_well = false;
                report(input, line_number, &error);
            }
        }
    }
    Ok(all_well)
}

fn report(input: &Input, line_number: usize, error: &ReadError) {
    let name = match input.file.to_str() {
        Some("-") => "standard input".into(),
        _ => input.file.to_string_lossy(),
    };
    eprintln!("{name}, line {line_number}: {error}");
}

fn open(path: &Path) -> io::Result<Cohort<Source>> {
    let source: Box<dyn Read> = if path == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(path).map_err(|error| with_path(path, &error))?)
    };
    Ok(read_cohort(BufReader::with_capacity(CHUNK, source)))
}

pub(crate) fn with_path(path: &Path, error: &io::Error) -> io::Error {
    io::Error::other(format!("{} can't be opened: {error}", path.display()))
}
