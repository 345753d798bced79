//! JavaScript values to Rust values and back, with sentences for what can't be taken.

use js_sys::{Error, Float32Array, Float64Array, JSON, Object, Reflect, Uint8Array, Uint32Array};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use crate::model::MapPoint;
use crate::{NetworkMap, ReadError, Record, parse_map_file};

/// Past this many nodes a graph is refused: a phone has no memory for it.
const MOST_NODES: usize = 1_000_000;

#[derive(Serialize)]
struct JsFault<'a> {
    place: &'a str,
    found: &'a str,
    allowed: &'a str,
}

/// A record from a text, bytes, or an object as `parseMap` gives it.
pub(super) fn record(input: &JsValue) -> Result<Record, JsValue> {
    parse_map_file(&input_bytes(input, "a map file")?).map_err(|error| js_error(&error))
}

/// The bytes of a file that is given as a text, bytes or an object.
pub(super) fn input_bytes(input: &JsValue, what: &str) -> Result<Vec<u8>, JsValue> {
    if let Some(text) = input.as_string() {
        return Ok(text.into_bytes());
    }
    if let Some(bytes) = input.dyn_ref::<Uint8Array>() {
        return Ok(bytes.to_vec());
    }
    let json = JSON::stringify(input)?.as_string();
    Ok(json.ok_or_else(|| refused(&format!("{what} is a text, bytes or an object")))?.into_bytes())
}

/// A map id, or nothing.
pub(super) fn optional_id(map_id: &JsValue) -> Result<Option<String>, JsValue> {
    if map_id.is_undefined() || map_id.is_null() {
        return Ok(None);
    }
    let id = map_id.as_string();
    id.map(Some).ok_or_else(|| refused("a map id must be a text"))
}

/// The map with this id, else the last.
pub(super) fn map<'r>(record: &'r Record, id: Option<&str>) -> Result<&'r NetworkMap, JsValue> {
    let found = record.maps().iter().rfind(|map| id.is_none_or(|id| map.id() == id));
    found.ok_or_else(|| {
        let ids: Vec<&str> = record.maps().iter().map(NetworkMap::id).collect();
        let id = id.unwrap_or_default();
        refused(&format!("no map has the id {id:?}; there are {}", ids.join(", ")))
    })
}

/// Options of a call. A name that is no option is refused: it is a slip of the pen that would
/// otherwise pass in silence. `undefined` is the same as not given.
pub(super) fn options_from<T>(options: JsValue, allowed: &[&str]) -> Result<T, JsValue>
where
    T: Default + for<'de> Deserialize<'de>,
{
    if options.is_undefined() || options.is_null() {
        return Ok(T::default());
    }
    if !options.is_object() {
        return Err(refused("the options can't be read: they must be an object"));
    }
    let given = Object::new();
    for name in Object::keys(options.unchecked_ref::<Object>()).iter() {
        if !name.as_string().is_some_and(|name| allowed.contains(&name.as_str())) {
            let allowed = allowed.join(", ");
            let name = name.as_string().unwrap_or_default();
            return Err(refused(&format!("{name:?} is no option; allowed: {allowed}")));
        }
        let value = Reflect::get(&options, &name)?;
        if !value.is_undefined() {
            Reflect::set(&given, &name, &value)?;
        }
    }
    serde_wasm_bindgen::from_value(given.into())
        .map_err(|error| refused(&format!("the options can't be read: {error}")))
}

/// A plain object. By way of JSON, since an id such as `__proto__` must become a key like any
/// other, and only the parser of JSON sets it so.
pub(super) fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let json = serde_json::to_string(value).map_err(|error| refused(&error.to_string()))?;
    JSON::parse(&json)
}

pub(super) fn refused(sentence: &str) -> JsValue {
    Error::new(sentence).into()
}

/// An `Error` whose `faults` list what breaks the rules of the format.
pub(super) fn js_error(error: &ReadError) -> JsValue {
    let js_error = Error::new(&error.to_string());
    let faults: Vec<JsFault<'_>> = error
        .faults()
        .iter()
        .map(|fault| JsFault { place: &fault.place, found: &fault.found, allowed: &fault.allowed })
        .collect();
    if let Ok(faults) = serde_wasm_bindgen::to_value(&faults) {
        // Setting a field of a fresh object can't fail.
        let _ = Reflect::set(&js_error, &"faults".into(), &faults);
    }
    js_error.into()
}

/// A graph's number of nodes and its edges, given as pairs of nodes one after the other.
pub(super) fn graph(
    node_count: &JsValue,
    edges: JsValue,
) -> Result<(usize, Vec<[u32; 2]>), JsValue> {
    let node_count = node_count
        .as_f64()
        .filter(|count| count.fract() == 0.0 && (0.0..=MOST_NODES as f64).contains(count))
        .ok_or_else(|| {
            let found = node_count.as_f64().map_or("no number".to_owned(), |n| n.to_string());
            refused(&format!("nodeCount is {found}; allowed: 0 to {MOST_NODES}"))
        })? as usize;
    let edges = edges
        .dyn_into::<Uint32Array>()
        .map_err(|_| refused("edges must be a Uint32Array of pairs of node indices"))?;
    Ok((node_count, edge_pairs(&edges.to_vec(), node_count)?))
}

/// Positions x, y of nodes, one after the other.
pub(super) fn points(positions: &JsValue, node_count: usize) -> Result<Vec<MapPoint>, JsValue> {
    let numbers = if let Some(numbers) = positions.dyn_ref::<Float64Array>() {
        numbers.to_vec()
    } else if let Some(numbers) = positions.dyn_ref::<Float32Array>() {
        numbers.to_vec().into_iter().map(f64::from).collect()
    } else {
        return Err(refused("positions must be a Float32Array or Float64Array of x and y"));
    };
    if numbers.len() != 2 * node_count {
        let allowed = 2 * node_count;
        return Err(refused(&format!(
            "positions has {} numbers; allowed: {allowed}, two a node",
            numbers.len()
        )));
    }
    if let Some(index) = numbers.iter().position(|number| !number.is_finite()) {
        let found = numbers[index];
        return Err(refused(&format!("positions[{index}] is {found}; allowed: a number")));
    }
    Ok(numbers.chunks_exact(2).map(|pair| MapPoint::new(pair[0], pair[1])).collect())
}

fn edge_pairs(edges: &[u32], node_count: usize) -> Result<Vec<[u32; 2]>, JsValue> {
    if let Some(index) = edges.iter().position(|node| *node as usize >= node_count) {
        let node = edges[index];
        return Err(refused(&format!("edges[{index}] is {node}; allowed: below {node_count}")));
    }
    if edges.len() % 2 == 1 {
        return Err(refused(&format!("edges has {} numbers; allowed: pairs", edges.len())));
    }
    Ok(edges.chunks_exact(2).map(|pair| [pair[0], pair[1]]).collect())
}
