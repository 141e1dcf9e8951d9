// SPDX-License-Identifier: 0BSD
//! Bodies of several parts (RFC 2046 §5.1, RFC 7578): parts in; a body, and the media type that has its boundary, out.

use super::body::Body;
use super::call::Call;
use super::header_text::is_token;
use super::request_error::{RequestError, RequestErrorKind};
use bytes::{Bytes, BytesMut};
use serde::Serialize;
use std::collections::VecDeque;
use std::fmt::Write as _;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::path::Path;

/// A body of several parts, such as a form with files.
///
/// ```ignore
/// let form = Multipart::new()
///     .text("purpose", "assistants")
///     .part("file", Part::bytes(data).file_name("a.jsonl").content_type("application/jsonl"));
/// client.files().upload(form).await?;
/// ```
///
/// It can be sent again unless a part is a stream. What cannot be sent is told when the call is sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Multipart {
    parts: Vec<(Option<String>, Part)>,
    boundary: Option<String>,
}

impl Multipart {
    /// A body without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a field of text.
    pub fn text(self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.part(name, Part::text(text))
    }

    /// Adds a field with a value as JSON.
    pub fn json<T: Serialize + ?Sized>(self, name: impl Into<String>, value: &T) -> Self {
        self.part(name, Part::json(value))
    }

    /// Adds a part under a name, as `multipart/form-data` has them; several may have one name.
    pub fn part(mut self, name: impl Into<String>, part: Part) -> Self {
        self.parts.push((Some(name.into()), part));
        self
    }

    /// Adds a part without a name, as `multipart/mixed` and `multipart/related` have them.
    pub fn unnamed(mut self, part: Part) -> Self {
        self.parts.push((None, part));
        self
    }

    /// Sets what stands between the parts, for tests: 1 to 70 letters, digits and signs of a token. By default it is
    /// made by chance.
    pub fn with_boundary(mut self, boundary: impl Into<String>) -> Self {
        self.boundary = Some(boundary.into());
        self
    }

    /// The body, and `content_type` with its boundary.
    pub(super) fn into_body(self, content_type: &str) -> Result<(String, Body), RequestError> {
        let boundary = self.boundary.unwrap_or_else(random);
        if !is_token(&boundary) || boundary.len() > 70 {
            return Err(unwritable("the boundary of its parts is none".to_owned()));
        }
        let mut writing = Writing::default();
        for (name, part) in self.parts {
            let head = part.head(name.as_deref())?;
            let _ = write!(writing.text, "--{boundary}\r\n{head}\r\n");
            writing.body(part.body);
            writing.text.write_str("\r\n").unwrap_or_default();
        }
        let _ = write!(writing.text, "--{boundary}--\r\n");
        writing.flush();
        let content_type = format!("{content_type}; boundary={boundary}");
        Ok((content_type, Body::chain(writing.bodies)))
    }
}

impl Call {
    /// Sets the body: parts, whose boundary is added to the media type.
    pub fn multipart(&mut self, content_type: &str, parts: Multipart) {
        match parts.into_body(content_type) {
            Ok((content_type, body)) => self.bytes_as(&content_type, body),
            Err(problem) => self.refuse(problem),
        }
    }
}

/// One part of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    body: Body,
    content_type: Option<String>,
    file_name: Option<String>,
    headers: Vec<(String, String)>,
    problem: Option<String>,
}

impl Part {
    /// A part of text, without a media type of its own (RFC 7578 §4.4: `text/plain`).
    pub fn text(text: impl Into<String>) -> Self {
        Self::of(text.into().into(), None)
    }

    /// A part that is a value as JSON.
    pub fn json<T: Serialize + ?Sized>(value: &T) -> Self {
        let (json, problem) = match serde_json::to_vec(value) {
            Ok(json) => (json, None),
            Err(error) => (Vec::new(), Some(error.to_string())),
        };
        Self {
            problem,
            ..Self::of(json.into(), Some("application/json"))
        }
    }

    /// A part of bytes, by default `application/octet-stream`.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self::body(bytes.into())
    }

    /// A part that is bytes, a stream or a file, by default `application/octet-stream`.
    pub fn body(body: impl Into<Body>) -> Self {
        Self::of(body.into(), Some("application/octet-stream"))
    }

    /// A part that is a file under its own name; it is opened when the request is sent.
    pub fn file(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Self::body(Body::file(path)).file_name(name)
    }

    fn of(body: Body, content_type: Option<&str>) -> Self {
        Self {
            body,
            content_type: content_type.map(str::to_owned),
            file_name: None,
            headers: Vec::new(),
            problem: None,
        }
    }

    /// Sets the name of the file that the part is.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Adds a header of the part.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The lines before the body.
    fn head(&self, name: Option<&str>) -> Result<String, RequestError> {
        if let Some(problem) = &self.problem {
            return Err(unwritable(format!("a part has no JSON form: {problem}")));
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
            ("Content-Type", self.content_type.as_deref()),
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

/// A name between quotes, as browsers write it (WHATWG HTML, multipart form data).
fn quoted(name: &str) -> String {
    let escaped = name.replace('"', "%22");
    escaped.replace('\r', "%0D").replace('\n', "%0A")
}

fn unwritable(why: String) -> RequestError {
    let message = format!("the body cannot be written: {why}");
    RequestError::new(RequestErrorKind::Body, message)
}

/// 128 bits by chance, so that no part has them in it.
fn random() -> String {
    let half = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", half(), half())
}

/// A body in the making.
#[derive(Default)]
struct Writing {
    bodies: VecDeque<Body>,
    /// What comes after them.
    text: BytesMut,
}

impl Writing {
    /// Bytes up to this many are copied between the lines around them.
    const SMALL: usize = 64 << 10;

    fn body(&mut self, body: Body) {
        match body.bytes() {
            Some(bytes) if bytes.len() <= Self::SMALL => self.text.extend_from_slice(bytes),
            None if body.is_empty() => {}
            _ => {
                self.flush();
                self.bodies.push_back(body);
            }
        }
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.bodies.push_back(self.text.split().freeze().into());
        }
    }
}
