// SPDX-License-Identifier: 0BSD
//! Why a body is not what the document says: a response and a decoder's error in, a path and a reason out.

use crate::runtime::codec::json_path::{self, message};
use crate::runtime::text::excerpt::{Excerpt, SHORT, legible};
use crate::runtime::text::media_type::is_json;
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, TRANSFER_ENCODING};
use std::fmt;

/// The body or a header of a response does not have the type that the document says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    kind: DecodeErrorKind,
    path: String,
    message: String,
}

/// The kind of a [`DecodeError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// The body is empty.
    Empty,
    /// The body has a content coding (RFC 9110 §8.4) that is not supported.
    Compressed,
    /// The body is an HTML page, such as that of a proxy or a login.
    Html,
    /// The body has another media type than JSON and is not JSON, is not XML where XML is expected, or is in another media type
    /// than the one that was asked for.
    MediaType,
    /// The body is not UTF-8.
    Utf8,
    /// The body is text in a charset that is not supported.
    Charset,
    /// The JSON ends early.
    Truncated,
    /// The body is malformed JSON or XML.
    Syntax,
    /// A value does not have the type that the document says.
    Data,
    /// The server sent an error within a stream.
    ErrorItem,
    /// A header is missing, or does not have the type that the document says.
    Header,
}

impl DecodeError {
    fn new(kind: DecodeErrorKind, path: &str, message: &str) -> Self {
        Self {
            kind,
            path: legible(path, SHORT),
            message: legible(message, SHORT),
        }
    }

    /// Why a body with these headers is not the content: something is applied to it that nobody undid.
    ///
    /// A transport that decodes bodies takes these headers away.
    pub(in crate::runtime) fn encoded(headers: &HeaderMap) -> Option<Self> {
        let mut codings = Vec::new();
        for name in [CONTENT_ENCODING, TRANSFER_ENCODING] {
            for value in headers.get_all(name) {
                for coding in String::from_utf8_lossy(value.as_bytes()).split(',') {
                    let coding = coding.trim();
                    if !matches!(&*coding.to_ascii_lowercase(), "" | "identity" | "chunked") {
                        codings.push(coding.to_owned());
                    }
                }
            }
        }
        if codings.is_empty() {
            return None;
        }
        let message = format!("the body is compressed ({})", codings.join(", "));
        Some(Self::new(DecodeErrorKind::Compressed, "", &message))
    }

    /// Why a body of this media type is not the JSON that is due.
    pub(super) fn json(media_type: &str, body: &[u8], error: &serde_json::Error) -> Self {
        let found = |kind, message: &str| Self::new(kind, "", message);
        if error.is_data() {
            let path = json_path::path(body, error);
            return Self::new(DecodeErrorKind::Data, &path, &message(error));
        }
        if body.iter().all(u8::is_ascii_whitespace) {
            let message = "the body is empty, where JSON is due";
            return found(DecodeErrorKind::Empty, message);
        }
        if media_type.eq_ignore_ascii_case("text/html") || html(body) {
            let message = "the body is an HTML page, where JSON is due";
            return found(DecodeErrorKind::Html, message);
        }
        if !media_type.is_empty() && !is_json(media_type) {
            let message = format!("the body is {media_type}, where JSON is due");
            return found(DecodeErrorKind::MediaType, &message);
        }
        let kind = match std::str::from_utf8(body) {
            Err(error) => return Self::text(&error),
            Ok(_) if error.is_eof() => DecodeErrorKind::Truncated,
            Ok(_) => DecodeErrorKind::Syntax,
        };
        Self::new(kind, &json_path::path(body, error), &error.to_string())
    }

    /// What came instead of the items of a stream.
    pub(in crate::runtime) fn no_stream(media_type: &str) -> Self {
        let message = format!("the body is {media_type}, where a stream is due");
        Self::new(DecodeErrorKind::MediaType, "", &message)
    }

    /// A body in another media type than the one that was asked for.
    pub(super) fn another(media_type: &str, asked: &str) -> Self {
        let message = format!("the body is {media_type}, where {asked} is due");
        Self::new(DecodeErrorKind::MediaType, "", &message)
    }

    /// Parts that nothing tells apart.
    pub(in crate::runtime) fn no_boundary() -> Self {
        let message = "the header `Content-Type` names no boundary, which tells parts apart";
        Self::new(DecodeErrorKind::MediaType, "", message)
    }

    /// What a server says in a stream, instead of an item.
    pub(in crate::runtime) fn error_item(text: &[u8]) -> Self {
        let message = format!("the server sent an error: {}", Excerpt(text));
        Self::new(DecodeErrorKind::ErrorItem, "", &message)
    }

    pub(super) fn text(error: &std::str::Utf8Error) -> Self {
        let message = format!("the body is not UTF-8 from byte {} on", error.valid_up_to());
        Self::new(DecodeErrorKind::Utf8, "", &message)
    }

    pub(super) fn charset(name: &str) -> Self {
        Self {
            kind: DecodeErrorKind::Charset,
            path: String::new(),
            message: format!(
                "the body is text in the charset `{}`, which {}",
                name.escape_debug(),
                match cfg!(feature = "charsets") {
                    true => "nothing here knows",
                    false => "the feature `charsets` may know",
                }
            ),
        }
    }

    pub(in crate::runtime) fn header(message: String) -> Self {
        Self::new(DecodeErrorKind::Header, "", &message)
    }

    /// A body that is no XML.
    pub(in crate::runtime) fn xml(kind: DecodeErrorKind, message: &str) -> Self {
        Self::new(kind, "", message)
    }

    /// A page, which is never a single value.
    pub(super) fn page(body: &[u8]) -> Option<Self> {
        let message = "the body is an HTML page, where a single value is due";
        html(body).then(|| Self::new(DecodeErrorKind::Html, "", message))
    }

    pub(super) fn plain(error: &serde::de::value::Error) -> Self {
        Self {
            kind: DecodeErrorKind::Data,
            path: String::new(),
            message: error.to_string(),
        }
    }

    /// Returns the kind of the error.
    pub const fn kind(&self) -> DecodeErrorKind {
        self.kind
    }

    /// Returns the path of the value that does not have its type, such as `data.items[3].name`; empty for the whole body, and
    /// shortened in the middle beyond 300 characters.
    pub fn path(&self) -> &str {
        &self.path
    }
}

fn html(body: &[u8]) -> bool {
    let start = body.trim_ascii_start();
    let begins = |with: &str| {
        start
            .get(..with.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(with.as_bytes()))
    };
    begins("<!doctype html") || begins("<html")
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "at `{}`: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}

/// Why a body cannot be decoded, in words.
pub(in crate::runtime) struct Undecoded<'a>(pub(in crate::runtime) &'a DecodeError);

impl fmt::Display for Undecoded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0.kind {
            DecodeErrorKind::ErrorItem | DecodeErrorKind::Header => "",
            _ if self.0.path.is_empty() => "cannot decode the body: ",
            _ => "cannot decode ",
        })?;
        write!(f, "{}", self.0)
    }
}
