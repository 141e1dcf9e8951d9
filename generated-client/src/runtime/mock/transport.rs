// SPDX-License-Identifier: 0BSD
//! A transport without a network, for tests: answers given beforehand in, the requests made out.

use super::clock::{Clock, Sleep};
use super::expectation::{Canned, Expectation};
use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::spec::api::Operation;
use crate::runtime::transport::body::Body;
use crate::runtime::transport::interface::Transport;
use crate::runtime::transport::maybe_send::BoxFuture;
use crate::runtime::transport::response_body::ResponseBody;
use http::{Request, Response};
use serde::Serialize;
use std::collections::VecDeque;
use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A transport for tests: responds with what the test provides, and records the requests.
///
/// Clones share their state: a test keeps one and gives one to the client. Its clock is virtual: it advances at once to the next
/// deadline when a call waits for nothing but time.
///
/// ```ignore
/// let mock = MockTransport::new();
/// mock.on("download-file").path("/v1/files/fsf_1/download").answer(200, &file).answer(404, &problem);
/// let client = Client::builder().bearer_token("t").transport(mock.clone()).build()?;
/// // …
/// mock.verify();
/// ```
#[derive(Clone, Default)]
pub struct MockTransport {
    state: Arc<Mutex<State>>,
    clock: Arc<Clock>,
}

type Answer = Result<Response<ResponseBody>, TransportError>;
type Answering = Box<dyn FnMut(&Request<Body>) -> Answer + Send>;

#[derive(Default)]
struct State {
    expectations: Vec<Expectation>,
    queue: VecDeque<Answer>,
    answering: Option<Answering>,
    requests: Vec<(&'static str, Request<Body>)>,
    unexpected: Vec<String>,
}

impl MockTransport {
    /// Creates a transport without responses.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a transport that calls a function for each response.
    pub fn answering(answer: impl FnMut(&Request<Body>) -> Answer + Send + 'static) -> Self {
        let mock = Self::new();
        mock.with(|state| state.answering = Some(Box::new(answer)));
        mock
    }

    /// Expects calls to an operation, to which the responses are given in turn.
    pub fn on(&self, operation: &str) -> Expect<'_> {
        let place = self.with(|state| {
            state.expectations.push(Expectation::new(operation));
            state.expectations.len() - 1
        });
        Expect { mock: self, place }
    }

    /// Adds a response to the queue for calls that no expectation is for.
    pub fn push(&self, answer: Answer) {
        self.with(|state| state.queue.push_back(answer));
    }

    /// Adds a JSON response to that queue.
    pub fn push_json(&self, status: u16, json: &str) {
        self.push(Canned::json(status, json.to_owned()).answer());
    }

    /// Returns the requests so far.
    pub fn requests(&self) -> Vec<Request<Body>> {
        self.with(|state| {
            state
                .requests
                .iter()
                .map(|(_, request)| request.clone())
                .collect()
        })
    }

    /// Returns the number of requests to an operation.
    pub fn count(&self, operation: &str) -> usize {
        self.with(|state| {
            state
                .requests
                .iter()
                .filter(|(id, _)| *id == operation)
                .count()
        })
    }

    /// Returns the virtual time that has passed.
    pub fn elapsed(&self) -> Duration {
        self.clock.now()
    }

    /// Asserts that all expected calls were made, and no others.
    ///
    /// # Panics
    ///
    /// If not, with a list of the missing and of the unexpected calls.
    pub fn verify(&self) {
        let problems = self.with(|state| {
            let left = state.expectations.iter().filter_map(Expectation::left);
            left.chain(state.unexpected.iter().cloned())
                .collect::<Vec<_>>()
        });
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }

