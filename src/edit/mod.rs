//! Changes that a person makes to a map, one at a time, and the way back from each.

mod answer;
mod apply;
mod history;
mod patch;
mod refusal;

pub use answer::{Answer, EgoAnswer};
pub use apply::edited;
pub use history::{History, Made};
pub use refusal::Refusal;

use crate::model::{Alter, AlterId, MapPoint, Ring, TieStrength};

/// One thing a person does to a map.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Puts alters at the end of the map.
    Add(Vec<Alter>),
    /// Gives several alters the same answer.
    Answer {
        /// To whom; none twice.
        alters: Vec<AlterId>,
        /// What is said of each.
        answer: Answer,
    },
    /// Puts an alter somewhere on the picture, or lets it go.
    Place {
        /// Which one.
        alter: AlterId,
        /// The ring it then stands on.
        ring: Option<Ring>,
        /// Where it is pinned; `None` lets it go.
        position: Option<MapPoint>,
    },
    /// Ties two alters, or says how strong their tie is.
    Tie {
        /// One end.
        a: AlterId,
        /// The other end.
        b: AlterId,
        /// `None` where it is not said.
        tie_strength: Option<TieStrength>,
    },
    /// Ties each to each, where they are not tied already.
    TieAll(Vec<AlterId>),
    /// Takes a tie away; nothing where there is none.
    Untie {
        /// One end.
        a: AlterId,
        /// The other end.
        b: AlterId,
    },
    /// Two alters are the same: what was told of the first counts, and where nothing was, what was
    /// told of the second. Ties of both are the first's.
    Merge {
        /// Who stays.
        kept: AlterId,
        /// Who goes.
        merged: AlterId,
    },
    /// Takes alters away, with their ties.
    Remove(Vec<AlterId>),
    /// Says something of the person whose map it is.
    Ego(EgoAnswer),
    /// Names the map, or takes its name away.
    Title(Option<String>),
}

impl Edit {
    /// The alters it is about, those it adds among them.
    pub fn alters(&self) -> Vec<&AlterId> {
        match self {
            Self::Add(alters) => alters.iter().map(|alter| &alter.id).collect(),
            Self::Answer { alters, .. } | Self::TieAll(alters) | Self::Remove(alters) => {
                alters.iter().collect()
            }
            Self::Place { alter, .. } => vec![alter],
            Self::Tie { a, b, .. } | Self::Untie { a, b } => vec![a, b],
            Self::Merge { kept, merged } => vec![kept, merged],
            Self::Ego(_) | Self::Title(_) => Vec::new(),
        }
    }
}
