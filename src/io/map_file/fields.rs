//! One JSON object while it is read: its fields are taken one by one, each with its place.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::io::error::Faults;
use crate::model::{Fault, Listed, UnknownFields};

/// Where a value stands, written out only when there is a fault to report.
#[derive(Clone, Copy)]
pub(super) enum Place<'p> {
    Root,
    Field(&'p Place<'p>, &'p str),
    Item(&'p Place<'p>, usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            // RFC 6901: `~` and `/` in a name are escaped.
            Self::Field(parent, name) => {
                write!(formatter, "{parent}/{}", name.replace('~', "~0").replace('/', "~1"))
            }
            Self::Item(parent, index) => write!(formatter, "{parent}/{index}"),
        }
    }
}

impl Place<'_> {
    /// Reports what stands here.
    pub(super) fn fault(&self, faults: &mut Faults, found: impl Into<String>, allowed: &str) {
        let place = self.to_string();
        faults.push(Fault { place, found: found.into(), allowed: allowed.to_owned() });
    }
}

/// The fields of one object that were not taken yet.
pub(super) struct Fields<'a, 'p> {
    place: Place<'p>,
    members: Vec<(String, &'a RawValue)>,
}

impl<'a, 'p> Fields<'a, 'p> {
    /// Opens an object; anything else is a fault.
    pub(super) fn open(raw: &'a RawValue, place: Place<'p>, faults: &mut Faults) -> Option<Self> {
        let mut deserializer = serde_json::Deserializer::from_str(raw.get());
        let Ok(members) = deserializer.deserialize_map(Members) else {
            place.fault(faults, shown(raw), "an object in braces");
            return None;
        };
        let mut seen = HashSet::with_capacity(members.len());
        for (name, _) in &members {
            if !seen.insert(name.as_str()) {
                place.fault(faults, format!("the field {name:?} twice"), "each field once");
            }
        }
        Some(Self { place, members })
    }

    /// Where the object stands.
    pub(super) fn place(&self) -> Place<'p> {
        self.place
    }

