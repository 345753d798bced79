//! Map file, version 1: text to record. Every fault is found, with its JSON Pointer.

use std::borrow::Cow;

use serde_json::value::RawValue;

use crate::io::error::{Faults, ReadError};
use crate::io::json::{
    Fields, Object, Place, json_file_text, json_number, json_text, json_whole_number, version_1,
};
use crate::model::{
    Alter, AlterId, Context, Date, Ego, Kind, Label, Listed, MapPoint, Nature, NetworkMap,
    NetworkMapParts, Record, ResourceGeneratorUk, Ring, Scores, Tie, TieStrength, WellbeingEffect,
};

/// Where objects stand in lists: maps in a record, alters and ties in a map.
const LISTS: [&[&str]; 2] = [&["maps"], &["alters", "ties"]];

const ID_RULE: &str = "a text that is not empty";
const LABEL_RULE: &str = "a text of up to 200 characters";
const EFFECT_RULE: &str = "a whole number from -2 (hinders a lot) to 2 (helps a lot)";
const POSITION_RULE: &str = "two numbers, [x, y], each from -1000000 to 1000000";

/// Reads one record from the bytes of a file: UTF-8, with or without a byte order mark.
///
/// # Errors
/// Every way in which the bytes are not a version 1 map file; of broken rules up to
/// [`MAX_FAULTS`](crate::io::MAX_FAULTS), each with a JSON Pointer.
pub fn parse_map_file(bytes: &[u8]) -> Result<Record, ReadError> {
    let text = json_file_text(bytes)?;
    let mut faults = Faults::default();
    let record = match Object::open(text, &LISTS) {
        Ok(object) => read_record(Fields::of(object, Place::Root, &mut faults), &mut faults)?,
        // Level by level finds out what is to blame.
        Err(_) => {
            let raw: &RawValue = serde_json::from_str(text)
                .map_err(|error| ReadError::NotJson { reason: error.to_string() })?;
            match Fields::open(raw, Place::Root, &mut faults) {
                Some(fields) => read_record(fields, &mut faults)?,
                None => None,
            }
        }
    };
    faults.into_result()?;
    record.ok_or(ReadError::Faults { faults: Vec::new(), left_out: 0 })
}

fn read_record(
    mut fields: Fields<'_, '_>,
    faults: &mut Faults,
) -> Result<Option<Record>, ReadError> {
    fields.required("format", "\"wellbeing-map\"", faults, |json| {
        json_text(json).filter(|name| name == "wellbeing-map")
    });
    version_1(&mut fields, "map format", faults)?;
    let id = fields.required("id", ID_RULE, faults, json_text).map(Cow::into_owned);
    let maps = fields.required_objects("maps", faults, read_map);
    let (Some(id), Some(maps)) = (id, maps) else { return Ok(None) };
    Ok(Record::new(id, maps, fields.into_unknown())
        .map_err(|found| faults.extend_under("", found))
        .ok())
}

fn read_map(mut fields: Fields<'_, '_>, faults: &mut Faults) -> Option<NetworkMap> {
    let place = fields.place();
    let id = fields.required("id", ID_RULE, faults, json_text).map(Cow::into_owned);
    let date = fields.optional("date", "a date such as 2026-03-02", faults, |json| {
        Date::parse(&json_text(json)?)
    });
    let title = fields.text("title", faults);
    let ego = fields.object("ego", faults, read_ego);
    let alters = fields.required_objects("alters", faults, read_alter);
    let ties = fields.required_objects("ties", faults, read_tie);
    let (id, alters, ties) = (id?, alters?, ties?);
    let unknown = fields.into_unknown();
    NetworkMap::new(NetworkMapParts { id, date, title, ego, alters, ties, unknown })
        .map_err(|found| faults.extend_under(&place.to_string(), found))
        .ok()
}

fn read_ego(mut fields: Fields<'_, '_>, faults: &mut Faults) -> Ego {
    Ego {
        label: fields.optional("label", LABEL_RULE, faults, json_label),
        context: fields.object("context", faults, |mut fields, faults| Context {
            lives_alone: fields.flag("lives_alone", faults),
            housing: fields.listed("housing", faults),
            education: fields.listed("education", faults),
            long_term_sick_or_disabled: fields.flag("long_term_sick_or_disabled", faults),
            unknown: fields.into_unknown(),
        }),
        scores: fields.object("scores", faults, |mut fields, faults| Scores {
            network_satisfaction: fields.count("network_satisfaction", 0, 10, faults),
            swemwbs_raw: fields.count("swemwbs_raw", 7, 35, faults),
            resource_generator_uk: fields.object(
                "resource_generator_uk",
                faults,
                read_resource_generator,
            ),
            unknown: fields.into_unknown(),
        }),
        unknown: fields.into_unknown(),
    }
}

