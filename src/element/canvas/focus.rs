//! The keyboard's way over the picture: one alter has focus, and steps lead to others.

use leptos::prelude::GetUntracked;

use super::Canvas;
use crate::view::Step;

impl Canvas {
    /// Takes a step from the alter with focus; `false` where nobody is that way.
    pub(in crate::element) fn step(&mut self, step: Step) -> bool {
        let Some(picture) = &self.picture else { return false };
        let from = self.painter.focused().or_else(|| self.ways.first());
        let Some(from) = from else { return false };
        let is_along_ties = matches!(step, Step::NextTied | Step::PreviousTied);
        let anchor = if is_along_ties { *self.anchor.get_or_insert(from) } else { from };
        let Some(to) = self.ways.step(from, anchor, step, &picture.layout.positions) else {
            return false;
        };
        if !is_along_ties {
            self.anchor = None;
        }
        self.focus(to);
        true
    }

    /// Gives an alter focus.
    pub(in crate::element) fn focus(&self, alter_index: usize) {
        self.painter.focus(alter_index);
        self.focus_came(alter_index);
    }

    /// An alter has got focus by key: it is brought into view, and is where the picture is
    /// entered next.
    pub(in crate::element) fn focus_came(&self, alter_index: usize) {
        self.painter.enter_at(alter_index);
        self.painter.ring_focus(alter_index);
        let position = self
            .picture
            .as_ref()
            .and_then(|picture| picture.layout.positions.get(alter_index).copied());
        if let Some(position) = position {
            self.painter.bring_into_view(position);
        }
    }

    /// Shows only these alters, and rings and ties as is told; keys lead to no others.
    pub(in crate::element) fn unveil(&mut self, seen: Vec<bool>, rings: bool, ties: bool) {
        self.painter.unveil(&seen, rings, ties);
        self.ways.show(seen);
        if let Some(first) = self.ways.first() {
            self.painter.enter_at(first);
        }
    }

    /// Chooses the alter with focus, or lets go of it; beside others where a key is held.
    pub(in crate::element) fn choose_focused(&mut self, is_beside: bool) -> bool {
        let Some(alter_index) = self.painter.focused() else { return false };
        self.anchor = Some(alter_index);
        self.state.choose(alter_index, is_beside);
        true
    }

    /// Lets go of whoever is chosen; `false` if nobody is.
    pub(in crate::element) fn choose_nobody(&mut self) -> bool {
        let anyone = !self.state.selected.get_untracked().is_empty();
        if anyone {
            self.state.choose_all(Vec::new());
        }
        anyone
    }

    /// Moves the alter with focus by shares of the whole picture.
    pub(in crate::element) fn nudge_focused(&mut self, right: f64, down: f64) -> bool {
        let Some(alter_index) = self.painter.focused() else { return false };
        self.nudge(alter_index, right, down)
    }
}
