//! “Hide now”: nothing is seen at once, and what has a passphrase is locked again.

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::store;
use crate::element::replacing::By;
use crate::element::state::State;

impl State {
    /// Blanks the screen. What is kept behind a passphrase is locked again, once all of it is on
    /// the disk.
    pub(in crate::element) fn hide(self) {
        self.be_hidden(true);
        self.tell("hide", &JsValue::TRUE);
        self.with_keeping(|keeping, _| keeping.is_locking = true);
        self.lock_again();
        request_animation_frame(move || {
            self.with_canvas(|canvas| canvas.painter.focus_within(".blank button"));
        });
    }

    /// Shows what was hidden, or asks for its passphrase.
    pub(in crate::element) fn show_hidden(self) {
        self.with_keeping(|keeping, _| keeping.is_locking = false);
        self.be_hidden(false);
        self.tell("hide", &JsValue::FALSE);
        self.focus_home();
    }

    /// Remains so when the element is built anew.
    fn be_hidden(self, is_hidden: bool) {
        self.with_session(|session| session.is_hidden = is_hidden);
        self.hidden.set(is_hidden);
    }

    /// Locks what is on show, if it is to be and can be without losing anything.
    pub(super) fn lock_again(self) {
        let id = self.with_keeping(|keeping, record| {
            let kept = keeping.kept.get(&record).filter(|kept| kept.key.is_some())?;
            let is_stored = !keeping.is_writing && keeping.queue.is_empty();
            (keeping.is_locking && is_stored).then(|| kept.entry.id.clone())
        });
        let Some(id) = id.flatten() else { return };
        spawn_local(async move {
            let Ok(Some((entry, bytes))) = store::read(&id).await else { return };
            self.with_session(|session| {
                session.keeping.is_locking = false;
                session.open(Vec::new(), Vec::new(), None);
            });
            self.talk_of(None);
            self.show_again();
            self.show_keeping();
            self.wait_for_passphrase(Some(entry), By::Person, bytes);
        });
    }
}
