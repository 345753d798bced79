//! JSON objects opened without reading their values, a whole record in one go.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// An object whose values are still text, but for lists of objects that were opened with it.
pub(in crate::io) struct Object<'a>(pub(in crate::io) Vec<(Cow<'a, str>, Value<'a>)>);

pub(in crate::io) enum Value<'a> {
    Raw(&'a RawValue),
    Objects(Vec<Object<'a>>),
}

impl<'a> Object<'a> {
    /// Opens an object. `lists` names fields that hold lists of objects: those to open with it,
    /// then those to open with these, and so on. Going through a text once instead of level by
    /// level takes a quarter less time.
    pub(in crate::io) fn open(json: &'a str, lists: &[&[&str]]) -> Result<Self, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let object = ObjectOf { lists }.deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(object)
    }
}

impl Value<'_> {
    pub(in crate::io) fn is_null(&self) -> bool {
        matches!(self, Self::Raw(raw) if raw.get() == "null")
    }
}

/// Reads an object's members in order, see [`Object::open`].
#[derive(Clone, Copy)]
struct ObjectOf<'l> {
    lists: &'l [&'l [&'l str]],
}

impl<'de> DeserializeSeed<'de> for ObjectOf<'_> {
    type Value = Object<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Object<'de>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for ObjectOf<'_> {
    type Value = Object<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Object<'de>, A::Error> {
        let (names, lists): (&[&str], _) = match self.lists {
            [names, lists @ ..] => (names, lists),
            [] => (&[], self.lists),
        };
        // Room for the fields an alter mostly has.
        let mut members = Vec::with_capacity(12);
        while let Some(Text(name)) = access.next_key()? {
            let value = if names.contains(&name.as_ref()) {
                Value::Objects(access.next_value_seed(ListOf(ObjectOf { lists }))?)
            } else {
                Value::Raw(access.next_value()?)
            };
            members.push((name, value));
        }
        Ok(Object(members))
    }
}

struct ListOf<'l>(ObjectOf<'l>);

impl<'de> DeserializeSeed<'de> for ListOf<'_> {
    type Value = Vec<Object<'de>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for ListOf<'_> {
    type Value = Vec<Object<'de>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut objects = Vec::new();
        while let Some(object) = access.next_element_seed(self.0)? {
            objects.push(object);
        }
        Ok(objects)
    }
}

/// A text that is copied only where it holds escapes.
pub(in crate::io) struct Text<'a>(pub(in crate::io) Cow<'a, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Letters)
    }
}

struct Letters;

impl<'de> Visitor<'de> for Letters {
    type Value = Text<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Text(Cow::Owned(text.to_owned())))
    }
}
