//! Map file, version 1: record to text. What was not asked is not written.

use serde::Serialize;

use crate::model::{
    Alter, Context, Ego, Listed, NetworkMap, Record, ResourceGeneratorUk, Scores, Tie,
    UnknownFields,
};

/// Writes one record as one line of JSON, without a line end: a whole file, or a line of a
/// cohort. [`parse_map_file`](crate::io::parse_map_file) reads back the same record.
pub fn write_map_file(record: &Record) -> String {
    Object::new()
        .field("format", "wellbeing-map")
        .field("version", 1)
        .field("id", &record.id)
        .list("maps", record.maps(), write_map)
        .finish(&record.unknown)
}

fn write_map(map: &NetworkMap) -> String {
    Object::new()
        .field("id", map.id())
        .optional("date", map.date().map(|date| date.to_string()))
        .optional("title", map.title())
        .object("ego", map.ego().map(write_ego))
        .list("alters", map.alters(), write_alter)
        .list("ties", map.ties(), write_tie)
        .finish(map.unknown())
}

fn write_ego(ego: &Ego) -> String {
    Object::new()
        .optional("label", ego.label.as_ref().map(|label| label.as_str()))
        .object("context", ego.context.as_ref().map(write_context))
        .object("scores", ego.scores.as_ref().map(write_scores))
        .finish(&ego.unknown)
}

fn write_context(context: &Context) -> String {
    Object::new()
        .optional("lives_alone", context.lives_alone)
        .optional("housing", context.housing.map(Listed::as_str))
        .optional("education", context.education.map(Listed::as_str))
        .optional("long_term_sick_or_disabled", context.long_term_sick_or_disabled)
        .finish(&context.unknown)
}

fn write_scores(scores: &Scores) -> String {
    Object::new()
        .optional("network_satisfaction", scores.network_satisfaction)
        .optional("swemwbs_raw", scores.swemwbs_raw)
        .object(
            "resource_generator_uk",
            scores.resource_generator_uk.as_ref().map(write_resource_generator),
        )
        .finish(&scores.unknown)
}

fn write_resource_generator(counts: &ResourceGeneratorUk) -> String {
    Object::new()
        .optional("domestic", counts.domestic)
        .optional("expert_advice", counts.expert_advice)
        .optional("personal_skills", counts.personal_skills)
        .optional("problem_solving", counts.problem_solving)
        .finish(&counts.unknown)
}

fn write_alter(alter: &Alter) -> String {
    Object::new()
        .field("id", alter.id.as_str())
        .field("kind", alter.kind().as_str())
        .field("label", alter.label.as_str())
        .optional("role", alter.nature.role_name())
        .optional("role_label", alter.role_label.as_deref())
        .optional("ring", alter.ring.map(|ring| ring as u8))
        .optional("contact_frequency", alter.contact_frequency.map(Listed::as_str))
        .optional("years_known", alter.years_known.map(Number))
        .optional("new_in_last_year", alter.new_in_last_year)
        .optional("wellbeing_effect", alter.wellbeing_effect.map(|effect| effect.get()))
        .optional("support_received", alter.support_received.as_deref().map(names))
        .optional("support_given", alter.support_given.as_deref().map(names))
        .optional("wish", alter.wish.map(Listed::as_str))
        .optional("stigma", alter.stigma)
        .optional("helps_when", alter.helps_when.as_deref().map(names))
        .optional("note", alter.note.as_deref())
        .optional("position", alter.position.map(|point| [Number(point.x), Number(point.y)]))
        .finish(&alter.unknown)
}

fn write_tie(tie: &Tie) -> String {
    Object::new()
        .field("a", tie.a.as_str())
        .field("b", tie.b.as_str())
        .optional("strength", tie.tie_strength.map(|strength| strength as u8))
        .finish(&tie.unknown)
}

fn names<T: Listed>(values: &[T]) -> Vec<&'static str> {
    values.iter().map(|value| value.as_str()).collect()
}

/// A number that is written as people write it: `31`, not `31.0`.
struct Number(f64);

impl Serialize for Number {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.fract() == 0.0 && self.0.abs() < 1e15 {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

/// One JSON object while it is written.
struct Object {
    text: String,
}

impl Object {
    fn new() -> Self {
        Self { text: String::from("{") }
    }

    fn field(self, name: &str, value: impl Serialize) -> Self {
        let json = serde_json::to_string(&value).unwrap_or_else(|_| String::from("null"));
        self.raw(name, &json)
    }

    fn optional(self, name: &str, value: Option<impl Serialize>) -> Self {
        match value {
            Some(value) => self.field(name, value),
            None => self,
        }
    }

    fn object(self, name: &str, json: Option<String>) -> Self {
        match json {
            Some(json) => self.raw(name, &json),
            None => self,
        }
    }

    fn list<T>(self, name: &str, items: &[T], write: impl Fn(&T) -> String) -> Self {
        let items: Vec<String> = items.iter().map(write).collect();
        self.raw(name, &format!("[{}]", items.join(",")))
    }

    fn raw(mut self, name: &str, json: &str) -> Self {
        if self.text.len() > 1 {
            self.text.push(',');
        }
        // A `Value` displays as JSON and can't fail.
        self.text.push_str(&serde_json::Value::from(name).to_string());
        self.text.push(':');
        self.text.push_str(json);
        self
    }

    /// Adds what other tools wrote, on one line so that a cohort stays a record a line.
    fn finish(self, unknown: &UnknownFields) -> String {
        let with_unknown = unknown
            .iter()
            .fold(self, |object, (name, json)| object.raw(name, &json.replace(['\n', '\r'], " ")));
        with_unknown.text + "}"
    }
}
