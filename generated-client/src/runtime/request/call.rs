// SPDX-License-Identifier: 0BSD
//! A call in the making: an operation, the values of its parameters and a body in, a request out.

use super::client_core::Core;
use super::header_text;
use super::options::Options;
use super::origin::shown;
use super::subject::Subject;
use crate::runtime::failure::request_error::{RequestError, RequestErrorKind};
use crate::runtime::response::charset;
use crate::runtime::spec::api::{Location, Operation, Parameter, Style};
use crate::runtime::spec::method::Method;
use crate::runtime::text::parameter::{ParameterData, ParameterValue};
use crate::runtime::text::percent::is_dots;
use crate::runtime::text::style;
use crate::runtime::text::{self, divided, json};
use crate::runtime::transport::body::Body;
use bytes::Bytes;
use http::Uri;
use http::header::{HeaderName, HeaderValue};
use serde::Serialize;
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

/// A call of an operation, before it is sent.
///
/// What cannot be sent is kept and told when the call is sent.
#[doc(hidden)]
pub struct Call {
    pub(in crate::runtime) core: Core,
    pub(in crate::runtime) operation: &'static Operation,
    /// The method and path of a call outside the document.
    pub(in crate::runtime) target: Option<(Method, String)>,
    /// The URL of a further page, which a server gave.
    pub(in crate::runtime) further: Option<Further>,
    /// The text of all parameters, one after another.
    text: String,
    parameters: Vec<Written>,
    pub(in crate::runtime) content_type: Option<HeaderValue>,
    pub(in crate::runtime) body: Body,
    pub(in crate::runtime) options: Options,
    pub(super) problem: Option<Box<RequestError>>,
}

/// Where a further page is.
#[derive(Clone)]
pub(in crate::runtime) struct Further {
    pub(in crate::runtime) uri: Uri,
    /// Its origin is not that of the first page, so that nothing secret goes there.
    pub(in crate::runtime) elsewhere: bool,
}

/// A parameter whose text is written.
#[derive(Clone)]
struct Written {
    location: Location,
    name: &'static str,
    text: Range<usize>,
}

impl Call {
    /// A call of `operation` without parameters.
    pub fn new(core: &Core, operation: &'static Operation) -> Self {
        Self {
            core: core.clone(),
            operation,
            target: None,
            further: None,
            text: String::new(),
            parameters: Vec::new(),
            content_type: None,
            body: Body::empty(),
            options: Options::default(),
            problem: None,
        }
    }

    /// The same call once more, but for what keeps it from being sent.
    pub(in crate::runtime) fn again(&self) -> Self {
        Self {
            core: self.core.clone(),
            operation: self.operation,
            target: self.target.clone(),
            further: self.further.clone(),
            text: self.text.clone(),
            parameters: self.parameters.clone(),
            content_type: self.content_type.clone(),
            body: self.body.clone(),
            options: self.options.clone(),
            problem: None,
        }
    }

    /// Sets a path parameter.
    pub fn path(&mut self, name: &'static str, value: &dyn ParameterValue) {
        let parameter = self.operation.parameter(Location::Path, name);
        let data = value.parameter();
        self.write(&parameter, &data);
        let written = self.written(Location::Path, name).unwrap_or_default();
        let problem = match written {
            "" => "is empty",
            dots if is_dots(dots) && self.is_segment(name) => {
                "is a dot segment, which would change the path"
            }
            _ => return,
        };
        self.refuse(RequestError::parameter(Location::Path, name, problem));
    }

    /// Says whether a path parameter is a whole segment of the path.
    fn is_segment(&self, name: &str) -> bool {
        let mut segments = self.operation.path.split(['/', '?', '#']);
        segments.any(|segment| {
            let inside = segment
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'));
            inside == Some(name)
        })
    }

    /// Sets a query parameter; one without a value is left out.
    pub fn query(&mut self, name: &'static str, value: &dyn ParameterValue) {
        let parameter = self.operation.parameter(Location::Query, name);
        self.write(&parameter, &value.parameter());
    }

