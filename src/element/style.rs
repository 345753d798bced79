//! The style sheet, parsed once and adopted by every element: no inline style anywhere.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use web_sys::{CssStyleSheet, ShadowRoot};

const CSS: &str = include_str!("style.css");

thread_local! {
    static SHEET: RefCell<Option<CssStyleSheet>> = const { RefCell::new(None) };
}

/// Gives the sheet to a shadow root.
pub(super) fn adopt(root: &ShadowRoot) -> Result<(), JsValue> {
    SHEET.with_borrow_mut(|kept| {
        let sheet = match kept.take() {
            Some(sheet) => sheet,
            None => {
                let sheet = CssStyleSheet::new()?;
                sheet.replace_sync(CSS)?;
                sheet
            }
        };
        root.set_adopted_style_sheets(&js_sys::Array::of1(&sheet));
        *kept = Some(sheet);
        Ok(())
    })
}
