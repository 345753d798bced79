//! The style sheet, adopted by the shadow root: no inline style anywhere.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, Document, ShadowRoot};

const CSS: &str = concat!(
    include_str!("picture.css"),
    include_str!("map.css"),
    include_str!("words.css"),
    include_str!("style.css"),
    include_str!("conversation.css"),
    include_str!("keeping.css"),
    include_str!("edit.css"),
);
const PAPER_CSS: &str = include_str!("paper.css");

/// Gives the sheet to a shadow root. A sheet belongs to the document whose window made it, and
/// an element may be moved to another document, as into a frame.
pub(super) fn adopt(root: &ShadowRoot) -> Result<(), JsValue> {
    let document = root.owner_document().ok_or("the root is in no document")?;
    adopt_by(root, &document, CSS)
}

/// Gives the sheet for paper to a document.
pub(super) fn adopt_for_print(document: &Document) -> Result<(), JsValue> {
    adopt_by(document, document, PAPER_CSS)
}

fn adopt_by(root: &JsValue, document: &Document, css: &str) -> Result<(), JsValue> {
    let window = document.default_view().ok_or("the document is in no window")?;
    let constructor: Function = Reflect::get(&window, &"CSSStyleSheet".into())?.unchecked_into();
    let sheet: CssStyleSheet = Reflect::construct(&constructor, &Array::new())?.unchecked_into();
    sheet.replace_sync(css)?;
    // Not by the setter, through which an exception would leave this module half-way.
    Reflect::set(root, &"adoptedStyleSheets".into(), &Array::of1(&sheet))?;
    Ok(())
}
