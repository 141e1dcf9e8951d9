// SPDX-License-Identifier: 0BSD
//! Calls of operations in, to a transport for tests or to a server; what was wrong with any of them out.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "an API may have no use for some of it"
)]

use crate::runtime::{CallError, Error, ErrorKind, MockTransport, ResponseBody, ResponseFuture};
use serde::de::DeserializeOwned;
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll, ready};
use tokio::runtime::{Builder, Runtime};

/// What a call is given: what it must be given, nothing more.
pub const NEEDED: &str = "what it must be given";

/// What a call is given: all that it may be given.
pub const ALL: &str = "all that it may be given";

/// The calls of one operation.
pub struct Smoke {
    operation: &'static str,
    server: Option<String>,
    mock: MockTransport,
    /// Whether the transport for tests has an answer.
    answers: bool,
    wrong: Vec<String>,
}

impl Smoke {
    /// No calls so far; they go to the server whose URL is in this variable of the environment, where it is set.
    pub fn new(variable: &str, operation: &'static str) -> Self {
        let server = std::env::var(variable).ok();
        Self {
            operation,
            server: server.filter(|url| !url.is_empty()),
            mock: MockTransport::new(),
            answers: false,
            wrong: Vec::new(),
        }
    }

    /// What the transport for tests answers; without a media type it is no body.
    pub fn answered(mut self, status: u16, media_type: &'static str, body: &'static str) -> Self {
        self.answers = true;
        self.mock = MockTransport::answering(move |_| {
            let mut answer = http::Response::builder().status(status);
            if !media_type.is_empty() {
                answer = answer.header("content-type", media_type);
            }
            Ok(answer
                .body(ResponseBody::from(body))
                .expect("a status and a media type"))
        });
        self
    }

    /// The URL of the server that is called.
    pub fn server(&self) -> Option<&str> {
        self.server.as_deref()
    }

    /// The transport for tests.
    pub fn transport(&self) -> MockTransport {
        self.mock.clone()
    }

    /// Waits for the answer to a call that was given this.
    pub fn call<T: 'static, E: 'static>(&mut self, given: &str, call: ResponseFuture<T, E>) {
        self.ended(given, Box::pin(Ended(call)));
    }

    /// What became of a call. It is wrong where it could not be made, was not answered, or was answered by something else
    /// than the document says. A server may well refuse what is made up, or not know it; the transport for tests does not.
    pub(crate) fn ended(&mut self, given: &str, call: Calling) {
        let before = self.mock.requests().len();
        let outcome = wait(call);
        let sent = self.server.is_some() || self.mock.requests().len() > before;
        let (fine, told) = match &outcome {
            Ok(()) => (true, "ok".to_owned()),
            Err(error) => {
                let refused = matches!(
                    error.kind(),
                    ErrorKind::Api(_) | ErrorKind::UndeclaredStatus(_)
                );
                let fine = match self.server {
                    Some(_) => refused,
                    None => sent && !self.answers,
                };
                let word = if fine { "refused" } else { "wrong" };
                (fine, format!("{word}: {error}"))
            }
        };
        let told = format!("{}, given {given}: {told}", self.operation);
        println!("{told}");
        if !fine {
            self.wrong.push(told);
        }
    }

    /// Fails where something was wrong.
    ///
    /// # Panics
    ///
    /// With all of it.
    pub fn end(self) {
        assert!(self.wrong.is_empty(), "{}", self.wrong.join("\n"));
    }
}

/// A value by its JSON.
///
/// # Panics
///
/// Where the type has no such value.
pub fn read<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error} in {json}"))
}

/// A call whose value is not looked at.
pub(crate) type Calling = Pin<Box<dyn Future<Output = Result<(), Error>>>>;

struct Ended<T, E>(ResponseFuture<T, E>);

impl<T, E> Future for Ended<T, E> {
    type Output = Result<(), Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let answer: Result<T, CallError<E>> = ready!(Pin::new(&mut self.0).poll(cx));
        Poll::Ready(answer.map(drop).map_err(Error::from))
    }
}

/// Waits on a runtime that all tests share, since connections stay with the one that opened them.
fn wait(call: Calling) -> Result<(), Error> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    let start = || {
        let mut builder = Builder::new_current_thread();
        builder.enable_all().build().expect("a runtime")
    };
    RUNTIME.get_or_init(start).block_on(call)
}
