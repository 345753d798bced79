//! The figures of a map in groups, each with its plain meaning, range, definition and source.

mod bridges;
mod change;
mod person;
mod support;
mod together;
mod who;

use serde_json::Value;

use super::labels::cut;
use super::words::{joined, name_of};
use crate::model::NetworkMap;
use crate::stats::{MOST_CLIQUES, Statistics};

pub use person::{PERSON_FIGURES, PersonFigure};

/// How wide a name may be among others, in letters.
const MOST_CELLS: usize = 24;

/// Figures that answer one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureGroup {
    /// The question.
    pub title: &'static str,
    /// The figures that answer it soonest, in one line; empty where none is known.
    pub digest: String,
    /// In the order of their definitions.
    pub figures: Vec<Figure>,
}

/// One figure as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is, in words.
    pub text: &'static FigureText,
    /// Rounded; `None` where not enough was asked.
    pub value: Option<String>,
}

/// What is said of a figure whatever its value.
#[derive(Debug, PartialEq, Eq)]
pub struct FigureText {
    /// Its key among the statistics.
    pub key: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// One plain sentence.
    pub meaning: &'static str,
    /// From where to where, and what the ends stand for.
    pub range: &'static str,
    /// How it is worked out.
    pub definition: &'static str,
    /// Who defined it.
    pub source: &'static str,
    /// What to add where it is undefined.
    pub to_add: &'static str,
    /// How its value is written.
    written: Written,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Written {
    /// A whole number.
    Count,
    /// The same of people and their ties: nothing to count where there are no people.
    CountAmongPeople,
    /// With two decimals.
    Number,
    /// With one decimal.
    Tenths,
    /// A share.
    Percent,
    /// The people whose ids it holds.
    People,
    /// The kinds of support it holds.
    Support,
}

/// What is said of each figure that is one number, in the order in which they are shown.
pub fn figure_texts() -> impl Iterator<Item = &'static FigureText> {
    let groups: [&'static [FigureText]; 5] =
        [&who::FIGURES, &together::FIGURES, &bridges::FIGURES, &support::FIGURES, &change::FIGURES];
    let is_number =
        |text: &&FigureText| !matches!(text.written, Written::People | Written::Support);
    groups.into_iter().flatten().filter(is_number)
}

/// All figures of a map.
pub fn figures(map: &NetworkMap, stats: &Statistics) -> Vec<FigureGroup> {
    // Figures alone, numbers and texts, can't fail to become JSON.
    let values = serde_json::to_value(stats).unwrap_or_default();
    let group = |(title, texts, keys): (&'static str, &'static [FigureText], &[&str])| {
        let figure = |text| Figure { text, value: value_of(text, &values, map) };
        let figures: Vec<Figure> = texts.iter().map(figure).collect();
        FigureGroup { title, digest: digest(&figures, keys), figures }
    };
    vec![
        group(("Who is there", &who::FIGURES, &["connections", "people", "role_iqv"])),
        group((
            "How they hang together",
            &together::FIGURES,
            &["density", "components", "isolates"],
        )),
        group(("Who bridges", &bridges::FIGURES, &["ego_betweenness", "cut_people"])),
        group(("Support", &support::FIGURES, &["helping_share", "reciprocity"])),
        group(("Change", &change::FIGURES, &["new_share", "mean_years_known"])),
    ]
}

fn digest(figures: &[Figure], keys: &[&str]) -> String {
    let chosen = figures.iter().filter(|figure| keys.contains(&figure.text.key));
    let words = |figure: &Figure| Some(format!("{}: {}", figure.text.name, figure.value.as_ref()?));
    chosen.filter_map(words).collect::<Vec<_>>().join(" · ")
}

fn value_of(text: &FigureText, values: &Value, map: &NetworkMap) -> Option<String> {
    if values["people"] == 0 && matches!(text.written, Written::CountAmongPeople | Written::People)
    {
        return None;
    }
    let value = &values[text.key];
    let number = value.as_f64();
    let written = match text.written {
        Written::Count | Written::CountAmongPeople => number.map(|count| format!("{count}")),
        Written::Number => number.map(|number| rounded(number, 2)),
        Written::Tenths => number.map(|number| rounded(number, 1)),
        Written::Percent => number.map(|share| format!("{:.0}\u{a0}%", share * 100.0)),
        Written::People => Some(people(value, map)),
        Written::Support => support_kinds(value, values),
    };
    match (written, &values[format!("{}_sampled", text.key)]["standard_error"]) {
        (Some(written), Value::Number(error)) => {
            let error = error.as_f64().unwrap_or_default();
            Some(format!("about {written} (give or take {error:.2})"))
        }
        (Some(written), _) if is_estimated(text.key, values) => Some(format!("about {written}")),
        (None, _) => past_limit(text.key, values),
        (written, _) => written,
    }
}

/// Rounded, with a minus sign that is as wide as a plus, and none before nought.
fn rounded(number: f64, decimals: usize) -> String {
    let digits = format!("{:.decimals$}", number.abs());
    let is_nought = digits.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    if number < 0.0 && !is_nought { format!("−{digits}") } else { digits }
}

/// Whether a figure rests on others that are estimated.
fn is_estimated(key: &str, values: &Value) -> bool {
    key == "betweenness_centralization" && values["betweenness_sampled"].is_object()
}

/// Says that people's own figures are estimated, where they are.
pub fn estimate_words(stats: &Statistics) -> Option<String> {
    let sampled = stats.limits.betweenness_sampled?;
    Some(format!(
        "In a map of so many people, figures that need the ways between all of them are \
         estimated from {} people.",
        sampled.sources
    ))
}

/// What is known of a figure that was too much to count.
fn past_limit(key: &str, values: &Value) -> Option<String> {
    match key {
        "cliques" if values["cliques_past_limit"] == true => {
            Some(format!("more than can be counted ({MOST_CLIQUES})"))
        }
        "diameter" => values["diameter_at_least"].as_u64().map(|found| format!("at least {found}")),
        _ => None,
    }
}

fn people(ids: &Value, map: &NetworkMap) -> String {
    let ids: Vec<&str> = ids.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let is_one = |id: &str| ids.binary_search(&id).is_ok();
    let named = map.alters().iter().filter(|alter| is_one(alter.id.as_str()));
    // Each in its own direction of writing: U+2068 to U+2069 keep it from its neighbours.
    let isolated = |name: &str| format!("\u{2068}{}\u{2069}", cut(name, MOST_CELLS));
    let names: Vec<String> = named.map(|alter| isolated(name_of(alter))).collect();
    match names.len() {
        0 => "nobody".to_owned(),
        1..=6 => joined(&names),
        more => format!("{more} people"),
    }
}

/// `None` where nobody gives any support: then there is nothing to tell apart.
fn support_kinds(kinds: &Value, values: &Value) -> Option<String> {
    let kinds = kinds.as_array()?.iter().filter_map(Value::as_str);
    let names: Vec<String> = kinds.map(|kind| format!("{kind} support")).collect();
    match names.len() {
        0 => values["multiplexity"].is_number().then(|| "none".to_owned()),
        _ => Some(joined(&names)),
    }
}
