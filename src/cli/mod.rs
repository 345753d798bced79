//! What the commands do.

mod drawing;
mod fit;
mod import;
mod measures;
mod stream;
mod types;

pub(crate) use drawing::{Drawing, draw_all, draw_one};
pub(crate) use fit::{Fitting, fit_types};
pub(crate) use import::{import_network_canvas, kind_of_type};
pub(crate) use measures::{Table, classes, layouts, stats};
pub(crate) use stream::{Cores, Input};
pub(crate) use types::Types;
