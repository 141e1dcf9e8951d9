// SPDX-License-Identifier: 0BSD
//! Calls whose answers are items: a call in, the answer before it is items out.

use super::format::StreamFormat;
use crate::runtime::request::call::Call;
use crate::runtime::response::raw::RawResponse;
use crate::runtime::send::error::{Error, Failure};
use crate::runtime::send::exchange::Exchange;
use crate::runtime::send::future::ResponseFuture;
use crate::runtime::send::pipeline;
use crate::runtime::send::read::{Rest, collect};

impl Call {
    /// Sends the call, the items of a success left to be read.
    pub fn send_for_items<S, E>(
        self,
        format: StreamFormat,
        decode: fn(Exchange) -> Result<S, Error>,
    ) -> ResponseFuture<S, E> {
        ResponseFuture::new(Box::pin(run(self, format)), decode)
    }
}

/// Sends a call whose success is items; one that comes as something else is read whole, and an error.
pub(super) async fn run(call: Call, format: StreamFormat) -> Result<Exchange, Error> {
    let again = call.options.reconnects > 0 && format.is_events() && call.body.is_replayable();
    let again = again.then(|| Box::new(call.again()));
    let mut exchange = pipeline::run(call, true).await?;
    exchange.again = again;
    let Some(error) = format.refuses(&exchange.response) else {
        return Ok(exchange);
    };
    let reader = match std::mem::replace(&mut exchange.rest, Rest::Read) {
        Rest::Coming(reader) => reader,
        // It is no success.
        Rest::Read | Rest::Saved(_) => return Ok(exchange),
    };
    let (body, broken) = collect(reader).await;
    let head = exchange.response;
    let response = RawResponse::new(head.status(), head.headers().clone(), body);
    let failure = match broken {
        Some(broken) => Failure::Broken(response, broken),
        None => Failure::Decode(response, error),
    };
    Err(Error::new(exchange.subject, exchange.attempts, failure))
}
