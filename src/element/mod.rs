//! The custom element: what happens in the page, and nothing that a rule of the domain says.
//!
//! A small class in `pkg/wellbeing-map.js` extends `HTMLElement` and hands its life cycle to
//! [`MapElement`]; a class that extends a built-in can't be written in Rust.

mod canvas;
mod editing;
mod export;
mod files;
mod frames;
mod gestures;
mod keeping;
mod keyboard;
mod layout_job;
mod listener;
mod painter;
mod panels;
mod pinch;
mod place;
mod properties;
mod replacing;
mod session;
mod settings;
mod shown;
mod state;
mod style;
mod text_width;

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};

use self::session::Session;
use self::state::State;

/// One `<wellbeing-map>` on the page.
///
/// Outside of a page it holds nothing of the page's, not even its own shadow root: a reference
/// from here would keep the element from ever being collected.
#[wasm_bindgen]
pub struct MapElement {
    /// What was opened and set; it outlives being taken out of the page and put back.
    session: Rc<RefCell<Session>>,
    mounted: Option<Mounted>,
}

/// What is only there while the element is in a page.
struct Mounted {
    state: State,
    container: HtmlElement,
    /// Dropping it unmounts the panels and frees all that they own.
    _view: Box<dyn Any>,
}

#[wasm_bindgen]
impl MapElement {
    /// An element that was not yet in a page. `start_worker` gives the worker that lays large
    /// maps out; `tell` is called with a name and what belongs to it when something happens.
    #[wasm_bindgen(constructor)]
    pub fn new(start_worker: Function, tell: Function) -> Self {
        let session = Session::new(start_worker, tell);
        Self { session: Rc::new(RefCell::new(session)), mounted: None }
    }

    /// Builds everything in a shadow root, when the element enters a page.
    pub fn connect(&mut self, root: &ShadowRoot) -> Result<(), JsValue> {
        self.disconnect();
        style::adopt(root)?;
        let document = document();
        let container: HtmlElement = document.create_element("div")?.unchecked_into();
        root.append_child(&container)?;
        let session = Rc::clone(&self.session);
        let state = Rc::new(RefCell::new(None));
        let made = Rc::clone(&state);
        let view = mount_to(container.clone(), move || {
            let state = State::new(session);
            *made.borrow_mut() = Some(state);
            panels::frame(state)
        });
        let state = state.take().ok_or("the panels were not built")?;
        state.show_again();
        state.keep_again();
        let (map_url, typology_url) = {
            let session = self.session.borrow();
            (session.pending_url.clone(), session.pending_typology_url.clone())
        };
        if let Some(url) = typology_url {
            files::open_typology_url(state, url);
        }
        if let Some(url) = map_url {
            files::open_url(state, replacing::By::Page, url);
        }
        self.mounted = Some(Mounted { state, container, _view: Box::new(view) });
        Ok(())
    }

    /// Frees everything, when the element leaves the page.
    pub fn disconnect(&mut self) {
        if let Some(Mounted { container, _view, .. }) = self.mounted.take() {
            self.session.borrow_mut().keeping.be_quiet();
            drop(_view);
            container.remove();
        }
    }

    /// What is only there while the element is in a page.
    fn state(&self) -> Option<State> {
        self.mounted.as_ref().map(|mounted| mounted.state)
    }
}
