// SPDX-License-Identifier: 0BSD
//! Content codings (RFC 9110 §8.4.1): a compressed body in; what was compressed out, and no more of it than is sound.

use super::chunk_stream::ChunkStream;
use super::coders::{self, Coder};
use super::response_body::ResponseBody;
use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, RANGE};
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode};
use std::pin::Pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, ready};

/// Bytes that are decoded at once.
const PIECE: usize = 4096;

/// Bytes that may come out of any body, and of one piece.
const ROOM: u64 = 16 << 20;

/// How many times as large as what came the content may be beyond that: what is far larger is made to fill a memory or a
/// disk.
const RATIO: u64 = 200;

/// The value of `Accept-Encoding`, where there is any coding to accept.
static ACCEPTED: LazyLock<Option<HeaderValue>> = LazyLock::new(|| {
    let names = coders::NAMES.join(", ");
    HeaderValue::try_from(names)
        .ok()
        .filter(|_| !coders::NAMES.is_empty())
});

/// Says which codings are undone, unless the request says itself what it accepts, or asks for a part of the coded bytes.
pub(super) fn accept(headers: &mut HeaderMap) {
    if headers.contains_key(ACCEPT_ENCODING) || headers.contains_key(RANGE) {
        return;
    }
    if let Some(accepted) = &*ACCEPTED {
        headers.insert(ACCEPT_ENCODING, accepted.clone());
    }
}

/// The response with its content as the body, where a known coding was applied to it.
///
/// The headers that are about the coded bytes are taken away.
pub(super) fn decoded(
    method: &Method,
    mut response: Response<ResponseBody>,
) -> Response<ResponseBody> {
    let Some(coder) = coder(method, &response) else {
        return response;
    };
    response.headers_mut().remove(CONTENT_ENCODING);
    response.headers_mut().remove(CONTENT_LENGTH);
    response.map(|body| {
        ResponseBody::stream(Decoded {
            body,
            coder,
            left: Bytes::new(),
            received: 0,
            given: 0,
            ended: false,
        })
    })
}

fn coder(method: &Method, response: &Response<ResponseBody>) -> Option<Box<dyn Coder>> {
    let bodiless = matches!(
        response.status(),
        // A part of coded bytes cannot be decoded by itself.
        StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED | StatusCode::PARTIAL_CONTENT
    );
    let mut codings = response.headers().get_all(CONTENT_ENCODING).iter();
    match (codings.next()?.to_str(), codings.next()) {
        (Ok(name), None) if !bodiless && *method != Method::HEAD => coders::coder(name.trim()),
        _ => None,
    }
}

/// A body that is decoded as it comes.
struct Decoded {
    body: ResponseBody,
    coder: Box<dyn Coder>,
    /// What came and is not decoded yet.
    left: Bytes,
    received: u64,
    given: u64,
    ended: bool,
}

impl Decoded {
    /// How many bytes may come out of the next piece.
    fn room(&self) -> u64 {
        let all = ROOM.max(self.received.saturating_mul(RATIO));
        all.saturating_sub(self.given).min(ROOM)
    }

    /// Decodes what is next, or ends.
    fn decode(&mut self) -> Result<Bytes, TransportError> {
        let piece = self.left.split_to(self.left.len().min(PIECE));
        self.received += piece.len() as u64;
        let room = self.room();
        let decoded = match piece.is_empty() {
            true => self.coder.end(room),
            false => self.coder.decode(&piece, room),
        };
        match decoded {
            Ok(bytes) => {
                self.given += bytes.len() as u64;
                Ok(bytes.into())
            }
            Err(coders::Failure::TooLarge) => {
                let message = format!(
                    "the body is compressed to less than a {RATIO}th: {} bytes became more than {}",
                    self.received,
                    self.given + room
                );
                Err(TransportError::new(TransportErrorKind::TooLarge, message))
            }
            Err(coders::Failure::Broken(error)) => {
                let message = "the compressed body is broken";
                Err(TransportError::new(TransportErrorKind::Body, message).with_source(error))
            }
        }
    }
}

impl ChunkStream for Decoded {
    fn poll_chunk(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        loop {
            if self.ended {
                return Poll::Ready(None);
            }
            if self.left.is_empty() {
                match ready!(self.body.poll_chunk(cx)) {
                    Some(Ok(chunk)) if chunk.is_empty() => continue,
                    Some(Ok(chunk)) => self.left = chunk,
                    Some(Err(error)) => {
                        self.ended = true;
                        return Poll::Ready(Some(Err(error)));
                    }
                    // An empty body is no compressed one.
                    None if self.received == 0 => return Poll::Ready(None),
                    None => self.ended = true,
                }
            }
            match self.decode() {
                Ok(bytes) if bytes.is_empty() => {}
                Ok(bytes) => return Poll::Ready(Some(Ok(bytes))),
                Err(error) => {
                    self.ended = true;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}
