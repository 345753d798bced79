//! One JSON object while it is read: its fields are taken one by one, each with its place.

use std::borrow::Cow;
use std::fmt;
use std::ops::RangeInclusive;

use serde_json::value::RawValue;

use super::object::{Object, Text, Value};
use crate::io::error::Faults;
use crate::model::{Fault, Listed, UnknownFields};

/// Where a value stands, written out only when there is a fault to report.
#[derive(Clone, Copy)]
pub(in crate::io) enum Place<'p> {
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
    pub(in crate::io) fn fault(
        &self,
        faults: &mut Faults,
        found: impl Into<String>,
        allowed: impl fmt::Display,
    ) {
        if faults.counted() {
            return;
        }
        let (place, allowed) = (self.to_string(), allowed.to_string());
        faults.push(Fault { place, found: found.into(), allowed });
    }
}

/// The fields of one object that were not taken yet.
pub(in crate::io) struct Fields<'a, 'p> {
    place: Place<'p>,
    /// In file order; `None` for those that were taken.
    members: Vec<(Cow<'a, str>, Option<Value<'a>>)>,
    /// Where to look first: files mostly have the order in which we ask.
    next: usize,
}

impl<'a, 'p> Fields<'a, 'p> {
    /// Takes the fields of an object; a name that stands there twice is a fault.
    pub(in crate::io) fn of(object: Object<'a>, place: Place<'p>, faults: &mut Faults) -> Self {
        let mut names: Vec<&str> = object.0.iter().map(|(name, _)| name.as_ref()).collect();
        names.sort_unstable();
        for twice in names.windows(2).filter(|pair| pair[0] == pair[1]) {
            place.fault(faults, format!("the field {:?} twice", twice[0]), "each field once");
        }
        let members = object.0.into_iter().map(|(name, value)| (name, Some(value))).collect();
        Self { place, members, next: 0 }
    }

    /// Opens an object; anything else is a fault.
    pub(in crate::io) fn open(
        raw: &'a RawValue,
        place: Place<'p>,
        faults: &mut Faults,
    ) -> Option<Self> {
        let Ok(object) = Object::open(raw.get(), &[]) else {
            place.fault(faults, shown(raw), "an object in braces");
            return None;
        };
        Some(Self::of(object, place, faults))
    }

