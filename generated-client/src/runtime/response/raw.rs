// SPDX-License-Identifier: 0BSD
//! Responses as they come: a status, headers and a body in, values out.

use super::charset;
use super::decode_error::DecodeError;
use crate::runtime::codec::json_path;
use crate::runtime::codec::readings::Readings;
use crate::runtime::text::excerpt::{Excerpt, SHORT, legible};
use crate::runtime::text::media_type::{essence, is_json};
use crate::runtime::text::secret::sounds_secret;
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;
use std::fmt;

/// A complete response, as it was received.
#[derive(Clone)]
pub struct RawResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    /// The media types that the operation declares, as `Accept` has them.
    declared: &'static str,
}

impl RawResponse {
    /// Creates a response.
    pub const fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            status,
            headers,
            body,
            declared: "",
        }
    }

    /// The same response, of an operation that declares these media types.
    pub(in crate::runtime) fn declared(self, accept: &'static str) -> Self {
        Self {
            declared: accept,
            ..self
        }
    }

    /// The same response with another status.
    pub(in crate::runtime) fn as_if(&self, status: StatusCode) -> Self {
        Self {
            status,
            ..self.clone()
        }
    }

    /// Returns the status.
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the text of a header, if it is present and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the body as it was received; still compressed if there is a `Content-Encoding` header.
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the media type without its parameters; empty if there is none.
    pub fn media_type(&self) -> &str {
        let value = self
            .header(header::CONTENT_TYPE.as_str())
            .unwrap_or_default();
        essence(value)
    }

    /// The body, which is the content only where no coding is applied to it.
    fn content(&self) -> Result<&Bytes, DecodeError> {
        match DecodeError::encoded(&self.headers) {
            Some(error) if !self.body.is_empty() => Err(error),
            _ => Ok(&self.body),
        }
    }

    /// Decodes the body from JSON.
    ///
    /// An empty body is `None` for an `Option`, and an empty object for a type without required members. What is no JSON in UTF-8 is
    /// read in the charset that the header `Content-Type` names, of those that [`text`](Self::text) reads.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] with the path to the value that does not have its type.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        self.content()?;
        let read = self.json_of(self.json_text());
        let unread = |error: &DecodeError| error.is_of_charset();
        // JSON is UTF-8 whatever a server calls it (RFC 8259 §8.1), where it can be read as that.
        if !read.as_ref().is_err_and(unread) || self.media_type().eq_ignore_ascii_case("text/html")
        {
            return read;
        }
        match charset::other(self.content_type(), &self.body) {
            None => read,
            Some(text) => self.json_of(text?.trim_start_matches('\u{feff}').as_bytes()),
        }
    }

    fn json_of<T: DeserializeOwned>(&self, text: &[u8]) -> Result<T, DecodeError> {
        json_path::begin();
        let error = match serde_json::from_slice(text) {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        let mut readings = Readings::of(text, &error);
        while let Some(other) = readings.next() {
            json_path::begin();
            match serde_json::from_slice(other.as_bytes()) {
                Ok(value) => return Ok(value),
                // What is wrong with the values themselves, whatever way numbers are written.
                Err(other_error) if error.is_data() && other_error.is_data() => {
                    let text = other.as_bytes();
                    return Err(DecodeError::json(self.media_type(), text, &other_error));
                }
                Err(_) => {}
            }
        }
        Err(DecodeError::json(self.media_type(), text, &error))
    }

    /// The body without the byte order mark that it should not have, and may be read without (RFC 8259 §8.1).
    pub(in crate::runtime) fn json_text(&self) -> &[u8] {
        self.body
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(&self.body)
    }

    /// Decodes the body as a string: a JSON string, or its text if it has another media type than JSON.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if it is neither.
    pub fn string(&self) -> Result<String, DecodeError> {
        let media_type = self.media_type();
        if is_json(media_type) {
            return self.json();
        }
        match media_type.is_empty() {
            // An empty body that nobody calls a text is none.
            true if self.body.is_empty() => self.json(),
            true => self.json().or_else(|_| self.text()),
            false => self.text(),
        }
    }

    /// Decodes the body as text, in the charset that the header `Content-Type` names, or else the document for this media type,
    /// or in UTF-8. UTF-8, US-ASCII, ISO-8859-1, windows-1252 and UTF-16 are supported; with the feature `charsets`, all charsets of
    /// the WHATWG Encoding standard.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if the text is not in its charset, the charset is not supported, or the body is compressed.
    pub fn text(&self) -> Result<String, DecodeError> {
        charset::decode(self.content_type(), self.content()?)
    }

    /// The media type, with the charset that it has or that the document says.
    fn content_type(&self) -> &str {
        let content_type = self.header(header::CONTENT_TYPE.as_str());
        charset::said(content_type.unwrap_or_default(), self.declared)
    }

    /// Returns the bytes of the body.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if they are compressed.
    pub fn bytes(&self) -> Result<Bytes, DecodeError> {
        self.content().cloned()
    }

    /// Nothing of the body.
    ///
    /// # Errors
    ///
    /// None; the result goes where those of [`json`](Self::json) and [`text`](Self::text) go.
    pub fn none(&self) -> Result<(), DecodeError> {
        Ok(())
    }

    /// Returns the id that the server gave the request, from the headers that usually carry it, such as `x-request-id`.
    pub fn request_id(&self) -> Option<&str> {
        let names = [
            "x-request-id",
            "request-id",
            "x-amzn-requestid",
            "x-correlation-id",
            "cf-ray",
        ];
        names.iter().find_map(|name| self.header(name))
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("headers", &Headers(&self.headers))
            .field("body", &Excerpt(&self.body))
            .finish()
    }
}

/// Headers without the values, or the queries of URLs, that may be secret.
pub(super) struct Headers<'a>(pub(super) &'a HeaderMap);

impl fmt::Debug for Headers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let leads_on = ["location", "content-location", "link", "refresh"];
        let mut map = f.debug_map();
        for (name, value) in self.0 {
            let query = leads_on
                .contains(&name.as_str())
                .then(|| {
                    value
                        .as_bytes()
                        .iter()
                        .position(|byte| b"?#".contains(byte))
                })
                .flatten();
            match query {
                _ if sounds_secret(name.as_str()) || value.is_sensitive() => map.entry(name, &"…"),
                Some(start) => {
                    let url = String::from_utf8_lossy(&value.as_bytes()[..start]);
                    map.entry(name, &format_args!("\"{}?…\"", legible(&url, SHORT)))
                }
                None => {
                    let value = legible(&format!("{value:?}"), SHORT);
                    map.entry(name, &format_args!("{value}"))
                }
            };
        }
        map.finish()
    }
}
