// SPDX-License-Identifier: 0BSD
//! A transport without a network, for tests: answers given beforehand in, the requests made out.

use super::transport::{
    Body, BoxFuture, ResponseBody, Transport, TransportError, TransportErrorKind,
};
use http::{Request, Response};
use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Answers requests from a queue or a function, and keeps them to be looked at.
///
/// Clones are one and the same transport, so that a test keeps one and gives one to the client.
#[derive(Clone, Default)]
pub struct MockTransport(Arc<Mutex<State>>);

type Answer = Result<Response<ResponseBody>, TransportError>;
type Answering = Box<dyn FnMut(&Request<Body>) -> Answer + Send>;

#[derive(Default)]
struct State {
    queue: VecDeque<Answer>,
    answering: Option<Answering>,
    requests: Vec<Request<Body>>,
}

impl MockTransport {
    /// A transport without answers.
    pub fn new() -> Self {
        Self::default()
    }

    /// A transport that makes each answer with a function.
    pub fn answering(answer: impl FnMut(&Request<Body>) -> Answer + Send + 'static) -> Self {
        let mock = Self::new();
        mock.with(|state| state.answering = Some(Box::new(answer)));
        mock
    }

    /// Adds an answer to the queue.
    pub fn push(&self, answer: Answer) {
        self.with(|state| state.queue.push_back(answer));
    }

    /// Adds an answer with JSON to the queue.
    pub fn push_json(&self, status: u16, json: &str) {
        let response = Response::builder()
            .status(status)
            .header("content-type", "application/json")
            .body(ResponseBody::from(json.to_owned()));
        self.push(
            response
                .map_err(|error| TransportError::new(TransportErrorKind::Other, error.to_string())),
        );
    }

    /// The requests so far.
    pub fn requests(&self) -> Vec<Request<Body>> {
        self.with(|state| state.requests.clone())
    }

    fn with<T>(&self, look: impl FnOnce(&mut State) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockTransport").finish_non_exhaustive()
    }
}

impl Transport for MockTransport {
    fn send(&self, request: Request<Body>) -> BoxFuture<'static, Answer> {
        let answer = self.with(|state| {
            let queued = state.queue.pop_front();
            let answer = queued.or_else(|| state.answering.as_mut().map(|answer| answer(&request)));
            state.requests.push(request);
            answer
        });
        let none = || {
            Err(TransportError::new(
                TransportErrorKind::Other,
                "the mock has no answer left",
            ))
        };
        Box::pin(std::future::ready(answer.unwrap_or_else(none)))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}
