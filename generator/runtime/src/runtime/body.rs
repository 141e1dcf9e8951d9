// SPDX-License-Identifier: 0BSD
//! Bodies of requests and responses: bytes or a stream of chunks in, chunks out.

use super::transport::{MaybeSend, TransportError};
use bytes::Bytes;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

/// The body of a request.
///
/// A clone of a body that is a stream is the same stream: what one has read the other has not.
#[derive(Clone, Default)]
pub struct Body(Content);

#[derive(Clone, Default)]
enum Content {
    #[default]
    None,
    Bytes(Bytes),
    Once(Arc<Mutex<Stream>>),
}

/// Chunks on their way.
type Stream = Pin<Box<dyn ChunkStream>>;

impl Body {
    /// No body at all.
    pub const fn empty() -> Self {
        Self(Content::None)
    }

    /// A body whose chunks are yet to come, and come once: a call with it is never sent again.
    pub fn once(chunks: impl ChunkStream + 'static) -> Self {
        Self(Content::Once(Arc::new(Mutex::new(Box::pin(chunks)))))
    }

    /// The bytes, if the body is there whole.
    pub const fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Bytes(bytes) => Some(bytes),
            Content::None | Content::Once(_) => None,
        }
    }

    /// Says whether there is no body at all.
    pub const fn is_empty(&self) -> bool {
        matches!(self.0, Content::None)
    }

    /// Says whether the body can be sent a second time.
    pub const fn is_replayable(&self) -> bool {
        match &self.0 {
            Content::None | Content::Bytes(_) => true,
            Content::Once(_) => false,
        }
    }

    /// The next chunk; `None` after the last one.
    pub fn poll_chunk(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        let stream = match &mut self.0 {
            Content::None => return Poll::Ready(None),
            Content::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                self.0 = Content::None;
                return Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)));
            }
            Content::Once(stream) => stream,
        };
        stream
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .as_mut()
            .poll_chunk(cx)
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Content::Bytes(bytes.into()))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Content::None => f.write_str("Body(none)"),
            Content::Bytes(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Content::Once(_) => f.write_str("Body(stream)"),
        }
    }
}

/// The body of a response, which arrives in chunks.
pub struct ResponseBody(Chunks);

enum Chunks {
    All(Option<Bytes>),
    Stream(Stream),
}

/// Chunks of a response's body, one after another.
pub trait ChunkStream: MaybeSend {
    /// The next chunk; `None` after the last one.
    fn poll_chunk(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>>;
}

impl ResponseBody {
    /// A body whose chunks are yet to come.
    pub fn stream(chunks: impl ChunkStream + 'static) -> Self {
        Self(Chunks::Stream(Box::pin(chunks)))
    }

    /// The next chunk; `None` after the last one.
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

    /// The next chunk; `None` after the last one.
    ///
    /// # Errors
    ///
    /// A [`TransportError`] where the body broke off.
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
