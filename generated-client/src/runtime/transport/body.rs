// SPDX-License-Identifier: 0BSD
//! Bodies of requests: bytes, files or streams of chunks in, chunks out.

use super::body_source::{Counted, FileSource};
use super::chunk_stream::ChunkStream;
use super::maybe_send::MaybeSend;
use super::progress::Progress;
use crate::runtime::failure::transport_error::TransportError;
use bytes::{Bytes, BytesMut};
use std::collections::VecDeque;
use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

/// The body of a request: bytes, a file, or a stream of chunks.
///
/// Bytes, text, a `Path` and an open `File` convert into it by `into()`; a path that is text is sent as the text. Clones of a
/// body that is a stream share the stream: each chunk is read by one of them.
#[derive(Clone, Default)]
pub struct Body(Content);

#[derive(Clone, Default)]
enum Content {
    #[default]
    None,
    Bytes(Bytes),
    /// Opened when it is read.
    File(FileSource),
    Once(Arc<Mutex<Counted>>),
    /// One after another.
    Chain(VecDeque<Body>),
    Watched(Box<Watched>),
}

impl Body {
    /// Creates the body of a request that has none.
    pub const fn empty() -> Self {
        Self(Content::None)
    }

    /// Creates a body from a stream of chunks, which can be sent once: a call with it is never retried.
    ///
    /// Its length is unknown unless it is set by [`with_length`](Self::with_length); HTTP/1.1 then sends it chunked.
    pub fn once(chunks: impl ChunkStream + 'static) -> Self {
        Self(Content::Once(Arc::new(Mutex::new(Counted::new(chunks)))))
    }

    /// Creates a body that is read from `reader` by blocking calls, and can be sent once.
    pub fn reader(reader: impl std::io::Read + MaybeSend + 'static) -> Self {
        Self::once(super::body_source::Reading::new(reader))
    }

    /// Creates a body from a `Stream`, which can be sent once.
    #[cfg(feature = "stream")]
    pub fn stream<S, E>(chunks: S) -> Self
    where
        S: futures_core::Stream<Item = Result<Bytes, E>> + MaybeSend + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Self::once(super::body_source::Streaming::new(chunks))
    }

    /// Creates a body from a file. It is opened when the request is sent, again for each attempt, and read by blocking calls.
    pub fn file(path: impl AsRef<Path>) -> Self {
        Self(Content::File(FileSource::new(path.as_ref())))
    }

    /// Sets the length of a body that is a stream. If more or fewer bytes are read, the call fails.
    #[must_use]
    pub fn with_length(self, bytes: u64) -> Self {
        match &self.0 {
            Content::Once(stream) => {
                let mut stream = stream.lock().unwrap_or_else(PoisonError::into_inner);
                stream.left = Some(bytes);
            }
            Content::Watched(watched) => drop(watched.body.clone().with_length(bytes)),
            Content::None | Content::Bytes(_) | Content::File(_) | Content::Chain(_) => {}
        }
        self
    }

    /// Sets a function that is called with the number of bytes handed to the transport so far, and with the total if it is
    /// known. It starts from zero with each attempt.
    #[must_use]
    pub fn with_progress(
        self,
        progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static,
    ) -> Self {
        let watched = Watched::new(self, Progress::new(progress));
        Self(Content::Watched(Box::new(watched)))
    }

    /// Bodies one after another as one.
    pub(in crate::runtime) fn chain(mut bodies: VecDeque<Self>) -> Self {
        match bodies.len() {
            0 | 1 => bodies.pop_front().unwrap_or_default(),
            _ => Self(Content::Chain(bodies)),
        }
    }

    /// Puts other bytes where these are, but in files and streams.
    pub(in crate::runtime) fn replace(&mut self, old: &[u8], new: &[u8]) {
        match &mut self.0 {
            Content::Bytes(bytes) => {
                let mut replaced = Vec::new();
                let mut rest: &[u8] = bytes;
                while let Some(at) = rest.windows(old.len()).position(|these| these == old) {
                    replaced.extend_from_slice(&rest[..at]);
                    replaced.extend_from_slice(new);
                    rest = &rest[at + old.len()..];
                }
                if !replaced.is_empty() {
                    replaced.extend_from_slice(rest);
                    *bytes = replaced.into();
                }
            }
            Content::Chain(bodies) => bodies.iter_mut().for_each(|body| body.replace(old, new)),
            Content::Watched(watched) => watched.body.replace(old, new),
            Content::None | Content::File(_) | Content::Once(_) => {}
        }
    }

    /// Returns the bytes, if the body is in memory.
    pub const fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Bytes(bytes) => Some(bytes),
            Content::None
            | Content::File(_)
            | Content::Once(_)
            | Content::Chain(_)
            | Content::Watched(_) => None,
        }
    }

    /// Returns the number of bytes that are left to be sent, if it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Content::None => Some(0),
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::File(file) => file.length(),
            Content::Once(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).left,
            Content::Chain(bodies) => bodies.iter().map(Self::length).sum(),
            Content::Watched(watched) => watched.length(),
        }
    }

    /// Returns true if there is no body.
    pub const fn is_empty(&self) -> bool {
        matches!(self.0, Content::None)
    }

    /// Returns true if the body can be sent more than once.
    pub fn is_replayable(&self) -> bool {
        match &self.0 {
            Content::None | Content::Bytes(_) | Content::File(_) => true,
            Content::Once(_) => false,
            Content::Chain(bodies) => bodies.iter().all(Self::is_replayable),
            Content::Watched(watched) => watched.body.is_replayable(),
        }
    }

    /// Polls for the next chunk; `None` after the last one.
    pub fn poll_chunk(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        match &mut self.0 {
            Content::None => Poll::Ready(None),
            Content::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                self.0 = Content::None;
                Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)))
            }
            Content::File(file) => Poll::Ready(file.next_chunk()),
            Content::Once(stream) => {
                let mut stream = stream.lock().unwrap_or_else(PoisonError::into_inner);
                stream.poll_chunk(cx)
            }
            Content::Watched(watched) => watched.poll_chunk(cx),
            Content::Chain(bodies) => {
                while let Some(first) = bodies.front_mut() {
                    match first.poll_chunk(cx) {
                        Poll::Ready(None) => bodies.pop_front(),
                        other => return other,
                    };
                }
                Poll::Ready(None)
            }
        }
    }
}

