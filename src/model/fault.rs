//! One rule broken at one place.

use std::fmt;

/// What breaks a rule, where it stands and what is allowed there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// A JSON Pointer such as `/maps/0/alters/3/ring`, or a file and line for tables.
    pub place: String,
    /// The value found, shortened.
    pub found: String,
    /// What may stand there.
    pub allowed: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.place.is_empty() { "the file" } else { &self.place };
        write!(formatter, "{place}: found {}; allowed: {}", self.found, self.allowed)
    }
}
