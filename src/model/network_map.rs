//! A map and a person's record of maps, checked once when they are made.

use std::collections::{HashMap, HashSet};

use super::{Alter, AlterId, Date, Ego, Fault, Label, MapPoint, Tie, UnknownFields};

/// One person's maps, in date order.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Names the record in a cohort.
    pub id: String,
    /// Fields of other tools.
    pub unknown: UnknownFields,
    maps: Vec<NetworkMap>,
}

impl Record {
    /// Checks ids and puts dated maps in date order; undated maps keep their place.
    ///
    /// # Errors
    /// No map, an empty id, or two maps with one id.
    pub fn new(
        id: String,
        mut maps: Vec<NetworkMap>,
        unknown: UnknownFields,
    ) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        if id.is_empty() {
            faults.push(fault("/id", "an empty text", "any other text"));
        }
        if maps.is_empty() {
            faults.push(fault("/maps", "no map", "at least one map"));
        }
        let mut seen = HashSet::new();
        for (index, map) in maps.iter().enumerate() {
            if !seen.insert(map.id.as_str()) {
                faults.push(taken_id(format!("/maps/{index}/id"), &map.id, "record"));
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        put_dated_in_order(&mut maps);
        Ok(Self { id, unknown, maps })
    }

    /// At least one map, in date order.
    pub fn maps(&self) -> &[NetworkMap] {
        &self.maps
    }

    /// The same, to change a map in place.
    pub fn maps_mut(&mut self) -> &mut [NetworkMap] {
        &mut self.maps
    }

    /// Ids that no alter of any of the maps has: whoever has one id on two maps is one. O(alters).
    pub fn free_alter_ids(&self, count: usize) -> Vec<AlterId> {
        let ids = self.maps.iter().flat_map(NetworkMap::alters).map(|alter| alter.id.as_str());
        let number = |id: &str| id.strip_prefix('a')?.parse::<u32>().ok();
        let last = ids.filter_map(number).max().unwrap_or(0);
        let numbers = (1..=count as u64).map(|number| u64::from(last) + number);
        numbers.filter_map(|number| AlterId::new(format!("a{number}"))).collect()
    }
}

fn put_dated_in_order(maps: &mut Vec<NetworkMap>) {
    let (mut dated, mut slots) = (Vec::new(), Vec::new());
    for map in maps.drain(..) {
        if map.date.is_some() {
            dated.push(map);
            slots.push(None);
        } else {
            slots.push(Some(map));
        }
    }
    dated.sort_by_key(|map| map.date);
    let mut dated = dated.into_iter();
    maps.extend(slots.into_iter().filter_map(|slot| slot.or_else(|| dated.next())));
}

/// What [`NetworkMap::new`] checks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkMapParts {
    /// Names the map in its record.
    pub id: String,
    /// When it was made.
    pub date: Option<Date>,
    /// What it is called.
    pub title: Option<String>,
    /// The person.
    pub ego: Option<Ego>,
    /// People, places and activities.
    pub alters: Vec<Alter>,
    /// Alter–alter ties.
    pub ties: Vec<Tie>,
    /// Fields of other tools.
    pub unknown: UnknownFields,
}

/// People, places and activities of one person at one time, and the ties between them.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkMap {
    id: String,
    date: Option<Date>,
    title: Option<String>,
    ego: Option<Ego>,
    alters: Vec<Alter>,
    ties: Vec<Tie>,
    /// For each tie, where its two ends stand in `alters`.
    tie_ends: Vec<(usize, usize)>,
    unknown: UnknownFields,
}

impl NetworkMap {
    /// The most alters a map may have.
    pub const MAX_ALTERS: usize = 100_000;
    /// The most ties a map may have.
    pub const MAX_TIES: usize = 1_000_000;

    /// Checks what only the map as a whole can show. O(alters + ties).
    ///
    /// # Errors
    /// An empty or repeated id, a tie to nobody or to itself, a pair listed twice, or more
    /// alters or ties than the format allows. Places are JSON Pointers inside the map.
    pub fn new(parts: NetworkMapParts) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        if parts.id.is_empty() {
            faults.push(fault("/id", "an empty text", "any other text"));
        }
        check_count(parts.alters.len(), Self::MAX_ALTERS, "alters", &mut faults);
        check_count(parts.ties.len(), Self::MAX_TIES, "ties", &mut faults);
        let index_of = index_alters(&parts.alters, &mut faults);
        let tie_ends = resolve_ties(&parts.ties, &index_of, &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        let NetworkMapParts { id, date, title, ego, alters, ties, unknown } = parts;
        Ok(Self { id, date, title, ego, alters, ties, tie_ends, unknown })
    }