    /// Where the object stands.
    pub(in crate::io) fn place(&self) -> Place<'p> {
        self.place
    }

    fn value(&mut self, name: &str) -> Option<Value<'a>> {
        let count = self.members.len();
        let is_it = |index: &usize| self.members[*index].0 == name;
        let index = (self.next..count).chain(0..self.next).find(is_it)?;
        self.next = index + 1;
        self.members[index].1.take()
    }

    /// Takes a field; JSON `null` is the same as absent.
    pub(in crate::io) fn raw(&mut self, name: &str) -> Option<&'a RawValue> {
        match self.value(name)? {
            Value::Raw(raw) => Some(raw).filter(|raw| raw.get() != "null"),
            Value::Objects(_) => None,
        }
    }

    /// The same for a field that must be there.
    pub(in crate::io) fn required_raw(
        &mut self,
        name: &str,
        allowed: impl fmt::Display,
        faults: &mut Faults,
    ) -> Option<&'a RawValue> {
        let raw = self.raw(name);
        if raw.is_none() {
            Place::Field(&self.place, name).fault(
                faults,
                "nothing",
                format_args!("{allowed}; this field must be there"),
            );
        }
        raw
    }

    /// Reads an optional field with `read`, which is `None` for a value that is not allowed.
    pub(in crate::io) fn optional<T>(
        &mut self,
        name: &str,
        allowed: impl fmt::Display,
        faults: &mut Faults,
        read: impl FnOnce(&'a str) -> Option<T>,
    ) -> Option<T> {
        let raw = self.raw(name)?;
        checked(raw, Place::Field(&self.place, name), allowed, faults, read)
    }

    /// The same for a field that must be there.
    pub(in crate::io) fn required<T>(
        &mut self,
        name: &str,
        allowed: impl fmt::Display,
        faults: &mut Faults,
        read: impl FnOnce(&'a str) -> Option<T>,
    ) -> Option<T> {
        let raw = self.required_raw(name, &allowed, faults)?;
        checked(raw, Place::Field(&self.place, name), allowed, faults, read)
    }

    /// A text.
    pub(in crate::io) fn text(&mut self, name: &str, faults: &mut Faults) -> Option<String> {
        self.optional(name, "a text in quotes", faults, |json| json_text(json).map(Cow::into_owned))
    }

    /// `true` or `false`.
    pub(in crate::io) fn flag(&mut self, name: &str, faults: &mut Faults) -> Option<bool> {
        self.optional(name, "true or false", faults, |json| json.parse().ok())
    }

    /// One of the values the format lists.
    pub(in crate::io) fn listed<T: Listed>(
        &mut self,
        name: &str,
        faults: &mut Faults,
    ) -> Option<T> {
        self.optional(name, Names::<T>::NEW, faults, json_listed)
    }

    /// A list of such values, each once.
    pub(in crate::io) fn listed_set<T: Listed + PartialEq>(
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
                None => place.fault(faults, shown(item), Names::<T>::NEW),
                Some(value) if values.contains(&value) => {
                    place.fault(faults, format!("{} again", shown(item)), "each value once");
                }
                Some(value) => values.push(value),
            }
        }
        Some(values)
    }

    /// A whole number from `least` to `most`.
    pub(in crate::io) fn count(
        &mut self,
        name: &str,
        least: u8,
        most: u8,
        faults: &mut Faults,
    ) -> Option<u8> {
        let allowed = format_args!("a whole number from {least} to {most}");
        self.optional(name, allowed, faults, |json| {
            let number = u8::try_from(json_whole_number(json)?).ok()?;
            (least..=most).contains(&number).then_some(number)
        })
    }

    /// Opens an object inside this one and reads it with `read`.
    pub(in crate::io) fn object<T>(
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

    /// Opens a list of objects that must be there and reads each with `read`; `None` where the
    /// list or one of its items is missing or wrong.
    pub(in crate::io) fn required_objects<T>(
        &mut self,
        name: &str,
        faults: &mut Faults,
        read: impl Fn(Fields<'a, '_>, &mut Faults) -> Option<T>,
    ) -> Option<Vec<T>> {
        let value = self.value(name).filter(|value| !value.is_null());
        let place = Place::Field(&self.place, name);
        match value {
            None => {
                place.fault(faults, "nothing", "a list in brackets; this field must be there");
                None
            }
            Some(Value::Objects(objects)) => {
                each(objects, place, |object, item| read(Fields::of(object, item, faults), faults))
            }
            Some(Value::Raw(raw)) => each(open_list(raw, place, faults)?, place, |raw, item| {
                read(Fields::open(raw, item, faults)?, faults)
            }),
        }
    }

    /// Names of the fields that were not taken yet, in file order.
    pub(in crate::io) fn names(&self) -> impl Iterator<Item = &str> {
        let left = self.members.iter().filter(|(_, value)| value.is_some());
        left.map(|(name, _)| name.as_ref())
    }

    /// Reports what nobody took, in an object where a slip of the pen must not pass in silence.
    pub(in crate::io) fn refuse_rest(self, faults: &mut Faults) {
        for name in self.names() {
            let found = "a field that the format does not have";
            Place::Field(&self.place, name).fault(faults, found, "only fields of the format");
        }
    }

    /// Opens a list of objects that must be there and hold so many; see
    /// [`Fields::required_objects`]. The items of a longer list are not looked at.
    pub(in crate::io) fn required_few<T>(
        &mut self,
        name: &str,
        allowed: RangeInclusive<usize>,
        faults: &mut Faults,
        read: impl Fn(Fields<'a, '_>, &mut Faults) -> Option<T>,
    ) -> Option<Vec<T>> {
        let raw = self.required_raw(name, "a list in brackets", faults)?;
        let place = Place::Field(&self.place, name);
        let items = open_list(raw, place, faults)?;
        if !allowed.contains(&items.len()) {
            let found = format!("{} {name}", items.len());
            let allowed = format_args!("{} to {}", allowed.start(), allowed.end());
            place.fault(faults, found, allowed);
            return None;
        }
        each(items, place, |raw, item| read(Fields::open(raw, item, faults)?, faults))
    }

    /// What nobody took, to be kept letter for letter in file order.
    pub(in crate::io) fn into_unknown(self) -> UnknownFields {
        let left = self.members.into_iter();
        left.filter_map(|(name, value)| match value? {
            Value::Raw(raw) => Some((name.into_owned(), raw.get().to_owned())),
            Value::Objects(_) => None,
        })
        .collect()
    }
}

/// Reads each item of a list; `None` where one can't be read, though all are looked at.
fn each<I, T>(
    items: Vec<I>,
    place: Place<'_>,
    mut read: impl FnMut(I, Place<'_>) -> Option<T>,
) -> Option<Vec<T>> {
    let count = items.len();
    let mut all = Vec::with_capacity(count);
    all.extend(
        items.into_iter().enumerate().filter_map(|(index, i)| read(i, Place::Item(&place, index))),
    );
    (all.len() == count).then_some(all)
}

fn checked<'a, T>(
    raw: &'a RawValue,
    place: Place<'_>,
    allowed: impl fmt::Display,
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
pub(in crate::io) fn json_text(json: &str) -> Option<Cow<'_, str>> {
    // What stands here was seen to be JSON: without escapes a text is what is in the quotes.
    let quoted = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match quoted {
        Some(text) if !text.contains('\\') => Some(Cow::Borrowed(text)),
        _ => serde_json::from_str(json).ok().map(|Text(text)| text),
    }
}

/// A finite JSON number.
pub(in crate::io) fn json_number(json: &str) -> Option<f64> {
    serde_json::from_str(json).ok().filter(|number: &f64| number.is_finite())
}

/// A JSON number without a fraction; `2.0` is 2, as in JavaScript.
pub(in crate::io) fn json_whole_number(json: &str) -> Option<i64> {
    let number = json_number(json)?;
    (number.fract() == 0.0 && number.abs() < 1e15).then_some(number as i64)
}

fn json_listed<T: Listed>(json: &str) -> Option<T> {
    T::from_name(&json_text(json)?)
}

/// The names of a list, as a fault says them.
struct Names<T>(std::marker::PhantomData<T>);

impl<T> Names<T> {
    const NEW: Self = Self(std::marker::PhantomData);
}

impl<T: Listed> fmt::Display for Names<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = T::ALL.iter().map(|value| value.as_str()).collect();
        formatter.write_str(&names.join(", "))
    }
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
