// SPDX-License-Identifier: 0BSD
//! JSON objects as structs: one visitor over the trait [`Object`] reads every such struct, so the compiler checks it
//! once however many structs there are.

use super::left_out::leave_out;
use super::table::{Member, MemberName};
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// A struct that is a JSON object on the wire; made from a table by `object!`.
#[doc(hidden)]
pub trait Object: Sized {
    /// The fields read so far, each absent at first.
    type Draft;

    /// The members' names on the wire, in field order.
    const NAMES: &'static [&'static str];

    /// The index of `NAMES`.
    const INDEX: &'static [u16] = super::table::index_of!(Self::NAMES);

    /// Members outside `NAMES` are kept.
    const OPEN: bool = false;

    /// The members that are always written and have no field.
    const ALWAYS: &'static [&'static str] = &[];

    /// A draft with every field absent.
    fn draft() -> Self::Draft;

    /// Reads the value of the field at place `field`; a later value replaces an earlier one.
    fn read<'de, M: MapAccess<'de>>(
        draft: &mut Self::Draft,
        field: usize,
        map: &mut M,
    ) -> Result<(), M::Error>;

    /// Reads the value of a member outside `NAMES`.
    fn rest<'de, M: MapAccess<'de>>(
        draft: &mut Self::Draft,
        name: String,
        map: &mut M,
    ) -> Result<(), M::Error> {
        let _ = (draft, name);
        map.next_value::<IgnoredAny>().map(drop)
    }

    /// The finished struct, or the wire name of a required member that was missing.
    fn finish(draft: Self::Draft) -> Result<Self, &'static str>;

    /// Writes the members.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

/// The largest draft that is kept on the stack, in bytes.
const LARGE: usize = 1024;

/// Reads an object from any format.
pub fn read_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    if const { size_of::<T::Draft>() > LARGE } {
        read_boxed(deserializer).map(|object| *object)
    } else {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}

/// Reads an object from any format, of which little is ever on the stack while its members are read.
pub fn read_boxed<'de, T: Object, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Box<T>, D::Error> {
    deserializer.deserialize_map(BoxedVisitor(PhantomData))
}

/// Writes an object to any format.
pub fn write_object<T: Object, S: Serializer>(
    object: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    object.write(&mut map)?;
    map.end()
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<T, M::Error> {
        let mut draft = T::draft();
        read_members::<T, M>(&mut draft, &mut map)?;
        T::finish(draft).map_err(M::Error::missing_field)
    }
}

struct BoxedVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for BoxedVisitor<T> {
    type Value = Box<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ObjectVisitor::<T>(PhantomData).expecting(f)
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Box<T>, M::Error> {
        let mut draft = blank::<T>();
        read_members::<T, M>(&mut draft, &mut map)?;
        finish::<T>(draft).map_err(M::Error::missing_field)
    }
}

/// An empty draft on the heap. What it takes on the stack is free again before a member is read.
#[inline(never)]
fn blank<T: Object>() -> Box<T::Draft> {
    Box::new(T::draft())
}

/// What a draft on the heap makes. What it takes on the stack is free as long as members are read.
#[inline(never)]
#[allow(clippy::boxed_local)] // Taken out of the box here, not by the caller, whose frame stays small.
fn finish<T: Object>(draft: Box<T::Draft>) -> Result<Box<T>, &'static str> {
    T::finish(*draft).map(Box::new)
}

fn read_members<'de, T: Object, M: MapAccess<'de>>(
    draft: &mut T::Draft,
    map: &mut M,
) -> Result<(), M::Error> {
    let mut name = MemberName {
        names: T::NAMES,
        index: T::INDEX,
        next: 0,
        always: T::ALWAYS,
        keep: T::OPEN,
    };
    while let Some(member) = map.next_key_seed(name)? {
        match member {
            Member::Known(field) => {
                name.next = field + 1;
                T::read(draft, field, map)?;
            }
            Member::Other(other) => T::rest(draft, other, map)?,
            Member::Always => {
                map.next_value::<IgnoredAny>()?;
            }
            Member::LeftOut => {
                map.next_value::<IgnoredAny>()?;
                leave_out();
            }
        }
    }
    Ok(())
}

/// The object of a constructor, which takes every required field.
pub fn whole<T>(object: Result<T, &'static str>) -> T {
    match object {
        Ok(object) => object,
        Err(name) => panic!("the constructor does not take the required member `{name}`"),
    }
}
