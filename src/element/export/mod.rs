//! The map as a file or on paper, under the names that are wanted.

mod page;
mod png;

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use leptos::prelude::{GetUntracked, document};

pub(super) use self::page::print_page;
pub(super) use self::png::picture_png;
use super::state::State;
use crate::stats::statistics;
use crate::view::{Names, disguised, summary, svg_document};
use crate::{NetworkMap, Scene};

/// The picture as an SVG file's text; `None` while there is none.
pub(super) fn picture_svg(state: State, names: Names) -> Option<String> {
    let (map, scene) = renamed_scene(state, names)?;
    let language = state.language();
    let title = language.text("export-title");
    let title = map.title().unwrap_or(&title);
    Some(svg_document(&scene, title, &summary(language, &statistics(&map).stats).join(" ")))
}

/// The map under other names, and its picture with everyone where they are on show.
fn renamed_scene(state: State, names: Names) -> Option<(NetworkMap, Scene)> {
    let shown = state.shown.try_get_untracked().flatten()?;
    let map = disguised(state.language(), &shown.map, names);
    let scene = state.with_canvas(|canvas| canvas.scene_of(&map)).flatten()?;
    Some((map, scene))
}

/// A file of this text or these bytes.
pub(super) fn blob(content: &JsValue, kind: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(content), &options)
}

/// Gives a file to the person, as if it had been downloaded.
pub(super) fn download(file: &Blob, name: &str) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(file)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser has taken hold of the file by then.
    Url::revoke_object_url(&address)
}

/// Named after the day of the map, which tells nobody whose it is.
pub(super) fn file_name(state: State, ending: &str) -> String {
    let date = state.with_session(|session| session.map()?.date()).flatten();
    let date = date.map_or_else(String::new, |date| format!("-{date}"));
    format!("map{date}.{ending}")
}
