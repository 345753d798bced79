//! What was changed, so that it can be undone and done again, without limit.

use super::patch::{Patch, Side};
use super::{Edit, Refusal, edited};
use crate::model::{AlterId, NetworkMap};

/// The changes of one map, in order. Each holds only what it replaced.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Made>,
    undone: Vec<Made>,
}

/// A change that was made.
#[derive(Clone, Debug)]
pub struct Made {
    /// What was done.
    pub edit: Edit,
    /// Names of the alters it was about, as they were before; of those it added, as they were
    /// added.
    pub names: Vec<String>,
    patch: Patch,
}

impl History {
    /// Makes a change; `false` where it changes nothing, which is not kept. What was undone can
    /// then no longer be done again.
    ///
    /// # Errors
    /// As [`edited`]; the map is then as it was.
    pub fn make(&mut self, map: &mut NetworkMap, edit: Edit) -> Result<bool, Refusal> {
        let after = edited(map, &edit)?;
        let patch = Patch::between(map, &after);
        if patch.is_empty() {
            return Ok(false);
        }
        let names = names(map, &after, &edit.alters());
        *map = after;
        self.done.push(Made { edit, names, patch });
        self.undone.clear();
        Ok(true)
    }

    /// What would be undone next.
    pub fn next_undo(&self) -> Option<&Made> {
        self.done.last()
    }

    /// What would be done again next.
    pub fn next_redo(&self) -> Option<&Made> {
        self.undone.last()
    }

    /// Undoes the last change; `None` where there is none, or the map is not the one it led to.
    pub fn undo(&mut self, map: &mut NetworkMap) -> Option<&Made> {
        let before = self.done.last()?.patch.applied(map, Side::Before)?;
        *map = before;
        self.undone.push(self.done.pop()?);
        self.undone.last()
    }

    /// Does the change again that was undone last; `None` as for [`History::undo`].
    pub fn redo(&mut self, map: &mut NetworkMap) -> Option<&Made> {
        let after = self.undone.last()?.patch.applied(map, Side::After)?;
        *map = after;
        self.done.push(self.undone.pop()?);
        self.done.last()
    }
}

fn names(before: &NetworkMap, after: &NetworkMap, ids: &[&AlterId]) -> Vec<String> {
    let name = |id: &&AlterId| {
        let all = before.alters().iter().chain(after.alters());
        let mut found = all.filter(|alter| alter.id == **id);
        found.next().map(|alter| alter.label.as_str().to_owned())
    };
    ids.iter().filter_map(name).collect()
}
