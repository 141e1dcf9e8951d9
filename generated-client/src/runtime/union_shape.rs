// SPDX-License-Identifier: 0BSD
//! Unions without a tag: the look of a JSON value in, the places of the variants that it fits out.

use super::whole_numbers::plainly;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value as Json;
use serde_json::value::RawValue;
use std::fmt;

/// What the values of one variant look like.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub enum Shape {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    /// One of these strings, or any string where none are given.
    String(&'static [&'static str]),
    /// An array; its first item looks like one of these, where any are given.
    Array(&'static [Shape]),
    /// An object.
    Object {
        /// The members it may have.
        names: &'static [&'static str],
        /// The members it must have.
        requires: &'static [&'static str],
        /// The members that may have these values alone, as JSON.
        limits: &'static [(&'static str, &'static [&'static str])],
        /// What becomes of members that it does not name.
        others: Others,
    },
}

/// What a variant does with members that it does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum Others {
    /// It takes them and does not keep them.
    Dropped,
    /// It keeps them.
    Kept,
    /// Another variant fits better.
    Forbidden,
}

/// The places of the variants whose shapes fit best, in their order; then those that take any number or list.
pub fn choose(raw: &RawValue, shapes: &[Shape]) -> Vec<usize> {
    let text = raw.get();
    let scores: Vec<_> = shapes.iter().map(|shape| fit(text, shape)).collect();
    let best = scores.iter().max().copied().flatten();
    let is_best = |place: &usize| best.is_some() && scores[*place] == best;
    let is_wide = |place: &usize| {
        !is_best(place)
            && scores[*place].is_some()
            && matches!(shapes[*place], Shape::Number | Shape::Array([]))
    };
    let places = 0..shapes.len();
    let best = places.clone().filter(is_best);
    best.chain(places.filter(is_wide)).collect()
}

/// How well a text fits a shape, what says most first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit {
    /// Members with values that only this variant has.
    constants: usize,
    /// There is no member that the variant forbids.
    pub(super) strict: bool,
    /// Members that the variant names; of other types than objects, how narrow the shape is.
    known: usize,
    /// Those of them that it requires.
    required: usize,
}

impl Fit {
    const fn narrow(known: usize) -> Self {
        Self {
            constants: 0,
            strict: true,
            known,
            required: 0,
        }
    }
}

/// How well a text fits a shape; `None` where it does not.
pub(super) fn fit(text: &str, shape: &Shape) -> Option<Fit> {
    let first = *text.as_bytes().first()?;
    let fits = match shape {
        Shape::Null => first == b'n',
        Shape::Boolean => matches!(first, b't' | b'f'),
        Shape::Integer => return (number(first) && whole(text)).then_some(Fit::narrow(2)),
        Shape::Number => number(first),
        Shape::String([]) => first == b'"',
        Shape::String(values) => {
            return (first == b'"' && listed(text, values)).then_some(Fit::narrow(2));
        }
        Shape::Array([]) => first == b'[',
        Shape::Array(items) => return array_fit(text, items),
        Shape::Object {
            names,
            requires,
            limits,
            others,
        } => {
            return if first == b'{' {
                object_fit(text, names, requires, limits, *others)
            } else {
                None
            };
        }
    };
    fits.then_some(Fit::narrow(1))
}

fn number(first: u8) -> bool {
    first == b'-' || first.is_ascii_digit()
}

fn whole(text: &str) -> bool {
    !text.contains(['.', 'e', 'E']) || text.parse::<f64>().is_ok_and(|value| value.fract() == 0.0)
}

fn listed(text: &str, values: &[&str]) -> bool {
    serde_json::from_str::<String>(text).is_ok_and(|value| values.contains(&value.as_str()))
}

fn array_fit(text: &str, items: &[Shape]) -> Option<Fit> {
    let first = text.strip_prefix('[')?.trim_start();
    if first.starts_with(']') {
        return Some(Fit::narrow(1));
    }
    // The first value alone; what stands after it is not looked at.
    let mut values = serde_json::Deserializer::from_str(first).into_iter::<&RawValue>();
    let item = values.next()?.ok()?;
    let fits = items.iter().filter_map(|shape| fit(item.get(), shape));
    // More than of a list of any items.
    let known = |fit: Fit| Fit {
        known: fit.known + 2,
        ..fit
    };
    fits.max().map(known)
}

fn object_fit(
    text: &str,
    names: &'static [&'static str],
    requires: &'static [&'static str],
    limits: &'static [(&'static str, &'static [&'static str])],
    others: Others,
) -> Option<Fit> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let found = deserializer.deserialize_map(Members {
        names,
        requires,
        limits,
    });
    let found = found.ok()?;
    let fits = found.required == requires.len() && found.outside == 0;
    let fit = Fit {
        constants: found.inside,
        strict: others != Others::Forbidden || found.known == found.all,
        known: found.known,
        required: found.required,
    };
    fits.then_some(fit)
}

