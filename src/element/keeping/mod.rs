//! Keeping maps: in this browser, where a person asks for it, and in files; with a passphrase or
//! without.

mod file;
mod hiding;
mod kept_maps;
mod lock;
mod opening;
mod store;
mod tabs;

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

pub(super) use self::lock::can_lock;
pub(super) use self::opening::Locked;
pub(super) use self::store::Entry;
use self::store::StoreError;
use self::tabs::Channel;
use super::editing::random_name;
use super::session::Session;
use super::state::State;
use crate::io::LockKey;
use crate::write_map_file;

/// What is kept of what is open.
#[derive(Default)]
pub(super) struct Keeping {
    /// By the place of its record.
    kept: HashMap<usize, Kept>,
    /// Records that were changed since they were last saved, and are not kept.
    unsaved: HashSet<usize>,
    /// The last change of each kept map that is not on the disk yet, by id: whatever is opened
    /// meanwhile, it gets there.
    queue: BTreeMap<String, Job>,
    /// The revision of each map that was written or read here, by id.
    revisions: HashMap<String, u32>,
    is_writing: bool,
    /// Whether what is on show is to be locked again once it is on the disk.
    is_locking: bool,
    channel: Option<Channel>,
}

/// A record that is kept.
#[derive(Clone)]
struct Kept {
    entry: Entry,
    key: Option<Rc<LockKey>>,
}

/// A change on its way to the disk.
struct Job {
    kept: Kept,
    text: String,
}

/// How keeping the record on show stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum KeepStatus {
    /// Nothing was asked for.
    NotKept,
    Saving,
    Saved,
    /// Why the last change is not kept.
    Failed(String),
}

impl Keeping {
    /// Other records are opened. What is on its way to the disk still gets there.
    pub(super) fn forget(&mut self) {
        self.kept.clear();
        self.unsaved.clear();
    }

    /// Whether something was changed that is nowhere but here, nor on its way to the disk.
    pub(super) fn has_unsaved(&self) -> bool {
        !self.unsaved.is_empty() || (!self.queue.is_empty() && !self.is_writing)
    }

    /// Whether something would be lost if the page were closed now.
    pub(super) fn is_at_risk(&self) -> bool {
        self.has_unsaved() || self.is_writing
    }

    /// Whether the record was changed, and is neither kept nor saved since.
    pub(super) fn is_unsaved(&self, record: usize) -> bool {
        self.unsaved.contains(&record)
    }

    /// The id under which a record is kept.
    pub(super) fn kept_id(&self, record: usize) -> Option<&str> {
        self.kept.get(&record).map(|kept| kept.entry.id.as_str())
    }

    /// The element leaves its page: other tabs are no longer heard.
    pub(super) fn be_quiet(&mut self) {
        self.channel = None;
    }

    fn next_job(&mut self) -> Option<Job> {
        self.queue.pop_first().map(|(_, job)| job)
    }

    /// A map is kept under another id from here on.
    fn move_to(&mut self, id: &str, kept: &Kept) {
        for own in self.kept.values_mut().filter(|own| own.entry.id == id) {
            own.clone_from(kept);
        }
        if let Some(mut job) = self.queue.remove(id) {
            job.kept.clone_from(kept);
            self.queue.insert(kept.entry.id.clone(), job);
        }
    }

    /// A map is no longer kept; where it is open it is so as something that nobody saved.
    fn let_go(&mut self, id: &str) {
        let open: Vec<usize> = self
            .kept
            .iter()
            .filter(|(_, kept)| kept.entry.id == id)
            .map(|(record, _)| *record)
            .collect();
        for record in open {
            self.kept.remove(&record);
            self.unsaved.insert(record);
        }
    }
}

impl State {
    /// Reads or changes what is kept; also told the place of the record on show.
    fn with_keeping<T>(self, use_it: impl FnOnce(&mut Keeping, usize) -> T) -> Option<T> {
        self.with_session(|session| {
            let record = session.record_index;
            use_it(&mut session.keeping, record)
        })
    }

    /// The record on show was changed: it is kept anew, if it is kept.
    pub(super) fn keep_change(self) {
        self.with_session(|session| {
            let record = session.record_index;
            let Some(kept) = session.keeping.kept.get(&record).cloned() else {
                session.keeping.unsaved.insert(record);
                return;
            };
            if let Some(text) = session.record().map(write_map_file) {
                session.keeping.queue.insert(kept.entry.id.clone(), Job { kept, text });
            }
        });
        self.moves.update(|moves| *moves += 1);
        self.keep_on();
    }

    /// The element is back in a page, or new in one.
    pub(super) fn keep_again(self) {
        if self.with_keeping(|keeping, _| keeping.kept.is_empty()) == Some(false) {
            self.hear_tabs();
            self.show_keeping();
            self.lock_again(self.session.get_value());
        }
    }

    /// Shows how keeping the record on show stands.
    pub(super) fn show_keeping(self) {
        let is_kept = self.with_keeping(|keeping, record| keeping.kept.contains_key(&record));
        let is_kept = is_kept == Some(true);
        self.keep_status.set(if is_kept { KeepStatus::Saved } else { KeepStatus::NotKept });
        self.moves.update(|moves| *moves += 1);
    }

