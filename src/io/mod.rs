//! Text to model and back, one format a file. Errors are sentences with a place.

mod cohort;
mod error;
mod json;
mod locked_file;
mod map_file;
mod network_canvas;
mod protocol_file;
mod typology_file;

pub use cohort::{Cohort, CohortLine, read_cohort};
pub use error::{MAX_FAULTS, ReadError};
pub use json::MAX_BYTES;
pub use locked_file::{LOCKED_HEAD_BYTES, LockKey, LockedError, LockedFile, is_locked_file};
pub use map_file::{parse_map_file, write_map_file};
pub use network_canvas::{
    ExportFile, Imported, NetworkCanvasExport, NetworkCanvasOptions, is_network_canvas_file,
    usual_kind,
};
pub use protocol_file::{is_protocol_file, parse_protocol_file};
pub use typology_file::{
    is_typology_file, parse_typology_file, write_fit_file, write_typology_file,
};
