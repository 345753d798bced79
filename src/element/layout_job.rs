//! A large map laid out by a worker, so that the page stays responsive.

use std::collections::HashMap;

use js_sys::{Array, Function, JSON, Object, Reflect};
use serde_json::json;
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker};

use super::listener::Listener;
use crate::layout::{LabelSize, RingLine};
use crate::model::{MapPoint, Ring};
use crate::{Layout, LayoutOptions, NetworkMap, Record, Style, write_map_file};

/// With more alters than this the map is laid out beside the page; fewer take some milliseconds.
pub(super) const MOST_IN_PAGE: usize = 1_500;

/// What a worker tells.
pub(super) enum News {
    /// The share that is done, 0 to 1.
    Progress(f64),
    /// Where everyone stands.
    Done(Layout),
    /// It can't be had here, or broke.
    Failed,
}

/// A layout on its way; dropping it ends the work.
pub(super) struct LayoutJob {
    worker: Worker,
    _listeners: [Listener; 2],
}

impl Drop for LayoutJob {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

impl LayoutJob {
    /// Begins; `None` where workers can't be had.
    pub(super) fn begin(
        start_worker: &Function,
        map: &NetworkMap,
        sizes: &[LabelSize],
        options: &LayoutOptions,
        known: &[Option<MapPoint>],
        mut tell: impl FnMut(News) + Clone + 'static,
    ) -> Option<Self> {
        let task = task(map, sizes, options, known)?;
        let worker: Worker = start_worker.call0(&JsValue::UNDEFINED).ok()?.dyn_into().ok()?;
        let order: HashMap<String, usize> =
            map.alters().iter().map(|alter| alter.id.as_str().to_owned()).zip(0..).collect();
        let options = *options;
        let (answering, mut tell_failure) = (worker.clone(), tell.clone());
        let on_message = Listener::new(&worker, "message", move |event: MessageEvent| {
            let data = event.data();
            let field = |name: &str| Reflect::get(&data, &name.into()).unwrap_or_default();
            if let Some(share) = field("share").as_f64() {
                tell(News::Progress(share));
            } else if field("ready").is_truthy() {
                let _ = answering.post_message(&task);
            } else {
                let layout = layout(&field("positions"), &field("rings"), &order, &options);
                tell(layout.map_or(News::Failed, News::Done));
            }
        });
        let on_error = Listener::new(&worker, "error", move |event: web_sys::Event| {
            event.prevent_default();
            tell_failure(News::Failed);
        });
        Some(Self { worker, _listeners: [on_message, on_error] })
    }
}

/// The map and its options, as `layoutMap` takes them.
fn task(
    map: &NetworkMap,
    sizes: &[LabelSize],
    options: &LayoutOptions,
    known: &[Option<MapPoint>],
) -> Option<JsValue> {
    let record = Record::new("map".to_owned(), vec![map.clone()], Vec::new()).ok()?;
    let style = match options.style {
        Style::Rings => "rings",
        Style::Free => "free",
    };
    let places = map.alters().iter().zip(known);
    let previous: serde_json::Map<_, _> = places
        .filter_map(|(alter, known)| {
            known.map(|point| (alter.id.as_str().to_owned(), json!([point.x, point.y])))
        })
        .collect();
    let options = json!({
        "style": style,
        "sectors": options.sectors,
        "allRings": options.all_rings,
        "aspect": options.aspect,
        "scale": options.scale,
        "previous": previous,
        "labelSizes": sizes.iter().map(|size| [size.width, size.height]).collect::<Vec<_>>(),
    });
    let task = Object::new();
    Reflect::set(&task, &"text".into(), &write_map_file(&record).into()).ok()?;
    Reflect::set(&task, &"options".into(), &JSON::parse(&options.to_string()).ok()?).ok()?;
    Some(task.into())
}

/// From what `layoutMap` gives back; `None` where it is not that.
fn layout(
    positions: &JsValue,
    rings: &JsValue,
    order: &HashMap<String, usize>,
    options: &LayoutOptions,
) -> Option<Layout> {
    let pair = |value: &JsValue| {
        let pair = value.dyn_ref::<Array>()?;
        Some((pair.get(0), pair.get(1)))
    };
    let mut found = vec![None; order.len()];
    for entry in positions.dyn_ref::<Array>()?.iter() {
        let (id, point) = pair(&entry)?;
        let (x, y) = pair(&point)?;
        let index = *order.get(&id.as_string()?)?;
        found[index] = Some(MapPoint::new(x.as_f64()?, y.as_f64()?));
    }
    let ring_line = |line: JsValue| {
        let field = |name: &str| Reflect::get(&line, &name.into()).ok()?.as_f64();
        let ring = field("ring").and_then(|ring| Ring::from_number(ring as i64));
        Some(RingLine { ring, radius: field("radius")? })
    };
    Some(Layout {
        positions: found.into_iter().collect::<Option<_>>()?,
        rings: rings.dyn_ref::<Array>()?.iter().map(ring_line).collect::<Option<_>>()?,
        scale: options.scale,
        is_narrow: options.is_narrow(),
    })
}