    /// Sets a parameter to what a server gave for it, whatever it looks like.
    pub(in crate::runtime) fn given(
        &mut self,
        location: Location,
        name: &'static str,
        value: &str,
    ) {
        let mut parameter = self.operation.parameter(location, name);
        parameter.pattern = None;
        self.write(&parameter, &ParameterData::Text(value.into()));
    }

    /// Sets a header; one without a value is left out.
    ///
    /// `Accept`, `Content-Type` and `Authorization` are never parameters (OpenAPI 3.1.1 §4.8.12.1). A date of a header of HTTP, such
    /// as `If-Modified-Since`, is written as HTTP has it.
    pub fn header(&mut self, name: &'static str, value: &dyn ParameterValue) {
        let reserved = ["accept", "content-type", "authorization"];
        if !reserved
            .iter()
            .any(|reserved| name.eq_ignore_ascii_case(reserved))
        {
            let parameter = self.operation.parameter(Location::Header, name);
            let mut data = value.parameter();
            if let ParameterData::Text(text) = &data
                && let Some(date) = text::of_header(name, text)
            {
                data = ParameterData::Text(date.into());
            }
            self.write(&parameter, &data);
        }
    }

    /// Sets a cookie; one without a value is left out.
    pub fn cookie(&mut self, name: &'static str, value: &dyn ParameterValue) {
        let parameter = self.operation.parameter(Location::Cookie, name);
        self.write(&parameter, &value.parameter());
    }

    fn write(&mut self, parameter: &Parameter, data: &ParameterData<'_>) {
        let told = |problem: &RequestError| problem.is_about(parameter.location, parameter.name);
        if self.problem.as_deref().is_some_and(told) {
            self.problem = None;
        }
        if let Some(pattern) = parameter.pattern
            && let ParameterData::Text(text) = data
            && !pattern.matches(text)
        {
            let problem = format!("does not match the pattern `{}`", pattern.source);
            self.refuse(RequestError::parameter(
                parameter.location,
                parameter.name,
                &problem,
            ));
        }
        if let ParameterData::Unwritable(why) = data {
            let problem = format!("cannot be written: {why}");
            self.refuse(RequestError::parameter(
                parameter.location,
                parameter.name,
                &problem,
            ));
        }
        let divided = || divided::problem(parameter, data);
        if let Some(problem) = unsendable_cookie(parameter, data).or_else(divided) {
            self.refuse(RequestError::parameter(
                parameter.location,
                parameter.name,
                problem,
            ));
        }
        let start = self.text.len();
        match parameter.style {
            Style::Whole => text::whole(data, parameter.members, &mut self.text),
            _ => style::render(parameter, parameter.name, data, &mut self.text),
        }
        let Parameter { name, location, .. } = *parameter;
        // A call outside the document may say a name more than once.
        if self.target.is_none() {
            self.parameters
                .retain(|old| (old.location, old.name) != (location, name));
        }
        let empty_header = location == Location::Header && data.has_value();
        if self.text.len() > start || empty_header {
            let text = start..self.text.len();
            self.parameters.push(Written {
                location,
                name,
                text,
            });
        }
    }

    /// Sets the body: a value as JSON.
    pub fn json<T: Serialize + ?Sized>(&mut self, content_type: &'static str, value: &T) {
        match json::to_vec(value) {
            Ok(bytes) => self.body(content_type, bytes.into()),
            Err(error) => self.unwritable(error),
        }
    }

    /// Sets the body: text, in the charset that the media type says, or UTF-8.
    pub fn text(&mut self, content_type: &'static str, text: impl Into<String>) {
        match charset::encode(content_type, text.into()) {
            Some(bytes) => self.body(content_type, bytes),
            None => self.unwritable("it has characters that its charset has not"),
        }
    }

    /// Sets the body: a single value as text.
    pub fn plain(&mut self, content_type: &'static str, value: &dyn ParameterValue) {
        match value.parameter() {
            ParameterData::Text(text) | ParameterData::Literal(text) => {
                self.text(content_type, text)
            }
            ParameterData::Null => self.text(content_type, ""),
            ParameterData::List(_) | ParameterData::Members(_) => {
                self.unwritable("it is no single value");
            }
            ParameterData::Unwritable(why) => self.unwritable(why),
        }
    }

