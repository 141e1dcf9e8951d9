// SPDX-License-Identifier: 0BSD
//! One part of a body of several: what it is in; the lines before it, and its body, out.

use super::file_type;
use crate::runtime::failure::request_error::{RequestError, RequestErrorKind};
use crate::runtime::request::header_text::is_token;
use crate::runtime::response::charset;
use crate::runtime::text::json;
use crate::runtime::text::media_type::{essence, is_json};
use crate::runtime::transport::body::Body;
use bytes::Bytes;
use serde::Serialize;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// One part of a body: a file, bytes, a stream, text or JSON, with its file name, media type and headers.
///
/// In a field for files, bytes and streams without a file name get the name of the field as their file name, since servers treat
/// parts without one as text. The default media type is the one in the document, or `application/octet-stream`.
///
/// ```ignore
/// Part::path("scan.pdf");
/// Part::bytes(png).file_name("a.png").content_type("image/png");
/// Part::body(Body::reader(reader).with_length(1024)).file_name("log.txt");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub(super) body: Body,
    kind: Kind,
    content_type: Option<String>,
    file_name: Option<String>,
    headers: Vec<(String, String)>,
    problem: Option<String>,
}

/// What a part is where it does not say its media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// RFC 7578 §4.4: `text/plain`, which need not be said.
    Text,
    Json,
    Bytes,
}

impl Part {
    /// Creates a part of text, without a media type (RFC 7578 §4.4: `text/plain`).
    pub fn text(text: impl Into<String>) -> Self {
        Self::of(text.into().into(), Kind::Text)
    }

    /// Creates a part with a value in JSON.
    pub fn json<T: Serialize + ?Sized>(value: &T) -> Self {
        let (json, problem) = match json::to_vec(value) {
            Ok(json) => (json, None),
            Err(error) => (
                Vec::new(),
                Some(format!("a part has no JSON form: {error}")),
            ),
        };
        Self {
            problem,
            ..Self::of(json.into(), Kind::Json)
        }
    }

    /// Creates a part of bytes, by default `application/octet-stream`.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self::body(bytes.into())
    }

    /// Creates a part from a body: bytes, a stream or a file, by default `application/octet-stream`.
    pub fn body(body: impl Into<Body>) -> Self {
        Self::of(body.into(), Kind::Bytes)
    }

    /// Creates a part from a file, with its name. It is opened when the request is sent, again for each attempt.
    pub fn path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Self::body(Body::file(path)).file_name(name)
    }

    fn of(body: Body, kind: Kind) -> Self {
        Self {
            body,
            kind,
            content_type: None,
            file_name: None,
            headers: Vec::new(),
            problem: None,
        }
    }

    /// Sets the file name.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type. Text is sent in the charset that it names, or in UTF-8.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self.in_charset()
    }

    /// The part with its text in the charset of its media type.
    fn in_charset(mut self) -> Self {
        let text = self
            .body
            .bytes()
            .and_then(|bytes| std::str::from_utf8(bytes).ok());
        if let (Kind::Text, Some(text), Some(content_type)) = (self.kind, text, &self.content_type)
        {
            match charset::encode(content_type, text.to_owned()) {
                Some(bytes) => self.body = bytes.into(),
                None => {
                    let problem = format!(
                        "a part has characters that `{content_type}` has not, or names no charset that is known"
                    );
                    self.problem = Some(problem);
                }
            }
        }
        self
    }

    /// Adds a header of the part.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Keeps why the part cannot be sent.
    pub(super) fn problem(mut self, problem: String) -> Self {
        self.problem = Some(problem);
        self
    }

    /// The part as that of a field for files, of one of these media types.
    ///
    /// Servers take bytes without a file name for text, so that they are called like the field, if it has a name.
    pub(super) fn in_field(mut self, field: Option<&str>, listed: Option<&str>) -> Self {
        if self.kind == Kind::Bytes && self.file_name.is_none() {
            self.file_name = field.map(str::to_owned);
        }
        if let (None, Some(listed)) = (&self.content_type, listed) {
            self.content_type = match self.kind {
                Kind::Text => file_type::first(listed, |ty| ty.starts_with("text/")),
                Kind::Json => file_type::first(listed, is_json),
                Kind::Bytes => file_type::of(listed, self.file_name.as_deref().unwrap_or_default()),
            };
            return self.in_charset();
        }
        self
    }

    fn media_type(&self) -> Option<&str> {
        let usual = match self.kind {
            Kind::Text => None,
            Kind::Json => Some("application/json"),
            Kind::Bytes => Some("application/octet-stream"),
        };
        self.content_type.as_deref().or(usual)
    }

    /// The media type, without parameters.
    pub(super) fn essence(&self) -> &str {
        let said = self.media_type().unwrap_or("text/plain");
        essence(said)
    }

    /// The lines before the body.
    pub(super) fn head(&self, name: Option<&str>) -> Result<String, RequestError> {
        if let Some(problem) = &self.problem {
            return Err(unwritable(problem.clone()));
        }
        let mut head = String::new();
        let disposition = match (name, &self.file_name) {
            (None, None) => None,
            (None, Some(file)) => Some(format!("attachment; filename=\"{}\"", quoted(file))),
            (Some(name), None) => Some(format!("form-data; name=\"{}\"", quoted(name))),
            (Some(name), Some(file)) => Some(format!(
                "form-data; name=\"{}\"; filename=\"{}\"",
                quoted(name),
                quoted(file)
            )),
        };
        let own = [
            ("Content-Disposition", disposition.as_deref()),
            ("Content-Type", self.media_type()),
        ];
        let own = own
            .iter()
            .filter_map(|(name, value)| Some((*name, (*value)?)));
        let more = self.headers.iter();
        for (name, value) in own.chain(more.map(|(name, value)| (name.as_str(), value.as_str()))) {
            if !is_token(name) || value.chars().any(char::is_control) {
                let name = name.escape_debug();
                return Err(unwritable(format!(
                    "a part cannot have the header `{name}`"
                )));
            }
            let _ = write!(head, "{name}: {value}\r\n");
        }
        Ok(head)
    }
}

