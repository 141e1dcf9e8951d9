// SPDX-License-Identifier: 0BSD
//! Parts as items: what came for a part in; its header fields, and its content in whatever it is, out.

use super::parts::parameter;
use crate::runtime::response::decode_error::DecodeError;
use crate::runtime::response::raw::RawResponse;
use bytes::Bytes;
use http::{HeaderMap, header};
use serde::de::DeserializeOwned;
use std::fmt;

/// A part of a response that is several, such as `multipart/mixed`, and that has no type in the document.
#[derive(Clone)]
pub struct ReceivedPart(RawResponse);

impl ReceivedPart {
    /// Returns the header fields of the part.
    pub const fn headers(&self) -> &HeaderMap {
        self.0.headers()
    }

    /// Returns the header `Content-Type`, if there is one; a part without it is text (RFC 2046 §5.1).
    pub fn content_type(&self) -> Option<&str> {
        self.0.header(header::CONTENT_TYPE.as_str())
    }

    /// Returns the name that the header `Content-Disposition` gives the part (RFC 7578 §4.2).
    pub fn name(&self) -> Option<&str> {
        self.of_disposition("name")
    }

    /// Returns the file name that the header `Content-Disposition` gives the part. It is the server's, and no path to write to.
    pub fn file_name(&self) -> Option<&str> {
        self.of_disposition("filename")
    }

    fn of_disposition(&self, name: &str) -> Option<&str> {
        let value = self.0.header(header::CONTENT_DISPOSITION.as_str())?;
        parameter(value.split_once(';')?.1, name)
    }

    /// Returns the bytes of the part.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if they are compressed.
    pub fn bytes(&self) -> Result<Bytes, DecodeError> {
        self.0.bytes()
    }

    /// Decodes the part as text, in the charset of its header `Content-Type`, or in UTF-8.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if the text is not in its charset, the charset is not supported, or the part is compressed.
    pub fn text(&self) -> Result<String, DecodeError> {
        self.0.text()
    }

    /// Decodes the part from JSON.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] with the path to the value that does not have its type.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        self.0.json()
    }
}

impl fmt::Debug for ReceivedPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedPart")
            .field("content_type", &self.content_type())
            .field("name", &self.name())
            .field("bytes", &self.0.body().len())
            .finish_non_exhaustive()
    }
}

/// Reads a part without a type.
#[doc(hidden)]
pub fn read_part(response: &RawResponse) -> Option<Result<ReceivedPart, DecodeError>> {
    Some(Ok(ReceivedPart(response.clone())))
}
