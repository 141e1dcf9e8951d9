// SPDX-License-Identifier: 0BSD
//! The transport over `reqwest`: one connection pool, redirects left to the client.

use super::request_error::RequestError;
use super::transport::{
    Body, BoxFuture, ChunkStream, ResponseBody, Transport, TransportError, TransportErrorKind,
};
use bytes::Bytes;
use http::{Request, Response};
use http_body::Body as _;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// How long a connection may take to come about, unless told otherwise.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Sends requests with `reqwest`.
#[derive(Clone, Debug)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// A transport with a connection pool of its own.
    ///
    /// # Errors
    ///
    /// A [`RequestError`] where TLS cannot be had.
    pub fn new() -> Result<Self, RequestError> {
        let builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .no_proxy()
            .connect_timeout(CONNECT_TIMEOUT);
        match builder.build() {
            Ok(client) => Ok(Self(client)),
            Err(error) => Err(RequestError::settings("no transport").with_source(error)),
        }
    }

    /// A transport over a client that the user has made, proxies and certificates and all.
    ///
    /// Redirects must be off in it: those it follows itself would carry credentials along.
    pub const fn with_client(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'static, Result<Response<ResponseBody>, TransportError>> {
        let request = request.map(|body| {
            body.into_bytes()
                .map_or_else(reqwest::Body::default, reqwest::Body::from)
        });
        let client = self.0.clone();
        Box::pin(async move {
            let request = reqwest::Request::try_from(request).map_err(failed)?;
            let response = client.execute(request).await.map_err(failed)?;
            let response: Response<reqwest::Body> = response.into();
            Ok(response.map(|body| ResponseBody::stream(Stream(body))))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

struct Stream(reqwest::Body);

impl ChunkStream for Stream {
    fn poll_chunk(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        loop {
            let frame = ready!(Pin::new(&mut self.0).poll_frame(cx));
            match frame {
                // A frame that is no data is a trailer, which nobody asks for.
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(failed(error)))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// What went wrong, without the URL, whose query may have a secret in it.
fn failed(error: reqwest::Error) -> TransportError {
    let (kind, message) = if error.is_timeout() {
        (TransportErrorKind::Timeout, "no answer in time")
    } else if error.is_connect() {
        (TransportErrorKind::Connect, "no connection")
    } else if error.is_body() || error.is_decode() {
        (TransportErrorKind::Body, "the response broke off")
    } else {
        (TransportErrorKind::Other, "the request failed")
    };
    TransportError::new(kind, message).with_source(error.without_url())
}
