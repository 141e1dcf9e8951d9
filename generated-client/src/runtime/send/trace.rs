// SPDX-License-Identifier: 0BSD
//! Spans of calls and attempts, in OpenTelemetry's names for HTTP; nothing without the feature `tracing`.

use super::error::Error;
use super::exchange::Exchange;
use super::read::{Answer, Problem};
use crate::runtime::request::call::Call;
use crate::runtime::request::prepare::Hop;
use crate::runtime::request::subject::Subject;

#[cfg(feature = "tracing")]
pub(super) use on::*;

#[cfg(not(feature = "tracing"))]
pub(super) use off::*;

#[cfg(feature = "tracing")]
mod on {
    use super::{Answer, Call, Error, Exchange, Hop, Problem, Subject};
    use crate::runtime::request::origin;
    pub(in crate::runtime::send) use tracing::Span;
    use tracing::field::{Empty, display};
    use tracing::instrument::{Instrument, Instrumented};

    /// The span of a call.
    pub(in crate::runtime::send) fn call(subject: &Subject, _: &Call) -> Span {
        tracing::info_span!(
            "call",
            otel.kind = "client",
            otel.name = format_args!("{} {}", subject.method, subject.path),
            operation.id = subject.operation,
            http.request.method = subject.method,
            url.template = %subject.path,
            http.response.status_code = Empty,
            http.request.attempts = Empty,
            error.type = Empty,
        )
    }

    /// The span of an attempt; the URL is told without its query.
    pub(in crate::runtime::send) fn attempt(hop: &Hop, attempt: u32) -> Span {
        tracing::debug_span!(
            "attempt",
            http.request.method = hop.method.as_str(),
            server.address = hop.uri.host(),
            server.port = origin::port(&hop.uri),
            url.scheme = hop.uri.scheme_str(),
            url.path = hop.uri.path(),
            http.request.resend_count = attempt - 1,
            http.response.status_code = Empty,
            error.type = Empty,
        )
    }

    pub(in crate::runtime::send) fn inside<F: Future>(span: &Span, future: F) -> Instrumented<F> {
        future.instrument(span.clone())
    }

    pub(in crate::runtime::send) fn attempted(span: &Span, outcome: &Result<Answer, Problem>) {
        match outcome {
            Ok(answer) => record_status(span, answer.response.status()),
            Err(Problem::Request(_)) => drop(span.record("error.type", "request")),
            Err(Problem::Transport(error) | Problem::Broken(_, error)) => {
                span.record("error.type", display(format_args!("{:?}", error.kind())));
            }
        }
    }

    pub(in crate::runtime::send) fn ended(span: &Span, outcome: &Result<Exchange, Error>) {
        let attempts = match outcome {
            Ok(exchange) => {
                record_status(span, exchange.response.status());
                exchange.attempts
            }
            Err(error) => {
                span.record("error.type", display(error.class()));
                error.attempts()
            }
        };
        span.record("http.request.attempts", attempts);
    }

    fn record_status(span: &Span, status: http::StatusCode) {
        span.record("http.response.status_code", status.as_u16());
        if !status.is_success() {
            span.record("error.type", display(status.as_u16()));
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use super::{Answer, Call, Error, Exchange, Hop, Problem, Subject};

    /// Nothing.
    pub(in crate::runtime::send) struct Span;

    pub(in crate::runtime::send) fn call(_: &Subject, _: &Call) -> Span {
        Span
    }

    pub(in crate::runtime::send) fn attempt(_: &Hop, _: u32) -> Span {
        Span
    }

    pub(in crate::runtime::send) fn inside<F: Future>(_: &Span, future: F) -> F {
        future
    }

    pub(in crate::runtime::send) fn attempted(_: &Span, _: &Result<Answer, Problem>) {}

    pub(in crate::runtime::send) fn ended(_: &Span, _: &Result<Exchange, Error>) {}
}
