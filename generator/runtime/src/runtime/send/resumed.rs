// SPDX-License-Identifier: 0BSD
//! Downloads: a call in, a file out; what breaks off is gone on with where the server can.

use super::error::{Error, Failure};
use super::exchange::Exchange;
use super::pipeline;
use super::read::{Reader, Rest};
use super::save::{Part, unwritable};
use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::request::call::Call;
use crate::runtime::request::retry::Retry;
use crate::runtime::response::raw::RawResponse;
use crate::runtime::spec::api::Location;
use crate::runtime::spec::method::Method;
use http::StatusCode;
use http::header::{ETAG, HeaderValue, IF_RANGE, LAST_MODIFIED, RANGE};
use std::path::{Path, PathBuf};

/// Sends a call and writes the body of a success to a file.
///
/// Where the body breaks off, the call is sent again for what is left of it (RFC 9110 §14.2), as often as the call is tried again
/// without one more byte, if its method is `GET`, the length is known and the server says by which of its headers it knows
/// whether the content is still the same.
pub(super) async fn run_to_file(call: Call, path: PathBuf) -> Result<Exchange, Error> {
    let again = Again::of(&call);
    let mut exchange = pipeline::run(call, true).await?;
    if let Rest::Coming(reader) = std::mem::replace(&mut exchange.rest, Rest::Read) {
        match download(again, reader, &mut exchange, &path).await {
            Ok(bytes) => exchange.rest = Rest::Saved(bytes),
            Err(error) => {
                return Err(Error::new(
                    exchange.subject,
                    exchange.attempts,
                    Failure::Transport(error),
                ));
            }
        }
    }
    Ok(exchange)
}

async fn download(
    again: Option<Again>,
    mut reader: Reader,
    exchange: &mut Exchange,
    path: &Path,
) -> Result<u64, TransportError> {
    let mut part = Part::create(path).map_err(unwritable)?;
    let mut failures = 0;
    loop {
        let before = part.bytes;
        let Err(error) = part.fill(&mut reader).await else {
            return part.finish().map_err(unwritable);
        };
        if part.bytes > before {
            failures = 0;
        }
        failures += 1;
        let rest = match &again {
            Some(again) => {
                let broken = Broken {
                    total: reader.total(),
                    bytes: part.bytes,
                    kind: error.kind(),
                };
                again.rest(&exchange.response, broken, failures).await
            }
            None => None,
        };
        let Some(other) = rest else { return Err(error) };
        exchange.attempts += other.attempts;
        let Rest::Coming(coming) = other.rest else {
            return Err(error);
        };
        if other.response.status() != StatusCode::PARTIAL_CONTENT {
            // It is another content by now, and comes as a whole.
            part.clear().map_err(unwritable)?;
            exchange.response = other.response;
        }
        reader = coming;
    }
}

/// How a body broke off.
struct Broken {
    /// How long the whole is, if that is known.
    total: Option<u64>,
    /// How many bytes came.
    bytes: u64,
    kind: TransportErrorKind,
}

/// A call that may be sent again for the rest of a body.
struct Again {
    call: Call,
    retry: Retry,
}

impl Again {
    fn of(call: &Call) -> Option<Self> {
        let mut headers = call.all(Location::Header);
        let of_part = headers.any(|(name, _)| name.eq_ignore_ascii_case(RANGE.as_str()))
            || call.options.headers.contains_key(RANGE)
            || call.core.0.headers.contains_key(RANGE);
        let can = call.method() == Method::GET && call.body.is_empty() && !of_part;
        can.then(|| Self {
            call: call.again(),
            retry: call.options.retry.or(call.core.0.retry).unwrap_or_default(),
        })
    }

    /// The answer with the rest of a body, or with another body that is whole; none where neither can be had.
    async fn rest(
        &self,
        first: &RawResponse,
        Broken { total, bytes, kind }: Broken,
        failures: u32,
    ) -> Option<Exchange> {
        let broken = matches!(
            kind,
            TransportErrorKind::Body
                | TransportErrorKind::Interrupted
                | TransportErrorKind::Timeout
        );
        let whole = first.status() == StatusCode::OK;
        let total = total.filter(|_| broken && whole)?;
        let validator = validator(first)?;
        let transport = &self.call.core.0.transport;
        let wait = self.retry.wait(failures, None, transport.chance())?;
        transport.sleep(wait).await;
        let mut call = self.call.again();
        if bytes > 0 {
            let range = HeaderValue::try_from(format!("bytes={bytes}-")).ok()?;
            call.options.headers.insert(RANGE, range);
            call.options.headers.insert(IF_RANGE, validator);
        }
        let exchange = pipeline::run(call, true).await.ok()?;
        let fits = match exchange.response.status() {
            StatusCode::OK => true,
            StatusCode::PARTIAL_CONTENT => {
                content_range(&exchange.response) == Some((bytes, Some(total)))
            }
            _ => false,
        };
        fits.then_some(exchange)
    }
}

/// What tells whether a content is still the same (RFC 9110 §13.1.5): a strong entity tag, or a date.
fn validator(response: &RawResponse) -> Option<HeaderValue> {
    let tag = response.headers().get(ETAG);
    let strong = |tag: &&HeaderValue| tag.as_bytes().starts_with(b"\"");
    match tag {
        Some(tag) => Some(tag).filter(strong).cloned(),
        None => response.headers().get(LAST_MODIFIED).cloned(),
    }
}

/// Where a part of a content begins, and how long the whole is (RFC 9110 §14.4).
fn content_range(response: &RawResponse) -> Option<(u64, Option<u64>)> {
    let range = response.header("content-range")?.strip_prefix("bytes ")?;
    let (range, total) = range.split_once('/')?;
    let (start, _) = range.split_once('-')?;
    Some((start.trim().parse().ok()?, total.trim().parse().ok()))
}
