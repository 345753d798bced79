//! The list of what is kept: renamed, duplicated, deleted for good.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::store::{self, StoreError};
use crate::element::editing::random_name;
use crate::element::state::State;

impl State {
    /// Looks up what is kept on this device.
    pub(in crate::element) fn list_kept(self) {
        spawn_local(async move {
            // Where nothing may be kept, nothing is.
            let entries = store::list().await.unwrap_or_default();
            self.kept_maps.try_set(entries);
        });
    }

    /// Gives a kept map another name.
    pub(in crate::element) fn rename_kept(self, id: String, name: String) {
        self.change_kept("kept-renamed", async move {
            store::rename(&id, &name).await?;
            self.with_keeping(|keeping, _| {
                for kept in keeping.kept.values_mut().filter(|kept| kept.entry.id == id) {
                    kept.entry.name.clone_from(&name);
                }
            });
            Ok(())
        });
    }

    /// Keeps a map once more, under another name.
    pub(in crate::element) fn duplicate_kept(self, id: String) {
        self.change_kept("kept-duplicated", async move {
            let (mut entry, bytes) = store::read(&id).await?.ok_or(StoreError::Gone)?;
            let name = entry.name.as_str().into();
            entry.name = self.language().say("kept-copy-name", &[("name", name)]);
            entry.id = random_name();
            store::write(&entry, None, &bytes).await.map(|_| ())
        });
    }

    /// Forgets a kept map for good. Where it is open it stays so, and is no longer kept.
    pub(in crate::element) fn delete_kept(self, id: String) {
        self.change_kept("kept-deleted", async move {
            store::delete(&id).await?;
            self.with_keeping(|keeping, _| {
                keeping.queue.remove(&id);
                keeping.let_go(&id);
                if let Some(channel) = &keeping.channel {
                    channel.post(&wasm_bindgen::JsValue::NULL);
                }
            });
            self.show_keeping();
            Ok(())
        });
    }

    /// Changes what is kept, and says so.
    fn change_kept(
        self,
        done: &'static str,
        change: impl Future<Output = Result<(), StoreError>> + 'static,
    ) {
        spawn_local(async move {
            match change.await {
                Ok(()) => self.say(self.language().text(done)),
                Err(error) => self.refuse(self.store_words(&error)),
            }
            self.list_kept();
        });
    }
}
