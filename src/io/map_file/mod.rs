//! The project's own format: one JSON file holds one person's record.

mod read;
mod write;

pub use read::parse_map_file;
pub use write::write_map_file;
