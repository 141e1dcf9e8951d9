// SPDX-License-Identifier: 0BSD
//! The seam to the network: an HTTP request in, a response out.

use bytes::Bytes;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll};
use std::time::Duration;

/// `Send` where there are threads; anything on `wasm32`, whose browser objects stay on theirs.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSend: Send {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + ?Sized> MaybeSend for T {}

/// `Send` where there are threads; anything on `wasm32`, whose browser objects stay on theirs.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSend {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSend for T {}

/// A boxed future, `Send` where there are threads.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A boxed future, `Send` where there are threads.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// Sends requests, each as it is: no redirects followed, nothing added that says who calls.
///
/// A client asks its transport for the time too, so that neither assumes a runtime of futures.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and waits for the head of the response.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<ResponseBody>, TransportError>>;

    /// Ends after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// The time since some moment in the past that stays the same.
    fn now(&self) -> Duration {
        monotonic()
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn monotonic() -> Duration {
    static START: OnceLock<std::time::Instant> = OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed()
}

/// There is no clock in the standard library here; a transport with one says the time itself.
#[cfg(target_arch = "wasm32")]
fn monotonic() -> Duration {
    static START: OnceLock<()> = OnceLock::new();
    START.get_or_init(|| ());
    Duration::ZERO
}

/// The body of a request.
#[derive(Clone, Default)]
pub struct Body(Option<Bytes>);

impl Body {
    /// No body at all.
    pub const fn empty() -> Self {
        Self(None)
    }

    /// The bytes, if there is a body.
    pub const fn bytes(&self) -> Option<&Bytes> {
        self.0.as_ref()
    }

    /// Takes the bytes out.
    pub fn into_bytes(self) -> Option<Bytes> {
        self.0
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Some(bytes.into()))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            None => f.write_str("Body(none)"),
        }
    }
}

/// The body of a response, which arrives in chunks.
pub struct ResponseBody(Chunks);

enum Chunks {
    All(Option<Bytes>),
    Stream(Pin<Box<dyn ChunkStream>>),
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

/// The network did not give a whole response.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    message: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What went wrong on the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection came about, so the server has seen nothing of the request.
    Connect,
    /// A time ran out.
    Timeout,
    /// The response broke off.
    Body,
    /// The body is larger than the client takes.
    TooLarge,
    /// A redirect was not followed.
    Redirect,
    /// Anything else.
    Other,
}

impl TransportError {
    /// An error of a kind, in words that have no secret in them.
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            source: None,
        }
    }

    /// The same error with what caused it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What went wrong.
    pub const fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        let mut cause = self
            .source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static));
        while let Some(source) = cause {
            write!(f, ": {source}")?;
            cause = source.source();
        }
        Ok(())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
