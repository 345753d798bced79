//! The map as rows and columns: everything that was told of each alter. A column stands only
//! where something was told.

use std::borrow::Cow;

use super::listing::{ListEntry, ListGroup};
use super::words::{effect_words, listed_words, ring_message, role_words};
use crate::language::Language;
use crate::model::{Alter, Listed, NetworkMap};

/// Names of columns, and rows by the alter they are of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlterTable {
    /// The name's column first.
    pub columns: Vec<String>,
    /// The alter's index in the map, and its cells; empty where nothing was told.
    pub rows: Vec<(usize, Vec<String>)>,
}

type Cell = fn(&Language, &Alter) -> Option<String>;

const COLUMNS: [(&str, Cell); 10] = [
    ("table-kind", |language, alter| listed_words(language, "kind", alter.kind())),
    ("table-role", |language, alter| role_words(language, alter).map(Cow::into_owned)),
    ("table-ring", |language, alter| Some(language.text(ring_message(alter.ring?)))),
    ("table-contact", |language, alter| {
        listed_words(language, "contact", alter.contact_frequency?)
    }),
    ("table-years", |language, alter| Some(years(language, alter.years_known?))),
    ("table-new", |language, alter| Some(yes_or_no(language, alter.new_in_last_year?))),
    ("table-effect", |language, alter| Some(effect_words(language, alter.wellbeing_effect?))),
    ("table-helps-when", |language, alter| {
        Some(list(language, "helps-when", alter.helps_when.as_ref()?))
    }),
    ("table-received", |language, alter| {
        Some(list(language, "support", alter.support_received.as_ref()?))
    }),
    ("table-given", |language, alter| {
        Some(list(language, "support", alter.support_given.as_ref()?))
    }),
];

/// Everyone in the list's order. O(alters).
pub fn alter_table(language: &Language, map: &NetworkMap, listing: &[ListGroup]) -> AlterTable {
    let is_told = |(_, cell): &&(&str, Cell)| {
        map.alters().iter().any(|alter| cell(language, alter).is_some())
    };
    let told: Vec<&(&str, Cell)> = COLUMNS.iter().filter(is_told).collect();
    let mut columns = vec![language.text("table-name")];
    columns.extend(told.iter().map(|(id, _)| language.text(id)));
    let row = |entry: &ListEntry| {
        let alter = &map.alters()[entry.alter_index];
        let others = told.iter().map(|(_, cell)| cell(language, alter).unwrap_or_default());
        (entry.alter_index, std::iter::once(entry.name.clone()).chain(others).collect())
    };
    let rows = listing.iter().flat_map(|group| &group.entries).map(row).collect();
    AlterTable { columns, rows }
}

/// Whole years without decimals.
fn years(language: &Language, years: f64) -> String {
    language.number(years, usize::from(years.fract() != 0.0))
}

fn yes_or_no(language: &Language, is: bool) -> String {
    language.text(if is { "yes" } else { "no" })
}

/// Named values; "none" where the list is empty, which is an answer.
fn list<T: Listed>(language: &Language, id: &str, values: &[T]) -> String {
    if values.is_empty() {
        return language.text("none");
    }
    let words = values.iter().filter_map(|value| listed_words(language, id, *value));
    words.collect::<Vec<_>>().join(&language.text("list-comma"))
}
