// SPDX-License-Identifier: 0BSD
//! Responses: a status, headers and a body in, typed values out.

use super::authorize::sounds_secret;
use super::charset;
use super::decode_error::DecodeError;
use super::json_path;
use super::rate_limit::RateLimit;
use super::whole_numbers::plainly;
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;
use std::fmt;

/// A response as it came, its body read whole.
#[derive(Clone)]
pub struct RawResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl RawResponse {
    /// A response made of its parts.
    pub const fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            status,
            headers,
            body,
        }
    }

    /// The status.
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The text of a header, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body.
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// The media type without its parameters, as sent; empty where there is none.
    pub fn media_type(&self) -> &str {
        let value = self
            .header(header::CONTENT_TYPE.as_str())
            .unwrap_or_default();
        value.split(';').next().unwrap_or_default().trim()
    }

    /// The body as JSON of a type.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] with the path to what did not fit.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        json_path::begin();
        let text = self.json_text();
        serde_json::from_slice(text).or_else(|error| {
            let plain = std::str::from_utf8(text).ok().and_then(plainly);
            let plain = plain.filter(|_| error.is_data());
            let again = plain.and_then(|plain| serde_json::from_str(&plain).ok());
            again.ok_or_else(|| DecodeError::json(self, &error))
        })
    }

    /// The body without the byte order mark that it should not have, and may be read without (RFC 8259 §8.1).
    pub(super) fn json_text(&self) -> &[u8] {
        self.body
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(&self.body)
    }

    /// The body as text, in the charset that the header `Content-Type` says, or UTF-8. Besides this, US-ASCII,
    /// ISO-8859-1, windows-1252 and UTF-16 are read.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] where it is not UTF-8, or in another charset.
    pub fn text(&self) -> Result<String, DecodeError> {
        let content_type = self.header(header::CONTENT_TYPE.as_str());
        charset::decode(content_type.unwrap_or_default(), &self.body)
    }

    /// The body's bytes.
    ///
    /// # Errors
    ///
    /// None; the result goes where those of [`json`](Self::json) and [`text`](Self::text) go.
    pub fn bytes(&self) -> Result<Bytes, DecodeError> {
        Ok(self.body.clone())
    }

    /// Nothing of the body.
    ///
    /// # Errors
    ///
    /// None; the result goes where those of [`json`](Self::json) and [`text`](Self::text) go.
    pub fn none(&self) -> Result<(), DecodeError> {
        Ok(())
    }

    /// The id that the server gave the request, from the headers that usually carry it.
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
                    map.entry(name, &format_args!("\"{url}?…\""))
                }
                None => map.entry(name, value),
            };
        }
        map.finish()
    }
}

/// The beginning of a body, on one line.
pub(super) struct Excerpt<'a>(pub(super) &'a [u8]);

impl fmt::Display for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LENGTH: usize = 200;
        let text = String::from_utf8_lossy(&self.0[..self.0.len().min(4 * LENGTH)]);
        let mut words = text.split_whitespace().peekable();
        let mut left = LENGTH;
        while let Some(word) = words.next() {
            let shown: String = word
                .chars()
                .filter(|c| !c.is_control())
                .take(left)
                .collect();
            left = left.saturating_sub(shown.chars().count() + 1);
            f.write_str(&shown)?;
            if left == 0 {
                return f.write_str("…");
            }
            if words.peek().is_some() {
                f.write_str(" ")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes: {self}", self.0.len())
    }
}

/// A successful response: its body as a value of the operation's type, and its head.
#[derive(Clone, Debug)]
pub struct Response<T> {
    raw: RawResponse,
    value: T,
}

impl<T> Response<T> {
    pub(super) const fn new(raw: RawResponse, value: T) -> Self {
        Self { raw, value }
    }

    /// The status.
    pub const fn status(&self) -> StatusCode {
        self.raw.status
    }

    /// The headers.
    pub const fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// The text of a header, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.raw.header(name)
    }

    /// The id that the server gave the request, from the headers that usually carry it.
    pub fn request_id(&self) -> Option<&str> {
        self.raw.request_id()
    }

    /// How often the server may be called, as it says itself.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.raw.rate_limit()
    }

    /// The response as it came.
    pub const fn raw(&self) -> &RawResponse {
        &self.raw
    }

    /// The body as a value.
    pub const fn body(&self) -> &T {
        &self.value
    }

    /// The body as a value, taken out.
    pub fn into_body(self) -> T {
        self.value
    }
}

/// A value that is chosen by a response's status, such as the documented failures of an operation.
pub trait ByStatus: Sized {
    /// The value of a response; `None` where its status is not documented.
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>>;
}

/// The failures of an operation that documents none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDeclaredError {}

impl ByStatus for NoDeclaredError {
    fn decode(_: &RawResponse) -> Option<Result<Self, DecodeError>> {
        None
    }
}
