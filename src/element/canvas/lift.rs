//! What is lifted out of the picture while the rest fades: who is pointed at, else who is
//! chosen, else whom the filter asks for.

use leptos::prelude::{GetUntracked, WithUntracked};

use super::Canvas;

impl Canvas {
    /// Lifts what is pointed at, else what is chosen or asked for.
    pub(in crate::element) fn hover(&self, alter_index: Option<usize>) {
        // The mouse tells of every pixel.
        if self.is_dragging() || self.hovered.replace(alter_index) == alter_index {
            return;
        }
        match alter_index {
            Some(alter_index) => self.lift_around(&[alter_index]),
            None => self.lift_chosen(),
        }
    }

    /// Lifts what is chosen, else what the filter asks for, and marks who is chosen.
    pub(in crate::element) fn lift_again(&self) {
        self.hovered.set(None);
        self.painter.press_glyphs(&self.state.selected.get_untracked());
        self.lift_chosen();
    }

    fn lift_chosen(&self) {
        let chosen = self.state.selected.get_untracked();
        if !chosen.is_empty() {
            return self.lift_around(&chosen);
        }
        let Some(map) = self.map() else { return self.painter.lift(None) };
        self.state.filter.with_untracked(|filter| {
            if filter.is_open() {
                return self.painter.lift(None);
            }
            let glyphs: Vec<bool> = map.alters().iter().map(|alter| filter.lets(alter)).collect();
            if !glyphs.contains(&true) {
                return self.painter.lift(None);
            }
            let ties: Vec<bool> =
                map.tie_ends().iter().map(|&(a, b)| glyphs[a] && glyphs[b]).collect();
            self.painter.lift(Some((&glyphs, &ties)));
        });
    }

    /// Lifts these alters and those tied to them.
    fn lift_around(&self, chosen: &[usize]) {
        let Some(map) = self.map() else { return self.painter.lift(None) };
        let mut glyphs = vec![false; map.alters().len()];
        for index in chosen {
            if let Some(glyph) = glyphs.get_mut(*index) {
                *glyph = true;
            }
        }
        let mut ties = vec![false; map.ties().len()];
        for (tie, &(a, b)) in ties.iter_mut().zip(map.tie_ends()) {
            if chosen.contains(&a) || chosen.contains(&b) {
                *tie = true;
                (glyphs[a], glyphs[b]) = (true, true);
            }
        }
        self.painter.lift(Some((&glyphs, &ties)));
    }
}
