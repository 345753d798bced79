//! Protocol files, version 1: one JSON file says which questions a service asks.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::error::{Faults, ReadError};
use super::json::{Fields, Place, json_file_text, json_text, version_1};
use crate::interview::{Protocol, Question, Topic};
use crate::model::{Kind, Listed};

const FORMAT: &str = "wellbeing-map-protocol";
/// Longer ones would not fit on a screen.
const MAX_CHARS: usize = 1000;

/// Reads a protocol from the bytes of a file: UTF-8, with or without a byte order mark.
///
/// # Errors
/// Every way in which the bytes are not a version 1 protocol file; of broken rules up to
/// [`MAX_FAULTS`](crate::io::MAX_FAULTS), each with a JSON Pointer. Fields that the format does not
/// have are faults: a slip of the pen must not leave a question out in silence.
pub fn parse_protocol_file(bytes: &[u8]) -> Result<Protocol, ReadError> {
    let text = json_file_text(bytes)?;
    let raw: &RawValue = serde_json::from_str(text)
        .map_err(|error| ReadError::NotJson { reason: error.to_string() })?;
    let mut faults = Faults::default();
    let protocol = match Fields::open(raw, Place::Root, &mut faults) {
        Some(fields) => read(fields, &mut faults)?,
        None => None,
    };
    faults.into_result()?;
    protocol.ok_or(ReadError::Faults { faults: Vec::new(), left_out: 0 })
}

/// Whether a file says of itself that it is a protocol, well or badly written. O(bytes).
pub fn is_protocol_file(bytes: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Named {
        format: String,
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice::<Named>(bytes).is_ok_and(|named| named.format == FORMAT)
}

fn read(mut fields: Fields<'_, '_>, faults: &mut Faults) -> Result<Option<Protocol>, ReadError> {
    fields.required("format", "\"wellbeing-map-protocol\"", faults, |json| {
        json_text(json).filter(|name| name == FORMAT)
    });
    version_1(&mut fields, "protocol format", faults)?;
    let id = fields.required("id", "a text that is not empty", faults, |json| {
        json_text(json).filter(|id| !id.is_empty()).map(Cow::into_owned)
    });
    let title = words(&mut fields, "title", faults);
    let most = Topic::ALL.len();
    let questions = fields.required_few("questions", 1..=most, faults, read_question);
    check_once(questions.as_deref().unwrap_or_default(), faults);
    fields.refuse_rest(faults);
    Ok(id.zip(questions).map(|(id, questions)| Protocol { id, title, questions }))
}

fn read_question(mut fields: Fields<'_, '_>, faults: &mut Faults) -> Option<Question> {
    let topics: Vec<&str> = Topic::ALL.iter().map(|topic| topic.as_str()).collect();
    let topic = fields
        .required("ask", topics.join(", "), faults, |json| Topic::from_name(&json_text(json)?));
    let prompt = words(&mut fields, "prompt", faults);
    let hint = words(&mut fields, "hint", faults);
    let why = words(&mut fields, "why", faults);
    let kinds: Option<Vec<Kind>> = fields.listed_set("of", faults);
    if kinds.as_ref().is_some_and(Vec::is_empty) {
        Place::Field(&fields.place(), "of").fault(faults, "an empty list", "at least one kind");
    }
    let required = fields.flag("required", faults).unwrap_or(false);
    fields.refuse_rest(faults);
    let topic = topic?;
    let kinds = kinds.unwrap_or_else(|| topic.usual_kinds().to_vec());
    Some(Question { topic, prompt, hint, why, kinds, required })
}

fn words(fields: &mut Fields<'_, '_>, name: &str, faults: &mut Faults) -> Option<String> {
    let allowed = format!("a text of up to {MAX_CHARS} characters");
    fields.optional(name, allowed, faults, |json| {
        let text = json_text(json)?;
        text.chars().nth(MAX_CHARS).is_none().then(|| text.into_owned())
    })
}

fn check_once(questions: &[Question], faults: &mut Faults) {
    let questions_place = Place::Field(&Place::Root, "questions");
    for (index, question) in questions.iter().enumerate() {
        if questions[..index].iter().any(|before| before.topic == question.topic) {
            let item = Place::Item(&questions_place, index);
            let found = format!("“{}” again", question.topic.as_str());
            Place::Field(&item, "ask").fault(faults, found, "each question once");
        }
    }
}

impl Protocol {
    /// The questions asked where a service does not say: about ten minutes, none required.
    pub fn built_in() -> Self {
        let file = include_bytes!("../../protocols/ten_minutes.json");
        #[expect(clippy::expect_used, reason = "the file is part of the crate and tested")]
        parse_protocol_file(file).expect("the built-in protocol keeps all rules")
    }
}
