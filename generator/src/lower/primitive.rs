//! `type` and `format` → primitive types.

use serde_json::Number;

use super::Lowering;
use super::form::Form;
use crate::api::media::{Media, is_json, is_media_type, is_xml};
use crate::api::{FloatFormat, Format, FormatId, IntegerFormat, Primitive, StringFormat, Type};
use crate::diagnostic::Code;
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};
use crate::place::Place;

impl<'a> Lowering<'a> {
    /// A value of one simple JSON type.
    pub(super) fn scalar(&mut self, ty: JsonType, parts: &[&Schema]) -> Form<'a> {
        match json_text(parts).filter(|_| ty == JsonType::String) {
            Some(content) => Form::JsonText(content),
            None => Form::Type(Type::Primitive(self.primitive(ty, parts))),
        }
    }

    /// The type of values of one simple JSON type; of several formats the last one counts.
    pub(super) fn primitive(&mut self, ty: JsonType, parts: &[&Schema]) -> Primitive {
        let format = format(parts);
        let place = parts.last().map(|part| &part.place);
        if ty == JsonType::String {
            self.unread_content(parts);
        }
        match ty {
            JsonType::Null => Primitive::Null,
            JsonType::Boolean => Primitive::Boolean,
            JsonType::Integer => {
                let integer = match self.integer(format, place) {
                    _ if format.is_none() && needs_64_bits_unsigned(parts) => IntegerFormat::Uint64,
                    IntegerFormat::Int32 if is_beyond(parts, i32::MAX.into()) => {
                        IntegerFormat::Int64
                    }
                    IntegerFormat::Uint32 if is_beyond(parts, u32::MAX.into()) => {
                        IntegerFormat::Uint64
                    }
                    integer => integer,
                };
                self.unread_numbers(integer, parts);
                Primitive::Integer(integer)
            }
            JsonType::Number => Primitive::Number(match format {
                Some("float") => FloatFormat::Float,
                None | Some("double") => FloatFormat::Double,
                Some(integer) if is_integer(integer) => FloatFormat::Double,
                Some(other) => FloatFormat::Named(self.format(other, place)),
            }),
            JsonType::String => match format {
                Some("byte") => Primitive::String(StringFormat::Base64),
                Some("base64url") => Primitive::String(StringFormat::Base64Url),
                None | Some("" | "binary") if is_encoded(parts, "base64") => {
                    Primitive::String(StringFormat::Base64)
                }
                None | Some("" | "binary") if is_encoded(parts, "base64url") => {
                    Primitive::String(StringFormat::Base64Url)
                }
                Some("binary") => Primitive::Binary,
                Some("date-time") => Primitive::String(StringFormat::DateTime),
                Some("date") => Primitive::String(StringFormat::Date),
                None | Some("") if is_raw(parts) => Primitive::Binary,
                None | Some("") => Primitive::String(StringFormat::Plain),
                Some(other) => Primitive::String(StringFormat::Named(self.format(other, None))),
            },
            JsonType::Array | JsonType::Object => unreachable!("no primitive types"),
        }
    }

    /// Says that a schema of what is in a string counts for nothing.
    fn unread_content(&mut self, parts: &[&Schema]) {
        let Some((schema, media_type)) = content(parts) else {
            return;
        };
        let place = self.schema(schema).place.clone();
        let message = match is_json(media_type) {
            true if encoding(parts).is_some() || format(parts).is_some() => {
                "the JSON in this string is encoded: it is given as it is".to_owned()
            }
            true => "alternatives that are texts alike are text, whatever is in it".to_owned(),
            false => format!("`{media_type}` in a string is not read: it is text or bytes"),
        };
        self.report(Code::OpenType, &place, message);
    }

    /// Says that the bounds of whole numbers admit some that their type does not have.
    fn unread_numbers(&mut self, integer: IntegerFormat, parts: &[&Schema]) {
        let (name, signed) = match integer {
            IntegerFormat::Int64 => ("i64", true),
            IntegerFormat::Uint64 => ("u64", false),
            _ => return,
        };
        let Some((part, bound)) = parts.iter().find_map(|part| {
            let bounds = bounds(part).find(|bound| is_beyond_64_bits(bound, signed));
            Some((part, bounds?))
        }) else {
            return;
        };
        let message = format!(
            "whole numbers up to `{bound}` are valid, and the type is an `{name}`: those beyond its 64 bits are not read"
        );
        self.report(Code::OpenType, &part.place.clone(), message);
    }

    fn integer(&mut self, format: Option<&str>, place: Option<&Place>) -> IntegerFormat {
        match format {
            Some("int32" | "int16" | "int8") => IntegerFormat::Int32,
            Some("uint32" | "uint16" | "uint8") => IntegerFormat::Uint32,
            Some("uint64" | "uint") => IntegerFormat::Uint64,
            None | Some("int64") => IntegerFormat::Int64,
            Some(other) => IntegerFormat::Named(self.format(other, place)),
        }
    }

    /// The id of a format by its name; a number has it at this place, or else a text.
    fn format(&mut self, name: &str, number: Option<&Place>) -> FormatId {
        let at = self.formats.get_index_of(name).unwrap_or_else(|| {
            let name = name.to_owned();
            let format = Format {
                name: name.clone(),
                ..Format::default()
            };
            self.formats.insert_full(name, format).0
        });
        let format = &mut self.formats[at];
        format.of_texts |= number.is_none();
        if format.of_numbers.is_none() {
            format.of_numbers = number.cloned();
        }
        FormatId(at)
    }
}

