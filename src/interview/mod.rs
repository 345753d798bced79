//! The conversation a map is made from: which questions are asked, of whom, and how far it is.

mod progress;
mod protocol;
mod topic;

pub use progress::{Progress, alters_asked, is_answered, progress};
pub use protocol::{Protocol, Question};
pub use topic::Topic;
