//! The core for JavaScript: convert, call, convert.

mod cohort;
mod convert;
mod drawing;
mod graph;
mod typology;

use std::collections::BTreeMap;

use js_sys::JSON;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use self::convert::{map, optional_id, options_from, record, refused, to_js};
use self::drawing::DrawingOptions;
use crate::layout::{Quality, RingLine, Wave, layout_again, layout_waves, quality};
use crate::model::Ring;
use crate::view::MapLabels;
use crate::{Language, LayoutOptions, NetworkMap, Picture, Record, statistics, write_map_file};

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

/// Positions of a map's alters.
#[wasm_bindgen(js_name = layoutMap)]
pub fn layout_map(input: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    const ALLOWED: [&str; 12] = [
        "mapId",
        "style",
        "setting",
        "sectors",
        "allRings",
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
    let estimated = MapLabels::estimated(Language::english(), map);
    let names = match options.label_sizes(map)? {
        Some(sizes) => estimated.resized(&sizes),
        None => estimated,
    };
    let layout_options = options.layout_options()?;
    let Wave { layout, known } = place(&record, map, &names, &options, &layout_options)?;
    let ids = map.alters().iter().map(|alter| alter.id.as_str());
    let points = layout.positions.iter().map(|point| [point.x, point.y]);
    let positions = ids.zip(points).collect();
    let ring = |line: &RingLine| DrawnRing { ring: line.ring.map(number), radius: line.radius };
    let rings = layout.rings.iter().map(ring).collect();
    let quality = options.quality.then(|| {
        let Picture { layout, labels, .. } =
            Picture::of_layout(map, &names, layout, layout_options.style);
        quality(map, &layout, &labels, &known)
    });
    to_js(&Drawn { positions, rings, quality })
}

/// From places that are given, else as one of the record's maps, after those before it.
fn place(
    record: &Record,
    map: &NetworkMap,
    names: &MapLabels,
    options: &DrawingOptions,
    layout_options: &LayoutOptions,
) -> Result<Wave, JsValue> {
    let (known, progress) = (options.known(map)?, options.progress()?);
    if known.iter().any(Option::is_some) {
        let layout = layout_again(map, &names.sizes(), layout_options, &known, progress);
        return Ok(Wave { layout, known });
    }
    let index = record.maps().iter().position(|other| std::ptr::eq(other, map));
    let maps = &record.maps()[..=index.unwrap_or_default()];
    let sizes_of = |other: &NetworkMap| match std::ptr::eq(other, map) {
        true => names.sizes(),
        false => MapLabels::estimated(Language::english(), other).sizes(),
    };
    layout_waves(maps, sizes_of, layout_options, progress)
        .ok_or_else(|| refused("the record has no map"))
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
