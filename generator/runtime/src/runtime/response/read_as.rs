// SPDX-License-Identifier: 0BSD
//! The ways to read a body, as types: the type of a call names one of them.

use super::decode_error::DecodeError;
use super::decoders::{read_bytes, read_json, read_none, read_string, read_text};
use super::raw::RawResponse;
use super::typed::ByStatus;
use bytes::Bytes;
use serde::de::DeserializeOwned;
use std::marker::PhantomData;

/// A way to read a body.
#[doc(hidden)]
pub trait ReadAs {
    /// What is read.
    type Value: Send + 'static;

    /// Reads it; `None` if the status is not documented.
    fn read(response: &RawResponse) -> Option<Result<Self::Value, DecodeError>>;
}

/// A way to read a body that can be received in chunks as well.
#[doc(hidden)]
pub trait ReadInChunks: ReadAs {}

/// Makes types that are ways to read a body: `/// Docs. Name<T: Bound>: Value, function;`.
macro_rules! ways {
    ($($(#[$docs:meta])* $name:ident $(<$of:ident: $bound:ident>)?: $value:ty, $read:expr;)*) => {
        $(
            $(#[$docs])*
            pub struct $name $(<$of>(::std::marker::PhantomData<fn() -> $of>))?;

            impl $(<$of: $bound + Send + 'static>)? $crate::runtime::ReadAs for $name $(<$of>)? {
                type Value = $value;

                fn read(response: &$crate::runtime::RawResponse) -> Option<Result<$value, $crate::runtime::DecodeError>> {
                    $read(response)
                }
            }
        )*
    };
}
pub(in crate::runtime) use ways;

ways! {
    /// A value in JSON.
    AsJson<T: DeserializeOwned>: T, read_json;
    /// A string, of JSON or of whatever else comes.
    AsString: String, read_string;
    /// Text.
    AsText: String, read_text;
    /// Bytes.
    AsBytes: Bytes, read_bytes;
    /// Nothing: the body is not read.
    AsNone: (), read_none;
    /// One of several values, by the status or the media type of the response.
    AsOneOf<T: ByStatus>: T, T::decode;
}

impl ReadInChunks for AsString {}
impl ReadInChunks for AsText {}
impl ReadInChunks for AsBytes {}
