//! The map as rows and columns: everything that was told of each alter. A column stands only
//! where something was told.

use super::listing::{ListEntry, ListGroup};
use super::words::{contact_words, effect_words, ring_words, role_words};
use crate::language::Language;
use crate::model::{Alter, Kind, Listed, NetworkMap};

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
    ("table-kind", |language, alter| Some(language.text(&format!("legend-{}", kind_name(alter))))),
    ("table-role", |_, alter| role_words(alter).map(str::to_owned)),
    ("table-ring", |_, alter| alter.ring.map(|ring| ring_words(ring).to_owned())),
    ("table-contact", |_, alter| {
        alter.contact_frequency.map(|frequency| contact_words(frequency).to_owned())
    }),
    ("table-years", |language, alter| alter.years_known.map(|years| written(language, years))),
    ("table-new", |language, alter| alter.new_in_last_year.map(|is| yes_or_no(language, is))),
    ("table-effect", |_, alter| {
        alter.wellbeing_effect.map(|effect| effect_words(effect.get()).to_owned())
    }),
    ("table-helps-when", |language, alter| {
        list(language, "helps-when", alter.helps_when.as_ref()?)
    }),
    ("table-received", |language, alter| {
        list(language, "support", alter.support_received.as_ref()?)
    }),
    ("table-given", |language, alter| list(language, "support", alter.support_given.as_ref()?)),
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

fn kind_name(alter: &Alter) -> &'static str {
    let kind: Kind = alter.kind();
    kind.as_str()
}

/// Whole years without decimals.
fn written(language: &Language, years: f64) -> String {
    language.number(years, usize::from(years.fract() != 0.0))
}

fn yes_or_no(language: &Language, is: bool) -> String {
    language.text(if is { "yes" } else { "no" })
}

/// Named values; "none" where the list is empty, which is an answer.
fn list<T: Listed>(language: &Language, id: &str, values: &[T]) -> Option<String> {
    if values.is_empty() {
        return Some(language.text("none"));
    }
    let word = |value: &T| language.text(&format!("{id}-{}", value.as_str().replace('_', "-")));
    Some(values.iter().map(word).collect::<Vec<_>>().join(&language.text("list-comma")))
}