macro_rules! from_bytes {
    ($($of:ty),*) => {
        $(impl From<$of> for Body {
            fn from(bytes: $of) -> Self {
                Self(Content::Bytes(bytes.into()))
            }
        })*
    };
}

from_bytes! { Bytes, BytesMut, Vec<u8>, Box<[u8]>, &'static [u8], String, &'static str }

impl<const N: usize> From<&'static [u8; N]> for Body {
    fn from(bytes: &'static [u8; N]) -> Self {
        Self(Content::Bytes(Bytes::from_static(bytes)))
    }
}

/// The file at a path, as [`Body::file`] reads it.
impl From<&Path> for Body {
    fn from(path: &Path) -> Self {
        Self::file(path)
    }
}

/// The file at a path, as [`Body::file`] reads it.
impl From<PathBuf> for Body {
    fn from(path: PathBuf) -> Self {
        Self::file(path)
    }
}

/// The rest of an open file, as [`Body::reader`] reads it.
impl From<File> for Body {
    fn from(file: File) -> Self {
        Self::reader(file)
    }
}

/// Bodies are equal if they have equal bytes, name the same file, or share one stream.
impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Content::None, Content::None) => true,
            (Content::Bytes(one), Content::Bytes(other)) => one == other,
            (Content::File(one), Content::File(other)) => one.path() == other.path(),
            (Content::Once(one), Content::Once(other)) => Arc::ptr_eq(one, other),
            (Content::Chain(one), Content::Chain(other)) => one == other,
            (Content::Watched(one), Content::Watched(other)) => {
                one.body == other.body && one.progress.is(&other.progress)
            }
            _ => false,
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Content::None => f.write_str("Body(none)"),
            Content::Bytes(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Content::File(file) => write!(f, "Body(file {:?})", file.path()),
            Content::Once(_) => f.write_str("Body(stream)"),
            Content::Chain(bodies) => f.debug_list().entries(bodies).finish(),
            Content::Watched(watched) => watched.body.fmt(f),
        }
    }
}

/// A body of which a function hears; each attempt begins anew.
#[derive(Clone)]
struct Watched {
    body: Box<Body>,
    progress: Progress,
    sent: u64,
    /// What is cut up, so that more is heard than the end.
    rest: Bytes,
}

/// The most bytes that are sent without a word.
const STEP: usize = 64 << 10;

impl Watched {
    fn new(body: Body, progress: Progress) -> Self {
        Self {
            body: Box::new(body),
            progress,
            sent: 0,
            rest: Bytes::new(),
        }
    }

    /// How many bytes are left.
    fn length(&self) -> Option<u64> {
        Some(self.body.length()? + self.rest.len() as u64)
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        let total = self.length().map(|left| left + self.sent);
        if self.rest.is_empty() {
            match ready!(self.body.poll_chunk(cx)) {
                Some(Ok(chunk)) => self.rest = chunk,
                end => return Poll::Ready(end),
            }
        }
        let chunk = self.rest.split_to(self.rest.len().min(STEP));
        self.sent += chunk.len() as u64;
        self.progress.hear(self.sent, total);
        Poll::Ready(Some(Ok(chunk)))
    }
}
