// SPDX-License-Identifier: 0BSD
//! The members of an object, field after field: the one whose turn it is read, or all written.
//!
//! There is a method for each presence that a field of an `object!` may have.

use super::left_out::leave_out;
use super::object::Object;
use super::table::find;
use serde::de::{Deserialize, DeserializeOwned, MapAccess};
use serde::ser::{Serialize, SerializeMap};
use std::collections::BTreeMap;

/// The value of one member, which all fields are offered in their order and one takes.
///
/// Asking whose turn it is is inlined and what reads a value is not, so that a jump to the field is left of it where
/// code is optimised, and the function with all fields keeps a small frame where it is not.
pub struct MemberIn<'a, 'de, M: MapAccess<'de>> {
    /// How many fields come before the one it is for.
    before: usize,
    map: &'a mut M,
    result: Result<(), M::Error>,
}

impl<'a, 'de, M: MapAccess<'de>> MemberIn<'a, 'de, M> {
    /// The next value of a map, for the field at a place.
    #[inline]
    pub fn new(place: usize, map: &'a mut M) -> Self {
        let result = Ok(());
        let before = place;
        Self {
            before,
            map,
            result,
        }
    }

    /// Takes it for a field that must be there.
    #[inline]
    pub fn required<T: Deserialize<'de>>(&mut self, field: &mut Option<T>) {
        self.take(field, read_some);
    }

    /// Takes it for a field that is always written and may be `null`.
    #[inline]
    pub fn nullable<T: Deserialize<'de>>(&mut self, field: &mut Option<Option<T>>) {
        self.take(field, read_some);
    }

    /// Takes it for a field that may be absent.
    #[inline]
    pub fn optional<T: Deserialize<'de>>(&mut self, field: &mut Option<T>) {
        self.take(field, read);
    }

    /// The same for a field that may be any value, `null` too.
    #[inline]
    pub fn any(&mut self) -> AnyIn<'_, 'a, 'de, M> {
        AnyIn(self)
    }

    /// What came of it.
    ///
    /// # Errors
    ///
    /// That of the format, or a value of another type than the field's.
    #[inline]
    pub fn end(self) -> Result<(), M::Error> {
        self.result
    }

    /// Reads the value into the field that asks, if it is its turn.
    #[inline]
    pub(in crate::runtime) fn take<F>(&mut self, field: &mut F, read: ReadField<F, M, M::Error>) {
        let here = self.before == 0;
        self.before = self.before.wrapping_sub(1);
        if here {
            self.result = read(self.map, field);
        }
    }
}

/// The value of one member that may be any, `null` too.
pub struct AnyIn<'m, 'a, 'de, M: MapAccess<'de>>(&'m mut MemberIn<'a, 'de, M>);

impl<'de, M: MapAccess<'de>> AnyIn<'_, '_, 'de, M> {
    /// Takes it for a field that may be absent.
    #[inline]
    pub fn optional<T: Deserialize<'de>>(&mut self, field: &mut Option<T>) {
        self.0.take(field, read_some);
    }
}

/// Reads the next value of a map into a field.
pub(super) type ReadField<F, M, E> = fn(&mut M, &mut F) -> Result<(), E>;

/// Reads a member outside the table of its object.
pub fn read_rest<'de, T: Deserialize<'de>, M: MapAccess<'de>>(
    rest: &mut BTreeMap<String, T>,
    name: String,
    map: &mut M,
) -> Result<(), M::Error> {
    rest.insert(name, map.next_value()?);
    Ok(())
}

/// The same, where members of other types are passed over: only some of the names are known to be of this one.
pub fn read_rest_fitting<'de, T: DeserializeOwned, M: MapAccess<'de>>(
    rest: &mut BTreeMap<String, T>,
    name: String,
    map: &mut M,
) -> Result<(), M::Error> {
    let value: serde_json::Value = map.next_value()?;
    match serde_json::from_value(value) {
        Ok(value) => drop(rest.insert(name, value)),
        Err(_) => leave_out(),
    }
    Ok(())
}

#[inline]
pub(super) fn read<'de, F: Deserialize<'de>, M: MapAccess<'de>>(
    map: &mut M,
    field: &mut F,
) -> Result<(), M::Error> {
    if const { size_of::<F>() <= SMALL } {
        *field = map.next_value()?;
        Ok(())
    } else {
        read_apart(map, field)
    }
}

#[inline]
fn read_some<'de, T: Deserialize<'de>, M: MapAccess<'de>>(
    map: &mut M,
    field: &mut Option<T>,
) -> Result<(), M::Error> {
    if const { size_of::<T>() <= SMALL } {
        *field = Some(map.next_value()?);
        Ok(())
    } else {
        read_some_apart(map, field)
    }
}

/// The largest value whose reading may be inlined, in bytes.
const SMALL: usize = 64;

#[inline(never)]
fn read_apart<'de, F: Deserialize<'de>, M: MapAccess<'de>>(
    map: &mut M,
    field: &mut F,
) -> Result<(), M::Error> {
    *field = map.next_value()?;
    Ok(())
}

#[inline(never)]
fn read_some_apart<'de, T: Deserialize<'de>, M: MapAccess<'de>>(
    map: &mut M,
    field: &mut Option<T>,
) -> Result<(), M::Error> {
    *field = Some(map.next_value()?);
    Ok(())
}

/// The members of an object being written; after an error nothing more is written.
pub struct MembersOut<'a, M: SerializeMap> {
    map: &'a mut M,
    result: Result<(), M::Error>,
}

impl<'a, M: SerializeMap> MembersOut<'a, M> {
    /// The members of this map.
    pub fn new(map: &'a mut M) -> Self {
        let result = Ok(());
        Self { map, result }
    }

    /// Writes a member whatever its value.
    pub fn required<T: Serialize>(&mut self, wire: &str, value: &T) {
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(wire, value);
        }
    }

    /// Writes a member, `null` where there is no value.
    pub fn nullable<T: Serialize>(&mut self, wire: &str, value: &Option<T>) {
        self.required(wire, value);
    }

    /// Writes a member if it has a value.
    pub fn optional<T: Serialize>(&mut self, wire: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(wire, value);
        }
    }

    /// Writes the additional members, leaving out those whose names belong to fields.
    pub fn rest<T: Object, V: Serialize>(&mut self, rest: &BTreeMap<String, V>) {
        for (name, value) in rest {
            let has_field = find(T::NAMES, T::INDEX, 0, name).is_some();
            if !has_field && !T::ALWAYS.contains(&name.as_str()) {
                self.required(name, value);
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
