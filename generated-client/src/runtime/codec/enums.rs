// SPDX-License-Identifier: 0BSD
//! Enumerations as tables of names or numbers, open to values the document does not list.

use super::left_out::leave_out;
use serde::de::{Deserializer, Error, Unexpected, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// An enumeration of strings, with a variant for any other string.
pub trait StringEnum: Sized {
    /// The listed values, in the order of the variants.
    const NAMES: &'static [&'static str];

    /// The index of `NAMES`.
    const INDEX: &'static [u16] = super::table::index_of!(Self::NAMES);

    /// The variant at a place of `NAMES`.
    fn listed(place: usize) -> Option<Self>;

    /// The variant of a value that is not listed.
    fn unlisted(value: String) -> Self;
}

/// The variant of a string: the listed one where there is one.
pub fn string_variant<T: StringEnum>(value: &str) -> Option<T> {
    super::table::find(T::NAMES, T::INDEX, usize::MAX, value).and_then(T::listed)
}

/// Reads an enumeration of strings.
pub fn read_string_enum<'de, T: StringEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(StringVisitor(PhantomData))
}

struct StringVisitor<T>(PhantomData<T>);

impl<T: StringEnum> Visitor<'_> for StringVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        Ok(string_variant(value).unwrap_or_else(|| unlisted(value.to_owned())))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<T, E> {
        Ok(string_variant(&value).unwrap_or_else(|| unlisted(value)))
    }
}

fn unlisted<T: StringEnum>(value: String) -> T {
    leave_out();
    T::unlisted(value)
}

/// Makes an enum a string on the wire, from a table of its values.
///
/// `string_enum! { Status { Active = "active", Gone = "gone" } else Unknown }`, where the enum is written out beside it and
/// has a last variant `Unknown(String)`. A listed value never reads as `Unknown`.
macro_rules! string_enum {
    ($type:ident { $($variant:ident = $wire:literal),* $(,)? } else $unknown:ident) => {
        impl $type {
            /// The values that the document lists, in its order.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::$unknown(value) => value,
                }
            }
        }

        impl $crate::runtime::StringEnum for $type {
            const NAMES: &'static [&'static str] = &[$($wire),*];

            #[inline]
            fn listed(place: usize) -> ::core::option::Option<Self> {
                Self::VALUES.get(place).cloned()
            }

            #[inline]
            fn unlisted(value: ::std::string::String) -> Self {
                Self::$unknown(value)
            }
        }

        $crate::runtime::wire_text! { $type }

        impl ::core::convert::AsRef<str> for $type {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::cmp::PartialEq<str> for $type {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl ::core::cmp::PartialEq<&str> for $type {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl ::core::convert::From<&str> for $type {
            #[inline]
            fn from(value: &str) -> Self {
                $crate::runtime::string_variant(value).unwrap_or_else(|| Self::$unknown(value.into()))
            }
        }

        impl ::core::convert::From<::std::string::String> for $type {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                $crate::runtime::string_variant(&value).unwrap_or(Self::$unknown(value))
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(value: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(value.into())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::read_string_enum(deserializer)
            }
        }
    };
}
pub(crate) use string_enum;

/// What a type with `as_str` is elsewhere: text, a JSON string, a parameter.
macro_rules! wire_text {
    ($type:ident) => {
        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::runtime::ParameterValue for $type {
            #[inline]
            fn parameter(&self) -> $crate::runtime::ParameterData<'_> {
                $crate::runtime::ParameterValue::parameter(self.as_str())
            }
        }
    };
}
pub(crate) use wire_text;

/// Reads an enumeration of integers: any whole number, also one written `1.0` (JSON Schema 2020-12 validation §6.1.1).
pub fn read_integer_enum<'de, T: From<i64>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_i64(IntegerVisitor).map(T::from)
}

struct IntegerVisitor;

impl Visitor<'_> for IntegerVisitor {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<i64, E> {
        /// Every whole number below this is exact in a double.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if value.fract() == 0.0 && value.abs() <= EXACT {
            Ok(value as i64)
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &self))
        }
    }
}

/// Makes an enum an integer on the wire, from a table of its values.
///
/// `integer_enum! { Level { Low = 1, High = 2 } else Unknown }`, where the enum is written out beside it and has a last
/// variant `Unknown(i64)`. A listed value never reads as `Unknown`.
macro_rules! integer_enum {
    ($type:ident { $($variant:ident = $wire:literal),* $(,)? } else $unknown:ident) => {
        impl $type {
            /// The values that the document lists, in its order.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the value on the wire.
            #[inline]
            pub fn value(&self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::$unknown(value) => *value,
                }
            }
        }

        impl ::core::convert::From<$type> for i64 {
            #[inline]
            fn from(value: $type) -> Self {
                value.value()
            }
        }

        impl ::core::convert::From<i32> for $type {
            #[inline]
            fn from(value: i32) -> Self {
                Self::from(i64::from(value))
            }
        }

        impl ::core::convert::From<i64> for $type {
            #[inline]
            fn from(value: i64) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    other => Self::$unknown(other),
                }
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::read_integer_enum(deserializer)
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.value())
            }
        }

        impl $crate::runtime::ParameterValue for $type {
            #[inline]
            fn parameter(&self) -> $crate::runtime::ParameterData<'_> {
                $crate::runtime::ParameterData::literal(self.value())
            }
        }
    };
}
pub(crate) use integer_enum;
