// SPDX-License-Identifier: 0BSD
//! Bodies that are read as they come: a response's head and chunks in, chunks or a file out.

use super::call::Call;
use super::error::{Error, Failure, Subject};
use super::future::{Exchange, Rest};
use super::read::Reader;
use super::response::RawResponse;
use super::transport::{TransportError, TransportErrorKind};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::task::{Context, Poll};

/// The body of a success as it comes, and the response's head.
///
/// The time of the call as a whole has ended when it is there; between chunks the idle timeout counts.
pub struct BytesStream {
    pub(super) subject: Subject,
    pub(super) attempts: u32,
    pub(super) head: RawResponse,
    pub(super) reader: Reader,
}

impl BytesStream {
    /// The status.
    pub const fn status(&self) -> StatusCode {
        self.head.status()
    }

    /// The headers.
    pub const fn headers(&self) -> &HeaderMap {
        self.head.headers()
    }

    /// The next chunk; `None` after the last one.
    ///
    /// # Errors
    ///
    /// An [`Error`] where the body broke off or nothing came for too long.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|cx| self.poll_chunk(cx)).await
    }

    /// The next chunk; `None` after the last one.
    pub fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let chunk = self.reader.poll_chunk(cx);
        chunk.map_err(|error| {
            Error::new(
                self.subject.clone(),
                self.attempts,
                Failure::Transport(error),
            )
        })
    }

    /// Writes what is left of the body to a file, whole or not at all; gives the number of bytes.
    ///
    /// The chunks are written beside the file, by calls that block, and take its place once all have come; a file that was
    /// there before gives its permissions.
    ///
    /// # Errors
    ///
    /// An [`Error`] where the body broke off or the file cannot be written; a file that was there before is then still there.
    pub async fn save_to(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let saved = save(&mut self.reader, path.as_ref()).await;
        saved.map_err(|error| Error::new(self.subject, self.attempts, Failure::Transport(error)))
    }
}

impl fmt::Debug for BytesStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BytesStream")
            .field("head", &self.head)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "stream")]
impl futures_core::Stream for BytesStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.poll_chunk(cx)
    }
}

/// Sends a call and writes the body of a success to a file.
pub(super) async fn run_to_file(call: Call, path: PathBuf) -> Result<Exchange, Error> {
    let mut exchange = super::pipeline::run(call, true).await?;
    if let Rest::Coming(reader) = &mut exchange.rest {
        match save(reader, &path).await {
            Ok(bytes) => exchange.rest = Rest::Saved(bytes),
            Err(error) => {
                return Err(Error::new(
                    exchange.subject,
                    exchange.attempts,
                    Failure::Transport(error),
                ));
            }
        }
    }
    Ok(exchange)
}

/// Writes chunks beside `path`, and there once all have come.
async fn save(reader: &mut Reader, path: &Path) -> Result<u64, TransportError> {
    let mut part = Part::create(path).map_err(unwritable)?;
    let mut bytes = 0;
    while let Some(chunk) = std::future::poll_fn(|cx| reader.poll_chunk(cx)).await {
        let chunk = chunk?;
        part.file.write_all(&chunk).map_err(unwritable)?;
        bytes += chunk.len() as u64;
    }
    part.finish().map_err(unwritable)?;
    Ok(bytes)
}

fn unwritable(error: io::Error) -> TransportError {
    TransportError::new(TransportErrorKind::File, "the file cannot be written").with_source(error)
}

/// A file that is not whole yet, and goes away if it never is.
struct Part {
    file: File,
    path: PathBuf,
    /// Where it goes once it is whole.
    target: PathBuf,
    whole: bool,
}

impl Part {
    /// A part of a file at `target`, or where a link there leads to, with the permissions that file has.
    fn create(target: &Path) -> io::Result<Self> {
        use std::hash::{BuildHasher as _, Hasher as _};
        if target.file_name().is_none() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "the path has no file name",
            ));
        }
        let old = std::fs::canonicalize(target).ok();
        let permissions = old
            .as_ref()
            .and_then(|old| std::fs::metadata(old).ok())
            .map(|old| old.permissions());
        let target = old.unwrap_or_else(|| target.to_owned());
        let random = std::hash::RandomState::new().build_hasher().finish();
        let path = target.with_file_name(format!(".{random:x}.part"));
        let file = File::create_new(&path)?;
        let part = Self {
            file,
            path,
            target,
            whole: false,
        };
        if let Some(permissions) = permissions {
            part.file.set_permissions(permissions)?;
        }
        Ok(part)
    }

    fn finish(mut self) -> io::Result<()> {
        self.file.sync_all()?;
        std::fs::rename(&self.path, &self.target)?;
        self.whole = true;
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.whole {
            // Nothing is left to be done where even that fails.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
