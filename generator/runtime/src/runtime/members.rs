// SPDX-License-Identifier: 0BSD
//! The members of an object, field after field: the one whose turn it is read, or all written.
//!
//! There is a method for each presence that a field of an `object!` may have.

use super::object::Object;
use super::patch::Patch;
use super::table::find;
use serde::de::{Deserialize, MapAccess};
use serde::ser::{Serialize, SerializeMap};
use std::collections::BTreeMap;

/// The value of one member, which all fields are offered in their order and one takes.
///
/// All of it is inlined, so that what is left is a jump to the field.
pub struct MemberIn<'a, 'de, M: MapAccess<'de>> {
    /// How many fields come before the one it is for.
    before: usize,
    map: &'a mut M,
    result: Result<(), M::Error>,
}

impl<'a, 'de, M: MapAccess<'de>> MemberIn<'a, 'de, M> {
    /// The next value of a map, for the field at a place.
    #[inline(always)]
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
    #[inline(always)]
    pub fn required<T: Deserialize<'de>>(&mut self, field: &mut Option<T>) {
        self.take(|map| replace(field, map.next_value().map(Some)));
    }

    /// Takes it for a field that is always written and may be `null`.
    #[inline(always)]
    pub fn nullable<T: Deserialize<'de>>(&mut self, field: &mut Option<Option<T>>) {
        self.required(field);
    }

    /// Takes it for a field that may be absent.
    #[inline(always)]
    pub fn optional<T: Deserialize<'de>>(&mut self, field: &mut Option<T>) {
        self.take(|map| replace(field, map.next_value()));
    }

    /// Takes it for a field that may be absent and may be `null`.
    #[inline(always)]
    pub fn patch<T: Deserialize<'de>>(&mut self, field: &mut Patch<T>) {
        self.take(|map| replace(field, map.next_value()));
    }

    /// What came of it.
    ///
    /// # Errors
    ///
    /// That of the format, or a value of another type than the field's.
    #[inline(always)]
    pub fn end(self) -> Result<(), M::Error> {
        self.result
    }

    /// Reads the value if it is the turn of the field that asks.
    #[inline(always)]
    pub(super) fn take(&mut self, read: impl FnOnce(&mut M) -> Result<(), M::Error>) {
        let here = self.before == 0;
        self.before = self.before.wrapping_sub(1);
        if here {
            self.result = read(self.map);
        }
    }
}

/// Gives a field what was read for it.
#[inline(always)]
pub(super) fn replace<T, E>(field: &mut T, value: Result<T, E>) -> Result<(), E> {
    *field = value?;
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

    /// Writes a member unless it is absent.
    pub fn patch<T: Serialize>(&mut self, wire: &str, value: &Patch<T>) {
        if !value.is_absent() {
            self.required(wire, value);
        }
    }

    /// Writes the additional members, leaving out those whose names belong to fields.
    pub fn rest<T: Object, V: Serialize>(&mut self, rest: &BTreeMap<String, V>) {
        for (name, value) in rest {
            if find(T::NAMES, T::INDEX, 0, name).is_none() {
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
