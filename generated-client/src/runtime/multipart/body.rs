// SPDX-License-Identifier: 0BSD
//! Bodies of several parts (RFC 2046 §5.1, RFC 7578): parts in; a body, and the media type that has its boundary, out.

use super::part::{Part, unwritable};
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::request::call::Call;
use crate::runtime::request::header_text::is_token;
use crate::runtime::request::random;
use crate::runtime::text::media_type::{essence, parameter};
use crate::runtime::transport::body::Body;
use bytes::BytesMut;
use http::header::HeaderValue;
use serde::Serialize;
use std::collections::VecDeque;
use std::fmt::Write as _;

/// A multipart body, such as a form with files.
///
/// ```ignore
/// let form = Multipart::new()
///     .text("purpose", "assistants")
///     .part("file", Part::bytes(data).file_name("a.jsonl").content_type("application/jsonl"));
/// client.files().upload(form).await?;
/// ```
///
/// It can be sent more than once unless a part is a stream. Parts that cannot be sent are errors of the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Multipart {
    parts: Vec<(Option<String>, Part)>,
    boundary: Option<String>,
}

impl Multipart {
    /// Creates a body without parts.
    pub fn new() -> Self {
        Self::default()
    }

    pub(in crate::runtime) const fn of(
        parts: Vec<(Option<String>, Part)>,
        boundary: String,
    ) -> Self {
        let boundary = Some(boundary);
        Self { parts, boundary }
    }

    /// Adds a field of text.
    pub fn text(self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.part(name, Part::text(text))
    }

    /// Adds a field with a value in JSON.
    pub fn json<T: Serialize + ?Sized>(self, name: impl Into<String>, value: &T) -> Self {
        self.part(name, Part::json(value))
    }

    /// Adds a named part, for `multipart/form-data`; several parts may have the same name. In `multipart/related` parts have
    /// no names, and the first is the root of the others.
    pub fn part(mut self, name: impl Into<String>, part: Part) -> Self {
        self.parts.push((Some(name.into()), part));
        self
    }

    /// Adds a part without a name, for `multipart/mixed` and `multipart/related`.
    pub fn unnamed(mut self, part: Part) -> Self {
        self.parts.push((None, part));
        self
    }

    /// Sets the boundary between the parts, for tests: 1 to 70 characters of a token (RFC 9110 §5.6.2). It is random by
    /// default.
    pub fn with_boundary(mut self, boundary: impl Into<String>) -> Self {
        self.boundary = Some(boundary.into());
        self
    }

    /// The body, and `content_type` with its boundary.
    pub(super) fn into_body(self, content_type: &str) -> Result<(String, Body), RequestError> {
        let boundary = self.boundary.unwrap_or_else(random);
        check(&boundary)?;
        let mut writing = Writing::default();
        let related = is_related(content_type);
        let root = self.parts.first().filter(|_| related);
        let root = root.and_then(|(_, part)| root_of(content_type, part));
        for (name, part) in self.parts {
            // Names are those of fields of a form.
            let head = part.head(name.as_deref().filter(|_| !related))?;
            let _ = write!(writing.text, "--{boundary}\r\n{head}\r\n");
            writing.body(part.body);
            writing.text.write_str("\r\n").unwrap_or_default();
        }
        let _ = write!(writing.text, "--{boundary}--\r\n");
        writing.flush();
        let root = root.unwrap_or_default();
        let content_type = format!("{content_type}{root}{BOUNDARY}{boundary}");
        Ok((content_type, Body::chain(writing.bodies)))
    }
}

impl Part {
    /// A part that is of several parts itself, such as one of `multipart/mixed`.
    pub fn multipart(content_type: &str, parts: Multipart) -> Self {
        match parts.into_body(content_type) {
            Ok((content_type, body)) => Self::body(body).content_type(content_type),
            Err(problem) => Self::bytes("").problem(problem.to_string()),
        }
    }
}

/// How the boundary is said in a media type.
const BOUNDARY: &str = "; boundary=";

impl Call {
    /// Sets the body: parts, whose boundary is added to the media type.
    pub fn multipart(&mut self, content_type: &str, mut parts: Multipart) {
        parts.boundary = parts.boundary.or_else(|| self.said_boundary());
        match parts.into_body(content_type) {
            Ok((content_type, body)) => self.bytes_as(&content_type, body),
            Err(problem) => self.refuse(problem),
        }
    }

    /// Sets the boundary between the parts of the body, before or after the body itself.
    pub fn boundary(&mut self, boundary: &str) {
        if let Err(problem) = check(boundary) {
            return self.refuse(problem);
        }
        let said = self.content_type.as_ref().and_then(|ty| ty.to_str().ok());
        let old = self.said_boundary();
        let essence = said.map_or("multipart/form-data", |said| {
            said.split(BOUNDARY).next().unwrap_or_default()
        });
        self.content_type = HeaderValue::from_str(&format!("{essence}{BOUNDARY}{boundary}")).ok();
        // A random one is nowhere but between the parts.
        match old {
            Some(old) if is_random(&old) => {
                self.body.replace(old.as_bytes(), boundary.as_bytes());
            }
            Some(_) => self.refuse(unwritable("its boundary is given twice".to_owned())),
            None => {}
        }
    }

    /// The boundary that was set before the body, or a random one.
    pub(super) fn next_boundary(&self) -> String {
        self.said_boundary().unwrap_or_else(random)
    }

    fn said_boundary(&self) -> Option<String> {
        let said = self.content_type.as_ref()?.to_str().ok()?;
        let (_, boundary) = said.rsplit_once(BOUNDARY)?;
        Some(boundary.to_owned())
    }
}

/// Whether a body is one object of several parts, the first of which is its root (RFC 2387).
pub(super) fn is_related(content_type: &str) -> bool {
    essence(content_type).eq_ignore_ascii_case("multipart/related")
}

/// The parameter `type`, which is the media type of the root (RFC 2387 §3.1), where it is not said.
fn root_of(content_type: &str, root: &Part) -> Option<String> {
    let said = parameter(content_type, "type");
    let essence = root.essence();
    let quotable = !essence.contains(['"', '\\']) && !essence.chars().any(char::is_control);
    (quotable && said.is_none()).then(|| format!("; type=\"{essence}\""))
}

fn check(boundary: &str) -> Result<(), RequestError> {
    match is_token(boundary) && boundary.len() <= 70 {
        true => Ok(()),
        false => Err(unwritable("the boundary of its parts is none".to_owned())),
    }
}

/// 128 random bits, so that no part has them in it.
fn random() -> String {
    format!("{:032x}", random::bits())
}

fn is_random(boundary: &str) -> bool {
    boundary.len() == 32 && boundary.bytes().all(|byte| byte.is_ascii_hexdigit())
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
