// SPDX-License-Identifier: 0BSD
//! Setters of the members that what is sent may leave out: chained methods, from what tables say of each.
//!
//! What they do is here, generic and once; a setter itself is one call, compiled where it is used.

use super::patch::Patch;
use std::collections::BTreeMap;

/// A field that begins without a value.
pub trait Settable {
    /// What it can be given.
    type Value;

    /// Gives it a value.
    fn set(&mut self, value: Self::Value);
}

impl<T> Settable for Option<T> {
    type Value = T;

    fn set(&mut self, value: T) {
        *self = Some(value);
    }
}

impl<T> Settable for Patch<T> {
    type Value = T;

    fn set(&mut self, value: T) {
        *self = Self::Value(value);
    }
}

impl<T> Settable for BTreeMap<String, T> {
    type Value = Self;

    fn set(&mut self, value: Self) {
        *self = value;
    }
}

/// Sets a field to a value.
pub fn set<F: Settable>(field: &mut F, value: F::Value) {
    field.set(value);
}

/// Sets a field to what a value becomes.
pub fn set_into<F: Settable>(field: &mut F, value: impl Into<F::Value>) {
    field.set(value.into());
}

/// Sets a field to a value that it holds in a box.
pub fn set_boxed<T, F: Settable<Value = Box<T>>>(field: &mut F, value: T) {
    field.set(Box::new(value));
}

/// Sets a field to a list.
pub fn set_list<T, F: Settable<Value = Vec<T>>>(
    field: &mut F,
    items: impl IntoIterator<Item = impl Into<T>>,
) {
    field.set(items.into_iter().map(Into::into).collect());
}

/// Sets a field to a map.
pub fn set_map<T, F: Settable<Value = BTreeMap<String, T>>>(
    field: &mut F,
    members: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>,
) {
    let owned = members.into_iter();
    field.set(
        owned
            .map(|(name, value)| (name.into(), value.into()))
            .collect(),
    );
}

/// Adds setters to a struct.
///
/// A table says of a field `set(name: T)`, and perhaps `null(name)` for a field that can be `null`. The setter takes a `T`, or
/// what stands before it: `into T` what becomes one, `boxed T` one without its box, `list T` any number of them, `map T` any
/// number with their names; `list into T` and `map into T` items that become one; `is "value"` nothing, since there is but
/// one value.
macro_rules! setters {
    ($type:ident) => {};
    ($type:ident $($field:ident $setter:tt)+) => {
        impl $type {
            $($crate::runtime::setter! { $field $setter })+
        }
    };
}
pub(crate) use setters;

/// One setter; each is written out, since macros that name others cost every client.
macro_rules! setter {
    ($field:ident ($(#[$old:meta])? $name:ident: into $of:ty)) => {
        /// Sets the member.
        $(#[$old])?
        #[inline]
        pub fn $name(mut self, value: impl ::core::convert::Into<$of>) -> Self {
            $crate::runtime::set_into(&mut self.$field, value);
            self
        }
    };
    ($field:ident (null ($(#[$old:meta])? $name:ident))) => {
        /// Sets the member to `null`.
        $(#[$old])?
        #[inline]
        pub fn $name(mut self) -> Self {
            self.$field = $crate::runtime::Patch::Null;
            self
        }
    };
    ($field:ident ($(#[$old:meta])? $name:ident: list into $of:ty)) => {
        /// Sets the member.
        $(#[$old])?
        #[inline]
        pub fn $name(mut self, value: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$of>>) -> Self {
            $crate::runtime::set_list(&mut self.$field, value);
            self
        }
    };
    ($field:ident ($(#[$old:meta])? $name:ident: list $of:ty)) => {
        /// Sets the member.
        $(#[$old])?
        #[inline]
        pub fn $name(mut self, value: impl ::core::iter::IntoIterator<Item = $of>) -> Self {
            $crate::runtime::set_list(&mut self.$field, value);
            self
        }
    };
    ($field:ident ($(#[$old:meta])? $name:ident: boxed into $of:ty)) => {
        /// Sets the member.
        $(#[$old])?
        #[inline]
        pub fn $name(mut self, value: impl ::core::convert::Into<$of>) -> Self {
            $crate::runtime::set_boxed(&mut self.$field, value.into());
            self
        }
    };
    ($field:ident ($(#[$old:meta])? $name:ident: boxed $of:ty)) => {
        /// Sets the member.
        $(#[$old])?
        #[inline]
        pub fn $name(mut self, value: $of) -> Self {
            $crate::runtime::set_boxed(&mut self.$field, value);
            self
        }
    };
    ($field:ident ($(#[$old:meta])? $name:ident: map into $of:ty)) => {
        /// Sets the member.
        $(#[$old])?
        #[inline]
        pub fn $name(mut self, value: impl ::core::iter::IntoIterator<
                Item = (
                    impl ::core::convert::Into<::std::string::String>,
                    impl ::core::convert::Into<$of>,
                ),
            >) -> Self {
            $crate::runtime::set_map(&mut self.$field, value);
            self
        }
    };
    ($field:ident ($(#[$old:meta])? $name:ident: map $of:ty)) => {
        /// Sets the member.
        $(#[$old])?
        #[inline]
        pub fn $name(mut self, value: impl ::core::iter::IntoIterator<
                Item = (
                    impl ::core::convert::Into<::std::string::String>,
                    $of,
                ),
            >) -> Self {
            $crate::runtime::set_map(&mut self.$field, value);
            self
        }
    };
    ($field:ident ($(#[$old:meta])? $name:ident: is $value:literal)) => {
        /// Sets the member to its only value.
        $(#[$old])?
        #[inline]
        pub fn $name(mut self) -> Self {
            $crate::runtime::set_into(&mut self.$field, $value);
            self
        }
    };
    ($field:ident ($(#[$old:meta])? $name:ident: $of:ty)) => {
        /// Sets the member.
        $(#[$old])?
        #[inline]
        pub fn $name(mut self, value: $of) -> Self {
            $crate::runtime::set(&mut self.$field, value);
            self
        }
    };
}
pub(crate) use setter;
