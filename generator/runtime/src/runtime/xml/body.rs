// SPDX-License-Identifier: 0BSD
//! XML (OpenAPI 3.2 §4.26, 3.1.1 §4.8.26): how values are written in it, as tables.
//!
//! A type has one codec, that of JSON. What an XML document says is read into JSON by the table of the type, and the
//! type from that; what is sent goes the same way back.

use super::node::XmlNode;
use super::{read, write};
use crate::runtime::request::call::Call;
use crate::runtime::response::charset;
use crate::runtime::response::decode_error::{DecodeError, DecodeErrorKind};
use crate::runtime::response::raw::RawResponse;
use crate::runtime::text::json;
use crate::runtime::text::media_type::is_json;
use http::header::{CONTENT_TYPE, HeaderValue};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::borrow::Cow;

impl RawResponse {
    /// The body as a value that is written in XML, of the document's root.
    ///
    /// What is sent as JSON instead is read as that. An empty body is `None` for an `Option`, and an empty object or map for
    /// what may be one.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] where it is no XML, has a document type definition or an entity other than the predefined ones,
    /// is nested too deeply, or does not fit the type; then with the path to what did not, as in JSON.
    pub fn xml<T: DeserializeOwned>(&self, root: &XmlNode) -> Result<T, DecodeError> {
        self.json_of_xml(root)?.json()
    }

    /// The same response with its body in JSON, as [`xml`](Self::xml) reads it.
    ///
    /// # Errors
    ///
    /// Those of [`xml`](Self::xml) but for the last.
    pub fn json_of_xml(&self, root: &XmlNode) -> Result<Self, DecodeError> {
        let body = self.bytes()?;
        let start = body.trim_ascii_start();
        // What begins like this is no XML, whatever it says.
        let json = is_json(self.media_type()) || start.starts_with(b"{") || start.starts_with(b"[");
        if start.is_empty() || json {
            return Ok(self.clone());
        }
        let content_type = self.header(CONTENT_TYPE.as_str()).unwrap_or_default();
        let text = text(content_type, &body)?;
        if !text.trim_start().starts_with('<') {
            let message = format!("the body is {}, where XML is due", self.media_type());
            return Err(DecodeError::xml(DecodeErrorKind::MediaType, &message));
        }
        let value = read::read(&text, root).map_err(|(kind, message)| {
            match self.media_type().eq_ignore_ascii_case("text/html") {
                true => {
                    let message = "the body is an HTML page, where XML is due";
                    DecodeError::xml(DecodeErrorKind::Html, message)
                }
                false => DecodeError::xml(kind, &message),
            }
        })?;
        let mut headers = self.headers().clone();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        Ok(Self::new(self.status(), headers, value.to_string().into()))
    }
}

/// The text of an XML document, in the charset that the header says, else its first bytes, else its declaration (RFC 7303
/// §3).
fn text<'b>(content_type: &str, body: &'b [u8]) -> Result<Cow<'b, str>, DecodeError> {
    let declared = declared_encoding(body);
    let content_type = match body {
        [0xEF, 0xBB, 0xBF, ..] => Cow::Borrowed(""),
        [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] => Cow::Borrowed("application/xml; charset=utf-16"),
        _ if content_type.to_ascii_lowercase().contains("charset=") => Cow::Borrowed(content_type),
        _ => Cow::Owned(format!("application/xml; charset={declared}")),
    };
    charset::decode(&content_type, body).map(|text| match text.strip_prefix('\u{feff}') {
        Some(text) => Cow::Owned(text.to_owned()),
        None => Cow::Owned(text),
    })
}

/// What `<?xml … encoding="…"?>` says.
fn declared_encoding(body: &[u8]) -> String {
    let start = String::from_utf8_lossy(&body[..body.len().min(200)]).into_owned();
    let declaration = start.strip_prefix("<?xml").and_then(|rest| {
        let (inside, _) = rest.split_once("?>")?;
        let (_, value) = inside.split_once("encoding")?;
        let value = value.trim_start().strip_prefix('=')?.trim_start();
        let quote = value.chars().next()?;
        value[1..].split(quote).next().map(str::to_owned)
    });
    declaration.unwrap_or_default()
}

impl Call {
    /// Sets the body: a value as XML, in an element that `root` describes.
    pub fn xml<T: Serialize + ?Sized>(
        &mut self,
        content_type: &'static str,
        value: &T,
        root: &XmlNode,
    ) {
        // By way of text, since a number with 32 bits is another one with 64.
        let json = json::to_vec(value).and_then(|json| serde_json::from_slice(&json));
        match json {
            Ok(json) => match write::write(&json, root) {
                Ok(text) => self.any_body(content_type, text.into()),
                Err(problem) => self.unwritable(problem),
            },
            Err(error) => self.unwritable(error),
        }
    }
}
