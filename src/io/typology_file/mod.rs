//! Typology files, version 1: one JSON file holds one typology.

mod read;
mod rules;

pub use read::parse_typology_file;

use serde::{Deserialize, Serialize};

use crate::typology::{Fit, Typology};

/// What `format` says in a typology file.
pub(in crate::io) const FORMAT: &str = "wellbeing-map-typology";

/// Whether a file says of itself that it is a typology, well or badly written. O(bytes).
pub fn is_typology_file(bytes: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Named {
        format: String,
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice::<Named>(bytes).is_ok_and(|named| named.format == FORMAT)
}

/// Writes a typology as JSON over many lines, to be read and changed by people.
/// [`parse_typology_file`] reads back the same typology.
pub fn write_typology_file(typology: &Typology) -> String {
    write_with(typology, &serde_json::Map::new())
}

/// Writes the typology of a fit with what it rests on: silhouettes, the tables of its clusters,
/// and to which type each map was assigned. Readers of typologies pass over these.
pub fn write_fit_file(fit: &Fit) -> String {
    write_with(&fit.typology, fit)
}

fn write_with(typology: &Typology, more: &impl Serialize) -> String {
    #[derive(Serialize)]
    struct File<'a, T> {
        format: &'static str,
        version: u8,
        #[serde(flatten)]
        typology: &'a Typology,
        #[serde(flatten)]
        more: &'a T,
    }
    // Texts and finite numbers alone can't fail to become JSON.
    let file = File { format: FORMAT, version: 1, typology, more };
    serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
}

impl Typology {
    /// The three types of the Community Health Network study, with prototypes of our own
    /// (doi:10.3310/hsdr03050, doi:10.1192/bjp.bp.117.203950).
    pub fn built_in() -> Self {
        let file = include_bytes!("../../../typologies/personal_wellbeing_networks.json");
        #[expect(clippy::expect_used, reason = "the file is part of the crate and tested")]
        parse_typology_file(file).expect("the built-in typology keeps all rules")
    }
}
