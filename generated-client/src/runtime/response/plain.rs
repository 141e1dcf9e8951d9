// SPDX-License-Identifier: 0BSD
//! Single values in text (`text/plain`): the text of a body in; a number, truth value or value of an enumeration out.

use super::decode_error::{DecodeError, is_json};
use super::raw::RawResponse;
use super::read_as::ways;
use serde::de::value::Error;
use serde::de::{DeserializeOwned, Deserializer, Error as _, Unexpected, Visitor};
use serde::forward_to_deserialize_any;

impl RawResponse {
    /// The body as a single value in text, blanks around it aside; as JSON where it is said to be that.
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
        // Without a media type, a text in quotation marks is JSON.
        if self.media_type().is_empty()
            && text.trim_start().starts_with('"')
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
    /// A single value in text.
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

    forward_to_deserialize_any! {
        i128 u128 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}
