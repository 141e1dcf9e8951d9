// SPDX-License-Identifier: 0BSD
//! Unions as enums: the variant is chosen once, by a tag or by the look of the value, and decoded once.

use super::json_path;
use super::left_out::leave_out;
use super::readings;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// Values nested deeper than this are refused, as `serde_json` does.
const DEPTH: usize = 128;

/// The text of a value that is part of another one.
pub fn read_raw<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<RawValue>, D::Error> {
    if readings::is_nothing() {
        return Err(D::Error::custom("the body is empty"));
    }
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    if too_deep(raw.get().as_bytes()) {
        return Err(D::Error::custom("recursion limit exceeded"));
    }
    Ok(raw)
}

/// The value a text holds; an error of it is noted, so that its path can be told.
pub fn decode_raw<T: for<'de> Deserialize<'de>, E: Error>(raw: &RawValue) -> Result<T, E> {
    json_path::begin();
    serde_json::from_str(raw.get()).map_err(|error| {
        json_path::failed_inside(raw.get(), &error);
        E::custom(super::decode_error::message(&error))
    })
}

/// The value of a text that is none of its alternatives.
pub fn decode_unknown<T: for<'de> Deserialize<'de>, E: Error>(raw: &RawValue) -> Result<T, E> {
    leave_out();
    decode_raw(raw)
}

/// The variant that holds the value of a text.
///
/// It is not inlined: of a union with many variants, each would take its part of the stack.
#[inline(never)]
pub fn read_variant<T: for<'de> Deserialize<'de>, U, E: Error>(
    raw: &RawValue,
    of: impl FnOnce(T) -> U,
) -> Result<U, E> {
    decode_raw(raw).map(of)
}

/// The string member `tag` of the object in `raw`, if it is an object that has one.
pub fn tag(raw: &RawValue, tag: &'static str) -> Option<String> {
    let mut found = None;
    let mut deserializer = serde_json::Deserializer::from_str(raw.get());
    // The search ends early by an error of its own; the text itself was read before and is right.
    let _ = deserializer.deserialize_map(TagVisitor {
        tag,
        found: &mut found,
    });
    found
}

struct TagVisitor<'a> {
    tag: &'static str,
    found: &'a mut Option<String>,
}

impl<'de> Visitor<'de> for TagVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        while let Some(name) = map.next_key::<String>()? {
            if name == self.tag {
                *self.found = map.next_value::<Option<String>>().unwrap_or_default();
                return Err(M::Error::custom("found"));
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

fn too_deep(text: &[u8]) -> bool {
    let (mut depth, mut deepest, mut at) = (0_usize, 0, 0);
    while at < text.len() {
        match text[at] {
            b'"' => {
                at += 1;
                while at < text.len() && text[at] != b'"' {
                    at += if text[at] == b'\\' { 2 } else { 1 };
                }
            }
            b'{' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    deepest > DEPTH
}

/// Makes an enum a union told apart by a tag (OpenAPI 3.1.1 §4.8.25, the discriminator).
///
/// `tagged_union! { Animal by "kind" { Cat = "cat" | "kitten", Dog = "dog" as large } else Unknown }`, where each variant
/// holds the type its tags stand for and the last one, `Unknown(Json)`, any value with another tag or none; `as large`
/// says that the type is made of a large struct. A value with a known tag that does not decode is an error. On writing,
/// the tag is added where the variant's own type does not write it.
///
/// `rest Base = "animal"` before `else`: the variant `Base` holds what all have in common. It takes the values with another
/// tag or none that decode to it, and those with its own tags if it has any, which are written like the others'.
///
/// `from { Cat: Cat, Dog: Dog }` after `else`: these types become the variant by `into()`.
macro_rules! tagged_union {
    ($type:ident by $tag:literal {
        $($variant:ident = $wire:literal $(| $more:literal)* $(as $how:ident)?),* $(,)?
    } $(rest $rest:ident $(= $own:literal $(| $other:literal)*)? $(as $rest_how:ident)?)? else $unknown:ident $(from $from:tt)?) => {
        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let raw = $crate::runtime::read_raw(deserializer)?;
                let tag = $crate::runtime::tag(&raw, $tag);
                match tag.as_deref() {
                    $(
                        ::core::option::Option::Some($wire $(| $more)*) => {
                            $crate::runtime::variant!(&raw, Self::$variant $(, $how)?)
                        }
                    )*
                    _ => {
                        $(
                            let own: &[&str] = &[$($own $(, $other)*)?];
                            if tag.is_some_and(|tag| own.contains(&tag.as_str())) {
                                return $crate::runtime::variant!(&raw, Self::$rest $(, $rest_how)?);
                            }
                            let text = &*raw;
                            if let ::core::option::Option::Some(rest) = $crate::runtime::fitting!(text $($rest_how)?) {
                                return ::core::result::Result::Ok(Self::$rest(rest));
                            }
                        )?
                        $crate::runtime::decode_unknown(&raw).map(Self::$unknown)
                    }
                }
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(body) => {
                        $crate::runtime::write_tagged(body, $tag, $wire, serializer)
                    })*
                    $(Self::$rest(body) => {
                        $crate::runtime::write_variant!(body, serializer $(, $tag = $own)?)
                    })?
                    Self::$unknown(json) => ::serde::Serialize::serialize(json, serializer),
                }
            }
        }

        $($crate::runtime::becoming! { $type $from })?
    };
}
pub(crate) use tagged_union;

