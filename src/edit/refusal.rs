//! Why a change can't be made.

use crate::model::{AlterId, Fault};

/// Why a change was refused; the map is then as it was.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// Somebody else took the alter away meanwhile.
    #[error("{:?} is no alter of this map", .0.as_str())]
    NobodyThere(AlterId),
    /// Only a person can be the same as a person.
    #[error("people can be merged with people, places with places, activities with activities")]
    OtherKinds,
    /// Outside of 0 to 120.
    #[error("years are a number from 0 to 120")]
    Years,
    /// A score that its scale does not have.
    #[error("a whole number from {least} to {most}")]
    Score {
        /// The least it can be.
        least: u8,
        /// The most it can be.
        most: u8,
    },
    /// What the rules of a map do not allow.
    #[error("{0}")]
    Rule(Fault),
}
