// SPDX-License-Identifier: 0BSD
//! Large structs by way of the heap: however many fields they have and however deep they are nested, little of them is
//! on the stack while what is inside them is read.

use crate::runtime::codec::members::MemberIn;
use crate::runtime::codec::object::{Object, read_boxed};
use crate::runtime::codec::patch::Patch;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// A large struct, or something made of one.
///
/// `How` says which of the two, and around what; it follows from the type.
#[doc(hidden)]
pub trait Large<How>: Sized {
    /// A small value that holds what was read.
    type Read;

    /// Reads the value.
    ///
    /// # Errors
    ///
    /// That of the format, or a value of another type.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Read, D::Error>;

    /// The value itself.
    fn whole(read: Self::Read) -> Self;

    /// The value itself, on the heap.
    fn boxed(read: Self::Read) -> Box<Self> {
        Box::new(Self::whole(read))
    }
}

/// How a struct is [`Large`].
pub struct Itself;

/// How something around a value is [`Large`], when the value is it in the way of `How`.
pub struct Around<How>(PhantomData<How>);

impl<T: Object> Large<Itself> for T {
    type Read = Box<T>;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<T>, D::Error> {
        read_boxed(deserializer)
    }

    fn whole(read: Box<T>) -> T {
        *read
    }

    fn boxed(read: Box<T>) -> Box<T> {
        read
    }
}

impl<How, T: Large<How>> Large<Around<How>> for Box<T> {
    type Read = T::Read;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T::Read, D::Error> {
        T::read(deserializer)
    }

    fn whole(read: T::Read) -> Self {
        T::boxed(read)
    }
}

impl<How, T: Large<How>> Large<Around<How>> for Option<T> {
    type Read = Option<T::Read>;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T::Read>, D::Error> {
        let read = Option::<ReadLarge<How, T>>::deserialize(deserializer)?;
        Ok(read.map(|ReadLarge(read)| read))
    }

    fn whole(read: Option<T::Read>) -> Self {
        read.map(T::whole)
    }
}

impl<How, T: Large<How>> Large<Around<How>> for Patch<T> {
    type Read = Option<T::Read>;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T::Read>, D::Error> {
        Option::<T>::read(deserializer)
    }

    fn whole(read: Option<T::Read>) -> Self {
        read.map(T::whole).into()
    }
}

impl<How, T: Large<How>> Large<Around<How>> for Vec<T> {
    type Read = Self;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Items(PhantomData))
    }

    fn whole(read: Self) -> Self {
        read
    }
}

impl<How, K: DeserializeOwned + Ord, T: Large<How>> Large<Around<How>> for BTreeMap<K, T> {
    type Read = Self;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Values(PhantomData))
    }

    fn whole(read: Self) -> Self {
        read
    }
}

/// A value for formats to read, by way of [`Large`].
#[doc(hidden)]
pub struct ReadLarge<How, T: Large<How>>(pub T::Read);

impl<'de, How, T: Large<How>> Deserialize<'de> for ReadLarge<How, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}

struct Items<How, T>(PhantomData<(How, T)>);

impl<'de, How, T: Large<How>> Visitor<'de> for Items<How, T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut seq: S) -> Result<Vec<T>, S::Error> {
        let mut items = Vec::new();
        while let Some(ReadLarge::<How, T>(read)) = seq.next_element()? {
            push::<How, T>(&mut items, read);
        }
        Ok(items)
    }
}

struct Values<How, K, T>(PhantomData<(How, K, T)>);

impl<'de, How, K: Deserialize<'de> + Ord, T: Large<How>> Visitor<'de> for Values<How, K, T> {
    type Value = BTreeMap<K, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<BTreeMap<K, T>, M::Error> {
        let mut values = BTreeMap::new();
        while let Some((name, ReadLarge::<How, T>(read))) = map.next_entry()? {
            insert::<How, K, T>(&mut values, name, read);
        }
        Ok(values)
    }
}

/// Reads a member outside the table of its object.
pub fn read_rest_large<'de, How, T: Large<How>, M: MapAccess<'de>>(
    rest: &mut BTreeMap<String, T>,
    name: String,
    map: &mut M,
) -> Result<(), M::Error> {
    let ReadLarge::<How, T>(read) = map.next_value()?;
    insert::<How, String, T>(rest, name, read);
    Ok(())
}

/// The value itself of what was read.
pub fn whole_large<How, T: Large<How>>(ReadLarge(read): ReadLarge<How, T>) -> T {
    T::whole(read)
}

// What moves whole values is apart from what reads, which is nested.

#[inline(never)]
fn push<How, T: Large<How>>(items: &mut Vec<T>, read: T::Read) {
    items.push(T::whole(read));
}

#[inline(never)]
fn insert<How, K: Ord, T: Large<How>>(values: &mut BTreeMap<K, T>, name: K, read: T::Read) {
    values.insert(name, T::whole(read));
}

#[inline(never)]
fn set<How, T: Large<How>>(field: &mut T, read: T::Read) {
    *field = T::whole(read);
}

#[inline(never)]
fn set_some<How, T: Large<How>>(field: &mut Option<T>, read: T::Read) {
    *field = Some(T::whole(read));
}

/// The value of a member whose field is made of a large struct.
pub struct LargeIn<'b, 'a, 'de, M: MapAccess<'de>>(&'b mut MemberIn<'a, 'de, M>);

impl<'a, 'de, M: MapAccess<'de>> MemberIn<'a, 'de, M> {
    /// The same for a field that is made of a large struct.
    #[inline]
    pub fn large(&mut self) -> LargeIn<'_, 'a, 'de, M> {
        LargeIn(self)
    }
}

impl<'de, M: MapAccess<'de>> LargeIn<'_, '_, 'de, M> {
    /// Takes it for a field that must be there.
    #[inline]
    pub fn required<How, T: Large<How>>(&mut self, field: &mut Option<T>) {
        self.0.take(field, |map, field| {
            let ReadLarge::<How, T>(read) = map.next_value()?;
            set_some::<How, T>(field, read);
            Ok(())
        });
    }

    /// Takes it for a field that is always written and may be `null`.
    #[inline]
    pub fn nullable<How, T: Large<How>>(&mut self, field: &mut Option<Option<T>>) {
        self.required::<Around<How>, Option<T>>(field);
    }

    /// Takes it for a field that may be absent.
    #[inline]
    pub fn optional<How, T: Large<How>>(&mut self, field: &mut Option<T>) {
        self.place::<Around<How>, Option<T>>(field);
    }

    /// Takes it for a field that may be absent and may be `null`.
    #[inline]
    pub fn patch<How, T: Large<How>>(&mut self, field: &mut Patch<T>) {
        self.place::<Around<How>, Patch<T>>(field);
    }

    #[inline]
    fn place<How, T: Large<How>>(&mut self, field: &mut T) {
        self.0.take(field, |map, field| {
            let ReadLarge::<How, T>(read) = map.next_value()?;
            set::<How, T>(field, read);
            Ok(())
        });
    }
}
