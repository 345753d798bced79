//! Records in, lines out: in order, on all cores, in the memory of a few megabytes.

use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::Args;
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
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

impl Cores {
    pub(crate) fn pool(&self) -> io::Result<ThreadPool> {
        let threads = self.threads.map_or(0, NonZeroUsize::get);
        ThreadPoolBuilder::new().num_threads(threads).build().map_err(io::Error::other)
    }
}

/// Writes a header, then a text for each map. Returns whether every record could be read.
pub(crate) fn each_map(
    input: &Input,
    cores: &Cores,
    header: &str,
    text: &MapText<'_>,
) -> io::Result<bool> {
    let mut out = io::stdout().lock();
    out.write_all(header.as_bytes())?;
    let mut write = |texts: Vec<io::Result<String>>| {
        texts.into_iter().try_for_each(|text| out.write_all(text?.as_bytes()))?;
        out.flush()
    };
    for_each_map(input, &cores.pool()?, &|record, map| text(record, map), &mut write)
}

/// Works something out of each map on all cores, and takes it in the order of the maps, some
/// hundred at a time. Returns whether every record could be read.
pub(crate) fn for_each_map<T: Send>(
    input: &Input,
    pool: &ThreadPool,
    of_map: &(dyn Fn(&Record, &NetworkMap) -> T + Sync),
    take: &mut dyn FnMut(Vec<T>) -> io::Result<()>,
) -> io::Result<bool> {
    let answer = |line: CohortLine| {
        let line_number = line.line_number;
        let all = |record: Record| -> Vec<T> {
            record.maps().iter().map(|map| of_map(&record, map)).collect()
        };
        (line_number, line.record().map(all))
    };
    let mut cohort = open(&input.file)?;
    let mut all_well = true;
    loop {
        let lines = waiting_lines(&mut cohort);
        if lines.is_empty() {
            return Ok(all_well);
        }
        let answers: Vec<_> = pool.install(|| lines.into_par_iter().map(answer).collect());
        for (line_number, answer) in answers {
            match answer {
                Ok(found) => take(found)?,
                Err(error) => {
                    all_well = false;
                    report(input, line_number, &error);
                }
            }
        }
    }
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