    fn with<T>(&self, look: impl FnOnce(&mut State) -> T) -> T {
        look(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl State {
    fn answer(&mut self, operation: &'static str, request: Request<Body>) -> (Duration, Answer) {
        let mut differences = String::new();
        for expectation in self
            .expectations
            .iter_mut()
            .filter(|expected| expected.is_for(operation))
        {
            match expectation.take(&request) {
                Ok(answer) => {
                    self.requests.push((operation, request));
                    return (answer.after, answer.answer());
                }
                Err(difference) => differences.push_str(&difference),
            }
        }
        let queued = self.queue.pop_front();
        let answer =
            queued.or_else(|| self.answering.as_mut().map(|answering| answering(&request)));
        let answer = answer.unwrap_or_else(|| {
            let told = self.unexpected(operation, &request, &differences);
            self.unexpected.push(told.clone());
            Err(TransportError::new(TransportErrorKind::Other, told))
        });
        self.requests.push((operation, request));
        (Duration::ZERO, answer)
    }

    fn unexpected(&self, operation: &str, request: &Request<Body>, differences: &str) -> String {
        let mut told = format!(
            "unexpected call of `{operation}`: {} {}",
            request.method(),
            request.uri().path()
        );
        told.push_str(differences);
        if differences.is_empty() {
            let left: Vec<_> = self
                .expectations
                .iter()
                .filter_map(Expectation::left)
                .collect();
            let _ = match left.as_slice() {
                [] => write!(told, "\n  no call is expected any more"),
                left => write!(told, "\n  {}", left.join("\n  ")),
            };
        }
        told
    }
}

/// The expected calls to one operation, and the responses to them.
#[derive(Clone, Copy, Debug)]
pub struct Expect<'a> {
    mock: &'a MockTransport,
    place: usize,
}

impl Expect<'_> {
    fn with(self, change: impl FnOnce(&mut Expectation)) -> Self {
        self.mock
            .with(|state| change(&mut state.expectations[self.place]));
        self
    }

    /// Expects a path.
    pub fn path(self, path: &str) -> Self {
        self.with(|expected| expected.path = Some(path.to_owned()))
    }

    /// Expects a pair in the query, percent-encoded.
    pub fn query(self, pair: &str) -> Self {
        self.with(|expected| expected.query.push(pair.to_owned()))
    }

    /// Expects a header.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.with(|expected| expected.headers.push((name.to_owned(), value.to_owned())))
    }

    /// Expects a JSON body.
    pub fn body<T: Serialize + ?Sized>(self, body: &T) -> Self {
        self.with(|expected| expected.body = serde_json::to_value(body).ok())
    }

    /// Adds a response with a value in JSON.
    ///
    /// # Panics
    ///
    /// If the value cannot be encoded.
    pub fn answer<T: Serialize + ?Sized>(self, status: u16, value: &T) -> Self {
        let json = serde_json::to_string(value).expect("the answer has a JSON form");
        self.with(|expected| expected.push(Canned::json(status, json)))
    }

    /// Adds a response with bytes of a media type.
    pub fn answer_bytes(
        self,
        status: u16,
        media_type: &str,
        bytes: impl Into<bytes::Bytes>,
    ) -> Self {
        self.with(|expected| expected.push(Canned::bytes(status, media_type, bytes.into())))
    }

    /// Adds a response without a body.
    pub fn answer_empty(self, status: u16) -> Self {
        self.with(|expected| expected.push(Canned::bytes(status, "", bytes::Bytes::new())))
    }

    /// Adds a failure of the network.
    pub fn fail(self, kind: TransportErrorKind, message: &str) -> Self {
        self.with(|expected| expected.push(Canned::failure(kind, message)))
    }

    /// Adds a header to the last response.
    pub fn and_header(self, name: &str, value: &str) -> Self {
        self.with(|expected| {
            expected.last(|canned| canned.headers.push((name.to_owned(), value.to_owned())))
        })
    }

    /// Delays the last response.
    pub fn after(self, time: Duration) -> Self {
        self.with(|expected| expected.last(|canned| canned.after = time))
    }

    /// Repeats the last response, `times` times in total.
    pub fn times(self, times: usize) -> Self {
        self.with(|expected| expected.last_times(times))
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockTransport").finish_non_exhaustive()
    }
}

/// The operation of a request that was sent without one.
static NONE: Operation = Operation::DEFAULT;

impl Transport for MockTransport {
    fn send(&self, request: Request<Body>) -> BoxFuture<'static, Answer> {
        self.send_for(&NONE, request)
    }

    fn send_for(
        &self,
        operation: &'static Operation,
        request: Request<Body>,
    ) -> BoxFuture<'static, Answer> {
        let (after, answer) = self.with(|state| state.answer(operation.id, request));
        let sleep = (!after.is_zero()).then(|| self.sleep(after));
        Box::pin(async move {
            if let Some(sleep) = sleep {
                sleep.await;
            }
            answer
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(Sleep::new(&self.clock, duration))
    }

    fn now(&self) -> Duration {
        self.clock.now()
    }

    fn chance(&self) -> f64 {
        1.0
    }
}
