// SPDX-License-Identifier: 0BSD
//! The way of every call: a call in, the server's answer out.

use super::error::{Error, Failure};
use super::exchange::Exchange;
use super::read::Rest;
use super::read::{Answer, Problem, Reader, read};
use super::redirect;
use super::time::{timed_out, within};
use super::tokens as tokens_of;
use super::trace;
use crate::runtime::request::call::Call;
use crate::runtime::request::carry::Tokens;
use crate::runtime::request::prepare::{Hop, Prepared, prepare};
use crate::runtime::request::retry;
use crate::runtime::request::subject::Subject;
use crate::runtime::response::decode_error::DecodeError;
use crate::runtime::response::raw::RawResponse;
use http::StatusCode;
use std::time::Duration;

/// Sends a call; the body of a success is left to be read where `streamed`, else the answer is read whole.
pub(in crate::runtime) async fn run(call: Call, streamed: bool) -> Result<Exchange, Error> {
    let subject = call.subject();
    let operation = call.operation;
    let asked = call.options.asked;
    let span = trace::call(&subject, &call);
    let mut attempts = 0;
    let outcome = trace::inside(&span, send(call, streamed, &mut attempts)).await;
    let exchange = match outcome {
        Ok(Answer { response, rest }) => {
            let encoded = DecodeError::encoded(response.headers());
            let coming = matches!(rest, Rest::Coming(_));
            let success = operation.succeeds(response.status());
            let read = success && (coming || !response.body().is_empty());
            let another = match asked.filter(|_| read) {
                Some(asked) => response.another_than(asked, operation),
                // What is given as bytes is not read.
                None if read && !coming => response.apart_from(operation),
                None => None,
            };
            match encoded.filter(|_| coming).or(another) {
                Some(error) => {
                    let failure = Failure::Decode(response, error);
                    Err(Error::new(subject, attempts, failure))
                }
                None => Ok(Exchange {
                    subject,
                    attempts,
                    operation,
                    response: response.declared(operation.accept),
                    rest,
                    again: None,
                }),
            }
        }
        Err(Problem::Request(error)) => Err(Error::new(subject, attempts, Failure::Request(error))),
        Err(Problem::Transport(error)) => {
            Err(Error::new(subject, attempts, Failure::Transport(error)))
        }
        Err(Problem::Broken(response, error)) => Err(Error::new(
            subject,
            attempts,
            Failure::Broken(*response, error),
        )),
    };
    trace::ended(&span, &exchange);
    exchange
}

/// Sends a call within its time.
async fn send(call: Call, streamed: bool, attempts: &mut u32) -> Result<Answer, Problem> {
    let (prepared, mut first) = prepare(call)?;
    first.body = prepared.body().clone();
    let transport = &*prepared.shared().transport;
    let limit = prepared.timeouts.total;
    let limits = [limit, prepared.retry.elapsed].into_iter().flatten();
    let deadline = limits
        .min()
        .map(|limit| transport.now().saturating_add(limit));
    let answer = within(
        limit,
        transport,
        send_often(&prepared, first, streamed, deadline, attempts),
    )
    .await;
    answer.unwrap_or_else(|limit| Err(timed_out("no answer", limit).into()))
}

/// Sends a call until it needs no other attempt or may have none.
async fn send_often(
    prepared: &Prepared,
    mut hop: Hop,
    streamed: bool,
    deadline: Option<Duration>,
    attempts: &mut u32,
) -> Result<Answer, Problem> {
    let transport = &*prepared.shared().transport;
    let mut refused = Tokens::new();
    let mut tokens = tokens_of(prepared, &hop, &refused).await?;
    loop {
        *attempts += 1;
        let span = trace::attempt(&hop, *attempts);
        let mut reached = false;
        let attempt = within(
            prepared.timeouts.attempt,
            transport,
            send_once(prepared, hop, &tokens, streamed, &mut reached),
        );
        let outcome = trace::inside(&span, attempt).await;
        let outcome =
            outcome.unwrap_or_else(|limit| Err(timed_out("no answer to an attempt", limit).into()));
        trace::attempted(&span, &outcome);
        if refused.is_empty() && !reached && refuses(prepared, &tokens, &outcome) {
            hop = prepared.hop()?;
            let others = tokens_of(prepared, &hop, &tokens).await?;
            if others == tokens {
                return outcome;
            }
            refused = std::mem::replace(&mut tokens, others);
            continue;
        }
        let counted = *attempts - u32::from(!refused.is_empty());
        let Some(wait) = wait(prepared, counted, reached, &outcome) else {
            return outcome;
        };
        if deadline.is_some_and(|deadline| transport.now().saturating_add(wait) >= deadline) {
            return outcome;
        }
        transport.sleep(wait).await;
        hop = prepared.hop()?;
        tokens = tokens_of(prepared, &hop, &refused).await?;
    }
}

