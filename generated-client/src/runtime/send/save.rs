// SPDX-License-Identifier: 0BSD
//! Downloads: a call in, a file that is whole or not there out; what breaks off is gone on with where the server can.

use super::error::{Error, Failure};
use super::exchange::Exchange;
use super::pipeline;
use super::read::Reader;
use super::read::Rest;
use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::request::call::Call;
use crate::runtime::request::retry::Retry;
use crate::runtime::response::raw::RawResponse;
use crate::runtime::spec::api::Location;
use crate::runtime::spec::method::Method;
use http::StatusCode;
use http::header::{ETAG, HeaderValue, IF_RANGE, LAST_MODIFIED, RANGE};
use std::fs::File;
use std::io::{self, Seek as _, Write as _};
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
pub(super) fn content_range(response: &RawResponse) -> Option<(u64, Option<u64>)> {
    let range = response.header("content-range")?.strip_prefix("bytes ")?;
    let (range, total) = range.split_once('/')?;
    let (start, _) = range.split_once('-')?;
    Some((start.trim().parse().ok()?, total.trim().parse().ok()))
}

/// Writes chunks beside `path`, and there once all have come.
pub(super) async fn save(reader: &mut Reader, path: &Path) -> Result<u64, TransportError> {
    let mut part = Part::create(path).map_err(unwritable)?;
    part.fill(reader).await?;
    part.finish().map_err(unwritable)
}

fn unwritable(error: io::Error) -> TransportError {
    TransportError::new(TransportErrorKind::File, "the file cannot be written").with_source(error)
}

/// A file that is not whole yet, and goes away if it never is.
struct Part {
    file: File,
    /// How many have been written.
    bytes: u64,
    path: PathBuf,
    /// Where it goes once it is whole.
    target: PathBuf,
    whole: bool,
}

impl Part {
    /// A part of a file at `target`, or where a link there leads to, with the permissions that file has.
    fn create(target: &Path) -> io::Result<Self> {
        use std::hash::{BuildHasher as _, Hasher as _};
        if target.file_name().is_none() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "the path has no file name",
            ));
        }
        let old = std::fs::canonicalize(target).ok();
        let permissions = old
            .as_ref()
            .and_then(|old| std::fs::metadata(old).ok())
            .map(|old| old.permissions());
        let target = old.unwrap_or_else(|| target.to_owned());
        let random = std::hash::RandomState::new().build_hasher().finish();
        let path = target.with_file_name(format!(".{random:x}.part"));
        let file = File::create_new(&path)?;
        let part = Self {
            file,
            bytes: 0,
            path,
            target,
            whole: false,
        };
        if let Some(permissions) = permissions {
            part.file.set_permissions(permissions)?;
        }
        Ok(part)
    }

    /// Writes all chunks that come.
    async fn fill(&mut self, reader: &mut Reader) -> Result<(), TransportError> {
        while let Some(chunk) = std::future::poll_fn(|cx| reader.poll_chunk(cx)).await {
            let chunk = chunk?;
            self.file.write_all(&chunk).map_err(unwritable)?;
            self.bytes += chunk.len() as u64;
        }
        Ok(())
    }

    /// Begins anew.
    fn clear(&mut self) -> io::Result<()> {
        self.bytes = 0;
        self.file.set_len(0)?;
        self.file.rewind()
    }

    /// Puts the file where it belongs; gives its bytes.
    fn finish(mut self) -> io::Result<u64> {
        self.file.sync_all()?;
        std::fs::rename(&self.path, &self.target)?;
        self.whole = true;
        Ok(self.bytes)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.whole {
            // Nothing is left to be done where even that fails.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
