// SPDX-License-Identifier: 0BSD
//! Values of alternatives as texts: the text of a value in, what a variant holds out.

use crate::runtime::codec::json_path;
use crate::runtime::codec::left_out::leave_out;
use crate::runtime::codec::readings;
use serde::de::{Deserialize, Deserializer, Error};
use serde_json::value::RawValue;

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
        E::custom(json_path::message(&error))
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