    /// Takes a field; JSON `null` is the same as absent.
    pub(super) fn raw(&mut self, name: &str) -> Option<&'a RawValue> {
        let index = self.members.iter().position(|(member, _)| member == name)?;
        let (_, raw) = self.members.swap_remove(index);
        (raw.get() != "null").then_some(raw)
    }

    /// The same for a field that must be there.
    pub(super) fn required_raw(
        &mut self,
        name: &str,
        allowed: &str,
        faults: &mut Faults,
    ) -> Option<&'a RawValue> {
        let raw = self.raw(name);
        if raw.is_none() {
            Place::Field(&self.place, name).fault(faults, "nothing", &must(allowed));
        }
        raw
    }

    /// Reads an optional field with `read`, which is `None` for a value that is not allowed.
    pub(super) fn optional<T>(
        &mut self,
        name: &str,
        allowed: &str,
        faults: &mut Faults,
        read: impl FnOnce(&'a str) -> Option<T>,
    ) -> Option<T> {
        let raw = self.raw(name)?;
        checked(raw, Place::Field(&self.place, name), allowed, faults, read)
    }

    /// The same for a field that must be there.
    pub(super) fn required<T>(
        &mut self,
        name: &str,
        allowed: &str,
        faults: &mut Faults,
        read: impl FnOnce(&'a str) -> Option<T>,
    ) -> Option<T> {
        let raw = self.required_raw(name, allowed, faults)?;
        checked(raw, Place::Field(&self.place, name), allowed, faults, read)
    }

    /// A text.
    pub(super) fn text(&mut self, name: &str, faults: &mut Faults) -> Option<String> {
        self.optional(name, "a text in quotes", faults, json_text)
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, name: &str, faults: &mut Faults) -> Option<bool> {
        self.optional(name, "true or false", faults, |json| serde_json::from_str(json).ok())
    }

    /// One of the values the format lists.
    pub(super) fn listed<T: Listed>(&mut self, name: &str, faults: &mut Faults) -> Option<T> {
        self.optional(name, &names::<T>(), faults, json_listed)
    }

    /// A list of such values, each once.
    pub(super) fn listed_set<T: Listed + PartialEq>(
        &mut self,
        name: &str,
        faults: &mut Faults,
    ) -> Option<Vec<T>> {
        let raw = self.raw(name)?;
        let place = Place::Field(&self.place, name);
        let items = open_list(raw, place, faults)?;
        let mut values = Vec::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            let place = Place::Item(&place, index);
            match json_listed::<T>(item.get()) {
                None => place.fault(faults, shown(item), &names::<T>()),
                Some(value) if values.contains(&value) => {
                    place.fault(faults, format!("{} again", shown(item)), "each value once");
                }
                Some(value) => values.push(value),
            }
        }
        Some(values)
    }

    /// A whole number from `least` to `most`.
    pub(super) fn count(
        &mut self,
        name: &str,
        least: u8,
        most: u8,
        faults: &mut Faults,
    ) -> Option<u8> {
        let allowed = format!("a whole number from {least} to {most}");
        self.optional(name, &allowed, faults, |json| {
            let number = u8::try_from(json_whole_number(json)?).ok()?;
            (least..=most).contains(&number).then_some(number)
        })
    }

    /// Opens an object inside this one and reads it with `read`.
    pub(super) fn object<T>(
        &mut self,
        name: &str,
        faults: &mut Faults,
        read: impl FnOnce(Fields<'a, '_>, &mut Faults) -> T,
    ) -> Option<T> {
        let raw = self.raw(name)?;
        let place = Place::Field(&self.place, name);
        let fields = Fields::open(raw, place, faults)?;
        Some(read(fields, faults))
    }

    /// Opens a list that must be there.
    pub(super) fn required_list(
        &mut self,
        name: &str,
        faults: &mut Faults,
    ) -> Option<Vec<&'a RawValue>> {
        let raw = self.required_raw(name, "a list in brackets", faults)?;
        open_list(raw, Place::Field(&self.place, name), faults)
    }

    /// What nobody took, to be kept letter for letter in file order.
    pub(super) fn into_unknown(self) -> UnknownFields {
        let mut left = self.members;
        left.sort_by_key(|(_, raw)| raw.get().as_ptr());
        left.into_iter().map(|(name, raw)| (name, raw.get().to_owned())).collect()
    }
}

fn checked<'a, T>(
    raw: &'a RawValue,
    place: Place<'_>,
    allowed: &str,
    faults: &mut Faults,
    read: impl FnOnce(&'a str) -> Option<T>,
) -> Option<T> {
    let value = read(raw.get());
    if value.is_none() {
        place.fault(faults, shown(raw), allowed);
    }
    value
}

fn open_list<'a>(
    raw: &'a RawValue,
    place: Place<'_>,
    faults: &mut Faults,
) -> Option<Vec<&'a RawValue>> {
    let items = serde_json::from_str(raw.get()).ok();
    if items.is_none() {
        place.fault(faults, shown(raw), "a list in brackets");
    }
    items
}

/// A JSON text.
pub(super) fn json_text(json: &str) -> Option<String> {
    serde_json::from_str(json).ok()
}

/// A finite JSON number.
pub(super) fn json_number(json: &str) -> Option<f64> {
    serde_json::from_str(json).ok().filter(|number: &f64| number.is_finite())
}

/// A JSON number without a fraction; `2.0` is 2, as in JavaScript.
pub(super) fn json_whole_number(json: &str) -> Option<i64> {
    let number = json_number(json)?;
    (number.fract() == 0.0 && number.abs() < 1e15).then_some(number as i64)
}

fn json_listed<T: Listed>(json: &str) -> Option<T> {
    T::from_name(&json_text(json)?)
}

fn names<T: Listed>() -> String {
    T::ALL.iter().map(|value| value.as_str()).collect::<Vec<_>>().join(", ")
}

fn must(allowed: &str) -> String {
    format!("{allowed}; this field must be there")
}

/// A value as a fault shows it: shortened, since a label can be a page long.
fn shown(raw: &RawValue) -> String {
    const MOST_CHARS: usize = 60;
    let text = raw.get();
    match text.char_indices().nth(MOST_CHARS) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

/// Reads an object's members in order, values untouched.
struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = access.next_entry()? {
            members.push(member);
        }
        Ok(members)
    }
}
