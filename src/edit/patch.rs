//! What two maps differ in, so that either can be made of the other.

use crate::model::{Alter, Date, Ego, NetworkMap, NetworkMapParts, Tie, UnknownFields};

/// What a change replaced, and with what.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Patch {
    head: Option<Box<[Head; 2]>>,
    alters: Splice<Alter>,
    ties: Splice<Tie>,
}

/// Whatever is not in a list.
#[derive(Clone, Debug, PartialEq)]
struct Head {
    id: String,
    date: Option<Date>,
    title: Option<String>,
    ego: Option<Ego>,
    unknown: UnknownFields,
}

/// A run of a list that became another, from the first item that differs to the last.
#[derive(Clone, Debug, PartialEq)]
struct Splice<T> {
    at: usize,
    before: Vec<T>,
    after: Vec<T>,
}

/// Which of the two maps is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Before,
    After,
}

impl Patch {
    /// O(alters + ties); holds only what differs.
    pub(super) fn between(before: &NetworkMap, after: &NetworkMap) -> Self {
        let heads = [head(before), head(after)];
        Self {
            head: (heads[0] != heads[1]).then(|| Box::new(heads)),
            alters: Splice::between(before.alters(), after.alters()),
            ties: Splice::between(before.ties(), after.ties()),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.head.is_none() && self.alters.is_empty() && self.ties.is_empty()
    }

    /// The one map made of the other; `None` where it is neither.
    pub(super) fn applied(&self, map: &NetworkMap, wanted: Side) -> Option<NetworkMap> {
        let mut parts = map.clone().into_parts();
        if let Some(heads) = &self.head {
            let [before, after] = &**heads;
            let wanted = if wanted == Side::Before { before } else { after };
            wanted.clone().put_into(&mut parts);
        }
        self.alters.apply(&mut parts.alters, wanted)?;
        self.ties.apply(&mut parts.ties, wanted)?;
        NetworkMap::new(parts).ok()
    }
}

fn head(map: &NetworkMap) -> Head {
    Head {
        id: map.id().to_owned(),
        date: map.date(),
        title: map.title().map(str::to_owned),
        ego: map.ego().cloned(),
        unknown: map.unknown().clone(),
    }
}

impl Head {
    fn put_into(self, parts: &mut NetworkMapParts) {
        let Self { id, date, title, ego, unknown } = self;
        (parts.id, parts.date, parts.title, parts.ego, parts.unknown) =
            (id, date, title, ego, unknown);
    }
}

impl<T: Clone + PartialEq> Splice<T> {
    fn between(before: &[T], after: &[T]) -> Self {
        let same = |(a, b): &(&T, &T)| a == b;
        let at = before.iter().zip(after).take_while(same).count();
        let (before, after) = (&before[at..], &after[at..]);
        let end = before.iter().rev().zip(after.iter().rev()).take_while(same).count();
        Self {
            at,
            before: before[..before.len() - end].to_vec(),
            after: after[..after.len() - end].to_vec(),
        }
    }

    fn is_empty(&self) -> bool {
        self.before.is_empty() && self.after.is_empty()
    }

    fn apply(&self, list: &mut Vec<T>, wanted: Side) -> Option<()> {
        let (there, instead) = match wanted {
            Side::Before => (&self.after, &self.before),
            Side::After => (&self.before, &self.after),
        };
        let run = self.at..self.at.checked_add(there.len())?;
        if list.get(run.clone())? != there.as_slice() {
            return None;
        }
        list.splice(run, instead.iter().cloned());
        Some(())
    }
}
