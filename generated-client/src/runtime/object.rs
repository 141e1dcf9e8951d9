// SPDX-License-Identifier: 0BSD
//! JSON objects as structs: a table of wire names in, `Deserialize` and `Serialize` out.
//!
//! The `object!` macro turns a table into an implementation of [`Object`]; one visitor over that trait reads
//! every such struct, so the compiler checks it once however many structs there are.

use super::patch::Patch;
use super::table::{Member, MemberName};
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::collections::BTreeMap;
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
/// `Type as date` reads what is made of dates more openly than their own types do (`ReadDate`).
///
/// A last line `..field: T` keeps the members not named in the table in a `BTreeMap<String, T>`. After the table,
/// `new(id: i64, name: impl Into<String>)` makes a constructor that takes all required and nullable fields.
macro_rules! object {
    ($type:ident { $($row:tt)* } new($($argument:ident: $given:ty),* $(,)?)) => {
        $crate::runtime::object! { $type { $($row)* } }

        impl $type {
            /// With what it must have; everything else is left out.
            #[allow(clippy::too_many_arguments, clippy::useless_conversion)]
            pub fn new($($argument: $given),*) -> Self {
                let mut draft = <Self as $crate::runtime::Object>::draft();
                $(draft.$argument = ::core::option::Option::Some($argument.into());)*
                $crate::runtime::whole(<Self as $crate::runtime::Object>::finish(draft))
            }
        }
    };
    ($type:ident {
        $($field:ident: $presence:ident $of:ty $(as $how:ident)? = $wire:literal),* $(,)?
        $(.. $rest:ident: $value:ty $(as $rest_how:ident)? $(,)?)?
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

                #[inline]
                fn draft() -> Draft {
                    Draft {
                        $($field: $crate::runtime::field!(blank $presence),)*
                        $($rest: ::std::collections::BTreeMap::new(),)?
                    }
                }

                #[inline]
                #[allow(unused_assignments, unused_mut, unused_variables)]
                fn read<'de, M: ::serde::de::MapAccess<'de>>(
                    draft: &mut Draft,
                    field: usize,
                    map: &mut M,
                ) -> ::core::result::Result<(), M::Error> {
                    let mut place = 0;
                    $(
                        if field == place {
                            return $crate::runtime::field!(read $presence $($how)? &mut draft.$field, map);
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
                        draft.$rest.insert(name, $crate::runtime::field!(value $($rest_how)? map));
                        ::core::result::Result::Ok(())
                    }
                )?

                #[inline]
                #[allow(unused_variables)]
                fn finish(draft: Draft) -> ::core::result::Result<Self, &'static str> {
                    let missing = [$($crate::runtime::field!(missing $presence draft.$field)),*];
                    $crate::runtime::no_missing::<Self>(&missing)?;
                    ::core::result::Result::Ok(Self {
                        $($field: $crate::runtime::field!(finish $presence draft.$field),)*
                        $($rest: draft.$rest,)?
                    })
                }

                #[allow(unused_variables)]
                fn write<M: ::serde::ser::SerializeMap>(
                    &self,
                    map: &mut M,
                ) -> ::core::result::Result<(), M::Error> {
                    #[allow(unused_mut)]
                    let mut members = $crate::runtime::Members::new(map);
                    $($crate::runtime::field!(write $presence members, $wire, &self.$field);)*
                    $(members.rest::<Self, $value>(&self.$rest);)?
                    members.end()
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

    (read required date $slot:expr, $map:ident) => { $crate::runtime::read_required_date($slot, $map) };
    (read nullable date $slot:expr, $map:ident) => { $crate::runtime::read_required_date($slot, $map) };
    (read $presence:ident date $slot:expr, $map:ident) => { $crate::runtime::read_date_member($slot, $map) };
    (read required $slot:expr, $map:ident) => { $crate::runtime::read_required($slot, $map) };
    (read nullable $slot:expr, $map:ident) => { $crate::runtime::read_required($slot, $map) };
    (read optional $slot:expr, $map:ident) => { $crate::runtime::read_member($slot, $map) };
    (read patch $slot:expr, $map:ident) => { $crate::runtime::read_member($slot, $map) };

    (value date $map:ident) => { $crate::runtime::read_date($map)? };
    (value $map:ident) => { $map.next_value()? };

    (missing required $read:expr) => { $read.is_none() };
    (missing nullable $read:expr) => { $read.is_none() };
    (missing $presence:ident $read:expr) => { false };

    (finish required $read:expr) => { $crate::runtime::there($read) };
    (finish nullable $read:expr) => { $crate::runtime::there($read) };
    (finish optional $read:expr) => { $read };
    (finish patch $read:expr) => { $read };

    (write required $members:ident, $wire:literal, $value:expr) => { $members.always($wire, $value) };
    (write nullable $members:ident, $wire:literal, $value:expr) => { $members.always($wire, $value) };
    (write optional $members:ident, $wire:literal, $value:expr) => { $members.optional($wire, $value) };
    (write patch $members:ident, $wire:literal, $value:expr) => { $members.patch($wire, $value) };

    (open) => { false };
    (open $rest:ident) => { true };
}
pub(crate) use field;

/// Reads the value of a member that must be there.
pub fn read_required<'de, T: Deserialize<'de>, M: MapAccess<'de>>(
    field: &mut Option<T>,
    map: &mut M,
) -> Result<(), M::Error> {
    *field = Some(map.next_value()?);
    Ok(())
}

/// Reads the value of a member whose type knows what absence is.
pub fn read_member<'de, T: Deserialize<'de>, M: MapAccess<'de>>(
    field: &mut T,
    map: &mut M,
) -> Result<(), M::Error> {
    *field = map.next_value()?;
    Ok(())
}

/// The wire name of the first member that is missing, as an error.
pub fn no_missing<T: Object>(missing: &[bool]) -> Result<(), &'static str> {
    match missing.iter().position(|missing| *missing) {
        Some(place) => Err(T::NAMES[place]),
        None => Ok(()),
    }
}

