//! The core for JavaScript: convert, call, convert.

mod convert;
mod drawing;
mod graph;

use std::collections::BTreeMap;

use js_sys::JSON;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use self::convert::{map, optional_id, options_from, record, to_js};
use self::drawing::DrawingOptions;
use crate::layout::{Quality, layout_again, quality};
use crate::model::Ring;
use crate::view::{MapLabels, Wave};
use crate::{NetworkMap, Picture, Record, Typology, classify, statistics, write_map_file};

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
    const ALLOWED: [&str; 11] = [
        "mapId",
        "style",
        "setting",
        "sectors",
        "aspect",
        "seed",
        "scale",
        "previous",
        "labelSizes",
        "quality",
        "onProgress",
    ];
    let record = record(&input)?;
    let options: DrawingOptions = options_from(options, &ALLOWED)?;
    let map = map(&record, options.map_id.as_deref())?;
    let drawn = draw(&record, map, &options)?;
    let ids = map.alters().iter().map(|alter| alter.id.as_str());
    let points = drawn.picture.layout.positions.iter().map(|point| [point.x, point.y]);
    let rings = drawn.picture.layout.rings.iter();
    to_js(&Drawn {
        positions: ids.zip(points).collect(),
        rings: rings
            .map(|line| DrawnRing { ring: line.ring.map(number), radius: line.radius })
            .collect(),
        quality: options
            .quality
            .then(|| quality(map, &drawn.picture.layout, &drawn.picture.labels, &drawn.known)),
    })
}

/// As one of the record's maps, after those before it; or by itself, from places that are given.
fn draw(record: &Record, map: &NetworkMap, options: &DrawingOptions) -> Result<Wave, JsValue> {
    let layout_options = options.layout_options()?;
    let measured = options.label_sizes(map)?;
    let known = options.known(map)?;
    let progress = options.progress()?;
    let names = MapLabels::estimated(map);
    if measured.is_none() && known.iter().all(Option::is_none) {
        let index = record.maps().iter().position(|other| std::ptr::eq(other, map));
        let maps = &record.maps()[..=index.unwrap_or_default()];
        if let Some(wave) = Wave::of(maps, MapLabels::estimated, &layout_options) {
            return Ok(wave);
        }
    }
    let sizes = measured.unwrap_or_else(|| names.sizes());
    let layout = layout_again(map, &sizes, &layout_options, &known, progress);
    let picture = Picture::of_layout(map, &names, layout, layout_options.style);
    Ok(Wave { picture, known })
}

#[derive(Serialize)]
struct Drawn<'a> {
    positions: BTreeMap<&'a str, [f64; 2]>,
    rings: Vec<DrawnRing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quality: Option<Quality>,
}

#[derive(Serialize)]
struct DrawnRing {
    ring: Option<u8>,
    radius: f64,
}

fn number(ring: Ring) -> u8 {
    ring as u8
}