impl From<Body> for Part {
    fn from(body: Body) -> Self {
        Self::body(body)
    }
}

impl From<Bytes> for Part {
    fn from(bytes: Bytes) -> Self {
        Self::body(bytes)
    }
}

impl From<Vec<u8>> for Part {
    fn from(bytes: Vec<u8>) -> Self {
        Self::body(bytes)
    }
}

/// A file, as by [`Part::path`].
impl From<PathBuf> for Part {
    fn from(path: PathBuf) -> Self {
        Self::path(path)
    }
}

/// A file, as by [`Part::path`].
impl From<&Path> for Part {
    fn from(path: &Path) -> Self {
        Self::path(path)
    }
}

/// A name between quotes, as browsers write it (WHATWG HTML, multipart form data).
fn quoted(name: &str) -> String {
    let escaped = name.replace('"', "%22");
    escaped.replace('\r', "%0D").replace('\n', "%0A")
}

pub(super) fn unwritable(why: String) -> RequestError {
    let message = format!("the body cannot be written: {why}");
    RequestError::new(RequestErrorKind::Body, message)
}

#[cfg(test)]
mod tests {
    use super::Part;

    #[test]
    fn text_is_in_the_charset_of_its_media_type() {
        let sent = |part: Part| {
            (
                part.head(None),
                part.body.bytes().map(|bytes| bytes.to_vec()),
            )
        };
        let latin = Part::text("né").content_type("text/plain; charset=ISO-8859-1");
        assert_eq!(sent(latin).1.as_deref(), Some(&b"n\xe9"[..]));
        let listed = Part::text("né").in_field(None, Some("image/png, text/csv;charset=latin1"));
        let (head, body) = sent(listed);
        assert_eq!(body.as_deref(), Some(&b"n\xe9"[..]));
        assert!(head.is_ok_and(|head| head.contains("text/csv")));
        let plain = Part::text("né").content_type("text/csv");
        assert_eq!(sent(plain).1.as_deref(), Some("né".as_bytes()));
        let wrong = Part::text("☺").content_type("text/plain; charset=latin1");
        assert!(wrong.head(None).is_err());
        // Bytes are sent as they are.
        let bytes = Part::bytes("né").content_type("text/plain; charset=latin1");
        assert_eq!(sent(bytes).1.as_deref(), Some("né".as_bytes()));
    }
}
