//! Text to model and back, one format a file. Errors are sentences with a place.

mod cohort;
mod error;
mod map_file;
mod network_canvas;

pub use cohort::{Cohort, CohortLine, read_cohort};
pub use error::{MAX_FAULTS, ReadError};
pub use map_file::{MAX_BYTES, parse_map_file, write_map_file};
pub use network_canvas::{
    ExportFile, Imported, NetworkCanvasExport, NetworkCanvasOptions, is_network_canvas_file,
    usual_kind,
};
