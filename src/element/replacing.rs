//! Before something takes the place of what nobody has saved, the person is asked. A page that opens
//! something is not: it knows what it does.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;

use super::state::{Opened, State};

/// Who wants something opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    Page,
    Person,
}

impl By {
    /// A page may want the person to be asked.
    pub(super) fn asking(asks_first: bool) -> Self {
        if asks_first { Self::Person } else { Self::Page }
    }
}

/// What is done once the person says so.
pub(super) type Waiting = Rc<Cell<Option<Box<dyn FnOnce()>>>>;

impl State {
    /// Does what replaces the map on show, at once or when the person says so.
    pub(super) fn ask_first(self, by: By, act: impl FnOnce() + 'static) {
        let has_unsaved = self.with_session(|session| session.keeping.has_unsaved()) == Some(true);
        if by == By::Page || !has_unsaved {
            return act();
        }
        let act: Box<dyn FnOnce()> = Box::new(act);
        self.waiting.set(Some(Rc::new(Cell::new(Some(act)))));
    }

    /// Takes over what was read, or says why it could not be; asks first, where a person wants it.
    pub(super) fn take_by(self, by: By, read: Result<Opened, String>) {
        match read {
            Ok(opened) => self.ask_first(by, move || self.take(Ok(opened))),
            Err(problem) => self.take(Err(problem)),
        }
    }

    /// The person says so.
    pub(super) fn go_on(self) {
        let waiting = self.waiting.get_untracked();
        self.waiting.set(None);
        if let Some(act) = waiting.and_then(|waiting| waiting.take()) {
            act();
        }
    }
}
