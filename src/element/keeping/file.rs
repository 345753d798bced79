//! The record as a file of the person's own.

use std::rc::Rc;

use js_sys::Function;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{bytes_of, lock};
use crate::element::export::{blob, download, file_name};
use crate::element::state::State;
use crate::io::LockKey;
use crate::write_map_file;

impl State {
    /// Gives the record on show to the person as a file.
    pub(in crate::element) fn save_file(self, passphrase: Option<String>) {
        spawn_local(async move {
            match self.write_file(passphrase).await {
                Ok(()) => {
                    self.say(self.language().text("saved-file"));
                    // What waited for this.
                    if self.with_session(|session| session.keeping.has_unsaved()) == Some(false) {
                        self.go_on();
                    }
                }
                Err(reason) => self.refuse(reason),
            }
        });
    }

    async fn write_file(self, passphrase: Option<String>) -> Result<(), String> {
        let taken = self.with_session(|session| {
            Some((session.record_index, write_map_file(session.record()?)))
        });
        let Some((record, text)) = taken.flatten() else { return Ok(()) };
        let key = self.key_for(passphrase).await?;
        let bytes = bytes_of(&text, key.as_deref()).await?;
        let (ending, kind) = match key {
            None => ("json", "application/json"),
            Some(_) => ("locked", "application/octet-stream"),
        };
        let failed = |_| self.language().text("export-failed");
        let file = blob(&js_sys::Uint8Array::from(&bytes[..]), kind).map_err(failed)?;
        download(&file, &file_name(self, ending)).map_err(failed)?;
        self.with_session(|session| {
            let now = session.records.get(record).map(write_map_file);
            if now.as_deref() == Some(text.as_str()) {
                session.keeping.unsaved.remove(&record);
            }
        });
        self.moves.try_update(|moves| *moves += 1);
        Ok(())
    }

    /// Makes a key, after what says so has been drawn: nothing else can be while it is made.
    pub(super) async fn key_for(
        self,
        passphrase: Option<String>,
    ) -> Result<Option<Rc<LockKey>>, String> {
        let Some(passphrase) = passphrase else { return Ok(None) };
        drawn().await;
        lock::new_key(&passphrase).map(|key| Some(Rc::new(key)))
    }
}

/// After the next frame has been drawn, or where none is drawn, as in a tab behind others.
pub(super) async fn drawn() {
    const LONGEST_MS: i32 = 100;
    let wait = js_sys::Promise::new(&mut |resolve, _| {
        let later = |after_ms, resolve: &Function| {
            // Fails for no time that is given here.
            let _ =
                window().set_timeout_with_callback_and_timeout_and_arguments_0(resolve, after_ms);
        };
        later(LONGEST_MS, &resolve);
        request_animation_frame(move || later(0, &resolve));
    });
    let _ = wasm_bindgen_futures::JsFuture::from(wait).await;
}
