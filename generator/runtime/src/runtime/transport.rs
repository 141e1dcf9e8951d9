// SPDX-License-Identifier: 0BSD
//! The seam to the network: an HTTP request in, a response out.

use super::api::Operation;
use super::body::{Body, ResponseBody};
use super::excerpt::write_chain;
use std::error::Error as StdError;
use std::fmt;
use std::hash::{BuildHasher, Hasher};
use std::pin::Pin;
use std::time::Duration;

/// `Send` where there are threads; anything on `wasm32`, whose browser objects stay on theirs.
#[cfg(not(target_arch = "wasm32"))]
#[doc(hidden)]
pub trait MaybeSend: Send {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + ?Sized> MaybeSend for T {}

/// `Send` where there are threads; anything on `wasm32`, whose browser objects stay on theirs.
#[cfg(target_arch = "wasm32")]
#[doc(hidden)]
pub trait MaybeSend {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSend for T {}

/// `Sync` where there are threads; anything on `wasm32`.
#[cfg(not(target_arch = "wasm32"))]
#[doc(hidden)]
pub trait MaybeSync: Sync {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Sync + ?Sized> MaybeSync for T {}

/// `Sync` where there are threads; anything on `wasm32`.
#[cfg(target_arch = "wasm32")]
#[doc(hidden)]
pub trait MaybeSync {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSync for T {}

/// A boxed future, `Send` where there are threads.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A boxed future, `Send` where there are threads.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// Sends requests, each as it is: no redirects followed, nothing added that says who calls.
///
/// A client asks its transport for the time too, so that neither assumes a runtime of futures.
///
/// # Client certificates
///
/// The transport over `reqwest` takes a client that presents one (mutual TLS), without redirects of its own:
///
/// ```ignore
/// let identity = reqwest::Identity::from_pem(&std::fs::read("client.pem")?)?;
/// let inner = reqwest::Client::builder().identity(identity).redirect(reqwest::redirect::Policy::none()).build()?;
/// let client = Client::builder().transport(ReqwestTransport::with_client(inner)).build()?;
/// ```
///
/// # Signed requests
///
/// A transport around another sees each request as it is sent, at every attempt, and can sign it, as AWS Signature Version 4
/// wants it; a body that is there whole has its [`bytes`](Body::bytes):
///
/// ```ignore
/// struct Signing<T>(T, Keys);
///
/// impl<T: Transport> Transport for Signing<T> {
///     fn send(&self, mut request: http::Request<Body>) -> BoxFuture<'static, Result<http::Response<ResponseBody>, TransportError>> {
///         let body = request.body().bytes().cloned().unwrap_or_default();
///         let signature = self.1.sign(request.method(), request.uri(), request.headers(), &body);
///         request.headers_mut().insert("authorization", signature);
///         self.0.send(request)
///     }
///
///     fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
///         self.0.sleep(duration)
///     }
/// }
///
/// let transport = Signing(ReqwestTransport::new(Duration::from_secs(10))?, keys);
/// let client = Client::builder().transport(transport).without_credentials().build()?;
/// ```
pub trait Transport: MaybeSend + MaybeSync + 'static {
    /// Sends one request and waits for the head of the response.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<ResponseBody>, TransportError>>;

    /// Sends one request of an operation; the same as [`send`](Self::send) for a transport that does not tell
    /// operations apart.
    fn send_for(
        &self,
        operation: &'static Operation,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<ResponseBody>, TransportError>> {
        let _ = operation;
        self.send(request)
    }

    /// Ends after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// The time since some moment in the past that stays the same.
    fn now(&self) -> Duration {
        monotonic()
    }

    /// A number from 0 to 1 by chance, so that many clients do not all try again at one moment.
    fn chance(&self) -> f64 {
        let random = std::hash::RandomState::new().build_hasher().finish();
        (random >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
fn monotonic() -> Duration {
    use std::sync::OnceLock;
    static START: OnceLock<std::time::Instant> = OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed()
}

/// There is no clock in the standard library here; a transport with one says the time itself.
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
fn monotonic() -> Duration {
    Duration::ZERO
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
    /// No connection came about in time, so the server has seen nothing of the request.
    ConnectTimeout,
    /// A time ran out.
    Timeout,
    /// The connection ended before an answer came.
    Interrupted,
    /// The response's body broke off.
    Body,
    /// The body is larger than the client takes.
    TooLarge,
    /// A redirect was not followed.
    Redirect,
    /// The file for a response's body cannot be written, or that of a request's body not read.
    File,
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
        write_chain(f, &self.message, self.source())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
