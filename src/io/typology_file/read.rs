//! Text to typology. Every fault is found, with its JSON Pointer.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::FORMAT;
use super::rules::check;
use crate::io::error::{Faults, ReadError};
use crate::io::json::{Fields, Place, json_file_text, json_number, json_text, version_1};
use crate::typology::{
    Basis, ChangeWords, Decision, FactWords, Feature, NetworkType, Noun, Quantity, Source,
    Transform, Typology, Whole,
};

const TEXT_RULE: &str = "a text of 1 to 1000 characters";
/// Enough for any study; more would be slow on a phone.
const MOST_FEATURES: usize = 50;
const MOST_TYPES: usize = 20;
const MOST_SOURCES: usize = 200;
/// JavaScript writes larger ones otherwise.
const MOST_SEED: f64 = 9_007_199_254_740_991.0;

/// Reads one typology from the bytes of a file: UTF-8, with or without a byte order mark.
/// Fields beside those of a typology, such as the assignments of a fit, are passed over.
///
/// # Errors
/// Every way in which the bytes are not a version 1 typology file; of broken rules up to
/// [`MAX_FAULTS`](crate::io::MAX_FAULTS), each with a JSON Pointer.
pub fn parse_typology_file(bytes: &[u8]) -> Result<Typology, ReadError> {
    let text = json_file_text(bytes)?;
    let raw: &RawValue = serde_json::from_str(text)
        .map_err(|error| ReadError::NotJson { reason: error.to_string() })?;
    let mut faults = Faults::default();
    let typology = match Fields::open(raw, Place::Root, &mut faults) {
        Some(fields) => read_typology(fields, &mut faults)?,
        None => None,
    };
    if let Some(typology) = &typology {
        check(typology, &mut faults);
    }
    faults.into_result()?;
    typology.ok_or(ReadError::Faults { faults: Vec::new(), left_out: 0 })
}

fn read_typology(
    mut fields: Fields<'_, '_>,
    faults: &mut Faults,
) -> Result<Option<Typology>, ReadError> {
    fields.required("format", format_args!("{FORMAT:?}"), faults, |json| {
        json_text(json).filter(|name| name == FORMAT)
    });
    version_1(&mut fields, "typology format", faults)?;
    let id = text(&mut fields, "id", faults);
    let title = text(&mut fields, "title", faults);
    let statement = text(&mut fields, "statement", faults);
    let sources = fields.required_few("sources", 0..=MOST_SOURCES, faults, read_source);
    let features = fields.required_few("features", 1..=MOST_FEATURES, faults, read_feature);
    let types = fields.required_few("types", 2..=MOST_TYPES, faults, read_type);
    let decision = required_object(&mut fields, "decision", faults, read_decision);
    // Only now, so that a missing field does not hide the faults of the others.
    let read = || {
        Some(Typology {
            id: id?,
            title: title?,
            statement: statement?,
            sources: sources?,
            features: features?,
            types: types?,
            decision: decision?,
        })
    };
    Ok(read())
}

fn read_source(mut fields: Fields<'_, '_>, faults: &mut Faults) -> Option<Source> {
    let id = text(&mut fields, "id", faults);
    let words = text(&mut fields, "text", faults);
    let rule = "a DOI such as \"10.3310/hsdr03050\"";
    let doi = fields.optional("doi", rule, faults, |json| {
        json_text(json).filter(|doi| is_doi(doi)).map(|doi| doi.into_owned())
    });
    fields.refuse_rest(faults);
    Some(Source { id: id?, text: words?, doi })
}

/// A registrant and a name; <https://www.doi.org/doi-handbook/>.
fn is_doi(text: &str) -> bool {
    let is_text = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
    text.strip_prefix("10.").and_then(|rest| rest.split_once('/')).is_some_and(
        |(registrant, name)| {
            registrant.chars().all(|c| c.is_ascii_digit() || c == '.') && is_text(name)
        },
    )
}

fn read_feature(mut fields: Fields<'_, '_>, faults: &mut Faults) -> Option<Feature> {
    let [id, title] = ["id", "title"].map(|name| text(&mut fields, name, faults));
    let sum_of = fields.required("sum_of", "a list of statistics", faults, |json| {
        serde_json::from_str::<Vec<String>>(json).ok().filter(|keys| keys.len() <= MOST_FEATURES)
    });
    let transform = fields.optional("transform", "none, ln_1p", faults, |json| {
        let name = json_text(json)?;
        Transform::ALL.into_iter().find(|transform| transform.as_str() == name)
    });
    let share_of = fields.object("share_of", faults, read_whole).flatten();
    let [step, least, most] = ["step", "least", "most"]
        .map(|name| fields.optional(name, "a number", faults, json_number));
    let varies_alone = fields.flag("varies_alone", faults);
    let [centre, spread] = ["centre", "spread"].map(|name| quantity(&mut fields, name, faults));
    let weight = fields.object("weight", faults, read_quantity).flatten();
    let words = required_object(&mut fields, "words", faults, read_words);
    let change = fields.object("change", faults, read_change).flatten();
    fields.refuse_rest(faults);
    Some(Feature {
        id: id?,
        title: title?,
        sum_of: sum_of?,
        transform: transform.unwrap_or_default(),
        share_of,
        step: step.unwrap_or(1.0),
        least: least.unwrap_or(0.0),
        most,
        varies_alone: varies_alone.unwrap_or(true),
        centre: centre?,
        spread: spread?,
        weight,
        words: words?,
        change,
    })
}

