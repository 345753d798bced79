//! How a picture is asked for.

use std::collections::BTreeMap;

use js_sys::Function;
use serde::Deserialize;
use wasm_bindgen::prelude::*;

use super::convert::refused;
use crate::layout::{LabelSize, Setting};
use crate::model::{MapPoint, NetworkMap};
use crate::{LayoutOptions, Style};

/// Options of a layout; each function allows some of them.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct DrawingOptions {
    pub(super) map_id: Option<String>,
    style: StyleName,
    setting: SettingName,
    sectors: bool,
    all_rings: bool,
    aspect: f64,
    seed: u32,
    scale: f64,
    /// Where alters stood before, by id.
    pub(super) previous: BTreeMap<String, [f64; 2]>,
    /// Width and height of names, in the map's order.
    label_sizes: Option<Vec<[f64; 2]>>,
    /// Whether the drawing is to be measured, too.
    pub(super) quality: bool,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    on_progress: JsValue,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum StyleName {
    #[default]
    Rings,
    Free,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum SettingName {
    Distances,
    Groups,
    #[default]
    Balanced,
}

impl Default for DrawingOptions {
    fn default() -> Self {
        let LayoutOptions { aspect, scale, .. } = LayoutOptions::default();
        Self {
            map_id: None,
            style: StyleName::default(),
            setting: SettingName::default(),
            sectors: false,
            all_rings: false,
            aspect,
            seed: 1,
            scale,
            previous: BTreeMap::new(),
            label_sizes: None,
            quality: false,
            on_progress: JsValue::UNDEFINED,
        }
    }
}

impl DrawingOptions {
    pub(super) fn layout_options(&self) -> Result<LayoutOptions, JsValue> {
        let within = |name: &str, value: f64, least: f64, most: f64| {
            let sentence = || refused(&format!("{name} is {value}; allowed: {least} to {most}"));
            if (least..=most).contains(&value) { Ok(value) } else { Err(sentence()) }
        };
        Ok(LayoutOptions {
            style: match self.style {
                StyleName::Rings => Style::Rings,
                StyleName::Free => Style::Free,
            },
            setting: match self.setting {
                SettingName::Distances => Setting::Distances,
                SettingName::Groups => Setting::Groups,
                SettingName::Balanced => Setting::Balanced,
            },
            sectors: self.sectors,
            all_rings: self.all_rings,
            aspect: within("aspect", self.aspect, 0.2, 5.0)?,
            seed: self.seed.into(),
            scale: within("scale", self.scale, 0.5, 4.0)?,
        })
    }

    /// Where the map's alters stood before, in its order.
    pub(super) fn known(&self, map: &NetworkMap) -> Result<Vec<Option<MapPoint>>, JsValue> {
        let place = |id: &str| {
            let Some(&[x, y]) = self.previous.get(id) else { return Ok(None) };
            if x.is_finite() && y.is_finite() {
                return Ok(Some(MapPoint::new(x, y)));
            }
            Err(refused(&format!("previous[{id:?}] is [{x}, {y}]; allowed: two numbers")))
        };
        map.alters().iter().map(|alter| place(alter.id.as_str())).collect()
    }

    /// The room of each alter's name, where it was measured.
    pub(super) fn label_sizes(&self, map: &NetworkMap) -> Result<Option<Vec<LabelSize>>, JsValue> {
        let Some(sizes) = &self.label_sizes else { return Ok(None) };
        let alters = map.alters().len();
        if sizes.len() != alters {
            let found = sizes.len();
            let allowed = format!("allowed: {alters}, one for each alter");
            return Err(refused(&format!("labelSizes has {found} entries; {allowed}")));
        }
        let is_size = |side: &f64| (0.0..=10_000.0).contains(side);
        if let Some(index) = sizes.iter().position(|size| !size.iter().all(is_size)) {
            let [width, height] = sizes[index];
            return Err(refused(&format!(
                "labelSizes[{index}] is [{width}, {height}]; allowed: 0 to 10000"
            )));
        }
        let size = |&[width, height]: &[f64; 2]| LabelSize { width, height };
        Ok(Some(sizes.iter().map(size).collect()))
    }

    /// Tells the caller the share that is done.
    pub(super) fn progress(&self) -> Result<impl FnMut(f32) + use<>, JsValue> {
        let function = match &self.on_progress {
            value if value.is_undefined() || value.is_null() => None,
            value => Some(
                value
                    .clone()
                    .dyn_into::<Function>()
                    .map_err(|_| refused("onProgress must be a function"))?,
            ),
        };
        Ok(move |share: f32| {
            if let Some(function) = &function {
                // What the page's own function throws is not ours to report.
                let _ = function.call1(&JsValue::UNDEFINED, &share.into());
            }
        })
    }
}
