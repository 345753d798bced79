//! Which types maps are compared with.

use std::fs;
use std::io;
use std::path::PathBuf;

use clap::Args;
use wellbeing_map::{Typology, parse_typology_file};

use super::stream::with_path;

#[derive(Args)]
pub(crate) struct Types {
    /// A typology file; the built-in one where not given.
    #[arg(long, value_name = "FILE")]
    typology: Option<PathBuf>,
}

impl Types {
    pub(crate) fn read(&self) -> io::Result<Typology> {
        let Some(path) = &self.typology else { return Ok(Typology::built_in()) };
        let bytes = fs::read(path).map_err(|error| with_path(path, &error))?;
        let named = |error| io::Error::other(format!("{}:\n{error}", path.display()));
        parse_typology_file(&bytes).map_err(named)
    }
}
