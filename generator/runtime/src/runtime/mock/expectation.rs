// SPDX-License-Identifier: 0BSD
//! What a test expects of the calls of one operation: a request in, the next answer or a difference out.

use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::transport::body::Body;
use crate::runtime::transport::response_body::ResponseBody;
use bytes::Bytes;
use http::{Request, Response};
use serde_json::Value as Json;
use std::collections::VecDeque;
use std::fmt::Write as _;
use std::time::Duration;

/// What is expected of the calls of one operation, and the answers to them.
pub(super) struct Expectation {
    operation: String,
    pub(super) path: Option<String>,
    pub(super) query: Vec<String>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Option<Json>,
    answers: VecDeque<Canned>,
}

/// An answer that can be given again.
#[derive(Clone)]
pub(super) struct Canned {
    content: Result<(u16, Bytes), (TransportErrorKind, String)>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) after: Duration,
}

impl Canned {
    pub(super) fn json(status: u16, json: String) -> Self {
        Self::bytes(status, "application/json", json.into())
    }

    pub(super) fn bytes(status: u16, media_type: &str, bytes: Bytes) -> Self {
        let headers = match media_type {
            "" => Vec::new(),
            media_type => vec![("content-type".to_owned(), media_type.to_owned())],
        };
        Self {
            content: Ok((status, bytes)),
            headers,
            after: Duration::ZERO,
        }
    }

    pub(super) fn failure(kind: TransportErrorKind, message: &str) -> Self {
        Self {
            content: Err((kind, message.to_owned())),
            headers: Vec::new(),
            after: Duration::ZERO,
        }
    }

    pub(super) fn answer(self) -> Result<Response<ResponseBody>, TransportError> {
        let (status, bytes) = self
            .content
            .map_err(|(kind, message)| TransportError::new(kind, message))?;
        let mut response = Response::builder().status(status);
        for (name, value) in self.headers {
            response = response.header(name, value);
        }
        let wrong =
            |error: http::Error| TransportError::new(TransportErrorKind::Other, error.to_string());
        response.body(ResponseBody::from(bytes)).map_err(wrong)
    }
}

impl Expectation {
    pub(super) fn new(operation: &str) -> Self {
        Self {
            operation: operation.to_owned(),
            path: None,
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
            answers: VecDeque::new(),
        }
    }

    pub(super) fn push(&mut self, answer: Canned) {
        self.answers.push_back(answer);
    }

    pub(super) fn last(&mut self, change: impl FnOnce(&mut Canned)) {
        if let Some(answer) = self.answers.back_mut() {
            change(answer);
        }
    }

    pub(super) fn last_times(&mut self, times: usize) {
        if let Some(answer) = self.answers.pop_back() {
            self.answers.extend(std::iter::repeat_n(answer, times));
        }
    }

    pub(super) fn is_for(&self, operation: &str) -> bool {
        self.operation == operation && !self.answers.is_empty()
    }

    /// The answers not given yet, in words.
    pub(super) fn left(&self) -> Option<String> {
        let left = self.answers.len();
        let calls = if left == 1 { "call" } else { "calls" };
        (left > 0).then(|| format!("expected {left} more {calls} of `{}`", self.operation))
    }

    /// The next answer, or in what the request is not the one expected.
    pub(super) fn take(&mut self, request: &Request<Body>) -> Result<Canned, String> {
        let difference = self.difference(request);
        match self.answers.pop_front() {
            Some(answer) if difference.is_empty() => Ok(answer),
            Some(answer) => {
                self.answers.push_front(answer);
                Err(difference)
            }
            None => Err(difference),
        }
    }

    fn difference(&self, request: &Request<Body>) -> String {
        let mut told = String::new();
        let mut differ = |what: &str, expected: &str, got: &str| {
            let _ = write!(
                told,
                "\n  {what}:\n    expected {expected}\n    got      {got}"
            );
        };
        let path = request.uri().path();
        match &self.path {
            Some(expected) if expected.as_str() != path => differ("path", expected, path),
            _ => {}
        }
        let query = request.uri().query().unwrap_or_default();
        for pair in &self.query {
            if !query.split('&').any(|known| known == pair.as_str()) {
                differ("query", pair, query);
            }
        }
        for (name, expected) in &self.headers {
            let got = request
                .headers()
                .get(name)
                .map_or("none", |value| value.to_str().unwrap_or("no text"));
            if got != expected.as_str() {
                differ(&format!("header `{name}`"), expected, got);
            }
        }
        if let Some(expected) = &self.body {
            let bytes = request.body().bytes().map_or(&[][..], |bytes| bytes);
            let got = serde_json::from_slice::<Json>(bytes).ok();
            if got.as_ref() != Some(expected) {
                let got = got.map(|got| got.to_string());
                let got = got.unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned());
                differ("body", &expected.to_string(), &got);
            }
        }
        told
    }
}
