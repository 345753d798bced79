//! A map under other names, to be shown to those who must not know who is on it.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::words::name_of;
use crate::language::Language;
use crate::model::{Alter, Label, Listed, NetworkMap};

/// How everyone is called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// As the person calls them.
    #[default]
    Full,
    /// By the first letters of their names.
    Initials,
    /// By what they are, and a number.
    Pseudonyms,
}

impl Names {
    /// `full`, `initials` or `pseudonyms`.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "full" => Some(Self::Full),
            "initials" => Some(Self::Initials),
            "pseudonyms" => Some(Self::Pseudonyms),
            _ => None,
        }
    }
}

/// The same map under these names. Under any but the full ones the map's title, ego's name, the
/// person's own words for roles and notes are left out: they may tell who somebody is.
pub fn disguised(language: &Language, map: &NetworkMap, names: Names) -> NetworkMap {
    let mut numbers = [0usize; 3];
    let mut name = |alter: &Alter| match names {
        Names::Full => alter.label.clone(),
        Names::Initials => Label::shortened(&initials(&name_of(language, alter))),
        Names::Pseudonyms => {
            let number = &mut numbers[alter.kind() as usize];
            *number += 1;
            let id = format!("pseudonym-{}", alter.kind().as_str());
            Label::shortened(&language.say(&id, &[("number", (*number).into())]))
        }
    };
    match names {
        Names::Full => map.clone(),
        _ => map.renamed(&mut name),
    }
}

/// The first letters of the first three words.
fn initials<'a>(name: &'a str) -> String {
    let words = name.split_whitespace().take(3);
    let seen = |word: &'a str| word.graphemes(true).find(|letter| letter.width() > 0);
    words.filter_map(seen).collect()
}
