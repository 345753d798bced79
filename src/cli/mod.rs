//! What the commands do.

mod drawing;
mod import;
mod measures;
mod stream;

pub(crate) use drawing::{Drawing, draw_all, draw_one};
pub(crate) use import::{import_network_canvas, kind_of_type};
pub(crate) use measures::{Table, classes, layouts, stats};
pub(crate) use stream::{Cores, Input};
