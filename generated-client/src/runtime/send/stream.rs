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

/// The body of a successful response as a stream of chunks, with the status and the headers.
///
/// The timeout of the call no longer counts; between chunks the idle timeout does.
pub struct BytesStream {
    pub(in crate::runtime) subject: Subject,
    pub(in crate::runtime) attempts: u32,
    pub(in crate::runtime) head: RawResponse,
    pub(in crate::runtime) reader: Reader,
}

impl BytesStream {
    /// Returns the status.
    pub const fn status(&self) -> StatusCode {
        self.head.status()
    }

    /// Returns the headers.
    pub const fn headers(&self) -> &HeaderMap {
        self.head.headers()
    }

    /// Returns the next chunk; `None` after the last one.
    ///
    /// # Errors
    ///
    /// An [`Error`] if the body ends early or the idle timeout elapses.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|cx| self.poll_chunk(cx)).await
    }

    /// Polls for the next chunk; `None` after the last one.
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

    /// Writes the rest of the body to a file, completely or not at all; returns the number of bytes.
    ///
    /// The chunks are written by blocking calls to a temporary file beside it, which replaces it at the end. The permissions of an
    /// existing file are kept.
    ///
    /// # Errors
    ///
    /// An [`Error`] if the body ends early or the file cannot be written; an existing file is then unchanged. Unlike this, `save_to`
    /// of a call resumes an interrupted download.
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