/// What becomes a variant by `into()`: its own type, without a box that the variant holds it in, and text.
macro_rules! becoming {
    ($type:ident { $($variant:ident: $from:ty),* $(,)? }) => {
        $(
            impl ::core::convert::From<$from> for $type {
                #[allow(clippy::useless_conversion)]
                #[inline]
                fn from(value: $from) -> Self {
                    Self::$variant(value.into())
                }
            }
        )*
    };
}
pub(crate) use becoming;

/// Writes the value of a variant, with the members that tell it where it does not write them itself.
macro_rules! write_variant {
    ($value:ident, $serializer:ident) => {
        ::serde::Serialize::serialize($value, $serializer)
    };
    ($value:ident, $serializer:ident, $($name:literal = $constant:literal),*) => {
        $crate::runtime::write_with(
            $value,
            &[$(($name, $crate::runtime::Constant::from($constant))),*],
            $serializer,
        )
    };
}
pub(crate) use write_variant;

/// The member that the variants of a union have in common, wherever each has it.
///
/// `common!(self { Cat required age, Dog optional years, Fish always "1" })` is the value of the variants that are named,
/// with the presence of their field or the text that it always is, and `None` for all others. It is a reference; with `copied`
/// before the braces, the value itself. `several Several age` after them: a value of several variants has that of the first.
macro_rules! common {
    ($union:ident {
        $($variant:ident $presence:ident $field:tt),* $(,)?
    } $(several $several:ident $method:ident)?) => {
        match $union {
            $(Self::$variant(value) => $crate::runtime::present!($presence value $field),)*
            $(Self::$several(all) => all.first().and_then(Self::$method),)?
            _ => ::core::option::Option::None,
        }
    };
    ($union:ident copied {
        $($variant:ident $presence:ident $field:tt),* $(,)?
    } $(several $several:ident $method:ident)?) => {
        match $union {
            $(Self::$variant(value) => $crate::runtime::present!($presence value $field).copied(),)*
            $(Self::$several(all) => all.first().and_then(Self::$method),)?
            _ => ::core::option::Option::None,
        }
    };
}
pub(crate) use common;

/// The value of a field by reference, if it has one.
macro_rules! present {
    (always $value:ident $text:literal) => {{
        let _ = $value;
        ::core::option::Option::Some($text)
    }};
    (required $value:ident $field:ident) => {
        ::core::option::Option::Some(&$value.$field)
    };
    (patch $value:ident $field:ident) => {
        match &$value.$field {
            $crate::runtime::Patch::Value(value) => ::core::option::Option::Some(value),
            _ => ::core::option::Option::None,
        }
    };
    ($optional:ident $value:ident $field:ident) => {
        match &$value.$field {
            ::core::option::Option::Some(value) => ::core::option::Option::Some(value),
            ::core::option::Option::None => ::core::option::Option::None,
        }
    };
}
pub(crate) use present;

/// The variant of a value by the value's own text.
macro_rules! variant {
    ($raw:expr, $variant:path) => {
        $crate::runtime::read_variant($raw, $variant)
    };
    ($raw:expr, $variant:path, large) => {
        $crate::runtime::read_variant($raw, |read| $variant($crate::runtime::whole_large(read)))
    };
}
pub(crate) use variant;
