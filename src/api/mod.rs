//! The core for JavaScript: convert, call, convert.

mod convert;
mod graph;

use std::collections::BTreeMap;

use js_sys::JSON;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use self::convert::{map, optional_id, options_from, record, refused, to_js};
use crate::layout::{Quality, quality};
use crate::model::Ring;
use crate::{LayoutOptions, Picture, Style, Typology, classify, statistics, write_map_file};

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
    to_js(&statistics(map(&record, map_id.as_deref())?))
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

impl Default for MapOptions {
    fn default() -> Self {
        Self { map_id: None, style: StyleName::Rings, seed: 1, scale: 1.0 }
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