fn read_resource_generator(mut fields: Fields<'_, '_>, faults: &mut Faults) -> ResourceGeneratorUk {
    const MOST: u8 = 27;
    let [domestic, expert_advice, personal_skills, problem_solving] =
        ["domestic", "expert_advice", "personal_skills", "problem_solving"]
            .map(|name| fields.count(name, 0, MOST, faults));
    let total: u8 = [domestic, expert_advice, personal_skills, problem_solving]
        .into_iter()
        .flatten()
        .fold(0, u8::saturating_add);
    if total > MOST {
        let found = format!("counts that add up to {total}");
        fields.place().fault(faults, found, format_args!("counts that add up to 0 to {MOST}"));
    }
    let unknown = fields.into_unknown();
    ResourceGeneratorUk { domestic, expert_advice, personal_skills, problem_solving, unknown }
}

fn read_alter(mut fields: Fields<'_, '_>, faults: &mut Faults) -> Option<Alter> {
    let id = fields.required("id", ID_RULE, faults, json_id);
    let kind_rule = "person, place, activity";
    let kind =
        fields.required("kind", kind_rule, faults, |json| Kind::from_name(&json_text(json)?));
    let label = fields.required("label", LABEL_RULE, faults, json_label);
    // Without a kind nobody can say which roles are allowed.
    let nature = kind.map(|kind| match kind {
        Kind::Person => Nature::Person(fields.listed("role", faults)),
        Kind::Place => Nature::Place(fields.listed("role", faults)),
        Kind::Activity => Nature::Activity(fields.listed("role", faults)),
    });
    let role_label = fields.text("role_label", faults);
    let ring = fields.optional("ring", "1 (closest), 2 or 3", faults, |json| {
        Ring::from_number(json_whole_number(json)?)
    });
    let contact_frequency = fields.listed("contact_frequency", faults);
    let years_known = fields.optional("years_known", "a number from 0 to 120", faults, |json| {
        json_number(json).filter(|years| (0.0..=120.0).contains(years))
    });
    let new_in_last_year = fields.flag("new_in_last_year", faults);
    let wellbeing_effect = fields.optional("wellbeing_effect", EFFECT_RULE, faults, |json| {
        WellbeingEffect::from_number(json_whole_number(json)?)
    });
    let support_received = fields.listed_set("support_received", faults);
    let support_given = fields.listed_set("support_given", faults);
    let wish = fields.listed("wish", faults);
    let stigma = fields.flag("stigma", faults);
    let helps_when = fields.listed_set("helps_when", faults);
    let note = fields.text("note", faults);
    let position = fields.optional("position", POSITION_RULE, faults, json_position);
    // Only now, so that a missing field does not hide the faults of the others.
    Some(Alter {
        id: id?,
        nature: nature?,
        label: label?,
        role_label,
        ring,
        contact_frequency,
        years_known,
        new_in_last_year,
        wellbeing_effect,
        support_received,
        support_given,
        wish,
        stigma,
        helps_when,
        note,
        position,
        unknown: fields.into_unknown(),
    })
}

fn read_tie(mut fields: Fields<'_, '_>, faults: &mut Faults) -> Option<Tie> {
    let a = fields.required("a", "the id of an alter of this map", faults, json_id);
    let b = fields.required("b", "the id of an alter of this map", faults, json_id);
    let tie_strength = fields.optional("strength", "1 (weak), 2 or 3 (strong)", faults, |json| {
        TieStrength::from_number(json_whole_number(json)?)
    });
    Some(Tie { a: a?, b: b?, tie_strength, unknown: fields.into_unknown() })
}

fn json_id(json: &str) -> Option<AlterId> {
    AlterId::new(json_text(json)?.into_owned())
}

fn json_label(json: &str) -> Option<Label> {
    Label::new(json_text(json)?.into_owned())
}

fn json_position(json: &str) -> Option<MapPoint> {
    let [x, y]: [f64; 2] = serde_json::from_str(json).ok()?;
    (x.abs() <= MAX_COORDINATE && y.abs() <= MAX_COORDINATE).then_some(MapPoint { x, y })
}

/// A place past this would only shrink the rest of the map to nothing.
const MAX_COORDINATE: f64 = 1e6;
