// SPDX-License-Identifier: 0BSD
//! The seam to the network: an HTTP request in, a response out.

use super::body::Body;
use super::maybe_send::{BoxFuture, MaybeSend, MaybeSync};
use super::response_body::ResponseBody;
use crate::runtime::failure::transport_error::TransportError;
use crate::runtime::spec::api::Operation;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

/// Sends single requests: it follows no redirects and adds no credentials.
///
/// It also provides the clock, so that a client depends on no particular async runtime.
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
/// A transport around another one sees each request of every attempt and can sign it, as AWS Signature Version 4 requires. A body
/// in memory has its [`bytes`](Body::bytes):
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
    /// Sends a request and returns the head of the response, with its body still to be read.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<ResponseBody>, TransportError>>;

    /// Sends a request of an operation. By default the same as [`send`](Self::send).
    fn send_for(
        &self,
        operation: &'static Operation,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<ResponseBody>, TransportError>> {
        let _ = operation;
        self.send(request)
    }

    /// Completes after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Returns the time since a fixed moment in the past.
    fn now(&self) -> Duration {
        monotonic()
    }

    /// Returns a random number from 0 to 1, by which retries of many clients are spread over time.
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
