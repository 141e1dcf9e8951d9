// SPDX-License-Identifier: 0BSD
//! Unions without a tag as tables of what their variants look like.

use crate::runtime::codec::left_out::{back_to, so_far};
use crate::runtime::codec::whole_numbers::plainly;
use serde::de::Deserialize;
use serde_json::value::RawValue;

/// The value of a text, if it decodes.
pub fn fits<T: for<'de> Deserialize<'de>>(raw: &RawValue) -> Option<T> {
    let text = raw.get();
    read_whole(text).or_else(|| read_whole(&plainly(text)?))
}

/// The value of a text; what was left out of one that does not decode to its end is not counted.
fn read_whole<T: for<'de> Deserialize<'de>>(text: &str) -> Option<T> {
    let before = so_far();
    let value = serde_json::from_str(text).ok();
    if value.is_none() {
        back_to(before);
    }
    value
}

/// Makes an enum a union told apart by what the values look like.
///
/// `union! { Id { Text = string, Count = integer, Cat = object ["meow", "name"] requires ["meow"] } else Unknown }`, where each
/// variant holds the type of its values and the last one, `Unknown(Json)`, any value that fits none. The words are
/// `null`, `boolean`, `integer`, `number`, `string`, `string ["a", "b"]`, `array`, `array of WORD`, `array of (WORD …)`, `object`,
/// `object [names]`, each with `requires [names]` where it must have some and `with { "kind" = "a" | "b" }` where some
/// may have these values alone, or `inside "header" { "kind" = "a" | "b" }` where a member of a member may; `adds { "kind" = "a" }` names members that are written also where the variant's own type
/// does not, and `others forbidden` or `others kept` says what it does with members that are not named. `as date` after
/// one says that the variant's type is made of dates, `as large` that it is made of a large struct. The variants are chosen
/// from the table: of those that name as many of its members it is the one of which the least is left out inside of these
/// when it is decoded, then the one that requires the most, then the first. A value that decodes to none is `Unknown` too.
///
/// `several Several` before `else`: objects may be of several variants at once. One that has members which only another
/// variant names is `Several(Vec<Self>)`, a value for each of these variants, and written with the members of all.
///
/// `from { Cat: Cat, Text: String, Text: &str }` after `else`: these types become the variant by `into()`.
macro_rules! union {
    ($type:ident {
        $($variant:ident = $word:ident $([$($name:literal),* $(,)?])? $(requires [$($must:literal),* $(,)?])? $(with { $($limited:literal = $($value:literal)|+),* $(,)? })? $(inside $around:literal { $within:literal = $($only:literal)|+ $(,)? })? $(adds { $($added:literal = $constant:literal),* $(,)? })? $(others $others:ident)? $(of $item:tt)? $(as $how:ident)?),* $(,)?
    } $(several $several:ident)? else $unknown:ident $(from $from:tt)?) => {
        impl $type {
            const SHAPES: &'static [$crate::runtime::Shape] = &[
                $($crate::runtime::shape!($word $([$($name),*])? $(requires [$($must),*])? $(with { $($limited = $($value)|+),* })? $(inside $around { $within = $($only)|+ })? $(others $others)? $(of $item)?)),*
            ];
            const READ: &'static [fn(&$crate::runtime::RawJson) -> ::core::option::Option<Self>] =
                &[$(|raw| $crate::runtime::fitting!(raw $($how)?).map(Self::$variant)),*];
        }

        $(
            impl $type {
                /// The alternatives that the value is of: those of `Several`, or this one alone.
                #[inline]
                pub fn alternatives(&self) -> &[Self] {
                    match self {
                        Self::$several(all) => all,
                        one => ::core::slice::from_ref(one),
                    }
                }
            }
        )?

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let raw = $crate::runtime::read_raw(deserializer)?;
                match $crate::runtime::first(&raw, Self::SHAPES, Self::READ) {
                    $(
                        ::core::option::Option::Some(read) => {
                            let all = $crate::runtime::beside(&raw, Self::SHAPES, Self::READ, read);
                            if let ::core::option::Option::Some((value, mut all)) = all {
                                return ::core::result::Result::Ok(if all.is_empty() {
                                    value
                                } else {
                                    all.insert(0, value);
                                    Self::$several(all)
                                });
                            }
                        }
                    )?
                    #[allow(unreachable_patterns)]
                    ::core::option::Option::Some(read) => return ::core::result::Result::Ok(read.value),
                    ::core::option::Option::None => {}
                }
                $crate::runtime::decode_unknown(&raw).map(Self::$unknown)
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => {
                        $crate::runtime::write_variant!(value, serializer $(, $($added = $constant),*)?)
                    })*
                    $(Self::$several(all) => $crate::runtime::write_several(all, serializer),)?
                    Self::$unknown(json) => ::serde::Serialize::serialize(json, serializer),
                }
            }
        }

        $($crate::runtime::becoming! { $type $from })?
    };
}
pub(crate) use union;

/// The value of a variant, if the text decodes to one.
macro_rules! fitting {
    ($raw:ident) => {
        $crate::runtime::fits($raw)
    };
    ($raw:ident date) => {
        $crate::runtime::fits($raw).map(|$crate::runtime::AsDate(value)| value)
    };
    ($raw:ident large) => {
        $crate::runtime::fits($raw).map($crate::runtime::whole_large)
    };
}
pub(crate) use fitting;

/// The shape a word of a `union!` table stands for.
macro_rules! shape {
    (null) => { $crate::runtime::Shape::Null };
    (boolean) => { $crate::runtime::Shape::Boolean };
    (integer) => { $crate::runtime::Shape::Integer };
    (number) => { $crate::runtime::Shape::Number };
    (string) => { $crate::runtime::Shape::String(&[]) };
    (string [$($value:literal),*]) => { $crate::runtime::Shape::String(&[$($value),*]) };
    (array) => { $crate::runtime::Shape::Array(&[]) };
    (array of ($($item:tt)+)) => { $crate::runtime::Shape::Array(&[$crate::runtime::shape!($($item)+)]) };
    (array of $item:ident) => { $crate::runtime::Shape::Array(&[$crate::runtime::shape!($item)]) };
    (object $([$($name:literal),*])? $(requires [$($must:literal),*])? $(with { $($limited:literal = $($value:literal)|+),* })? $(inside $around:literal { $within:literal = $($only:literal)|+ $(,)? })? $(others $others:ident)?) => {
        $crate::runtime::Shape::Object {
            names: &[$($($name),*)?],
            requires: &[$($($must),*)?],
            limits: &[$($(($limited, &[$(::core::stringify!($value)),+])),*)?],
            inside: $crate::runtime::inside!($($around, $within, $($only),+)?),
            others: $crate::runtime::others!($($others)?),
        }
    };
}
pub(crate) use shape;

/// The member whose own member tells a variant.
macro_rules! inside {
    () => {
        ::core::option::Option::None
    };
    ($around:literal, $within:literal, $($only:literal),+) => {
        ::core::option::Option::Some(($around, &[($within, &[$(::core::stringify!($only)),+])]))
    };
}
pub(crate) use inside;

/// What becomes of members without a name.
macro_rules! others {
    () => {
        $crate::runtime::Others::Dropped
    };
    (kept) => {
        $crate::runtime::Others::Kept
    };
    (forbidden) => {
        $crate::runtime::Others::Forbidden
    };
}
pub(crate) use others;