/// What `format` says; of several the last one counts.
fn format<'s>(parts: &[&'s Schema]) -> Option<&'s str> {
    parts.iter().rev().find_map(|part| part.format.as_deref())
}

/// The schema of what is in a string, and its media type, without which it counts for nothing (JSON Schema Validation §8.5).
fn content<'s>(parts: &[&'s Schema]) -> Option<(SchemaId, &'s str)> {
    let schema = parts.iter().rev().find_map(|part| part.content_schema)?;
    Some((schema, media_type(parts)?))
}

/// Whether parts without `type` say what is encoded as a string; a media type alone may be that of bytes.
pub(super) fn is_content(parts: &[&Schema]) -> bool {
    content(parts).is_some() || encoding(parts).is_some()
}

/// The schema of the JSON that a string is the text of.
fn json_text(parts: &[&Schema]) -> Option<SchemaId> {
    let (schema, media_type) = content(parts)?;
    let plain = encoding(parts).is_none_or(is_no_encoding);
    let bytes = matches!(format(parts), Some("byte" | "base64url" | "binary"));
    (is_json(media_type) && plain && !bytes).then_some(schema)
}

fn media_type<'s>(parts: &[&'s Schema]) -> Option<&'s str> {
    let mut parts = parts.iter().rev();
    parts.find_map(|part| part.content_media_type.as_deref())
}

/// RFC 2045 §6.2: these name no transformation.
fn is_no_encoding(encoding: &str) -> bool {
    let mut all = ["binary", "8bit", "7bit"].iter();
    all.any(|raw| encoding.eq_ignore_ascii_case(raw))
}

/// Whether a string is the bytes of a file: in a media type of its own, not encoded as text (JSON Schema Validation §8).
fn is_raw(parts: &[&Schema]) -> bool {
    match encoding(parts) {
        Some(encoding) => is_no_encoding(encoding),
        None => media_type(parts).is_some_and(|media_type| {
            is_media_type(media_type)
                && Media::of(media_type) == Media::Other
                && !is_xml(media_type)
        }),
    }
}

/// What `contentEncoding` says; of several the last one counts.
fn encoding<'s>(parts: &[&'s Schema]) -> Option<&'s str> {
    let mut parts = parts.iter().rev();
    parts.find_map(|part| part.content_encoding.as_deref())
}

/// Whether a string is bytes in this encoding (JSON Schema Validation §8.3).
pub(super) fn is_encoded(parts: &[&Schema], name: &str) -> bool {
    encoding(parts).is_some_and(|encoding| encoding.eq_ignore_ascii_case(name))
}

/// Whether the bounds admit numbers above this one, which the format does not have.
fn is_beyond(parts: &[&Schema], largest: i64) -> bool {
    let mut bounds = parts.iter().map(|part| &part.bounds);
    bounds.any(|one| {
        let least = one.minimum.iter().chain(&one.exclusive_minimum);
        let mut all = least.chain(&one.maximum).chain(&one.exclusive_maximum);
        all.any(|bound| bound.as_f64().is_some_and(|bound| bound > largest as f64))
    })
}

/// The limits of numbers.
fn bounds(part: &Schema) -> impl Iterator<Item = &Number> {
    let one = &part.bounds;
    let least = one.minimum.iter().chain(&one.exclusive_minimum);
    least.chain(&one.maximum).chain(&one.exclusive_maximum)
}

/// Whether a limit is none of the numbers of 64 bits. The largest and the smallest as floating-point numbers, which documents
/// write as their limits, are beside these.
fn is_beyond_64_bits(bound: &Number, signed: bool) -> bool {
    const HALF: f64 = 9_223_372_036_854_775_808.0;
    match (bound.as_i64(), bound.as_u64(), bound.as_f64()) {
        (Some(_), ..) => false,
        (None, Some(bound), _) => signed && bound as f64 > HALF,
        (None, None, Some(bound)) if signed => bound.abs() > HALF,
        (None, None, Some(bound)) => bound > 2.0 * HALF,
        (None, None, None) => true,
    }
}

/// Whether the bounds go beyond an `i64`, and no number below zero is valid.
fn needs_64_bits_unsigned(parts: &[&Schema]) -> bool {
    let beyond = |limit: &Number| match (limit.as_i64(), limit.as_f64()) {
        (Some(_), _) => false,
        (None, Some(value)) => value >= 9_223_372_036_854_775_808.0,
        (None, None) => false,
    };
    let bounds = || parts.iter().map(|part| &part.bounds);
    let least = || bounds().flat_map(|one| one.minimum.iter().chain(&one.exclusive_minimum));
    let mut most = bounds().flat_map(|one| one.maximum.iter().chain(&one.exclusive_maximum));
    least().any(Number::is_u64) && (most.any(beyond) || least().any(beyond))
}

/// Whether a format is one of whole numbers, which documents give to other numbers too.
fn is_integer(format: &str) -> bool {
    let digits = format.trim_start_matches('u').strip_prefix("int");
    digits.is_some_and(|digits| digits.chars().all(|c| c.is_ascii_digit()))
}
