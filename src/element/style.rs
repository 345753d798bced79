//! The style sheet, adopted by the shadow root: no inline style anywhere.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, ShadowRoot};

const CSS: &str = concat!(include_str!("picture.css"), include_str!("style.css"));

/// Gives the sheet to a shadow root. A sheet belongs to the document whose window made it, and
/// an element may be moved to another document, as into a frame.
pub(super) fn adopt(root: &ShadowRoot) -> Result<(), JsValue> {
    let window = root.owner_document().and_then(|document| document.default_view());
    let window = window.ok_or("the document is in no window")?;
    let constructor: Function = Reflect::get(&window, &"CSSStyleSheet".into())?.unchecked_into();
    let sheet: CssStyleSheet = Reflect::construct(&constructor, &Array::new())?.unchecked_into();
    sheet.replace_sync(CSS)?;
    // Not by the setter, through which an exception would leave this module half-way.
    Reflect::set(root, &"adoptedStyleSheets".into(), &Array::of1(&sheet))?;
    Ok(())
}
