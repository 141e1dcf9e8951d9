// SPDX-License-Identifier: 0BSD
//! The seam to the network: an HTTP request in, a response out.

use super::body::Body;
use super::maybe_send::{BoxFuture, MaybeSend, MaybeSync};
use super::response_body::ResponseBody;
use crate::runtime::failure::transport_error::TransportError;
use crate::runtime::spec::api::Operation;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

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
