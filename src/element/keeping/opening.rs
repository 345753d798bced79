//! Opening what is kept, and what is locked.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::file::drawn;
use super::store::{self, Entry, StoreError};
use super::{Kept, lock};
use crate::element::replacing::By;
use crate::element::state::{Opened, State};
use crate::io::{LockKey, LockedError};
use crate::parse_map_file;

/// A locked map that waits for its passphrase.
#[derive(Clone)]
pub(in crate::element) struct Locked {
    /// Where it is kept; `None` for a file.
    pub(in crate::element) entry: Option<Entry>,
    by: By,
    bytes: Rc<Vec<u8>>,
}

impl Locked {
    /// One that a person kept, and opens again.
    pub(super) fn kept(entry: Entry, bytes: Vec<u8>) -> Self {
        Self { entry: Some(entry), by: By::Person, bytes: Rc::new(bytes) }
    }
}

impl State {
    /// Opens a map that is kept, or asks for its passphrase.
    pub(in crate::element) fn open_kept(self, id: String) {
        spawn_local(async move {
            match store::read(&id).await {
                Ok(Some((entry, bytes))) if entry.is_locked => {
                    self.wait_for_passphrase(Locked::kept(entry, bytes));
                }
                Ok(Some((entry, bytes))) => self.take_kept(entry, &bytes, None),
                Ok(None) => self.refuse(self.store_words(&StoreError::Gone)),
                Err(error) => self.refuse(self.store_words(&error)),
            }
        });
    }

    /// A file that is locked waits for its passphrase; what is on show stays.
    pub(in crate::element) fn take_locked(self, by: By, bytes: Vec<u8>) {
        self.problem.set(None);
        self.wait_for_passphrase(Locked { entry: None, by, bytes: Rc::new(bytes) });
    }

    fn wait_for_passphrase(self, locked: Locked) {
        self.lock_notice.try_set(String::new());
        self.set_locked(Some(locked));
    }

    /// Waits for a passphrase, or no longer; also when the element is built anew.
    pub(in crate::element) fn set_locked(self, locked: Option<Locked>) {
        self.with_session(|session| session.locked.clone_from(&locked));
        self.locked.try_set(locked);
    }

    /// Opens what is locked, or says why it can't.
    pub(in crate::element) fn unlock(self, passphrase: String) {
        let Some(Locked { entry, by, bytes }) = self.locked.get_untracked() else { return };
        self.lock_notice.set(self.language().text("unlocking"));
        spawn_local(async move {
            drawn().await;
            match unlocked(&bytes, &passphrase).await {
                Err(LockedError::WrongPassphrase) => {
                    self.lock_notice.try_set(self.language().text("locked-wrong"));
                }
                Err(LockedError::Damaged) => {
                    self.lock_notice.try_set(self.language().text("locked-damaged"));
                }
                Err(error) => {
                    self.lock_notice.try_set(error.to_string());
                }
                Ok((plain, key)) => {
                    self.set_locked(None);
                    match entry {
                        Some(entry) => self.take_kept(entry, &plain, Some(Rc::new(key))),
                        None => {
                            self.with_session(|session| session.begin(None));
                            self.take_by(by, opened(&plain));
                        }
                    }
                }
            }
        });
    }

    fn take_kept(self, entry: Entry, bytes: &[u8], key: Option<Rc<LockKey>>) {
        self.with_session(|session| session.begin(None));
        let opened = match opened(bytes) {
            Ok(opened) => opened,
            Err(problem) => return self.refuse(problem),
        };
        self.ask_first(By::Person, move || {
            self.take(Ok(opened));
            self.with_keeping(|keeping, record| {
                keeping.revisions.insert(entry.id.clone(), entry.revision);
                keeping.kept.insert(record, Kept { entry, key });
            });
            self.hear_tabs();
            self.show_keeping();
            self.focus_home();
        });
    }
}

async fn unlocked(bytes: &[u8], passphrase: &str) -> Result<(Vec<u8>, LockKey), LockedError> {
    let key = lock::key_of(bytes, passphrase)?;
    // The passphrase was right, so the cipher finds bytes that it did not write.
    let plain = lock::unlock(&key, bytes).await.map_err(|_| LockedError::Damaged)?;
    Ok((plain, key))
}

fn opened(bytes: &[u8]) -> Result<Opened, String> {
    let record = parse_map_file(bytes).map_err(|error| error.to_string())?;
    Ok(Opened { records: vec![record], notes: Vec::new(), import: None })
}
