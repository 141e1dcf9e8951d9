// SPDX-License-Identifier: 0BSD
//! The way of every call: a call in, the server's answer out.

use super::call::Call;
use super::client_core::Shared;
use super::error::{Error, Failure, Subject};
use super::future::Exchange;
use super::prepare::{Prepared, prepare};
use super::redirect;
use super::request_error::RequestError;
use super::response::RawResponse;
use super::transport::{ResponseBody, Transport, TransportError, TransportErrorKind};
use bytes::{Bytes, BytesMut};
use http::header::CONTENT_LENGTH;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

/// Sends a call and reads the answer whole.
pub(super) async fn run(call: Call) -> Result<Exchange, Error> {
    let subject = call.subject();
    let timeout = call.options.timeout.or(call.core.0.timeout);
    let mut prepared = match prepare(call) {
        Ok(prepared) => prepared,
        Err(error) => return Err(Error::request(subject, error)),
    };
    let transport = prepared.core.0.transport.clone();
    let answer = within(timeout, &*transport, answer(&mut prepared)).await;
    let answer = match answer {
        Ok(answer) => answer,
        Err(limit) => Err(timed_out(limit).into()),
    };
    match answer {
        Ok(response) => Ok(Exchange {
            success: prepared.operation.succeeds(response.status()),
            subject,
            attempts: 1,
            response,
        }),
        Err(problem) => Err(failed(subject, problem)),
    }
}

/// Why there is no answer.
enum Problem {
    Request(RequestError),
    Transport(TransportError),
}

impl From<RequestError> for Problem {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl From<TransportError> for Problem {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

fn failed(subject: Subject, problem: Problem) -> Error {
    match problem {
        Problem::Request(error) => Error::request(subject, error),
        Problem::Transport(error) => Error::new(subject, 1, Failure::Transport(error)),
    }
}

fn timed_out(limit: Duration) -> TransportError {
    TransportError::new(
        TransportErrorKind::Timeout,
        format!("no answer within {limit:?}"),
    )
}

/// Sends a request, follows redirects and reads the body.
async fn answer(prepared: &mut Prepared) -> Result<RawResponse, Problem> {
    let mut hops = 0;
    loop {
        let request = prepared.request()?;
        let sent = prepared.core.0.transport.send(request);
        let response = sent.await?;
        if redirect::follow(prepared, &response, hops)? {
            hops += 1;
            continue;
        }
        let (head, body) = response.into_parts();
        let length = head
            .headers
            .get(CONTENT_LENGTH)
            .and_then(|value| value.to_str().ok()?.parse().ok());
        let body = read(&prepared.core.0, body, length).await?;
        return Ok(RawResponse::new(head.status, head.headers, body));
    }
}

/// Reads a body whole, up to the client's limit.
async fn read(
    shared: &Shared,
    mut body: ResponseBody,
    length: Option<u64>,
) -> Result<Bytes, TransportError> {
    let limit = shared.body_limit;
    let too_large = || {
        let message = format!("the body is larger than {limit} bytes");
        Err(TransportError::new(TransportErrorKind::TooLarge, message))
    };
    if length.is_some_and(|length| length > limit as u64) {
        return too_large();
    }
    let Some(first) = body.chunk().await.transpose()? else {
        return Ok(Bytes::new());
    };
    let Some(second) = body.chunk().await.transpose()? else {
        return if first.len() > limit {
            too_large()
        } else {
            Ok(first)
        };
    };
    let mut whole = BytesMut::with_capacity(length.map_or(0, |length| length as usize));
    whole.extend_from_slice(&first);
    whole.extend_from_slice(&second);
    while whole.len() <= limit {
        match body.chunk().await.transpose()? {
            Some(chunk) => whole.extend_from_slice(&chunk),
            None => return Ok(whole.freeze()),
        }
    }
    too_large()
}

/// The value of a future, or the time limit if it ran out first.
pub(super) async fn within<T>(
    limit: Option<Duration>,
    transport: &dyn Transport,
    future: impl Future<Output = T>,
) -> Result<T, Duration> {
    let Some(limit) = limit else {
        return Ok(future.await);
    };
    let mut future = pin!(future);
    let mut sleep = transport.sleep(limit);
    std::future::poll_fn(|cx| {
        if let Poll::Ready(value) = future.as_mut().poll(cx) {
            return Poll::Ready(Ok(value));
        }
        sleep.as_mut().poll(cx).map(|()| Err(limit))
    })
    .await
}
