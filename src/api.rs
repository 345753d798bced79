//! The core for JavaScript: convert, call, convert.

use std::collections::BTreeMap;

use js_sys::{Error, Float32Array, JSON, Object, Reflect, Uint8Array, Uint32Array};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use crate::layout::{Quality, quality};
use crate::model::Ring;
use crate::{
    LayoutOptions, MapStatistics, NetworkMap, Picture, ReadError, Record, Style, Typology,
    classify, layout_graph, parse_map_file, statistics, write_map_file,
};

/// Past this many nodes a graph is refused: a phone has no memory for it.
const MOST_NODES: usize = 1_000_000;

/// Reads a map file and gives back the record it holds.
#[wasm_bindgen(js_name = parseMap)]
pub fn parse_map(input: JsValue) -> Result<JsValue, JsValue> {
    let record = record(&input)?;
    JSON::parse(&write_map_file(&record))
}

/// Statistics of a map and of each person in it.
#[wasm_bindgen(js_name = networkStats)]
pub fn network_stats(input: JsValue, map_id: JsValue) -> Result<JsValue, JsValue> {
    let (record, map_id) = (record(&input)?, optional_id(&map_id)?);
    let MapStatistics { stats, people } = statistics(map(&record, map_id.as_deref())?);
    to_js(&Statistics { stats, people })
}

/// Where a map stands among the built-in types.
#[wasm_bindgen(js_name = classify)]
pub fn classify_map(input: JsValue, map_id: JsValue) -> Result<JsValue, JsValue> {
    let (record, map_id) = (record(&input)?, optional_id(&map_id)?);
    let stats = statistics(map(&record, map_id.as_deref())?).stats;
    to_js(&classify(&Typology::built_in(), &stats))
}

/// Positions of a map's alters.
#[wasm_bindgen(js_name = layoutMap)]
pub fn layout_map(input: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    let record = record(&input)?;
    let options: MapOptions = options_from(options, &["mapId", "style", "seed", "scale"])?;
    if !(0.5..=4.0).contains(&options.scale) {
        return Err(refused(&format!("scale is {}; allowed: 0.5 to 4", options.scale)));
    }
    let map = map(&record, options.map_id.as_deref())?;
    let picture = Picture::new(map, &options.layout_options());
    let ids = map.alters().iter().map(|alter| alter.id.as_str());
    let points = picture.layout.positions.iter().map(|point| [point.x, point.y]);
    let rings = picture.layout.rings.iter();
    to_js(&Drawn {
        positions: ids.zip(points).collect(),
        rings: rings
            .map(|line| DrawnRing { ring: line.ring.map(number), radius: line.radius })
            .collect(),
        quality: quality(map, &picture.layout, &picture.labels),
    })
}

/// Positions x, y of a graph's nodes, one after the other.
#[wasm_bindgen(js_name = layoutGraph)]
pub fn layout_edges(
    node_count: JsValue,
    edges: JsValue,
    options: JsValue,
) -> Result<Float32Array, JsValue> {
    let options: GraphOptions = options_from(options, &["seed"])?;
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
    let edges = edge_pairs(&edges.to_vec(), node_count)?;
    let points = layout_graph(node_count, &edges, options.seed.into());
    let flat: Vec<f32> = points.iter().flat_map(|p| [p.x as f32, p.y as f32]).collect();
    Ok(Float32Array::from(flat.as_slice()))
}

#[derive(Serialize)]
struct Statistics<S, P> {
    stats: S,
    people: P,
}

#[derive(Serialize)]
struct Drawn<'a> {
    positions: BTreeMap<&'a str, [f64; 2]>,
    rings: Vec<DrawnRing>,
    quality: Quality,
}

#[derive(Serialize)]
struct DrawnRing {
    ring: Option<u8>,
    radius: f64,
}

#[derive(Serialize)]
struct JsFault<'a> {
    place: &'a str,
    found: &'a str,
    allowed: &'a str,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct MapOptions {
    map_id: Option<String>,
    style: StyleName,
    seed: u32,
    scale: f64,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum StyleName {
    #[default]
    Rings,
    Free,
}

#[derive(Deserialize)]
#[serde(default)]
struct GraphOptions {
    seed: u32,
}

impl Default for MapOptions {
    fn default() -> Self {
        Self { map_id: None, style: StyleName::Rings, seed: 1, scale: 1.0 }
    }
}

impl Default for GraphOptions {
    fn default() -> Self {
        Self { seed: 1 }
    }
}

impl MapOptions {
    fn layout_options(&self) -> LayoutOptions {
        let style = match self.style {
            StyleName::Rings => Style::Rings,
            StyleName::Free => Style::Free,
        };
        LayoutOptions { style, seed: self.seed.into(), scale: self.scale }
    }
}

fn number(ring: Ring) -> u8 {
    ring as u8
}

/// A record from a text, bytes, or an object as `parseMap` gives it.
fn record(input: &JsValue) -> Result<Record, JsValue> {
    let bytes = if let Some(text) = input.as_string() {
        text.into_bytes()
    } else if let Some(bytes) = input.dyn_ref::<Uint8Array>() {
        bytes.to_vec()
    } else {
        let json = JSON::stringify(input)?.as_string();
        json.ok_or_else(|| refused("a map file is a text, bytes or an object"))?.into_bytes()
    };
    parse_map_file(&bytes).map_err(|error| js_error(&error))
}

/// A map id, or nothing.
fn optional_id(map_id: &JsValue) -> Result<Option<String>, JsValue> {
    if map_id.is_undefined() || map_id.is_null() {
        return Ok(None);
    }
    let id = map_id.as_string();
    id.map(Some).ok_or_else(|| refused("a map id must be a text"))
}

/// The map with this id, else the last.
fn map<'r>(record: &'r Record, id: Option<&str>) -> Result<&'r NetworkMap, JsValue> {
    let found = record.maps().iter().rfind(|map| id.is_none_or(|id| map.id() == id));
    found.ok_or_else(|| {
        let ids: Vec<&str> = record.maps().iter().map(NetworkMap::id).collect();
        let id = id.unwrap_or_default();
        refused(&format!("no map has the id {id:?}; there are {}", ids.join(", ")))
    })
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

/// Options of a call. A name that is no option is refused: it is a slip of the pen that would
/// otherwise pass in silence. `undefined` is the same as not given.
fn options_from<T>(options: JsValue, allowed: &[&str]) -> Result<T, JsValue>
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
fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let json = serde_json::to_string(value).map_err(|error| refused(&error.to_string()))?;
    JSON::parse(&json)
}

fn refused(sentence: &str) -> JsValue {
    Error::new(sentence).into()
}

/// An `Error` whose `faults` list what breaks the rules of the format.
fn js_error(error: &ReadError) -> JsValue {
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
