// SPDX-License-Identifier: 0BSD
//! Single values in text (`text/plain`): the text of a body in; a number, truth value or value of an enumeration out, or an
//! object of such, of which the text is a form.

use super::decode_error::DecodeError;
use super::raw::RawResponse;
use super::read_as::ways;
use crate::runtime::text::media_type::is_json;
use crate::runtime::text::percent;
use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde::de::{
    DeserializeOwned, Deserializer, Error as _, IntoDeserializer, Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;

impl RawResponse {
    /// The body as a single value in text, blanks around it aside, or as an object that is a form; as JSON where it is said to
    /// be that.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] where it is another one.
    pub fn plain<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        if is_json(self.media_type()) {
            return self.json();
        }
        if let Some(error) = DecodeError::page(self.body()) {
            return Err(error);
        }
        let text = self.text()?;
        // Without a media type, a text in quotation marks or braces is JSON.
        if self.media_type().is_empty()
            && text.trim_start().starts_with(['"', '{'])
            && let Ok(value) = self.json()
        {
            return Ok(value);
        }
        T::deserialize(Plain(text.trim())).map_err(|error| DecodeError::plain(&error))
    }
}

/// Reads a body as a single value in text.
pub fn read_plain<T: DeserializeOwned>(response: &RawResponse) -> Option<Result<T, DecodeError>> {
    Some(response.plain())
}

ways! {
    /// A single value in text, or an object in a form.
    AsPlain<T: DeserializeOwned>: T, read_plain;
}

/// A text that is one value.
pub(in crate::runtime) struct Plain<'a>(pub(in crate::runtime) &'a str);

macro_rules! numbers {
    ($($method:ident)*) => {
        $(
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
                self.integer(visitor)
            }
        )*
    };
}

impl Plain<'_> {
    /// A whole number, also one written `1.0`.
    fn integer<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let plain = crate::runtime::codec::whole_numbers::plainly(self.0);
        let text = plain.as_deref().unwrap_or(self.0);
        if let Ok(number) = text.parse() {
            return visitor.visit_i64(number);
        }
        match text.parse() {
            Ok(number) => visitor.visit_u64(number),
            Err(_) => Err(self.other_than(&visitor)),
        }
    }

    fn other_than<'de, V: Visitor<'de>>(&self, visitor: &V) -> Error {
        Error::invalid_value(Unexpected::Str(self.0), visitor)
    }
}

impl<'de> Deserializer<'de> for Plain<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_str(self.0)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            yes if yes.eq_ignore_ascii_case("true") => visitor.visit_bool(true),
            no if no.eq_ignore_ascii_case("false") => visitor.visit_bool(false),
            _ => Err(self.other_than(&visitor)),
        }
    }

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0.parse() {
            Ok(number) => visitor.visit_f64(number),
            Err(_) => Err(self.other_than(&visitor)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            "" | "null" => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        Form::of(self.0).deserialize_map(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_map(visitor)
    }

    forward_to_deserialize_any! {
        i128 u128 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct enum identifier ignored_any
    }
}

/// The members of a form, each with its values, in the order of the first of these.
struct Form(Vec<(String, Values)>);

impl Form {
    /// The members of a text (WHATWG URL §5.1).
    fn of(text: &str) -> Self {
        let plain = |text: &str| percent::decoded(&text.replace('+', " "));
        let mut members: Vec<(String, Values)> = Vec::new();
        for pair in text.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (plain(name), plain(value));
            match members.iter_mut().find(|(known, _)| *known == name) {
                Some((_, Values(values))) => values.push(value),
                None => members.push((name, Values(vec![value]))),
            }
        }
        Self(members)
    }

    fn deserialize_map<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(MapDeserializer::new(self.0.into_iter()))
    }
}

/// What a name has in a form: one value, or several where it stands several times.
struct Values(Vec<String>);

impl Values {
    /// The value of what has one; of several the last.
    fn one(&self) -> &str {
        self.0.last().map(String::as_str).unwrap_or_default()
    }
}

macro_rules! single_values {
    ($($method:ident)*) => {
        $(
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
                Plain(self.one()).$method(visitor)
            }
        )*
    };
}

impl<'de> Deserializer<'de> for Values {
    type Error = Error;

    single_values! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_f32 deserialize_f64
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0.len() {
            1 => Plain(self.one()).deserialize_any(visitor),
            _ => self.deserialize_seq(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0.as_slice() {
            [empty] if empty.is_empty() => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let values = self.0.into_iter().map(|value| Self(vec![value]));
        visitor.visit_seq(SeqDeserializer::new(values))
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        Plain(self.one()).deserialize_str(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    forward_to_deserialize_any! {
        i128 u128 char bytes byte_buf unit unit_struct tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

impl<'de> IntoDeserializer<'de> for Values {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

#[cfg(test)]
mod tests {
    use super::RawResponse;
    use bytes::Bytes;
    use http::{HeaderMap, StatusCode};
    use std::collections::BTreeMap;

    fn read<T: serde::de::DeserializeOwned>(text: &str) -> Option<T> {
        let body = Bytes::copy_from_slice(text.as_bytes());
        RawResponse::new(StatusCode::OK, HeaderMap::new(), body)
            .plain()
            .ok()
    }

    #[test]
    fn a_form_is_an_object_of_single_values_and_lists() {
        let texts: Option<BTreeMap<String, String>> = read("a+b=1%2B1&c=%C3%A9&d&&e=f=g");
        let expected = [("a b", "1+1"), ("c", "é"), ("d", ""), ("e", "f=g")];
        let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(texts, Some(BTreeMap::from(expected)));
        let lists: Option<BTreeMap<String, Vec<i64>>> = read("a=1&b=2&a=3");
        let expected = [("a".to_owned(), vec![1, 3]), ("b".to_owned(), vec![2])];
        assert_eq!(lists, Some(BTreeMap::from(expected)));
        let numbers: Option<BTreeMap<String, Option<f64>>> = read("a=1.5");
        assert_eq!(numbers, Some(BTreeMap::from([("a".to_owned(), Some(1.5))])));
        assert_eq!(read::<BTreeMap<String, bool>>("a=maybe"), None);
        // Without a media type, what begins with a brace is JSON.
        let json: Option<BTreeMap<String, i64>> = read("{\"a\": 1}");
        assert_eq!(json, Some(BTreeMap::from([("a".to_owned(), 1)])));
    }
}
