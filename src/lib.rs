//! Draws, measures and types a person's map of people, places and activities.
pub mod io;
pub mod model;
mod random;
pub mod stats;
pub mod typology;
pub use io::parse_map_file; pub use stats::statistics;
