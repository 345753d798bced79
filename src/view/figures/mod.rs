//! The figures of a map in groups, each with its plain meaning, range, definition and source.

mod bridges;
mod change;
mod person;
mod support;
mod together;
mod who;

use serde_json::Value;

use super::labels::cut;
use super::words::{message_id, name_of};
use crate::language::Language;
use crate::model::NetworkMap;
use crate::stats::{MOST_CLIQUES, Statistics};

pub use person::{PERSON_FIGURES, PersonFigure};

/// How wide a name may be among others, in letters.
const MOST_CELLS: usize = 24;

/// Figures that answer one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureGroup {
    /// The question.
    pub title: String,
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

/// A figure that can be shown; its words are the messages of a language.
#[derive(Debug, PartialEq, Eq)]
pub struct FigureText {
    /// Its key among the statistics.
    pub key: &'static str,
    /// Who defined it.
    pub source: &'static str,
    /// How its value is written.
    written: Written,
}

impl FigureText {
    /// What it is called.
    pub fn name(&self, language: &Language) -> String {
        language.text(&self.message())
    }

    /// One plain sentence.
    pub fn meaning(&self, language: &Language) -> String {
        language.text(&(self.message() + ".meaning"))
    }

    /// From where to where, and what the ends stand for.
    pub fn range(&self, language: &Language) -> String {
        language.text(&(self.message() + ".range"))
    }

    /// How it is worked out.
    pub fn definition(&self, language: &Language) -> String {
        language.text(&(self.message() + ".definition"))
    }

    /// What to add where it is undefined; `None` where it never is.
    pub fn to_add(&self, language: &Language) -> Option<String> {
        language.maybe(&(self.message() + ".to-add"), &[])
    }

    fn message(&self) -> String {
        message_id("figure", self.key)
    }
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
pub fn figures(language: &Language, map: &NetworkMap, stats: &Statistics) -> Vec<FigureGroup> {
    // Figures alone, numbers and texts, can't fail to become JSON.
    let values = serde_json::to_value(stats).unwrap_or_default();
    let values = Values { language, map, values };
    vec![
        values.group("figures-who", &who::FIGURES, &["connections", "people", "role_iqv"]),
        values.group(
            "figures-together",
            &together::FIGURES,
            &["density", "components", "isolates"],
        ),
        values.group("figures-bridges", &bridges::FIGURES, &["ego_betweenness", "cut_people"]),
        values.group("figures-support", &support::FIGURES, &["helping_share", "reciprocity"]),
        values.group("figures-change", &change::FIGURES, &["new_share", "mean_years_known"]),
    ]
}

/// Says that people's own figures are estimated, where they are.
pub fn estimate_words(language: &Language, stats: &Statistics) -> Option<String> {
    let sampled = stats.limits.betweenness_sampled?;
    Some(language.say("figures-estimated", &[("people", sampled.sources.into())]))
}

/// The figures of a map, to be written.
struct Values<'a> {
    language: &'a Language,
    map: &'a NetworkMap,
    /// By key.
    values: Value,
}

impl Values<'_> {
    fn group(&self, title: &str, texts: &'static [FigureText], keys: &[&str]) -> FigureGroup {
        let figure = |text| Figure { text, value: self.written(text) };
        let figures: Vec<Figure> = texts.iter().map(figure).collect();
        let chosen = figures.iter().filter(|figure| keys.contains(&figure.text.key));
        let words = |figure: &Figure| {
            let (name, value) = (figure.text.name(self.language), figure.value.as_deref()?);
            let given = [("name", name.into()), ("value", value.into())];
            Some(self.language.say("figures-digest", &given))
        };
        let digest: Vec<String> = chosen.filter_map(words).collect();
        let digest = digest.join(&self.language.text("list-dot"));
        FigureGroup { title: self.language.text(title), digest, figures }
    }

    fn written(&self, text: &FigureText) -> Option<String> {
        let is_of_people = matches!(text.written, Written::CountAmongPeople | Written::People);
        if self.values["people"] == 0 && is_of_people {
            return None;
        }
        let Some(value) = self.value(text) else { return self.past_limit(text.key) };
        match &self.values[format!("{}_sampled", text.key)]["standard_error"] {
            Value::Number(error) => {
                let error = self.language.number(error.as_f64().unwrap_or_default(), 2);
                let given = [("value", value.into()), ("error", error.into())];
                Some(self.language.say("figures-about-give-or-take", &given))
            }
            _ if self.is_estimated(text.key) => {
                Some(self.language.say("figures-about", &[("value", value.into())]))
            }
            _ => Some(value),
        }
    }

    fn value(&self, text: &FigureText) -> Option<String> {
        let value = &self.values[text.key];
        let number = |decimals| Some(self.language.number(value.as_f64()?, decimals));
        match text.written {
            Written::Count | Written::CountAmongPeople => number(0),
            Written::Number => number(2),
            Written::Tenths => number(1),
            Written::Percent => {
                let percent = self.language.number(value.as_f64()? * 100.0, 0);
                Some(self.language.say("figures-percent", &[("number", percent.into())]))
            }
            Written::People => Some(self.people(value)),
            Written::Support => self.support(value),
        }
    }

    /// Whether a figure rests on others that are estimated.
    fn is_estimated(&self, key: &str) -> bool {
        key == "betweenness_centralization" && self.values["betweenness_sampled"].is_object()
    }

    /// What is known of a figure that was too much to count.
    fn past_limit(&self, key: &str) -> Option<String> {
        match key {
            "cliques" if self.values["cliques_past_limit"] == true => {
                Some(self.language.say("figures-too-many", &[("most", MOST_CLIQUES.into())]))
            }
            "diameter" => {
                let found = self.values["diameter_at_least"].as_u64()?;
                Some(self.language.say("figures-at-least", &[("number", found.into())]))
            }
            _ => None,
        }
    }

    fn people(&self, ids: &Value) -> String {
        let ids = ids.as_array().into_iter().flatten();
        let ids: Vec<&str> = ids.filter_map(Value::as_str).collect();
        let is_one = |id: &str| ids.binary_search(&id).is_ok();
        let named = self.map.alters().iter().filter(|alter| is_one(alter.id.as_str()));
        // Each in its own direction of writing: U+2068 to U+2069 keep it from its neighbours.
        let isolated = |name: &str| format!("\u{2068}{}\u{2069}", cut(name, MOST_CELLS));
        let names: Vec<String> =
            named.map(|alter| isolated(&name_of(self.language, alter))).collect();
        match names.len() {
            0 => self.language.text("figures-nobody"),
            1..=6 => self.language.joined(&names),
            more => self.language.say("count-person", &[("count", more.into())]),
        }
    }

    /// `None` where nobody gives any support: then there is nothing to tell apart.
    fn support(&self, kinds: &Value) -> Option<String> {
        let kinds = kinds.as_array()?.iter().filter_map(Value::as_str);
        let names: Vec<String> =
            kinds.map(|kind| self.language.text(&message_id("support", kind))).collect();
        match names.len() {
            0 => {
                let is_any = self.values["multiplexity"].is_number();
                is_any.then(|| self.language.text("figures-no-support"))
            }
            _ => Some(self.language.joined(&names)),
        }
    }
}
