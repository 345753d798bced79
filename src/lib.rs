//! Draws, measures and types a person's map of people, places and activities.
//!
//! Data goes one way: bytes → [`io`] → [`model::NetworkMap`] → [`stats`] → [`typology`], and
//! [`layout`] → [`view`] → a painter. Each stage is a function of the one before; only
//! reading can fail.
//!
//! | module | what it holds |
//! |---|---|
//! | [`model`] | what a person told us, validated once |
//! | [`edit`] | what a person changes in a map, and the way back |
//! | [`interview`] | the questions a map is made from, and how far they are |
//! | [`io`] | text to model and back, one format a file |
//! | [`stats`] | network statistics, one measure a file |
//! | [`typology`] | types of network and where a map stands among them |
//! | [`layout`] | where everyone stands on the picture |
//! | [`language`] | what is said to people, in their language |
//! | [`view`] | the picture, the words and the figures, as data |

#[cfg(all(target_arch = "wasm32", feature = "api"))]
mod api;
pub mod edit;
#[cfg(all(target_arch = "wasm32", feature = "element"))]
mod element;
pub mod interview;
pub mod io;
pub mod language;
pub mod layout;
pub mod model;
mod random;
pub mod stats;
pub mod typology;
pub mod view;

pub use interview::Protocol;
pub use io::{
    ReadError, parse_map_file, parse_protocol_file, parse_typology_file, write_map_file,
    write_typology_file,
};
pub use language::Language;
pub use layout::{Layout, LayoutOptions, Style, layout_graph};
pub use model::{NetworkMap, Record};
pub use stats::{MapStatistics, Statistics, statistics};
pub use typology::{Classification, Typology, classify};
pub use view::{Picture, Scene};
