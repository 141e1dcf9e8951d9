// SPDX-License-Identifier: 0BSD
//! The ways to read a body: one function for each, as tables of calls name them.

use super::decode_error::DecodeError;
use super::raw::RawResponse;
use bytes::Bytes;
use serde::de::DeserializeOwned;

/// Reads a body as JSON.
pub fn read_json<T: DeserializeOwned>(response: &RawResponse) -> Option<Result<T, DecodeError>> {
    Some(response.json())
}

/// Reads a body as text.
pub fn read_text(response: &RawResponse) -> Option<Result<String, DecodeError>> {
    Some(response.text())
}

/// Reads a body as a string, of JSON unless it is of another media type.
pub fn read_string(response: &RawResponse) -> Option<Result<String, DecodeError>> {
    Some(response.string())
}

/// Reads a body as bytes.
pub fn read_bytes(response: &RawResponse) -> Option<Result<Bytes, DecodeError>> {
    Some(response.bytes())
}

/// Reads nothing of a body.
pub fn read_none(_: &RawResponse) -> Option<Result<(), DecodeError>> {
    Some(Ok(()))
}
