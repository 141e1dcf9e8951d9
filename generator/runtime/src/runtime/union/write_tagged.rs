// SPDX-License-Identifier: 0BSD
//! Writing a variant of a union: an object in, the same object with the members that tell the variant out.

use crate::runtime::constant::Constant;
use serde::ser::{Error, Impossible, Serialize, SerializeMap, SerializeStruct, Serializer};
use serde_json::Value as Json;
use std::fmt::{self, Write as _};

/// Writes `body`, which is an object, and the member `tag` with `value` unless `body` writes one itself.
pub fn write_tagged<T: Serialize, S: Serializer>(
    body: &T,
    tag: &'static str,
    value: &'static str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    write_with(body, &[(tag, Constant::from(value))], serializer)
}

/// Writes `body`, which is an object, and each of these members unless `body` writes one that is not null.
pub fn write_with<T: Serialize, S: Serializer>(
    body: &T,
    members: &[(&'static str, Constant)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    body.serialize(Tagged {
        inner: serializer,
        members,
    })
}

struct Tagged<'a, S> {
    inner: S,
    members: &'a [(&'static str, Constant)],
}

struct TaggedMap<'a, M> {
    inner: M,
    members: &'a [(&'static str, Constant)],
    /// Which of the members were written, a bit each.
    written: u64,
    /// The place of the member whose value comes next.
    next: Option<usize>,
}

pub(super) fn refuse<T, E: Error>() -> Result<T, E> {
    Err(E::custom("a variant that has members is not an object"))
}

macro_rules! refused {
    ($($name:ident($($of:ty),*))*) => {
        $(fn $name(self, $(_: $of),*) -> Result<Self::Ok, Self::Error> { refuse() })*
    };
}

impl<'a, S: Serializer> Serializer for Tagged<'a, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Impossible<S::Ok, S::Error>;
    type SerializeTuple = Impossible<S::Ok, S::Error>;
    type SerializeTupleStruct = Impossible<S::Ok, S::Error>;
    type SerializeTupleVariant = Impossible<S::Ok, S::Error>;
    type SerializeMap = TaggedMap<'a, S::SerializeMap>;
    type SerializeStruct = TaggedMap<'a, S::SerializeMap>;
    type SerializeStructVariant = Impossible<S::Ok, S::Error>;

    refused! {
        serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_f32(f32)
        serialize_f64(f64) serialize_char(char) serialize_str(&str) serialize_bytes(&[u8]) serialize_none()
        serialize_unit() serialize_unit_struct(&'static str)
        serialize_unit_variant(&'static str, u32, &'static str)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<S::Ok, S::Error> {
        refuse()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, S::Error> {
        refuse()
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, S::Error> {
        refuse()
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, S::Error> {
        refuse()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, S::Error> {
        refuse()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, S::Error> {
        Ok(TaggedMap {
            inner: self.inner.serialize_map(None)?,
            members: self.members,
            written: 0,
            next: None,
        })
    }

    fn serialize_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStruct, S::Error> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, S::Error> {
        refuse()
    }
}

impl<M: SerializeMap> SerializeMap for TaggedMap<'_, M> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn serialize_key<K: Serialize + ?Sized>(&mut self, key: &K) -> Result<(), M::Error> {
        let mut members = self.members.iter();
        self.next = members.position(|(name, _)| is_name(key, name));
        self.inner.serialize_key(key)
    }

    fn serialize_value<V: Serialize + ?Sized>(&mut self, value: &V) -> Result<(), M::Error> {
        let Some(place) = self.next.take() else {
            return self.inner.serialize_value(value);
        };
        self.written |= 1 << place;
        match serde_json::to_value(value) {
            Ok(Json::Null) => self.inner.serialize_value(&self.members[place].1),
            _ => self.inner.serialize_value(value),
        }
    }

    fn end(mut self) -> Result<M::Ok, M::Error> {
        for (place, (name, value)) in self.members.iter().enumerate() {
            if self.written & 1 << place == 0 {
                self.inner.serialize_entry(*name, value)?;
            }
        }
        self.inner.end()
    }
}

impl<M: SerializeMap> SerializeStruct for TaggedMap<'_, M> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), M::Error> {
        self.serialize_entry(name, value)
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        SerializeMap::end(self)
    }
}

/// Says whether a key is the string `name`.
fn is_name<K: Serialize + ?Sized>(key: &K, name: &str) -> bool {
    let mut same = Same { rest: Some(name) };
    write!(same, "{}", Key(key)).is_ok() && same.rest == Some("")
}

/// A key as text.
struct Key<'a, K: ?Sized>(&'a K);

impl<K: Serialize + ?Sized> fmt::Display for Key<'_, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(f)
    }
}

/// Takes text as long as it is the one expected.
struct Same<'a> {
    rest: Option<&'a str>,
}

impl fmt::Write for Same<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.rest = self.rest.and_then(|rest| rest.strip_prefix(text));
        self.rest.map(drop).ok_or(fmt::Error)
    }
}
