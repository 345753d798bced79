//! What an import left out or mended, in sentences for the person who imports.

/// What was left out or mended.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) unnamed: usize,
    pub(super) repeated: usize,
    pub(super) loops: usize,
}

impl Tally {
    pub(super) fn notes(&self, columns_left: usize) -> Vec<String> {
        let mut notes = Vec::new();
        if self.unnamed > 0 {
            notes.push(format!(
                "Without a readable name, and so called by type and number, in all: {}.",
                self.unnamed
            ));
        }
        if self.repeated > 0 {
            notes.push(format!(
                "Ties listed again, in the other direction or in another edge type, and so \
                 counted once, in all: {}.",
                self.repeated
            ));
        }
        if self.loops > 0 {
            notes.push(format!(
                "Ties from someone to themselves, left out, in all: {}.",
                self.loops
            ));
        }
        // Their number, not their names: an export may ask things that nobody wants to see
        // on a shared screen.
        if columns_left > 0 {
            notes.push(format!(
                "Answers that a map has no place for, not carried over: {columns_left} columns \
                 of the lists of people and places."
            ));
        }
        notes
    }
}