/// Says whether the server did not take tokens that were asked for, so that it takes others perhaps (RFC 6750 §3.1).
fn refuses(prepared: &Prepared, tokens: &Tokens, outcome: &Result<Answer, Problem>) -> bool {
    let Ok(Answer { response, .. }) = outcome else {
        return false;
    };
    let status = response.status();
    let refused = status == StatusCode::UNAUTHORIZED && !prepared.operation().succeeds(status);
    refused && !tokens.is_empty() && prepared.body().is_replayable()
}

/// How long to wait before the next attempt; `None` where there is none.
fn wait(
    prepared: &Prepared,
    attempts: u32,
    reached: bool,
    outcome: &Result<Answer, Problem>,
) -> Option<Duration> {
    if !prepared.body().is_replayable() {
        return None;
    }
    let repeatable = prepared.repeatable.once(reached);
    let succeeded = |response: &RawResponse| prepared.operation().succeeds(response.status());
    let is_transient = |response: &RawResponse| match &prepared.rule {
        Some(rule) => rule.lists(response.status()),
        None => retry::is_transient(response),
    };
    let connections = prepared.rule.is_none_or(|rule| rule.connections);
    let (again, asked) = match outcome {
        Ok(Answer { response, .. }) => {
            let failed = !succeeded(response) && is_transient(response);
            let again = failed && repeatable.after(response);
            (again, response.retry_after())
        }
        Err(Problem::Transport(error)) => {
            (connections && retry::is_passing(error, repeatable), None)
        }
        // The head says what the whole answer would have been.
        Err(Problem::Broken(response, error)) => {
            let passing = connections && retry::is_passing(error, repeatable);
            let may_better = succeeded(response) || is_transient(response);
            (passing && may_better, response.retry_after())
        }
        Err(Problem::Request(_)) => (false, None),
    };
    let chance = || prepared.shared().transport.chance();
    again
        .then(|| prepared.retry.wait(attempts, asked, chance()))
        .flatten()
}

/// Sends a request, follows redirects and reads the answer; `reached` once a server has done what was asked and leads on
/// to what came of it.
async fn send_once(
    prepared: &Prepared,
    first: Hop,
    tokens: &Tokens,
    streamed: bool,
    reached: &mut bool,
) -> Result<Answer, Problem> {
    let transport = &prepared.shared().transport;
    let mut request = prepared.request(first, tokens)?;
    let mut moved = None;
    let mut hops = 0;
    loop {
        let response = transport.send_for(prepared.operation(), request).await?;
        if let Some(location) = redirect::location(prepared, &response) {
            let hop = match moved.take() {
                Some(hop) => hop,
                None => prepared.hop()?,
            };
            let method = hop.method.clone();
            let next = redirect::follow(prepared, hop, response.status(), location, hops)?;
            *reached |= next.method != method;
            request = prepared.request(next.clone(), tokens)?;
            moved = Some(next);
            hops += 1;
            continue;
        }
        let (head, body) = response.into_parts();
        let reader = Reader::new(prepared, &head, body);
        if streamed && prepared.operation().succeeds(head.status) {
            return Ok(Answer {
                response: RawResponse::new(head.status, head.headers, bytes::Bytes::new()),
                rest: Rest::Coming(reader),
            });
        }
        return read(reader, head).await;
    }
}
