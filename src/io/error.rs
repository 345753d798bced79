//! Why a text could not be read.

use crate::model::Fault;

/// The most faults one error lists.
pub const MAX_FAULTS: usize = 20;

/// Why a file was refused. Its text is a sentence for the person who opened it.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// Past a limit of the format.
    #[error("The file is larger than {limit_mib} MiB, the most this tool reads.")]
    TooLarge {
        /// The limit, in mebibytes.
        limit_mib: usize,
    },
    /// Objects in objects in objects.
    #[error("The file is nested deeper than {limit} levels, the most this tool reads.")]
    TooDeep {
        /// The limit, in levels.
        limit: usize,
    },
    /// The stream broke.
    #[error("The input can't be read: {0}.")]
    Input(#[from] std::io::Error),
    /// Not text at all.
    #[error("The file is not UTF-8 text: byte {byte} can't be read as a character.")]
    NotText {
        /// Where reading stopped, from 0.
        byte: usize,
    },
    /// Not JSON.
    #[error("The file is not valid JSON: {reason}.")]
    NotJson {
        /// What the parser met, with line and column.
        reason: String,
    },
    /// A later version of the format.
    #[error(
        "The file is in version {found} of the {format}; this tool reads version 1. \
         A newer wellbeing-map can open it."
    )]
    NewerVersion {
        /// Map format or typology format.
        format: &'static str,
        /// The version in the file.
        found: u64,
    },
    /// Not an archive, a damaged one, or one that needs a password.
    #[error("The archive {name} can't be opened: {reason}.")]
    Archive {
        /// The archive's file name.
        name: String,
        /// What the unpacker met.
        reason: String,
    },
    /// Node types for which nobody said what they are.
    #[error(
        "The export holds {} whose kind is not known. Say for each whether it is a person, \
         a place or an activity.", node_types.iter().map(|name| format!("“{name}”"))
            .collect::<Vec<_>>().join(", ")
    )]
    UnknownNodeTypes {
        /// The types, in file order.
        node_types: Vec<String>,
    },
    /// Rules broken, one fault each.
    #[error("{}", sentence(.faults, *.left_out))]
    Faults {
        /// Up to [`MAX_FAULTS`] of them.
        faults: Vec<Fault>,
        /// How many more there were.
        left_out: usize,
    },
}

impl ReadError {
    /// Each fault; empty where the error is not about the rules of a format.
    pub fn faults(&self) -> &[Fault] {
        match self {
            Self::Faults { faults, .. } => faults,
            _ => &[],
        }
    }
}

fn sentence(faults: &[Fault], left_out: usize) -> String {
    let mut text: Vec<String> = faults.iter().map(ToString::to_string).collect();
    if left_out > 0 {
        text.push(format!("and {left_out} more"));
    }
    text.join("\n")
}

/// Collects faults, listing the first [`MAX_FAULTS`] and counting the rest.
#[derive(Debug, Default)]
pub(super) struct Faults {
    listed: Vec<Fault>,
    left_out: usize,
}

impl Faults {
    pub(super) fn push(&mut self, fault: Fault) {
        if self.listed.len() < MAX_FAULTS {
            self.listed.push(fault);
        } else {
            self.left_out += 1;
        }
    }

    /// Counts a fault that would not be listed, so that nobody need put it into words; whether
    /// that was so.
    pub(super) fn counted(&mut self) -> bool {
        let is_full = self.listed.len() >= MAX_FAULTS;
        self.left_out += usize::from(is_full);
        is_full
    }

    /// Takes faults found inside a part of the file that stands at `place`.
    pub(super) fn extend_under(&mut self, place: &str, faults: Vec<Fault>) {
        for fault in faults {
            self.push(Fault { place: format!("{place}{}", fault.place), ..fault });
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.listed.is_empty()
    }

    /// `Err` where there was a fault.
    pub(super) fn into_result(self) -> Result<(), ReadError> {
        if self.listed.is_empty() {
            return Ok(());
        }
        Err(ReadError::Faults { faults: self.listed, left_out: self.left_out })
    }
}
