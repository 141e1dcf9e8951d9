// SPDX-License-Identifier: 0BSD
//! Bodies of responses: bytes or streams of chunks in, chunks out.

use super::chunk_stream::{ChunkStream, Stream};
use crate::runtime::failure::transport_error::TransportError;
use bytes::Bytes;
use std::fmt;
use std::task::{Context, Poll};

/// The body of a response, in chunks.
pub struct ResponseBody(Chunks);

enum Chunks {
    All(Option<Bytes>),
    Stream(Stream),
}

impl ResponseBody {
    /// Creates a body from a stream of chunks.
    pub fn stream(chunks: impl ChunkStream + 'static) -> Self {
        Self(Chunks::Stream(Box::pin(chunks)))
    }

    /// Polls for the next chunk; `None` after the last one.
    pub fn poll_chunk(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        match &mut self.0 {
            Chunks::All(bytes) => {
                Poll::Ready(bytes.take().filter(|bytes| !bytes.is_empty()).map(Ok))
            }
            Chunks::Stream(chunks) => chunks.as_mut().poll_chunk(cx),
        }
    }

    /// Returns the next chunk; `None` after the last one.
    ///
    /// # Errors
    ///
    /// A [`TransportError`] if the body ends early.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        std::future::poll_fn(|cx| self.poll_chunk(cx)).await
    }
}

impl<T: Into<Bytes>> From<T> for ResponseBody {
    fn from(bytes: T) -> Self {
        Self(Chunks::All(Some(bytes.into())))
    }
}

impl fmt::Debug for ResponseBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Chunks::All(Some(bytes)) => write!(f, "ResponseBody({} bytes)", bytes.len()),
            Chunks::All(None) => f.write_str("ResponseBody(read)"),
            Chunks::Stream(_) => f.write_str("ResponseBody(stream)"),
        }
    }
}
