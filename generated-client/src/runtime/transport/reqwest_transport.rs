// SPDX-License-Identifier: 0BSD
//! The transport over `reqwest`: one connection pool, redirects left to the client.

use super::body::Body;
use super::chunk_stream::ChunkStream;
use super::content_coding;
use super::interface::Transport;
use super::maybe_send::BoxFuture;
use super::response_body::ResponseBody;
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use bytes::Bytes;
use http::{Request, Response};
use http_body::Body as _;
use std::error::Error as _;
use std::fmt::Write as _;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// The default transport, over `reqwest`.
///
/// Compressed responses are decompressed: `gzip`, and other codings if their features are enabled. A response may not expand to
/// more than 16 MiB or 200 times its size, whichever is larger.
#[derive(Clone, Debug)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// Creates a transport with its own connection pool and this connect timeout.
    ///
    /// Proxies are read from the environment variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`.
    ///
    /// # Errors
    ///
    /// A [`RequestError`] if TLS cannot be initialized.
    pub fn new(connect_timeout: Duration) -> Result<Self, RequestError> {
        let builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(connect_timeout);
        match builder.build() {
            Ok(client) => Ok(Self(client)),
            Err(error) => Err(RequestError::settings("no transport").with_source(error)),
        }
    }

    /// Creates a transport over a `reqwest` client, with its proxies and certificates.
    ///
    /// Redirects must be disabled in it: those that `reqwest` follows would carry credentials along.
    pub const fn with_client(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'static, Result<Response<ResponseBody>, TransportError>> {
        let method = request.method().clone();
        let request = sendable(request);
        let client = self.0.clone();
        Box::pin(async move {
            let request = request?;
            let response = client.execute(request).await.map_err(failed)?;
            let response: Response<reqwest::Body> = response.into();
            let response = response.map(|body| ResponseBody::stream(Stream(body)));
            Ok(content_coding::decoded(&method, response))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// A request as `reqwest` sends it.
fn sendable(request: Request<Body>) -> Result<reqwest::Request, TransportError> {
    let (head, body) = request.into_parts();
    let path = head
        .uri
        .path_and_query()
        .map_or(0, |path| path.as_str().len());
    let mut url = String::with_capacity(path + 64);
    let _ = write!(url, "{}", head.uri);
    let Ok(url) = reqwest::Url::parse(&url) else {
        return Err(TransportError::new(
            TransportErrorKind::Other,
            "the URL is none",
        ));
    };
    let mut request = reqwest::Request::new(head.method, url);
    *request.headers_mut() = head.headers;
    content_coding::accept(request.headers_mut());
    *request.body_mut() = match body.bytes() {
        Some(bytes) => Some(reqwest::Body::from(bytes.clone())),
        None if body.is_empty() => None,
        None => Some(reqwest::Body::wrap(body)),
    };
    Ok(request)
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
    if let Some(own) = own_error(&error) {
        return TransportError::new(own.kind(), own.to_string());
    }
    let (kind, message) = if error.is_connect() && error.is_timeout() {
        (TransportErrorKind::ConnectTimeout, "no connection in time")
    } else if error.is_connect() {
        (TransportErrorKind::Connect, "no connection")
    } else if error.is_timeout() {
        (TransportErrorKind::Timeout, "no answer in time")
    } else if error.is_body() || error.is_decode() {
        (TransportErrorKind::Body, "the response broke off")
    } else if error.is_request() {
        (
            TransportErrorKind::Interrupted,
            "the connection ended before an answer came",
        )
    } else {
        (TransportErrorKind::Other, "the request failed")
    };
    TransportError::new(kind, message).with_source(error.without_url())
}

/// The error of the request's own body, where that is what went wrong.
fn own_error(error: &reqwest::Error) -> Option<&TransportError> {
    let mut cause = error.source();
    while let Some(source) = cause {
        if let Some(own) = source.downcast_ref() {
            return Some(own);
        }
        cause = source.source();
    }
    None
}
