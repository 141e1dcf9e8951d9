// SPDX-License-Identifier: 0BSD
//! JSON that is the text of a string (JSON Schema 2020-12 §8.5): a string in, the value that it holds out, and back.

use crate::runtime::codec::json_path;
use crate::runtime::codec::whole_numbers::plainly;
use crate::runtime::text::json;
use crate::runtime::text::parameter::{ParameterData, ParameterValue};
use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error, Visitor};
use serde::ser::{self, Serialize, Serializer};
use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

/// A string that contains JSON of a type; a value converts into it by `into()`.
///
/// A string that does not contain such JSON is kept as it was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonString<T> {
    /// The decoded value.
    Value(T),
    /// A string that does not contain JSON of the type.
    Unread(String),
}

impl<T> JsonString<T> {
    /// Returns the value, if the string contains one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Unread(_) => None,
        }
    }

    /// Returns the value.
    ///
    /// # Errors
    ///
    /// The string, if it does not contain a value.
    pub fn into_value(self) -> Result<T, String> {
        match self {
            Self::Value(value) => Ok(value),
            Self::Unread(text) => Err(text),
        }
    }
}

impl<T: Serialize> JsonString<T> {
    /// Returns the string.
    ///
    /// # Errors
    ///
    /// An error if the value cannot be encoded.
    pub fn text(&self) -> Result<String, serde_json::Error> {
        match self {
            Self::Value(value) => json::to_string(value),
            Self::Unread(text) => Ok(text.clone()),
        }
    }
}

impl<T: Default> Default for JsonString<T> {
    fn default() -> Self {
        Self::Value(T::default())
    }
}

impl<T> From<T> for JsonString<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// From the text.
impl<T: DeserializeOwned> FromStr for JsonString<T> {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(read(text).map_or_else(|| Self::Unread(text.to_owned()), Self::Value))
    }
}

impl<T: Serialize> Serialize for JsonString<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(_) => serializer.serialize_str(&self.text().map_err(ser::Error::custom)?),
            Self::Unread(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for JsonString<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text(PhantomData))
    }
}

impl<T: Serialize> ParameterValue for JsonString<T> {
    fn parameter(&self) -> ParameterData<'_> {
        match self.text() {
            Ok(text) => ParameterData::Text(text.into()),
            Err(error) => ParameterData::Unwritable(error.to_string()),
        }
    }
}

/// Reads the value of a string.
struct Text<T>(PhantomData<T>);

impl<T: DeserializeOwned> Visitor<'_> for Text<T> {
    type Value = JsonString<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string that is JSON")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<JsonString<T>, E> {
        match read(text) {
            Some(value) => Ok(JsonString::Value(value)),
            None => Ok(JsonString::Unread(text.to_owned())),
        }
    }

    fn visit_string<E: Error>(self, text: String) -> Result<JsonString<T>, E> {
        match read(&text) {
            Some(value) => Ok(JsonString::Value(value)),
            None => Ok(JsonString::Unread(text)),
        }
    }
}

/// Texts within texts that are looked into: each is read on the stack of the one around it, and within each JSON may be
/// nested as deep as in a body.
const DEEPEST: usize = 4;

thread_local! {
    /// How many texts the one that is read stands within.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// A text is being read; it ends with this, also after a panic.
struct Within {
    /// How many texts it stands within.
    depth: usize,
}

impl Within {
    /// `None` where that is too many.
    fn begin() -> Option<Self> {
        let depth = DEPTH.get();
        (depth < DEEPEST).then(|| {
            DEPTH.set(depth + 1);
            Self { depth }
        })
    }
}

impl Drop for Within {
    fn drop(&mut self) {
        DEPTH.set(self.depth);
    }
}

/// Whole numbers may be written as `1.0`, as in bodies.
fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    let within = Within::begin()?;
    let value = serde_json::from_str(text).ok();
    let value = value.or_else(|| serde_json::from_str(&plainly(text)?).ok());
    drop(within);
    if value.is_none() {
        // What is passed over has no part in the path of another failure.
        json_path::begin();
    }
    value
}
