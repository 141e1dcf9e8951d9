// SPDX-License-Identifier: 0BSD
//! Members to which a document gives one value only.

use crate::runtime::codec::members::{MemberIn, MembersOut};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value as Json;
use std::borrow::Cow;
use std::fmt;

/// The value of a member for which the document allows a single value: a string, a number or a boolean.
///
/// Constructors set it. Another value that a server sends is kept, and written back as it was received, since the next version of
/// the API may allow it. Compare it with strings, integers and booleans:
///
/// ```ignore
/// assert!(answer.object == "list");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Constant(Value);

#[derive(Clone, PartialEq, Eq)]
enum Value {
    Text(Cow<'static, str>),
    Integer(i64),
    Boolean(bool),
    Other(Box<Json>),
}

impl Constant {
    /// Returns the value if it is a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.0 {
            Value::Text(text) => Some(text),
            Value::Integer(_) | Value::Boolean(_) | Value::Other(_) => None,
        }
    }

    /// Returns the value if it is an integer.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Value::Integer(number) => Some(*number),
            Value::Text(_) | Value::Boolean(_) | Value::Other(_) => None,
        }
    }

    /// Returns the value if it is a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match &self.0 {
            Value::Boolean(value) => Some(*value),
            Value::Text(_) | Value::Integer(_) | Value::Other(_) => None,
        }
    }
}

impl From<&'static str> for Constant {
    fn from(text: &'static str) -> Self {
        Self(Value::Text(Cow::Borrowed(text)))
    }
}

impl From<String> for Constant {
    fn from(text: String) -> Self {
        Self(Value::Text(Cow::Owned(text)))
    }
}

impl From<i64> for Constant {
    fn from(number: i64) -> Self {
        Self(Value::Integer(number))
    }
}

impl From<f64> for Constant {
    fn from(number: f64) -> Self {
        Self(Value::Other(Box::new(Json::from(number))))
    }
}

impl From<bool> for Constant {
    fn from(value: bool) -> Self {
        Self(Value::Boolean(value))
    }
}

impl From<Json> for Constant {
    fn from(json: Json) -> Self {
        match json {
            Json::String(text) => Self::from(text),
            Json::Bool(value) => Self::from(value),
            other => match other.as_i64() {
                Some(number) => Self::from(number),
                None => Self(Value::Other(Box::new(other))),
            },
        }
    }
}

impl PartialEq<str> for Constant {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<&str> for Constant {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == Some(*other)
    }
}

impl PartialEq<i64> for Constant {
    fn eq(&self, other: &i64) -> bool {
        self.as_i64() == Some(*other)
    }
}

impl PartialEq<bool> for Constant {
    fn eq(&self, other: &bool) -> bool {
        self.as_bool() == Some(*other)
    }
}

impl fmt::Display for Constant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Value::Text(text) => f.pad(text),
            Value::Integer(number) => fmt::Display::fmt(number, f),
            Value::Boolean(value) => fmt::Display::fmt(value, f),
            Value::Other(json) => fmt::Display::fmt(json, f),
        }
    }
}

impl fmt::Debug for Constant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Value::Text(text) => fmt::Debug::fmt(text, f),
            Value::Integer(_) | Value::Boolean(_) | Value::Other(_) => fmt::Display::fmt(self, f),
        }
    }
}

impl Serialize for Constant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Value::Text(text) => serializer.serialize_str(text),
            Value::Integer(number) => serializer.serialize_i64(*number),
            Value::Boolean(value) => serializer.serialize_bool(*value),
            Value::Other(json) => json.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Constant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut constant = Self::from(false);
        Over(&mut constant).deserialize(deserializer)?;
        Ok(constant)
    }
}

/// Reads a value over the one that is expected: where both are the same nothing is copied.
struct Over<'a>(&'a mut Constant);

impl Over<'_> {
    fn set(self, value: impl Into<Constant>) {
        *self.0 = value.into();
    }

    /// The number that is expected, if it is one.
    fn number(&self) -> Option<f64> {
        match &self.0.0 {
            Value::Integer(number) => Some(*number as f64),
            Value::Other(json) => json.as_f64(),
            Value::Text(_) | Value::Boolean(_) => None,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Over<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Over<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        if *self.0 != *text {
            self.set(text.to_owned());
        }
        Ok(())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        if *self.0 != *text {
            self.set(text);
        }
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        let whole = self.0.as_i64();
        if whole.is_some() || self.number() != Some(number as f64) {
            self.set(number);
        }
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        match i64::try_from(number) {
            Ok(number) => self.visit_i64(number),
            Err(_) => {
                self.set(Json::from(number));
                Ok(())
            }
        }
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        if self.number() != Some(number) {
            self.set(number);
        }
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.set(value);
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.set(Json::Null);
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        self.set(Json::deserialize(SeqAccessDeserializer::new(items))?);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        self.set(Json::deserialize(MapAccessDeserializer::new(members))?);
        Ok(())
    }
}

impl<'de, M: MapAccess<'de>> MemberIn<'_, 'de, M> {
    /// Takes it for a field that has the document's value where the member is absent.
    #[inline]
    pub fn constant(&mut self, field: &mut Constant) {
        self.take(field, |map, field| map.next_value_seed(Over(field)));
    }
}

impl<M: SerializeMap> MembersOut<'_, M> {
    /// Writes a member that has a value whatever happens.
    pub fn constant(&mut self, wire: &str, value: &Constant) {
        self.required(wire, value);
    }
}