/// The value of a field that was found to be there.
pub fn there<T>(field: Option<T>) -> T {
    field.expect("missing members are found before")
}

/// The object of a constructor, which takes every required field.
pub fn whole<T>(object: Result<T, &'static str>) -> T {
    match object {
        Ok(object) => object,
        Err(name) => panic!("the constructor does not take the required member `{name}`"),
    }
}

/// The members of an object being written; after an error nothing more is written.
pub struct Members<'a, M: SerializeMap> {
    map: &'a mut M,
    result: Result<(), M::Error>,
}

impl<'a, M: SerializeMap> Members<'a, M> {
    /// The members of this map.
    pub fn new(map: &'a mut M) -> Self {
        let result = Ok(());
        Self { map, result }
    }

    /// Writes a member whatever its value.
    pub fn always<T: Serialize + ?Sized>(&mut self, wire: &'static str, value: &T) {
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(wire, value);
        }
    }

    /// Writes a member if it has a value.
    pub fn optional<T: Serialize>(&mut self, wire: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.always(wire, value);
        }
    }

    /// Writes a member unless it is absent.
    pub fn patch<T: Serialize>(&mut self, wire: &'static str, value: &Patch<T>) {
        if !value.is_absent() {
            self.always(wire, value);
        }
    }

    /// Writes the additional members, leaving out those whose names belong to fields.
    pub fn rest<T: Object, V: Serialize>(&mut self, rest: &BTreeMap<String, V>) {
        for (name, value) in rest {
            if self.result.is_ok() && super::table::find(T::NAMES, T::INDEX, 0, name).is_none() {
                self.result = self.map.serialize_entry(name, value);
            }
        }
    }

    /// What came of it.
    ///
    /// # Errors
    ///
    /// The first error of the format.
    pub fn end(self) -> Result<(), M::Error> {
        self.result
    }
}