    /// What it is made of, to be changed and checked again.
    pub fn into_parts(self) -> NetworkMapParts {
        let Self { id, date, title, ego, alters, ties, unknown, tie_ends: _ } = self;
        NetworkMapParts { id, date, title, ego, alters, ties, unknown }
    }

    /// Names the map in its record; never empty.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// When the map was made.
    pub fn date(&self) -> Option<Date> {
        self.date
    }

    /// What the map is called.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The person whose map it is.
    pub fn ego(&self) -> Option<&Ego> {
        self.ego.as_ref()
    }

    /// People, places and activities, in file order.
    pub fn alters(&self) -> &[Alter] {
        &self.alters
    }

    /// Alter–alter ties, in file order.
    pub fn ties(&self) -> &[Tie] {
        &self.ties
    }

    /// For each tie, the places of its two ends in [`NetworkMap::alters`].
    pub fn tie_ends(&self) -> &[(usize, usize)] {
        &self.tie_ends
    }

    /// Fields of other tools.
    pub fn unknown(&self) -> &UnknownFields {
        &self.unknown
    }

    /// Pins an alter where the person put it. An index past the end does nothing.
    pub fn pin(&mut self, alter_index: usize, position: MapPoint) {
        if let Some(alter) = self.alters.get_mut(alter_index) {
            alter.position = Some(position);
        }
    }

    /// Lets an alter go that was pinned. An index past the end does nothing.
    pub fn unpin(&mut self, alter_index: usize) {
        if let Some(alter) = self.alters.get_mut(alter_index) {
            alter.position = None;
        }
    }

    /// The same map with other names for its alters, and without what else could tell who is on
    /// it: its title, ego's name, own words for roles, notes, fields of other tools.
    pub fn renamed(&self, name: &mut dyn FnMut(&Alter) -> Label) -> Self {
        let alter = |alter: &Alter| Alter {
            label: name(alter),
            role_label: None,
            note: None,
            unknown: UnknownFields::new(),
            ..alter.clone()
        };
        Self {
            title: None,
            ego: self.ego.clone().map(|ego| Ego { label: None, ..ego }),
            alters: self.alters.iter().map(alter).collect(),
            unknown: UnknownFields::new(),
            ..self.clone()
        }
    }
}

fn check_count(count: usize, most: usize, what: &str, faults: &mut Vec<Fault>) {
    if count > most {
        let allowed = format!("up to {most} {what} in a map");
        faults.push(fault(&format!("/{what}"), &format!("{count} {what}"), &allowed));
    }
}

fn index_alters<'a>(alters: &'a [Alter], faults: &mut Vec<Fault>) -> HashMap<&'a AlterId, usize> {
    let mut index_of = HashMap::with_capacity(alters.len());
    for (index, alter) in alters.iter().enumerate() {
        if index_of.insert(&alter.id, index).is_some() {
            faults.push(taken_id(format!("/alters/{index}/id"), alter.id.as_str(), "map"));
        }
    }
    index_of
}

fn resolve_ties(
    ties: &[Tie],
    index_of: &HashMap<&AlterId, usize>,
    faults: &mut Vec<Fault>,
) -> Vec<(usize, usize)> {
    let mut seen = HashMap::with_capacity(ties.len());
    let mut ends = Vec::with_capacity(ties.len());
    for (index, tie) in ties.iter().enumerate() {
        let mut end = |name: &str, id: &AlterId| {
            let found = index_of.get(id).copied();
            if found.is_none() {
                let place = format!("/ties/{index}/{name}");
                faults.push(fault(&place, &quoted(id.as_str()), "the id of an alter of this map"));
            }
            found
        };
        let (Some(a), Some(b)) = (end("a", &tie.a), end("b", &tie.b)) else { continue };
        let place = format!("/ties/{index}");
        if a == b {
            let found = format!("a tie from {} to itself", quoted(tie.a.as_str()));
            faults.push(fault(&place, &found, "a tie between two different alters"));
        } else if let Some(first) = seen.insert((a.min(b), a.max(b)), index) {
            let pair = format!("{} and {}", quoted(tie.a.as_str()), quoted(tie.b.as_str()));
            let found = format!("the pair {pair} again, as in /ties/{first}");
            faults.push(fault(&place, &found, "each pair once, in either order"));
        }
        ends.push((a, b));
    }
    ends
}

fn taken_id(place: String, id: &str, list: &str) -> Fault {
    let allowed = format!("an id that nothing else in the {list} has");
    Fault { place, found: format!("{} again", quoted(id)), allowed }
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}

fn fault(place: &str, found: &str, allowed: &str) -> Fault {
    Fault { place: place.to_owned(), found: found.to_owned(), allowed: allowed.to_owned() }
}
