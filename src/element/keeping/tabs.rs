//! Other tabs with the same maps: each tells the others what it has written.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{BroadcastChannel, MessageEvent};

use super::{Kept, lock, store};
use crate::element::listener::Listener;
use crate::element::state::State;
use crate::parse_map_file;

/// Where tabs tell each other what they keep.
const CHANNEL: &str = "wellbeing-map";

/// To other tabs, and from them.
pub(super) struct Channel {
    channel: BroadcastChannel,
    _listener: Listener,
}

impl Channel {
    pub(super) fn post(&self, message: &JsValue) {
        // Fails for what can't be copied, and once the page goes.
        let _ = self.channel.post_message(message);
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}

impl State {
    /// Hears what other tabs keep: who has the same map open sees it change.
    pub(super) fn hear_tabs(self) {
        if self.with_keeping(|keeping, _| keeping.channel.is_some()) != Some(false) {
            return;
        }
        let Ok(channel) = BroadcastChannel::new(CHANNEL) else { return };
        let listener = Listener::new(&channel, "message", move |event: MessageEvent| {
            let field = |name: &str| js_sys::Reflect::get(&event.data(), &name.into()).ok();
            let id = field("id").and_then(|id| id.as_string());
            let revision = field("revision").and_then(|revision| revision.as_f64());
            self.list_kept();
            if let Some((id, revision)) = id.zip(revision) {
                self.catch_up(&id, revision as u32);
            }
        });
        let channel = Channel { channel, _listener: listener };
        self.with_keeping(|keeping, _| keeping.channel = Some(channel));
    }

    /// Another tab changed a map: where it is on show and nothing here is on its way to the disk,
    /// it is read anew.
    fn catch_up(self, id: &str, revision: u32) {
        let own = self.with_keeping(|keeping, record| {
            let kept = keeping.kept.get(&record).filter(|kept| kept.entry.id == id)?;
            let is_behind = keeping.revisions.get(id).is_none_or(|own| *own < revision);
            let is_idle = !keeping.is_writing && keeping.queue.is_empty();
            (is_behind && is_idle).then(|| kept.clone())
        });
        let Some(kept) = own.flatten() else { return };
        spawn_local(async move {
            let Ok(Some((entry, bytes))) = store::read(&kept.entry.id).await else { return };
            let plain = match &kept.key {
                Some(key) => lock::unlock(key, &bytes).await.ok(),
                None => Some(bytes),
            };
            let Some(record) = plain.and_then(|plain| parse_map_file(&plain).ok()) else { return };
            let is_taken = self.with_session(|session| {
                let index = session.record_index;
                let keeping = &mut session.keeping;
                // Something may have been changed or opened here meanwhile.
                let is_idle = !keeping.is_writing && keeping.queue.is_empty();
                if !is_idle || keeping.kept_id(index) != Some(&entry.id) {
                    return false;
                }
                keeping.revisions.insert(entry.id.clone(), entry.revision);
                keeping.kept.insert(index, Kept { entry, key: kept.key });
                session.replace_record(index, record);
                true
            });
            if is_taken == Some(true) {
                self.keep_notice.set(self.language().text("kept-caught-up"));
                self.show_again();
            }
        });
    }
}
