// SPDX-License-Identifier: 0BSD
//! Values of headers (`style: simple`): a text in; a single value, the items of a list or the members of an object out.

use crate::runtime::response::plain::Plain;
use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error as _, IntoDeserializer, Visitor};

/// The text of a header, which its type tells the meaning of.
#[derive(Clone, Copy, Debug)]
pub(in crate::runtime) struct Simple<'a> {
    text: &'a str,
    /// Members are written `name=value`, not `name,value`.
    explode: bool,
}

impl<'a> Simple<'a> {
    pub(in crate::runtime) fn plain(text: &'a str) -> Self {
        let explode = false;
        Self { text, explode }
    }

    pub(super) fn exploded(text: &'a str) -> Self {
        let explode = true;
        Self { text, explode }
    }

    /// What stands between commas, or on lines where there are several.
    fn items(self) -> impl Iterator<Item = Self> {
        let between = if self.text.contains('\n') { '\n' } else { ',' };
        let all = self.text.split(between).map(str::trim);
        // An empty text is an empty list, and a list may have empty places (RFC 9110 §5.6.1).
        all.filter(|item| !item.is_empty()).map(Self::plain)
    }
}

macro_rules! single_values {
    ($($method:ident)*) => {
        $(
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
                Plain(self.text.trim()).$method(visitor)
            }
        )*
    };
}

impl<'de> Deserializer<'de> for Simple<'_> {
    type Error = Error;

    single_values! {
        deserialize_any deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_i128 deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
        deserialize_f32 deserialize_f64 deserialize_char deserialize_str deserialize_string
        deserialize_bytes deserialize_byte_buf deserialize_unit deserialize_identifier
        deserialize_ignored_any
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.text {
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

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_any(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(SeqDeserializer::new(self.items()))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let mut members = Vec::new();
        let mut items = self.items();
        while let Some(item) = items.next() {
            let member = match self.explode {
                true => item.text.split_once('='),
                false => items.next().map(|value| (item.text, value.text)),
            };
            let Some((name, value)) = member else {
                return Err(Error::custom(format_args!("`{}` has no value", item.text)));
            };
            members.push((Self::plain(name.trim()), Self::plain(value.trim())));
        }
        visitor.visit_map(MapDeserializer::new(members.into_iter()))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let text: serde::de::value::StrDeserializer<'_, Error> = self.text.into_deserializer();
        text.deserialize_enum(name, variants, visitor)
    }
}

impl<'de> IntoDeserializer<'de> for Simple<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
