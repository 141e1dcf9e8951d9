// SPDX-License-Identifier: 0BSD
//! Reading a response: its head and chunks in, a whole response out.

use super::time::{Idle, timed_out};
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::request::prepare::Prepared;
use crate::runtime::response::raw::RawResponse;
use crate::runtime::transport::progress::Progress;
use crate::runtime::transport::response_body::ResponseBody;
use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE};
use http::response::Parts;
use http::{Method, StatusCode};
use std::task::{Context, Poll, ready};

/// A server's answer.
pub(super) struct Answer {
    pub(super) response: RawResponse,
    pub(super) rest: Rest,
}

/// What became of the body of a success.
#[derive(Debug)]
pub(in crate::runtime) enum Rest {
    /// It is in the response.
    Read,
    /// It is left to be read.
    Coming(Reader),
    /// It was written to a file, so many bytes of it.
    Saved(u64),
}

/// Why there is no answer.
pub(super) enum Problem {
    Request(RequestError),
    Transport(TransportError),
    /// The body broke off; what came of it is in the response.
    Broken(Box<RawResponse>, TransportError),
}

impl From<RequestError> for Problem {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl From<TransportError> for Problem {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

/// Chunks of a body, each within the idle timeout, all together as many bytes as the head says.
pub(in crate::runtime) struct Reader {
    body: ResponseBody,
    idle: Idle,
    /// The bytes the head promises.
    promised: Option<u64>,
    read: u64,
    /// Where a part of a content begins.
    start: u64,
    progress: Option<Progress>,
    /// Nothing more comes, after an error or the end.
    ended: bool,
    /// The most bytes that are held in memory at once.
    pub(in crate::runtime) limit: usize,
}

/// How much memory is made ready on a head's promise alone.
const READY: usize = 1 << 20;

impl Reader {
    pub(super) fn new(prepared: &Prepared, head: &Parts, body: ResponseBody) -> Self {
        let transport = prepared.shared().transport.clone();
        Self {
            body,
            idle: Idle::new(transport, prepared.timeouts.idle),
            promised: length(&prepared.method, head),
            read: 0,
            start: start(head),
            progress: prepared.progress().cloned(),
            ended: false,
            limit: prepared.shared().body_limit,
        }
    }

    /// How long the whole content is, if the head says it.
    pub(super) fn total(&self) -> Option<u64> {
        self.promised.map(|promised| self.start + promised)
    }

    pub(super) fn poll_chunk(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let Poll::Ready(chunk) = self.body.poll_chunk(cx) else {
            let limit = ready!(self.idle.poll(cx));
            self.ended = true;
            return Poll::Ready(Some(Err(timed_out("nothing of the body", limit))));
        };
        self.idle.reset();
        self.ended = !matches!(chunk, Some(Ok(_)));
        Poll::Ready(match chunk {
            Some(Ok(chunk)) => {
                self.read += chunk.len() as u64;
                if let Some(progress) = &self.progress {
                    progress.hear(self.start + self.read, self.total());
                }
                Some(Ok(chunk))
            }
            None if self.promised.is_some_and(|promised| promised > self.read) => {
                let promised = self.promised.unwrap_or_default();
                let message = format!("the body ended after {} of {promised} bytes", self.read);
                Some(Err(TransportError::new(TransportErrorKind::Body, message)))
            }
            end => end,
        })
    }

    async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        std::future::poll_fn(|cx| self.poll_chunk(cx)).await
    }
}

/// Where the content of a response begins, if it is a part of one (RFC 9110 §14.4).
fn start(head: &Parts) -> u64 {
    let range = || {
        let range = head.headers.get(CONTENT_RANGE)?.to_str().ok()?;
        range
            .strip_prefix("bytes ")?
            .split_once('-')?
            .0
            .trim()
            .parse()
            .ok()
    };
    match head.status {
        StatusCode::PARTIAL_CONTENT => range().unwrap_or_default(),
        _ => 0,
    }
}

/// The length of the body that a head promises.
///
/// None where the body may have been decoded since, and where the length is that of a body that does not come (RFC 9110
/// §8.6).
fn length(method: &Method, head: &Parts) -> Option<u64> {
    let bodiless = matches!(
        head.status,
        StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED
    );
    if bodiless || *method == Method::HEAD || head.headers.contains_key(CONTENT_ENCODING) {
        return None;
    }
    let length = head.headers.get(CONTENT_LENGTH)?;
    length.to_str().ok()?.parse().ok()
}

/// Reads a response whole, up to the reader's limit.
pub(super) async fn read(reader: Reader, head: Parts) -> Result<Answer, Problem> {
    let (body, error) = collect(reader).await;
    let response = RawResponse::new(head.status, head.headers, body);
    match error {
        None => Ok(Answer {
            response,
            rest: Rest::Read,
        }),
        Some(error) => Err(Problem::Broken(Box::new(response), error)),
    }
}

/// The chunks as one, and why they ended early if they did.
pub(in crate::runtime) async fn collect(mut reader: Reader) -> (Bytes, Option<TransportError>) {
    let limit = reader.limit;
    let too_large = || {
        let message = format!("the body is larger than {limit} bytes");
        Some(TransportError::new(TransportErrorKind::TooLarge, message))
    };
    if reader
        .promised
        .is_some_and(|promised| promised > limit as u64)
    {
        return (Bytes::new(), too_large());
    }
    let first = match reader.chunk().await {
        None => return (Bytes::new(), None),
        Some(Ok(chunk)) if chunk.len() > limit => return (Bytes::new(), too_large()),
        Some(Ok(chunk)) => chunk,
        Some(Err(error)) => return (Bytes::new(), Some(error)),
    };
    if reader.promised == Some(first.len() as u64) {
        // The end is looked for all the same, so that the connection can be used again.
        let end = reader.chunk().await.and_then(Result::err);
        return (first, end);
    }
    let mut whole = BytesMut::from(first);
    if let Some(promised) = reader.promised {
        let missing = promised.saturating_sub(whole.len() as u64);
        whole.reserve(usize::try_from(missing).unwrap_or(READY).min(READY));
    }
    loop {
        match reader.chunk().await {
            None => return (whole.freeze(), None),
            Some(Ok(chunk)) if whole.len() + chunk.len() > limit => {
                return (whole.freeze(), too_large());
            }
            Some(Ok(chunk)) => whole.extend_from_slice(&chunk),
            Some(Err(error)) => return (whole.freeze(), Some(error)),
        }
    }
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader")
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
