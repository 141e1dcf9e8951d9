// SPDX-License-Identifier: 0BSD
//! Values of parameters: a Rust value in, text, items or members out.

use serde_json::Value as Json;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Display;

/// A value that a parameter can have.
pub trait ParameterValue {
    /// The value's parts, before a style makes text of them.
    fn parameter(&self) -> ParameterData<'_>;
}

/// The parts of a parameter's value.
#[derive(Clone, Debug, PartialEq)]
pub enum ParameterData<'a> {
    /// No value: the parameter is left out.
    Null,
    /// A string, or a number or truth value as text.
    Text(Cow<'a, str>),
    /// The items of an array.
    List(Vec<ParameterData<'a>>),
    /// The members of an object.
    Members(Vec<(Cow<'a, str>, ParameterData<'a>)>),
    /// A value that cannot be written, and why: the call is not sent.
    Unwritable(String),
}

impl ParameterData<'_> {
    /// The text of something that shows itself.
    pub fn text(value: impl Display) -> Self {
        Self::Text(Cow::Owned(value.to_string()))
    }

    fn of_json(value: Json) -> Self {
        match value {
            Json::Null => Self::Null,
            Json::Bool(value) => Self::text(value),
            Json::Number(value) => Self::text(value),
            Json::String(value) => Self::Text(Cow::Owned(value)),
            Json::Array(items) => Self::List(items.into_iter().map(Self::of_json).collect()),
            Json::Object(members) => {
                let member = |(name, value)| (Cow::Owned(name), Self::of_json(value));
                Self::Members(members.into_iter().map(member).collect())
            }
        }
    }

    /// The value as compact JSON, for a place where nothing else can hold it.
    pub(super) fn to_json(&self) -> Json {
        match self {
            Self::Null | Self::Unwritable(_) => Json::Null,
            Self::Text(text) => Json::String(text.clone().into_owned()),
            Self::List(items) => Json::Array(items.iter().map(Self::to_json).collect()),
            Self::Members(members) => {
                let member = |(name, value): &(Cow<'_, str>, Self)| {
                    (name.clone().into_owned(), value.to_json())
                };
                Json::Object(members.iter().map(member).collect())
            }
        }
    }
}

impl ParameterValue for str {
    fn parameter(&self) -> ParameterData<'_> {
        ParameterData::Text(Cow::Borrowed(self))
    }
}

impl ParameterValue for String {
    fn parameter(&self) -> ParameterData<'_> {
        self.as_str().parameter()
    }
}

impl ParameterValue for bool {
    fn parameter(&self) -> ParameterData<'_> {
        ParameterData::Text(Cow::Borrowed(if *self { "true" } else { "false" }))
    }
}

macro_rules! displayed {
    ($($type:ty)*) => {
        $(
            impl ParameterValue for $type {
                fn parameter(&self) -> ParameterData<'_> {
                    ParameterData::text(self)
                }
            }
        )*
    };
}

displayed! { i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char serde_json::Number url::Url }

impl<T: ParameterValue + ?Sized> ParameterValue for &T {
    fn parameter(&self) -> ParameterData<'_> {
        (**self).parameter()
    }
}

impl<T: ParameterValue + ?Sized> ParameterValue for Box<T> {
    fn parameter(&self) -> ParameterData<'_> {
        (**self).parameter()
    }
}

impl<T: ParameterValue + ToOwned + ?Sized> ParameterValue for Cow<'_, T> {
    fn parameter(&self) -> ParameterData<'_> {
        (**self).parameter()
    }
}

impl<T: ParameterValue> ParameterValue for Option<T> {
    fn parameter(&self) -> ParameterData<'_> {
        self.as_ref().map_or(ParameterData::Null, T::parameter)
    }
}

impl<T: ParameterValue> ParameterValue for [T] {
    fn parameter(&self) -> ParameterData<'_> {
        ParameterData::List(self.iter().map(T::parameter).collect())
    }
}

impl<T: ParameterValue, const N: usize> ParameterValue for [T; N] {
    fn parameter(&self) -> ParameterData<'_> {
        self.as_slice().parameter()
    }
}

impl<T: ParameterValue> ParameterValue for Vec<T> {
    fn parameter(&self) -> ParameterData<'_> {
        self.as_slice().parameter()
    }
}

impl<K: AsRef<str>, T: ParameterValue> ParameterValue for BTreeMap<K, T> {
    fn parameter(&self) -> ParameterData<'_> {
        let member = |(name, value)| (Cow::Borrowed(K::as_ref(name)), T::parameter(value));
        ParameterData::Members(self.iter().map(member).collect())
    }
}

impl ParameterValue for Json {
    fn parameter(&self) -> ParameterData<'_> {
        ParameterData::of_json(self.clone())
    }
}

/// Any value with a JSON form as a parameter: an object's members, an array's items.
#[derive(Clone, Copy, Debug)]
pub struct Structured<'a, T: ?Sized>(pub &'a T);

impl<T: serde::Serialize + ?Sized> ParameterValue for Structured<'_, T> {
    fn parameter(&self) -> ParameterData<'_> {
        to_json(self.0).map_or_else(unwritable, ParameterData::of_json)
    }
}

/// Any value with a JSON form as a parameter whose text is that JSON (OpenAPI 3.1.1 §4.8.12.2.2, `content`).
#[derive(Clone, Copy, Debug)]
pub struct JsonText<'a, T: ?Sized>(pub &'a T);

impl<T: serde::Serialize + ?Sized> ParameterValue for JsonText<'_, T> {
    fn parameter(&self) -> ParameterData<'_> {
        let text = serde_json::to_string(self.0);
        text.map_or_else(unwritable, |text| ParameterData::Text(Cow::Owned(text)))
    }
}

fn unwritable(error: serde_json::Error) -> ParameterData<'static> {
    ParameterData::Unwritable(error.to_string())
}

/// The JSON of a value, its numbers as they are written: a `f32` is not widened to digits that nobody gave.
pub(super) fn to_json<T: serde::Serialize + ?Sized>(value: &T) -> Result<Json, serde_json::Error> {
    let json = serde_json::to_value(value)?;
    if has_fraction(&json) {
        return serde_json::from_slice(&serde_json::to_vec(value)?);
    }
    Ok(json)
}

fn has_fraction(json: &Json) -> bool {
    match json {
        Json::Number(number) => number.is_f64(),
        Json::Array(items) => items.iter().any(has_fraction),
        Json::Object(members) => members.values().any(has_fraction),
        Json::Null | Json::Bool(_) | Json::String(_) => false,
    }
}

/// Anything that shows itself as a parameter, by its text.
#[derive(Clone, Copy, Debug)]
pub struct Displayed<'a, T: ?Sized>(pub &'a T);

impl<T: Display + ?Sized> ParameterValue for Displayed<'_, T> {
    fn parameter(&self) -> ParameterData<'_> {
        ParameterData::text(self.0)
    }
}
