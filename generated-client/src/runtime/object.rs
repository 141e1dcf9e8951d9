// SPDX-License-Identifier: 0BSD
//! JSON objects as structs: a table of wire names in, `Deserialize` and `Serialize` out.
//!
//! The `object!` macro turns a table into an implementation of [`Object`]; one visitor over that trait reads
//! every such struct, so the compiler checks it once however many structs there are.

use super::table::{Member, MemberName};
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// A struct that is a JSON object on the wire.
pub trait Object: Sized {
    /// The fields read so far, each absent at first.
    type Draft;

    /// The members' names on the wire, in field order.
    const NAMES: &'static [&'static str];

    /// The index of `NAMES`; used by long tables alone.
    const INDEX: &'static [[u16; 2]];

    /// Members outside `NAMES` are kept.
    const OPEN: bool;

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

/// Reads an object from any format.
pub fn read_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
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
        let mut name = MemberName {
            names: T::NAMES,
            index: T::INDEX,
            next: 0,
            keep: T::OPEN,
        };
        while let Some(member) = map.next_key_seed(name)? {
            match member {
                Member::Known(field) => {
                    name.next = field + 1;
                    T::read(&mut draft, field, &mut map)?;
                }
                Member::Other(other) => T::rest(&mut draft, other, &mut map)?,
                Member::Skipped => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        T::finish(draft).map_err(M::Error::missing_field)
    }
}

/// Makes a struct an [`Object`] with `Deserialize` and `Serialize`, from a table of its fields.
///
/// One line a field: `name: presence Type = "wireName"`, where the presence says how the field's type and the
/// member go together:
///
/// | presence   | field's type | absent        | `null`        | written                  |
/// |------------|--------------|---------------|---------------|--------------------------|
/// | `required` | `T`          | an error      | `T`'s matter  | always                   |
/// | `nullable` | `Option<T>`  | an error      | `None`        | always, `None` as `null` |
/// | `optional` | `Option<T>`  | `None`        | `None`        | unless `None`            |
/// | `patch`    | `Patch<T>`   | `Absent`      | `Null`        | unless `Absent`          |
///
/// A last line `..field: T` keeps the members not named in the table in a `BTreeMap<String, T>`.
macro_rules! object {
    ($type:ident {
        $($field:ident: $presence:ident $of:ty = $wire:literal),* $(,)?
        $(.. $rest:ident: $value:ty $(,)?)?
    }) => {
        #[allow(unreachable_pub)]
        const _: () = {
            pub struct Draft {
                $($field: $crate::runtime::field!(draft $presence $of),)*
                $($rest: ::std::collections::BTreeMap<::std::string::String, $value>,)?
            }

            impl $crate::runtime::Object for $type {
                type Draft = Draft;

                const NAMES: &'static [&'static str] = &[$($wire),*];

                const INDEX: &'static [[u16; 2]] = &$crate::runtime::index(&[$($wire),*]);

                const OPEN: bool = $crate::runtime::field!(open $($rest)?);

                fn draft() -> Draft {
                    Draft {
                        $($field: $crate::runtime::field!(blank $presence),)*
                        $($rest: ::std::collections::BTreeMap::new(),)?
                    }
                }

                #[allow(unused_assignments, unused_mut, unused_variables)]
                fn read<'de, M: ::serde::de::MapAccess<'de>>(
                    draft: &mut Draft,
                    field: usize,
                    map: &mut M,
                ) -> ::core::result::Result<(), M::Error> {
                    let mut place = 0;
                    $(
                        if field == place {
                            draft.$field = $crate::runtime::field!(read $presence map);
                            return ::core::result::Result::Ok(());
                        }
                        place += 1;
                    )*
                    ::core::result::Result::Ok(())
                }

                $(
                    fn rest<'de, M: ::serde::de::MapAccess<'de>>(
                        draft: &mut Draft,
                        name: ::std::string::String,
                        map: &mut M,
                    ) -> ::core::result::Result<(), M::Error> {
                        draft.$rest.insert(name, map.next_value()?);
                        ::core::result::Result::Ok(())
                    }
                )?

                #[allow(unused_variables)]
                fn finish(draft: Draft) -> ::core::result::Result<Self, &'static str> {
                    ::core::result::Result::Ok(Self {
                        $($field: $crate::runtime::field!(finish $presence draft.$field, $wire),)*
                        $($rest: draft.$rest,)?
                    })
                }

                #[allow(unused_variables)]
                fn write<M: ::serde::ser::SerializeMap>(
                    &self,
                    map: &mut M,
                ) -> ::core::result::Result<(), M::Error> {
                    $($crate::runtime::field!(write $presence &self.$field, $wire, map);)*
                    $($crate::runtime::write_rest::<Self, $value, M>(&self.$rest, map)?;)?
                    ::core::result::Result::Ok(())
                }
            }

            impl<'de> ::serde::Deserialize<'de> for $type {
                fn deserialize<D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    $crate::runtime::read_object(deserializer)
                }
            }

            impl ::serde::Serialize for $type {
                fn serialize<S: ::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    $crate::runtime::write_object(self, serializer)
                }
            }
        };
    };
}
pub(crate) use object;

/// What one field contributes to the parts of an `object!`, by its presence.
macro_rules! field {
    (draft required $of:ty) => { ::core::option::Option<$of> };
    (draft nullable $of:ty) => { ::core::option::Option<::core::option::Option<$of>> };
    (draft optional $of:ty) => { ::core::option::Option<$of> };
    (draft patch $of:ty) => { $crate::runtime::Patch<$of> };

    (blank patch) => { $crate::runtime::Patch::Absent };
    (blank $presence:ident) => { ::core::option::Option::None };

    (read required $map:ident) => { ::core::option::Option::Some($map.next_value()?) };
    (read nullable $map:ident) => { ::core::option::Option::Some($map.next_value()?) };
    (read optional $map:ident) => { $map.next_value()? };
    (read patch $map:ident) => { $map.next_value()? };

    (finish required $read:expr, $wire:literal) => { $crate::runtime::field!(given $read, $wire) };
    (finish nullable $read:expr, $wire:literal) => { $crate::runtime::field!(given $read, $wire) };
    (finish optional $read:expr, $wire:literal) => { $read };
    (finish patch $read:expr, $wire:literal) => { $read };
    (given $read:expr, $wire:literal) => {
        match $read {
            ::core::option::Option::Some(value) => value,
            ::core::option::Option::None => return ::core::result::Result::Err($wire),
        }
    };

    (write required $value:expr, $wire:literal, $map:ident) => { $map.serialize_entry($wire, $value)? };
    (write nullable $value:expr, $wire:literal, $map:ident) => { $map.serialize_entry($wire, $value)? };
    (write optional $value:expr, $wire:literal, $map:ident) => {
        if let ::core::option::Option::Some(value) = $value {
            $map.serialize_entry($wire, value)?
        }
    };
    (write patch $value:expr, $wire:literal, $map:ident) => {
        if !$crate::runtime::Patch::is_absent($value) {
            $map.serialize_entry($wire, $value)?
        }
    };

    (open) => { false };
    (open $rest:ident) => { true };
}
pub(crate) use field;

/// Writes the additional members of an object, leaving out those whose names belong to its fields.
pub fn write_rest<T: Object, V: serde::Serialize, M: SerializeMap>(
    rest: &std::collections::BTreeMap<String, V>,
    map: &mut M,
) -> Result<(), M::Error> {
    for (name, value) in rest {
        if super::table::find(T::NAMES, T::INDEX, 0, name).is_none() {
            map.serialize_entry(name, value)?;
        }
    }
    Ok(())
}