    /// Sets the body: bytes, a file or a stream.
    pub fn bytes(&mut self, content_type: &'static str, body: impl Into<Body>) {
        self.any_body(content_type, body.into());
    }

    /// Sets the body: bytes, a file or a stream, of a media type that the caller chose.
    pub fn bytes_as(&mut self, content_type: &str, body: impl Into<Body>) {
        self.body = body.into();
        match HeaderValue::from_str(content_type) {
            Ok(value) if header_text::is_media_type(content_type) => {
                self.content_type = Some(value);
            }
            Ok(_) | Err(_) => {
                self.refuse(RequestError::header("Content-Type", "is no media type"));
            }
        }
    }

    /// Sets the body: what is given, such as chunks to come.
    pub fn any_body(&mut self, content_type: &'static str, body: Body) {
        match header_text::fixed("Content-Type", content_type) {
            Ok(value) => self.content_type = Some(value),
            Err(problem) => self.refuse(problem),
        }
        self.body = body;
    }

    fn body(&mut self, content_type: &'static str, bytes: Bytes) {
        self.any_body(content_type, bytes.into());
    }

    pub(in crate::runtime) fn unwritable(&mut self, why: impl fmt::Display) {
        let message = format!("the body cannot be written: {why}");
        self.refuse(RequestError::new(RequestErrorKind::Body, message));
    }

    /// Keeps a problem, the first one, until the call is sent.
    pub(in crate::runtime) fn refuse(&mut self, problem: RequestError) {
        if self.problem.is_none() {
            self.problem = Some(Box::new(problem));
        }
    }

    /// Sets a header of this call alone; it replaces what the client or the operation would send.
    pub fn set_header(&mut self, name: &str, value: &str) {
        match (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(self.core.0.is_secret(&name));
                self.options.headers.insert(name, value);
            }
            (Err(_), _) => self.refuse(RequestError::header(name, "has no valid name")),
            (_, Err(_)) => {
                self.refuse(RequestError::header(name, "has a value no header can have"))
            }
        }
    }

    /// The options of this call alone.
    pub fn options(&mut self) -> &mut Options {
        &mut self.options
    }

    /// The text of one parameter.
    pub(in crate::runtime) fn written(&self, location: Location, name: &str) -> Option<&str> {
        self.all(location)
            .find(|(known, _)| *known == name)
            .map(|(_, text)| text)
    }

    /// The names and texts of the parameters of a location, in the order they were set.
    pub(in crate::runtime) fn all(
        &self,
        location: Location,
    ) -> impl Iterator<Item = (&'static str, &str)> {
        let here = move |written: &&Written| written.location == location;
        let text = |written: &Written| (written.name, &self.text[written.text.clone()]);
        self.parameters.iter().filter(here).map(text)
    }

    pub(in crate::runtime) fn method(&self) -> Method {
        self.target
            .as_ref()
            .map_or(self.operation.method, |(method, _)| *method)
    }

    /// What the call is of, as errors tell it.
    pub(in crate::runtime) fn subject(&self) -> Subject {
        let path = match &self.target {
            None => shown(self.operation.path),
            Some((_, target)) => Cow::Owned(shown(target).into_owned()),
        };
        Subject {
            operation: self.operation.id,
            method: self.method().as_str(),
            path,
        }
    }
}

/// Why a cookie cannot be sent as it is given.
fn unsendable_cookie(parameter: &Parameter, data: &ParameterData<'_>) -> Option<&'static str> {
    if parameter.location != Location::Cookie {
        return None;
    }
    if !header_text::is_cookie_name(parameter.name) {
        return Some("has no valid name");
    }
    // Nothing is escaped in this style, and a semicolon would begin another cookie.
    (parameter.style == Style::Cookie && data.any_text(&|text| text.contains(';')))
        .then_some("has a value no cookie can have")
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Subject {
            operation,
            method,
            path,
        } = self.subject();
        f.debug_struct("Call")
            .field("operation", &operation)
            .field("request", &format_args!("{method} {path}"))
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
