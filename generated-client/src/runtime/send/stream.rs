// SPDX-License-Identifier: 0BSD
//! Bodies that are read as they come: a response's head and chunks in, chunks or a file out.

use super::error::{Error, Failure};
use super::exchange::Exchange;
use super::read::Reader;
use super::read::Rest;
use super::save;
use crate::runtime::request::subject::Subject;
use crate::runtime::response::raw::RawResponse;
use crate::runtime::response::typed::ByStatus;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::path::Path;
use std::task::{Context, Poll};

/// The body of a success as it comes, and the response's head.
///
/// The time of the call as a whole has ended when it is there; between chunks the idle timeout counts.
pub struct BytesStream {
    pub(in crate::runtime) subject: Subject,
    pub(in crate::runtime) attempts: u32,
    pub(in crate::runtime) head: RawResponse,
    pub(in crate::runtime) reader: Reader,
}

impl BytesStream {
    /// The status.
    pub const fn status(&self) -> StatusCode {
        self.head.status()
    }

    /// The headers.
    pub const fn headers(&self) -> &HeaderMap {
        self.head.headers()
    }

    /// The next chunk; `None` after the last one.
    ///
    /// # Errors
    ///
    /// An [`Error`] where the body broke off or nothing came for too long.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|cx| self.poll_chunk(cx)).await
    }

    /// The next chunk; `None` after the last one.
    pub fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let chunk = self.reader.poll_chunk(cx);
        chunk.map_err(|error| {
            Error::new(
                self.subject.clone(),
                self.attempts,
                Failure::Transport(error),
            )
        })
    }

    /// Writes what is left of the body to a file, whole or not at all; gives the number of bytes.
    ///
    /// The chunks are written beside the file, by calls that block, and take its place once all have come; a file that was
    /// there before gives its permissions.
    ///
    /// # Errors
    ///
    /// An [`Error`] where the body broke off or the file cannot be written; a file that was there before is then still there.
    /// A call's own `save_to` goes on where the body broke off, if the server can.
    pub async fn save_to(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let saved = save::save(&mut self.reader, path.as_ref()).await;
        saved.map_err(|error| Error::new(self.subject, self.attempts, Failure::Transport(error)))
    }
}

impl Exchange {
    /// The body of a success as it comes.
    ///
    /// # Errors
    ///
    /// The documented failure `E`, or whatever else the response is.
    pub fn stream<E>(self) -> Result<BytesStream, Error>
    where
        E: ByStatus,
    {
        match self.rest {
            Rest::Coming(reader) => Ok(BytesStream {
                subject: self.subject,
                attempts: self.attempts,
                head: self.response,
                reader,
            }),
            Rest::Read | Rest::Saved(_) => Err(self.failed::<E>(None)),
        }
    }
}

impl fmt::Debug for BytesStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BytesStream")
            .field("head", &self.head)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "stream")]
impl futures_core::Stream for BytesStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.poll_chunk(cx)
    }
}
