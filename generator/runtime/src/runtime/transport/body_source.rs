// SPDX-License-Identifier: 0BSD
//! Where bodies of requests come from that are not there whole: files, readers and streams in, chunks out.

use super::chunk_stream::{ChunkStream, Stream};
use super::maybe_send::MaybeSend;
use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use bytes::Bytes;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

/// How many bytes are read at once.
const CHUNK: usize = 64 << 10;

type Chunk = Option<Result<Bytes, TransportError>>;

/// A stream, and how many bytes of it are to come if that is known.
pub(super) struct Counted {
    chunks: Stream,
    pub(super) left: Option<u64>,
    /// The last bytes, which go on once nothing comes after them: what is more than was said would be cut off.
    last: Option<Bytes>,
    ended: bool,
}

impl Counted {
    pub(super) fn new(chunks: impl ChunkStream + 'static) -> Self {
        Self {
            chunks: Box::pin(chunks),
            left: None,
            last: None,
            ended: false,
        }
    }

    pub(super) fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Chunk> {
        while !self.ended {
            let chunk = ready!(self.chunks.as_mut().poll_chunk(cx));
            self.ended = !matches!(chunk, Some(Ok(_)));
            let Some(left) = &mut self.left else {
                return Poll::Ready(chunk);
            };
            match chunk {
                Some(Ok(chunk)) => match left.checked_sub(chunk.len() as u64) {
                    Some(0) if self.last.is_none() => self.last = Some(chunk),
                    Some(fewer) if fewer > 0 => {
                        *left = fewer;
                        return Poll::Ready(Some(Ok(chunk)));
                    }
                    _ if chunk.is_empty() => {}
                    _ => {
                        self.ended = true;
                        return Poll::Ready(Some(Err(wrong_length("longer"))));
                    }
                },
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => match (self.last.take(), *left) {
                    (Some(last), _) => {
                        *left = 0;
                        return Poll::Ready(Some(Ok(last)));
                    }
                    (None, 0) => {}
                    (None, _) => return Poll::Ready(Some(Err(wrong_length("shorter")))),
                },
            }
        }
        Poll::Ready(None)
    }
}

fn wrong_length(how: &str) -> TransportError {
    let message = format!("the request's body is {how} than was said");
    TransportError::new(TransportErrorKind::Other, message)
}

/// A file that is opened when it is read, by each clone anew.
pub(super) struct FileSource {
    path: Arc<Path>,
    open: Option<Reading<File>>,
}

impl FileSource {
    pub(super) fn new(path: &Path) -> Self {
        Self {
            path: path.into(),
            open: None,
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn length(&self) -> Option<u64> {
        let metadata = std::fs::metadata(&self.path).ok()?;
        metadata.is_file().then_some(metadata.len())
    }

    pub(super) fn next_chunk(&mut self) -> Chunk {
        if self.open.is_none() {
            match File::open(&self.path) {
                Ok(file) => self.open = Some(Reading::new(file)),
                Err(error) => return Some(Err(unreadable(error))),
            }
        }
        self.open.as_mut().and_then(Reading::next_chunk)
    }
}

impl Clone for FileSource {
    fn clone(&self) -> Self {
        Self::new(&self.path)
    }
}

/// Chunks of what is read.
pub(super) struct Reading<R>(Box<R>);

impl<R: Read> Reading<R> {
    pub(super) fn new(reader: R) -> Self {
        Self(Box::new(reader))
    }

    fn next_chunk(&mut self) -> Chunk {
        let mut chunk = vec![0; CHUNK];
        loop {
            match self.0.read(&mut chunk) {
                Ok(0) => return None,
                Ok(length) => {
                    chunk.truncate(length);
                    return Some(Ok(chunk.into()));
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Some(Err(unreadable(error))),
            }
        }
    }
}

fn unreadable(error: io::Error) -> TransportError {
    let message = "the request's body cannot be read";
    TransportError::new(TransportErrorKind::File, message).with_source(error)
}

impl<R: Read + MaybeSend> ChunkStream for Reading<R> {
    fn poll_chunk(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Chunk> {
        Poll::Ready(self.next_chunk())
    }
}

/// The chunks of a `Stream`.
#[cfg(feature = "stream")]
pub(super) struct Streaming<S>(Pin<Box<S>>);

#[cfg(feature = "stream")]
impl<S> Streaming<S> {
    pub(super) fn new(chunks: S) -> Self {
        Self(Box::pin(chunks))
    }
}

#[cfg(feature = "stream")]
impl<S, E> ChunkStream for Streaming<S>
where
    S: futures_core::Stream<Item = Result<Bytes, E>> + MaybeSend,
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    fn poll_chunk(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Chunk> {
        let chunk = ready!(self.0.as_mut().poll_next(cx));
        Poll::Ready(chunk.map(|chunk| {
            chunk.map_err(|error| {
                let message = "the request's body cannot be read";
                TransportError::new(TransportErrorKind::Other, message).with_source(error)
            })
        }))
    }
}
