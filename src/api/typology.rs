//! Typologies for JavaScript.

use js_sys::JSON;
use wasm_bindgen::prelude::*;

use super::convert::{input_bytes, js_error, map, optional_id, record, to_js};
use crate::{Language, Typology, classify, parse_typology_file, statistics, write_typology_file};

/// Where a map stands among the types of a typology, the built-in one where none is given.
#[wasm_bindgen(js_name = classify)]
pub fn classify_map(input: JsValue, map_id: JsValue, types: JsValue) -> Result<JsValue, JsValue> {
    let (record, map_id) = (record(&input)?, optional_id(&map_id)?);
    let stats = statistics(map(&record, map_id.as_deref())?).stats;
    to_js(&classify(Language::english(), &typology(&types)?, &stats))
}

/// Reads a typology file and gives back the typology it holds.
#[wasm_bindgen(js_name = parseTypology)]
pub fn parse_typology(input: JsValue) -> Result<JsValue, JsValue> {
    let typology = parse_typology_file(&input_bytes(&input, "a typology file")?);
    JSON::parse(&write_typology_file(&typology.map_err(|error| js_error(&error))?))
}

/// The types that are used where no others are given.
#[wasm_bindgen(js_name = builtInTypology)]
pub fn built_in_typology() -> Result<JsValue, JsValue> {
    JSON::parse(&write_typology_file(&Typology::built_in()))
}

/// A typology from a text, bytes or an object; the built-in one for `undefined` and `null`.
pub(super) fn typology(input: &JsValue) -> Result<Typology, JsValue> {
    if input.is_undefined() || input.is_null() {
        return Ok(Typology::built_in());
    }
    let bytes = input_bytes(input, "a typology file")?;
    parse_typology_file(&bytes).map_err(|error| js_error(&error))
}