/// Counts the members of an object that are in lists.
struct Members {
    names: &'static [&'static str],
    requires: &'static [&'static str],
    limits: &'static [(&'static str, &'static [&'static str])],
}

#[derive(Default)]
struct Found {
    all: usize,
    known: usize,
    required: usize,
    /// Members with one of the values they may have.
    inside: usize,
    /// Members with another value.
    outside: usize,
}

impl<'de> Visitor<'de> for Members {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Found, M::Error> {
        let mut found = Found::default();
        while let Some(name) = map.next_key::<std::borrow::Cow<'_, str>>()? {
            let name = name.as_ref();
            found.all += 1;
            found.known += usize::from(self.names.contains(&name));
            found.required += usize::from(self.requires.contains(&name));
            match self.limits.iter().find(|(limited, _)| *limited == name) {
                Some((_, values)) => match map.next_value::<&RawValue>()?.get() {
                    "null" => {}
                    value if values.iter().any(|known| equal(known, value)) => found.inside += 1,
                    _ => found.outside += 1,
                },
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(found)
    }
}

/// Says whether two JSON texts of strings, numbers or truth values have one value.
fn equal(known: &str, value: &str) -> bool {
    let read = |text| serde_json::from_str::<Json>(text).ok();
    known == value
        || match (read(known), read(value)) {
            (Some(Json::Number(a)), Some(Json::Number(b))) => a.as_f64() == b.as_f64(),
            (Some(known), value) => value == Some(known),
            (None, _) => false,
        }
}

/// The value of a text, if it decodes.
pub fn fits<T: for<'de> Deserialize<'de>>(raw: &RawValue) -> Option<T> {
    let text = raw.get();
    serde_json::from_str(text)
        .ok()
        .or_else(|| serde_json::from_str(&plainly(text)?).ok())
}

/// Makes an enum a union told apart by what the values look like.
///
/// `union! { Id { Text = string, Count = integer, Cat = object ["meow", "name"] requires ["meow"] } else Unknown }`, where each
/// variant holds the type of its values and the last one, `Unknown(Json)`, any value that fits none. The words are
/// `null`, `boolean`, `integer`, `number`, `string`, `string ["a", "b"]`, `array`, `array of WORD`, `array of (WORD …)`, `object`,
/// `object [names]`, each with `requires [names]` where it must have some and `with { "kind" = "a" | "b" }` where some
/// may have these values alone; `adds { "kind" = "a" }` names members that are written also where the variant's own type
/// does not, and `others forbidden` or `others kept` says what it does with members that are not named. `as date` after
/// one says that the variant's type is made of dates, `as large` that it is made of a large struct. The variants are chosen
/// from the table alone: of those that fit equally well it is the first that decodes, and a value that decodes to none
/// of them is `Unknown` too.
///
/// `several Several` before `else`: objects may be of several variants at once. One that has members which only another
/// variant names is `Several(Vec<Self>)`, a value for each of these variants, and written with the members of all.
///
/// `from { Cat: Cat, Text: String, Text: &str }` after `else`: these types become the variant by `into()`.
macro_rules! union {
    ($type:ident {
        $($variant:ident = $word:ident $([$($name:literal),* $(,)?])? $(requires [$($must:literal),* $(,)?])? $(with { $($limited:literal = $($value:literal)|+),* $(,)? })? $(adds { $($added:literal = $constant:literal),* $(,)? })? $(others $others:ident)? $(of $item:tt)? $(as $how:ident)?),* $(,)?
    } $(several $several:ident)? else $unknown:ident $(from $from:tt)?) => {
        impl $type {
            const SHAPES: &'static [$crate::runtime::Shape] = &[
                $($crate::runtime::shape!($word $([$($name),*])? $(requires [$($must),*])? $(with { $($limited = $($value)|+),* })? $(others $others)? $(of $item)?)),*
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
                        ::core::option::Option::Some((place, value)) => {
                            let all = $crate::runtime::beside(&raw, Self::SHAPES, place, Self::READ);
                            if let ::core::option::Option::Some(mut all) = all {
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
                    ::core::option::Option::Some((_, value)) => return ::core::result::Result::Ok(value),
                    ::core::option::Option::None => {}
                }
                $crate::runtime::decode_raw(&raw).map(Self::$unknown)
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
    (object $([$($name:literal),*])? $(requires [$($must:literal),*])? $(with { $($limited:literal = $($value:literal)|+),* })? $(others $others:ident)?) => {
        $crate::runtime::Shape::Object {
            names: &[$($($name),*)?],
            requires: &[$($($must),*)?],
            limits: &[$($(($limited, &[$(::core::stringify!($value)),+])),*)?],
            others: $crate::runtime::others!($($others)?),
        }
    };
}
pub(crate) use shape;

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
