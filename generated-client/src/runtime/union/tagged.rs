// SPDX-License-Identifier: 0BSD
//! Unions with a tag as enums: the variant is chosen once, by the tag, and decoded once.

use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value as Json;
use serde_json::value::RawValue;
use std::fmt;

/// The text of the member `tag` of the object in `raw`, if it is an object that has one: a string, or what a number or a truth
/// value is written as (OpenAPI 3.1.1 §4.8.25).
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

fn text(value: Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text),
        Json::Number(number) => Some(match number.as_f64() {
            Some(whole) if number.is_f64() && whole.fract() == 0.0 => whole.to_string(),
            Some(_) | None => number.to_string(),
        }),
        Json::Bool(value) => Some(value.to_string()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
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
                *self.found = map.next_value().ok().and_then(text);
                return Err(M::Error::custom("found"));
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
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