    /// Writes every change that is not on the disk yet, one after the other.
    fn keep_on(self) {
        let begun = self.with_keeping(|keeping, _| {
            let is_idle = !keeping.is_writing && !keeping.queue.is_empty();
            keeping.is_writing |= is_idle;
            is_idle
        });
        if begun != Some(true) {
            return;
        }
        self.keep_status.set(KeepStatus::Saving);
        // Also where the element is taken out of the page meanwhile.
        let session = self.session.get_value();
        spawn_local(async move {
            let mut status = KeepStatus::Saved;
            loop {
                let job = session.borrow_mut().keeping.next_job();
                let Some(job) = job else { break };
                if let Err(error) = self.write(&session, job).await {
                    status = KeepStatus::Failed(self.store_words(&error));
                    break;
                }
            }
            session.borrow_mut().keeping.is_writing = false;
            self.keep_status.try_set(status);
            self.moves.try_update(|moves| *moves += 1);
            self.lock_again(session);
        });
    }

    async fn write(self, session: &RefCell<Session>, job: Job) -> Result<(), StoreError> {
        let Job { kept, text } = job;
        let id = kept.entry.id.clone();
        let before = session.borrow().keeping.revisions.get(&id).copied();
        let written = match bytes_of(&text, kept.key.as_deref()).await {
            Ok(bytes) => store::write(&kept.entry, before, &bytes).await,
            Err(reason) => Err(StoreError::Other(reason)),
        };
        match written {
            Ok(revision) => {
                session.borrow_mut().confirm(&id, revision);
                Ok(())
            }
            // Both are kept: whose change was first stays, and this one beside it.
            Err(StoreError::Changed) => self.write_beside(session, kept, &text).await,
            Err(StoreError::Gone) => {
                session.borrow_mut().keeping.let_go(&id);
                Err(StoreError::Gone)
            }
            Err(error) => {
                // Tried again with the next change, unless that is there already.
                session.borrow_mut().keeping.queue.entry(id).or_insert(Job { kept, text });
                Err(error)
            }
        }
    }

    async fn write_beside(
        self,
        session: &RefCell<Session>,
        mut kept: Kept,
        text: &str,
    ) -> Result<(), StoreError> {
        let id = std::mem::replace(&mut kept.entry.id, random_name());
        let name = kept.entry.name.as_str().into();
        kept.entry.name = self.language().say("kept-beside-name", &[("name", name)]);
        let bytes = bytes_of(text, kept.key.as_deref()).await.map_err(StoreError::Other)?;
        let revision = store::write(&kept.entry, None, &bytes).await?;
        session.borrow_mut().keeping.move_to(&id, &kept);
        session.borrow_mut().confirm(&kept.entry.id, revision);
        self.keep_notice.try_set(self.language().text("kept-beside"));
        self.list_kept();
        Ok(())
    }

    /// Keeps the record on show on this device from here on.
    pub(super) fn keep_here(self, passphrase: Option<String>) {
        self.keep_status.set(KeepStatus::Saving);
        spawn_local(async move {
            let kept = self.begin_keeping(passphrase).await;
            self.keep_status.try_set(match kept {
                Ok(()) => KeepStatus::Saved,
                Err(error) => KeepStatus::Failed(self.store_words(&error)),
            });
            self.moves.try_update(|moves| *moves += 1);
            self.list_kept();
        });
    }

    async fn begin_keeping(self, passphrase: Option<String>) -> Result<(), StoreError> {
        let key = self.key_for(passphrase).await.map_err(StoreError::Other)?;
        let taken = self.with_session(|session| {
            Some((session.record()?.id.clone(), write_map_file(session.record()?)))
        });
        let Some((record_id, text)) = taken.flatten() else { return Ok(()) };
        let name = match &key {
            None => self.title(),
            Some(_) => self.language().text("kept-locked-name"),
        };
        let entry = Entry { id: random_name(), revision: 0, name, is_locked: key.is_some() };
        let bytes = bytes_of(&text, key.as_deref()).await.map_err(StoreError::Other)?;
        let revision = store::write(&entry, None, &bytes).await?;
        self.hear_tabs();
        self.with_session(|session| session.confirm(&entry.id, revision));
        let is_still_so = self.with_session(|session| {
            // Another may have been opened meanwhile.
            let record = session.record().filter(|record| record.id == record_id)?;
            let is_same = write_map_file(record) == text;
            let index = session.record_index;
            session.keeping.unsaved.remove(&index);
            session.keeping.kept.insert(index, Kept { entry, key });
            Some(is_same)
        });
        if is_still_so.flatten() == Some(false) {
            self.keep_change();
        }
        Ok(())
    }

    fn title(self) -> String {
        self.shown.with_untracked(|shown| {
            shown.as_ref().map_or_else(String::new, |shown| shown.title.clone())
        })
    }

    fn store_words(self, error: &StoreError) -> String {
        let language = self.language();
        match error {
            StoreError::Forbidden => language.text("keep-forbidden"),
            StoreError::Full => language.text("keep-full"),
            StoreError::Gone => language.text("keep-gone"),
            StoreError::Newer => language.text("keep-newer"),
            StoreError::Changed => language.text("kept-beside"),
            StoreError::Other(reason) => {
                language.say("keep-failed", &[("reason", reason.as_str().into())])
            }
        }
    }
}

impl Session {
    /// A change is on the disk: other tabs and the page are told.
    fn confirm(&mut self, id: &str, revision: u32) {
        let detail = js_sys::Object::new();
        for (name, value) in [("id", JsValue::from(id)), ("revision", revision.into())] {
            // Fails for what is frozen, which this is not.
            let _ = js_sys::Reflect::set(&detail, &name.into(), &value);
        }
        self.keeping.revisions.insert(id.to_owned(), revision);
        if let Some(channel) = &self.keeping.channel {
            channel.post(&detail);
        }
        self.tell("kept", &detail);
    }
}

async fn bytes_of(text: &str, key: Option<&LockKey>) -> Result<Vec<u8>, String> {
    match key {
        Some(key) => lock::lock(key, text.as_bytes()).await,
        None => Ok(text.as_bytes().to_vec()),
    }
}
