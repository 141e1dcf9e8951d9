// SPDX-License-Identifier: 0BSD
//! Setters of the members that what is sent may leave out: chained methods, from what tables say of each.
//!
//! What they do is here, generic and once; a setter itself is one call, compiled where it is used.

use std::collections::BTreeMap;

/// A field that begins without a value.
pub trait Settable {
    /// What it can be given.
    type Value;

    /// It with a value.
    fn of(value: Self::Value) -> Self;
}

impl<T> Settable for Option<T> {
    type Value = T;

    fn of(value: T) -> Self {
        Some(value)
    }
}

impl<K, T> Settable for BTreeMap<K, T> {
    type Value = Self;

    fn of(value: Self) -> Self {
        value
    }
}

/// A field with what a value becomes.
pub fn value<F: Settable>(value: impl Into<F::Value>) -> F {
    F::of(value.into())
}

/// A field with what a value becomes, held in a box.
pub fn boxed<T, F: Settable<Value = Box<T>>>(value: impl Into<T>) -> F {
    F::of(Box::new(value.into()))
}

/// A field with a list.
pub fn list<T, F: Settable<Value = Vec<T>>>(items: impl IntoIterator<Item = impl Into<T>>) -> F {
    F::of(items.into_iter().map(Into::into).collect())
}

/// A field with a map.
pub fn map<T, F: Settable<Value = BTreeMap<String, T>>>(
    members: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>,
) -> F {
    let members = members.into_iter();
    F::of(
        members
            .map(|(name, value)| (name.into(), value.into()))
            .collect(),
    )
}

/// Adds setters to a struct: those that take a value, those of `null`, and those of members with one value.
///
/// A table says of a field `set(name: Type => value)`, where `Type` is what the setter takes and the word after it is the
/// function of this module that makes the field of it; `null(name)` of a field that can be `null`, and `only(name: "value")`
/// of one that has no other value. All are written out here at once, with types as the table has them and the name of
/// the struct, since each macro that runs and each `Self` that is looked up for a setter costs every client.
macro_rules! setters {
    ($type:ident {} {} {}) => {};
    (
        $type:ident
        { $($field:ident ($(#[$old:meta])? $name:ident: $given:ty => $how:ident))* }
        { $($nullable:ident ($(#[$old_null:meta])? $null:ident))* }
        { $($constant:ident ($(#[$old_only:meta])? $only:ident: $value:literal))* }
    ) => {
        impl $type {
            $(
                $(#[$old])?
                #[inline]
                pub fn $name(mut self, value: $given) -> $type {
                    self.$field = $crate::runtime::tables::setters::$how(value);
                    self
                }
            )*
            $(
                $(#[$old_null])?
                #[inline]
                pub fn $null(mut self) -> $type {
                    self.$nullable = $crate::runtime::Patch::Null;
                    self
                }
            )*
            $(
                $(#[$old_only])?
                #[inline]
                pub fn $only(mut self) -> $type {
                    self.$constant = $crate::runtime::tables::setters::value($value);
                    self
                }
            )*
        }
    };
}
pub(crate) use setters;
