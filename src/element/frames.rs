//! A loop of animation frames that ends by itself, or when it is dropped.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::window;
use wasm_bindgen::prelude::*;

type FrameClosure = Closure<dyn FnMut(f64)>;

/// Runs until its step says no more, or it is dropped.
pub(super) struct Frames {
    request: Rc<Cell<i32>>,
    closure: Rc<RefCell<Option<FrameClosure>>>,
}

impl Frames {
    /// Calls `step` once a frame with the time in milliseconds; `false` ends the loop.
    pub(super) fn run(mut step: impl FnMut(f64) -> bool + 'static) -> Self {
        let request = Rc::new(Cell::new(0));
        let closure: Rc<RefCell<Option<FrameClosure>>> = Rc::default();
        let (again, next) = (Rc::downgrade(&closure), Rc::clone(&request));
        *closure.borrow_mut() = Some(Closure::new(move |time_ms: f64| {
            if !step(time_ms) {
                return;
            }
            if let Some(closure) = again.upgrade() {
                next.set(request_frame(&closure));
            }
        }));
        request.set(request_frame(&closure));
        Self { request, closure }
    }
}

fn request_frame(closure: &Rc<RefCell<Option<FrameClosure>>>) -> i32 {
    let closure = closure.borrow();
    let function = closure.as_ref().map(|closure| closure.as_ref().unchecked_ref());
    function.and_then(|function| window().request_animation_frame(function).ok()).unwrap_or(0)
}

impl Drop for Frames {
    fn drop(&mut self) {
        let _ = window().cancel_animation_frame(self.request.get());
        // A loop may be ended from within its own step; then its closure must outlive the call.
        if let Ok(mut closure) = self.closure.try_borrow_mut()
            && let Some(closure) = closure.take()
        {
            wasm_bindgen_futures::spawn_local(async move { drop(closure) });
        }
    }
}
