// SPDX-License-Identifier: 0BSD
//! Unions without a tag: the look of a JSON value in, the place of the variant that it fits out.

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// What the values of one variant look like.
#[derive(Clone, Copy, Debug)]
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
        /// The members it may have: the variant with the most of them wins.
        names: &'static [&'static str],
        /// The members it must have.
        requires: &'static [&'static str],
    },
}

/// The place of the variant whose shape fits best; the first of equals.
pub fn choose(raw: &RawValue, shapes: &[Shape]) -> Option<usize> {
    let text = raw.get();
    let mut best = None;
    for (place, shape) in shapes.iter().enumerate() {
        if let Some(score) = fit(text, shape)
            && best.is_none_or(|(_, other)| score > other)
        {
            best = Some((place, score));
        }
    }
    best.map(|(place, _)| place)
}

/// How well a text fits a shape: a narrower shape fits better; `None` where it does not.
fn fit(text: &str, shape: &Shape) -> Option<usize> {
    let first = *text.as_bytes().first()?;
    let fits = match shape {
        Shape::Null => first == b'n',
        Shape::Boolean => matches!(first, b't' | b'f'),
        Shape::Integer => return (number(first) && whole(text)).then_some(2),
        Shape::Number => number(first),
        Shape::String([]) => first == b'"',
        Shape::String(values) => return (first == b'"' && listed(text, values)).then_some(2),
        Shape::Array([]) => first == b'[',
        Shape::Array(items) => return array_fit(text, items),
        Shape::Object { names, requires } => {
            return if first == b'{' {
                object_fit(text, names, requires)
            } else {
                None
            };
        }
    };
    fits.then_some(1)
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

fn array_fit(text: &str, items: &[Shape]) -> Option<usize> {
    let first = text.strip_prefix('[')?.trim_start();
    if first.starts_with(']') {
        return Some(1);
    }
    // The first value alone; what stands after it is not looked at.
    let mut values = serde_json::Deserializer::from_str(first).into_iter::<&RawValue>();
    let item = values.next()?.ok()?;
    let fits = items.iter().filter_map(|shape| fit(item.get(), shape));
    fits.max().map(|score| score + 1)
}

fn object_fit(
    text: &str,
    names: &'static [&'static str],
    requires: &'static [&'static str],
) -> Option<usize> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let (known, required) = deserializer
        .deserialize_map(Count { names, requires })
        .ok()?;
    (required == requires.len()).then_some(known + required + 1)
}

/// Counts the members of an object that are in two lists.
struct Count {
    names: &'static [&'static str],
    requires: &'static [&'static str],
}

impl<'de> Visitor<'de> for Count {
    type Value = (usize, usize);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let (mut known, mut required) = (0, 0);
        while let Some(name) = map.next_key::<std::borrow::Cow<'_, str>>()? {
            known += usize::from(self.names.contains(&name.as_ref()));
            required += usize::from(self.requires.contains(&name.as_ref()));
            map.next_value::<IgnoredAny>()?;
        }
        Ok((known, required))
    }
}

/// The value of a text, if it decodes.
pub fn fits<T: for<'de> Deserialize<'de>>(raw: &RawValue) -> Option<T> {
    serde_json::from_str(raw.get()).ok()
}

/// Makes an enum a union told apart by what the values look like.
///
/// `union! { Id { Text = string, Count = integer, Cat = object ["meow", "name"] requires ["meow"] } else Unknown }`, where each
/// variant holds the type of its values and the last one, `Unknown(Json)`, any value that fits none. The words are
/// `null`, `boolean`, `integer`, `number`, `string`, `string ["a", "b"]`, `array`, `array of WORD`, `object`,
/// `object [names]` and `object [names] requires [names]`; `as date` after one says that the variant's type is made of
/// dates. The variant is chosen from the table alone; a value that then does not decode is `Unknown` too.
macro_rules! union {
    ($type:ident {
        $($variant:ident = $word:ident $([$($name:literal),* $(,)?])? $(requires [$($must:literal),* $(,)?])? $(of $item:ident)? $(as $how:ident)?),* $(,)?
    } else $unknown:ident) => {
        impl $type {
            const SHAPES: &'static [$crate::runtime::Shape] = &[
                $($crate::runtime::shape!($word $([$($name),*])? $(requires [$($must),*])? $(of $item)?)),*
            ];
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let raw = $crate::runtime::read_raw(deserializer)?;
                if let ::core::option::Option::Some(chosen) = $crate::runtime::choose(&raw, Self::SHAPES) {
                    let variants = [$(
                        (|raw| $crate::runtime::fitting!(raw $($how)?).map(Self::$variant))
                            as fn(&$crate::runtime::RawJson) -> ::core::option::Option<Self>
                    ),*];
                    if let ::core::option::Option::Some(value) = variants[chosen](&raw) {
                        return ::core::result::Result::Ok(value);
                    }
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
                    $(Self::$variant(value) => ::serde::Serialize::serialize(value, serializer),)*
                    Self::$unknown(json) => ::serde::Serialize::serialize(json, serializer),
                }
            }
        }
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
    (array of $item:ident) => { $crate::runtime::Shape::Array(&[$crate::runtime::shape!($item)]) };
    (object) => { $crate::runtime::Shape::Object { names: &[], requires: &[] } };
    (object [$($name:literal),*]) => {
        $crate::runtime::Shape::Object { names: &[$($name),*], requires: &[] }
    };
    (object [$($name:literal),*] requires [$($must:literal),*]) => {
        $crate::runtime::Shape::Object { names: &[$($name),*], requires: &[$($must),*] }
    };
}
pub(crate) use shape;
