//! What the page sets by attributes and properties, and a person may change.

use crate::view::{Filter, Names};
use crate::{Language, Style};

/// Kept while the element is out of a page, and when its words change.
#[derive(Clone)]
pub(super) struct Settings {
    pub(super) mode: Mode,
    pub(super) arrangement: Arrangement,
    pub(super) shape: Shape,
    pub(super) filter: Filter,
    /// How people are called in present mode.
    pub(super) names: Names,
    pub(super) language: &'static Language,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            mode: Mode::default(),
            arrangement: Arrangement::default(),
            shape: Shape::default(),
            filter: Filter::default(),
            names: Names::Pseudonyms,
            language: Language::english(),
        }
    }
}

impl Settings {
    /// Changes the mode. Names that were asked for once are not shown another time unasked.
    pub(super) fn enter(&mut self, mode: Mode) {
        if mode != self.mode {
            self.names = Names::Pseudonyms;
        }
        self.mode = mode;
    }
}

/// What stands where the picture does: the same map in three ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shape {
    #[default]
    Picture,
    List,
    Table,
}

/// What can be done with the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Mode {
    /// It is looked at.
    #[default]
    View,
    /// Alters can be moved.
    Edit,
    /// It is shown to others, step by step.
    Present,
}

impl Mode {
    /// `view` also for any other name, as HTML does with attributes of listed values.
    pub(super) fn from_name(name: &str) -> Self {
        match name {
            "edit" => Self::Edit,
            "present" => Self::Present,
            _ => Self::View,
        }
    }
}

/// What the picture is arranged by.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Arrangement {
    pub(super) style: Style,
    /// Whether kinds keep to sectors of the rings.
    pub(super) sectors: bool,
}

impl Arrangement {
    /// How close, how close and by kind, who knows whom.
    pub(super) const ALL: [(&'static str, Self); 3] = [
        ("rings", Self { style: Style::Rings, sectors: false }),
        ("kinds", Self { style: Style::Rings, sectors: true }),
        ("free", Self { style: Style::Free, sectors: false }),
    ];

    /// `rings` also for any other name.
    pub(super) fn from_name(name: &str) -> Self {
        let found = Self::ALL.iter().find(|(own, _)| *own == name);
        found.map_or_else(Self::default, |(_, arrangement)| *arrangement)
    }
}
