// SPDX-License-Identifier: 0BSD
//! Values of parameters: a Rust value in, text, items or members out.

use serde_json::Value as Json;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Display;

/// A value that a parameter can have.
#[doc(hidden)]
pub trait ParameterValue {
    /// The value's parts, before a style makes text of them.
    fn parameter(&self) -> ParameterData<'_>;
}

/// The parts of a parameter's value.
#[derive(Debug, PartialEq)]
#[doc(hidden)]
pub enum ParameterData<'a> {
    /// No value: the parameter is left out.
    Null,
    /// A string.
    Text(Cow<'a, str>),
    /// A number or truth value, as JSON writes it.
    Literal(Cow<'a, str>),
    /// The items of an array.
    List(Vec<ParameterData<'a>>),
    /// The members of an object, in order.
    Members(Vec<(Cow<'a, str>, ParameterData<'a>)>),
    /// A value that cannot be written, and why: the call is not sent.
    Unwritable(String),
}

impl ParameterData<'_> {
    /// The text of something that shows itself.
    pub fn text(value: impl Display) -> Self {
        Self::Text(Cow::Owned(value.to_string()))
    }

    /// Whether a list or a text is there at all, though it may be written as nothing.
    pub(in crate::runtime) fn has_value(&self) -> bool {
        match self {
            Self::Text(_) => true,
            Self::List(items) => items.iter().any(|item| *item != Self::Null),
            Self::Null | Self::Literal(_) | Self::Members(_) | Self::Unwritable(_) => false,
        }
    }

    /// A number or truth value that shows itself as JSON does.
    pub fn literal(value: impl Display) -> Self {
        Self::Literal(Cow::Owned(value.to_string()))
    }

    /// Adds the value as compact JSON, for a place where nothing else can hold it.
    pub(in crate::runtime) fn push_json(&self, out: &mut String) {
        match self {
            Self::Null | Self::Unwritable(_) => out.push_str("null"),
            Self::Text(text) => push_string(text, out),
            Self::Literal(text) => out.push_str(text),
            Self::List(items) => {
                out.push('[');
                for (place, item) in items.iter().enumerate() {
                    if place > 0 {
                        out.push(',');
                    }
                    item.push_json(out);
                }
                out.push(']');
            }
            Self::Members(members) => {
                out.push('{');
                for (place, (name, value)) in members.iter().enumerate() {
                    if place > 0 {
                        out.push(',');
                    }
                    push_string(name, out);
                    out.push(':');
                    value.push_json(out);
                }
                out.push('}');
            }
        }
    }

    /// Says whether a test holds for any text in the value, names of members included.
    pub(in crate::runtime) fn any_text(&self, test: &dyn Fn(&str) -> bool) -> bool {
        match self {
            Self::Null | Self::Unwritable(_) => false,
            Self::Text(text) | Self::Literal(text) => test(text),
            Self::List(items) => items.iter().any(|item| item.any_text(test)),
            Self::Members(members) => members
                .iter()
                .any(|(name, value)| test(name) || value.any_text(test)),
        }
    }
}

fn push_string(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(text).to_string());
}

/// Texts, of whatever gives them.
#[doc(hidden)]
pub fn texts(items: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<String> {
    let items = items.into_iter();
    items.map(|item| item.as_ref().to_owned()).collect()
}

/// Items, of whatever gives what becomes them.
#[doc(hidden)]
pub fn items<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
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
        ParameterData::Literal(Cow::Borrowed(if *self { "true" } else { "false" }))
    }
}

macro_rules! displayed {
    ($how:ident: $($type:ty)*) => {
        $(
            impl ParameterValue for $type {
                fn parameter(&self) -> ParameterData<'_> {
                    ParameterData::$how(self)
                }
            }
        )*
    };
}

displayed! { literal: i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 serde_json::Number }
displayed! { text: char url::Url }

macro_rules! finite {
    ($($type:ty)*) => {
        $(
            impl ParameterValue for $type {
                fn parameter(&self) -> ParameterData<'_> {
                    match self.is_finite() {
                        true => ParameterData::literal(self),
                        false => ParameterData::Unwritable(format!("`{self}` is no number of JSON")),
                    }
                }
            }
        )*
    };
}

finite! { f32 f64 }

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
        match self {
            Self::Null => ParameterData::Null,
            Self::Bool(value) => value.parameter(),
            Self::Number(value) => value.parameter(),
            Self::String(value) => value.parameter(),
            Self::Array(items) => items.parameter(),
            Self::Object(members) => {
                let members = members.iter();
                let all = members.map(|(name, value)| (name.as_str().into(), value.parameter()));
                ParameterData::Members(all.collect())
            }
        }
    }
}

/// Anything that shows itself as a parameter, by its text.
#[doc(hidden)]
pub struct Displayed<'a, T: ?Sized>(pub &'a T);

impl<T: Display + ?Sized> ParameterValue for Displayed<'_, T> {
    fn parameter(&self) -> ParameterData<'_> {
        ParameterData::text(self.0)
    }
}
