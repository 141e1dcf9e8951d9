//! `type` and `format` → primitive types.

use super::Lowering;
use crate::api::media::{Media, is_media_type, is_xml};
use crate::api::{FloatFormat, FormatId, IntegerFormat, Primitive, StringFormat};
use crate::document::Schema;
use crate::document::schema::JsonType;

impl Lowering<'_> {
    /// The type of values of one simple JSON type; of several formats the last one counts.
    pub(super) fn primitive(&mut self, ty: JsonType, parts: &[&Schema]) -> Primitive {
        let format = parts.iter().rev().find_map(|part| part.format.as_deref());
        match ty {
            JsonType::Null => Primitive::Null,
            JsonType::Boolean => Primitive::Boolean,
            JsonType::Integer if format.is_none() && needs_64_bits_unsigned(parts) => {
                Primitive::Integer(IntegerFormat::Uint64)
            }
            JsonType::Integer => Primitive::Integer(self.integer(format)),
            JsonType::Number => Primitive::Number(match format {
                Some("float") => FloatFormat::Float,
                None | Some("double") => FloatFormat::Double,
                Some(integer) if is_integer(integer) => FloatFormat::Double,
                Some(other) => FloatFormat::Named(self.format(other)),
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
                Some(other) => Primitive::String(StringFormat::Named(self.format(other))),
            },
            JsonType::Array | JsonType::Object => unreachable!("no primitive types"),
        }
    }

    fn integer(&mut self, format: Option<&str>) -> IntegerFormat {
        match format {
            Some("int32" | "int16" | "int8") => IntegerFormat::Int32,
            Some("uint32" | "uint16" | "uint8") => IntegerFormat::Uint32,
            Some("uint64" | "uint") => IntegerFormat::Uint64,
            None | Some("int64") => IntegerFormat::Int64,
            Some(other) => IntegerFormat::Named(self.format(other)),
        }
    }

    /// The id of a format by its name.
    fn format(&mut self, name: &str) -> FormatId {
        let known = self.formats.get_index_of(name);
        FormatId(known.unwrap_or_else(|| self.formats.insert_full(name.to_owned()).0))
    }
}

/// Whether a string is the bytes of a file: in a media type of its own, not encoded as text (JSON Schema Validation §8).
fn is_raw(parts: &[&Schema]) -> bool {
    let media_type = parts
        .iter()
        .rev()
        .find_map(|part| part.content_media_type.as_deref());
    match encoding(parts) {
        // RFC 2045 §6.2: these name no transformation.
        Some(encoding) => ["binary", "8bit", "7bit"]
            .iter()
            .any(|raw| encoding.eq_ignore_ascii_case(raw)),
        None => media_type.is_some_and(|media_type| {
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
fn is_encoded(parts: &[&Schema], name: &str) -> bool {
    encoding(parts).is_some_and(|encoding| encoding.eq_ignore_ascii_case(name))
}

/// Whether the bounds are none of an `i64` and those of a `u64`.
fn needs_64_bits_unsigned(parts: &[&Schema]) -> bool {
    let bounds = || parts.iter().map(|part| &part.bounds);
    let least = bounds().any(|one| one.minimum.as_ref().is_some_and(|least| least.is_u64()));
    let most = bounds().find_map(|one| one.maximum.as_ref()?.as_u64());
    least && most.is_some_and(|most| i64::try_from(most).is_err())
}

/// Whether a format is one of whole numbers, which documents give to other numbers too.
fn is_integer(format: &str) -> bool {
    let digits = format.trim_start_matches('u').strip_prefix("int");
    digits.is_some_and(|digits| digits.chars().all(|c| c.is_ascii_digit()))
}
