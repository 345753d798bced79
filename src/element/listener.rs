//! An event listener that goes when it is dropped.

use wasm_bindgen::convert::FromWasmAbi;
use wasm_bindgen::prelude::*;
use web_sys::EventTarget;

/// Listens until dropped.
pub(super) struct Listener {
    target: EventTarget,
    event: &'static str,
    closure: Closure<dyn FnMut(JsValue)>,
}

impl Listener {
    /// Calls `handle` with each event, which the browser gives as an `E`.
    pub(super) fn new<E>(
        target: &EventTarget,
        event: &'static str,
        mut handle: impl FnMut(E) + 'static,
    ) -> Self
    where
        E: JsCast + FromWasmAbi,
    {
        let closure = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
            handle(event.unchecked_into())
        });
        let options = web_sys::AddEventListenerOptions::new();
        // A wheel that zooms must be able to keep the page still.
        options.set_passive(false);
        let function = closure.as_ref().unchecked_ref();
        // Fails only for a target that is no event target.
        let _ = target.add_event_listener_with_callback_and_add_event_listener_options(
            event, function, &options,
        );
        Self { target: target.clone(), event, closure }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let function = self.closure.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback(self.event, function);
    }
}
