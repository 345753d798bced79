//! “Hide now”: nothing is seen at once, and what has a passphrase is locked again.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::{Locked, store};
use crate::element::session::Session;
use crate::element::state::State;

impl State {
    /// Blanks the screen. What is kept behind a passphrase is locked again, once all of it is on
    /// the disk.
    pub(in crate::element) fn hide(self) {
        self.be_hidden(true);
        self.tell("hide", &JsValue::TRUE);
        self.with_keeping(|keeping, _| keeping.is_locking = true);
        self.lock_again(self.session.get_value());
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

    /// Locks what is on show, if it is to be and can be without losing anything; also where the
    /// element is taken out of the page or built anew meanwhile.
    pub(super) fn lock_again(self, session: Rc<RefCell<Session>>) {
        let Some(id) = id_to_lock(&session.borrow()) else { return };
        spawn_local(async move {
            let Ok(Some((entry, bytes))) = store::read(&id).await else { return };
            // The screen may be shown again by now.
            if id_to_lock(&session.borrow()).as_ref() == Some(&id) {
                let mut session = session.borrow_mut();
                session.keeping.is_locking = false;
                session.open(Vec::new(), Vec::new(), None);
                session.locked = Some(Locked::kept(entry, bytes));
            }
            self.show_held();
        });
    }

    /// Shows what the session holds after it was locked.
    fn show_held(self) {
        let held = self.with_session(|session| (session.talk, session.locked.clone()));
        let Some((talk, locked)) = held else { return };
        self.talk.set(talk);
        self.show_again();
        self.show_keeping();
        self.lock_notice.set(String::new());
        self.locked.set(locked);
    }
}

/// Where the record on show is kept, if it is to be locked and nothing of it is still on its way
/// to the disk.
fn id_to_lock(session: &Session) -> Option<String> {
    let keeping = &session.keeping;
    let kept = keeping.kept.get(&session.record_index).filter(|kept| kept.key.is_some())?;
    let is_stored = !keeping.is_writing && keeping.queue.is_empty();
    (keeping.is_locking && is_stored).then(|| kept.entry.id.clone())
}