fn read_words(mut fields: Fields<'_, '_>, faults: &mut Faults) -> Option<FactWords> {
    let [zero, one, other] = ["zero", "one", "other"].map(|name| text(&mut fields, name, faults));
    fields.refuse_rest(faults);
    Some(FactWords { zero: zero?, one: one?, other: other? })
}

fn read_whole(mut fields: Fields<'_, '_>, faults: &mut Faults) -> Option<Whole> {
    let [known, all] = ["known", "all"].map(|name| text(&mut fields, name, faults));
    let [noun, counted] =
        ["noun", "counted"].map(|name| required_object(&mut fields, name, faults, read_noun));
    fields.refuse_rest(faults);
    Some(Whole { known: known?, all: all?, noun: noun?, counted: counted? })
}

fn read_change(mut fields: Fields<'_, '_>, faults: &mut Faults) -> Option<ChangeWords> {
    let [more, fewer] =
        ["more", "fewer"].map(|name| required_object(&mut fields, name, faults, read_noun));
    fields.refuse_rest(faults);
    Some(ChangeWords { more: more?, fewer: fewer? })
}

fn read_noun(mut fields: Fields<'_, '_>, faults: &mut Faults) -> Option<Noun> {
    let [one, other] = ["one", "other"].map(|name| text(&mut fields, name, faults));
    fields.refuse_rest(faults);
    Some(Noun { one: one?, other: other? })
}

fn read_type(mut fields: Fields<'_, '_>, faults: &mut Faults) -> Option<NetworkType> {
    let [id, title, description] =
        ["id", "title", "description"].map(|name| text(&mut fields, name, faults));
    let source = optional_text(&mut fields, "source", faults);
    let prototype = required_object(&mut fields, "prototype", faults, read_prototype);
    fields.refuse_rest(faults);
    let (id, title, description, prototype) = (id?, title?, description?, prototype?);
    Some(NetworkType { id, title, description, source, prototype })
}

fn read_prototype(
    mut fields: Fields<'_, '_>,
    faults: &mut Faults,
) -> Option<BTreeMap<String, Quantity>> {
    // One more than can be right shows what is wrong.
    let names: Vec<String> = fields.names().take(MOST_FEATURES + 1).map(str::to_owned).collect();
    let count = names.len();
    let values: BTreeMap<String, Quantity> = names
        .into_iter()
        .filter_map(|name| Some((name.clone(), quantity(&mut fields, &name, faults)?)))
        .collect();
    (values.len() == count).then_some(values)
}

fn read_decision(mut fields: Fields<'_, '_>, faults: &mut Faults) -> Option<Decision> {
    let [typed_from_robustness, draws, shift, clamp, roles_known_from] =
        ["typed_from_robustness", "draws", "shift", "clamp", "roles_known_from"]
            .map(|name| quantity(&mut fields, name, faults));
    let features_known_from = fields.object("features_known_from", faults, read_quantity).flatten();
    let seed_rule = format_args!("a whole number from 0 to {MOST_SEED}");
    let seed = fields.required("seed", seed_rule, faults, |json| {
        let is_seed = |seed: &f64| seed.fract() == 0.0 && (0.0..=MOST_SEED).contains(seed);
        json_number(json).filter(is_seed).map(|seed| seed as u64)
    });
    fields.refuse_rest(faults);
    Some(Decision {
        typed_from_robustness: typed_from_robustness?,
        draws: draws?,
        shift: shift?,
        clamp: clamp?,
        roles_known_from: roles_known_from?,
        features_known_from,
        seed: seed?,
    })
}

fn quantity(fields: &mut Fields<'_, '_>, name: &str, faults: &mut Faults) -> Option<Quantity> {
    required_object(fields, name, faults, read_quantity)
}

fn read_quantity(mut fields: Fields<'_, '_>, faults: &mut Faults) -> Option<Quantity> {
    let value = fields.required("value", "a number", faults, json_number);
    let basis = fields.required("basis", "published, assumption, fitted", faults, |json| {
        let name = json_text(json)?;
        Basis::ALL.into_iter().find(|basis| basis.as_str() == name)
    });
    let source = optional_text(&mut fields, "source", faults);
    let reason = optional_text(&mut fields, "reason", faults);
    fields.refuse_rest(faults);
    Some(Quantity { value: value?, basis: basis?, source, reason })
}

fn text(fields: &mut Fields<'_, '_>, name: &str, faults: &mut Faults) -> Option<String> {
    fields.required(name, TEXT_RULE, faults, sentence)
}

fn optional_text(fields: &mut Fields<'_, '_>, name: &str, faults: &mut Faults) -> Option<String> {
    fields.optional(name, TEXT_RULE, faults, sentence)
}

fn sentence(json: &str) -> Option<String> {
    let text = json_text(json)?;
    let fits = !text.trim().is_empty() && text.chars().nth(Typology::MOST_CHARS).is_none();
    fits.then(|| text.into_owned())
}

fn required_object<'a, T>(
    fields: &mut Fields<'a, '_>,
    name: &str,
    faults: &mut Faults,
    read: impl FnOnce(Fields<'a, '_>, &mut Faults) -> Option<T>,
) -> Option<T> {
    let raw = fields.required_raw(name, "an object in braces", faults)?;
    let place = fields.place();
    read(Fields::open(raw, Place::Field(&place, name), faults)?, faults)
}
