// SPDX-License-Identifier: 0BSD
//! Values with a JSON form as parameters: what `serde` writes in, its parts in the same order out.

use super::json;
use super::parameter::{ParameterData, ParameterValue};
use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// The parts of a value, its members in the order they are written and its numbers with the digits they are written in.
pub(in crate::runtime) fn parts<T: Serialize + ?Sized>(
    value: &T,
) -> Result<ParameterData<'static>, serde_json::Error> {
    // By way of the text, since `serde_json::Value` may put members into another order.
    let text = json::to_vec(value)?;
    let mut runs = text.split(|byte| !byte.is_ascii_digit());
    if runs.any(|digits| digits.len() >= LONG) {
        // Fails of a number that would lose digits.
        serde_json::to_value(value)?;
    }
    serde_json::from_slice(&text)
}

/// How many digits the numbers have that may be too large to be read exactly.
const LONG: usize = 20;

impl<'de> Deserialize<'de> for ParameterData<'static> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Parts)
    }
}

struct Parts;

impl<'de> Visitor<'de> for Parts {
    type Value = ParameterData<'static>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(ParameterData::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(ParameterData::literal(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(ParameterData::literal(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(ParameterData::literal(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        let number = serde_json::Number::from_f64(value);
        Ok(number.map_or(ParameterData::Null, ParameterData::literal))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(ParameterData::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Self::Value, E> {
        Ok(ParameterData::Text(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(ParameterData::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut all = Vec::new();
        while let Some((name, value)) = members.next_entry::<String, _>()? {
            all.push((Cow::Owned(name), value));
        }
        Ok(ParameterData::Members(all))
    }
}

/// Any value with a JSON form as a parameter: an object's members, an array's items.
#[doc(hidden)]
pub struct Structured<'a, T: ?Sized>(pub &'a T);

impl<T: Serialize + ?Sized> ParameterValue for Structured<'_, T> {
    fn parameter(&self) -> ParameterData<'_> {
        parts(self.0).unwrap_or_else(unwritable)
    }
}

/// Any value with a JSON form as a parameter whose text is that JSON (OpenAPI 3.1.1 §4.8.12.2.2, `content`).
#[doc(hidden)]
pub struct JsonText<'a, T: ?Sized>(pub &'a T);

impl<T: Serialize + ?Sized> ParameterValue for JsonText<'_, T> {
    fn parameter(&self) -> ParameterData<'_> {
        let text = json::to_string(self.0);
        text.map_or_else(unwritable, |text| ParameterData::Text(Cow::Owned(text)))
    }
}

fn unwritable(error: serde_json::Error) -> ParameterData<'static> {
    ParameterData::Unwritable(error.to_string())
}
