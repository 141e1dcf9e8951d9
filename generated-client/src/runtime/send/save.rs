// SPDX-License-Identifier: 0BSD
//! Bodies that are written to files: chunks in, a file that is whole or not there out.

use super::error::{Error, Failure};
use super::exchange::Exchange;
use super::pipeline;
use super::read::{Reader, Rest};
use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::request::call::Call;
use std::fs::File;
use std::io::{self, Seek as _, Write as _};
use std::path::{Path, PathBuf};

/// Sends a call and writes the body of a success to a file.
pub(super) async fn run_to_file(call: Call, path: PathBuf) -> Result<Exchange, Error> {
    let mut exchange = pipeline::run(call, true).await?;
    if let Rest::Coming(mut reader) = std::mem::replace(&mut exchange.rest, Rest::Read) {
        let saved = save(&mut reader, &path).await;
        exchange.rest = Rest::Saved(saved.map_err(|error| {
            let failure = Failure::Transport(error);
            Error::new(exchange.subject.clone(), exchange.attempts, failure)
        })?);
    }
    Ok(exchange)
}

/// Writes chunks beside `path`, and there once all have come.
pub(super) async fn save(reader: &mut Reader, path: &Path) -> Result<u64, TransportError> {
    let mut part = Part::create(path).map_err(unwritable)?;
    part.fill(reader).await?;
    part.finish().map_err(unwritable)
}

pub(super) fn unwritable(error: io::Error) -> TransportError {
    TransportError::new(TransportErrorKind::File, "the file cannot be written").with_source(error)
}

/// A file that is not whole yet, and goes away if it never is.
pub(super) struct Part {
    file: File,
    /// How many have been written.
    pub(super) bytes: u64,
    path: PathBuf,
    /// Where it goes once it is whole.
    target: PathBuf,
    whole: bool,
}

impl Part {
    /// A part of a file at `target`, or where a link there leads to, with the permissions that file has.
    pub(super) fn create(target: &Path) -> io::Result<Self> {
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
            bytes: 0,
            path,
            target,
            whole: false,
        };
        if let Some(permissions) = permissions {
            part.file.set_permissions(permissions)?;
        }
        Ok(part)
    }

    /// Writes all chunks that come.
    pub(super) async fn fill(&mut self, reader: &mut Reader) -> Result<(), TransportError> {
        while let Some(chunk) = std::future::poll_fn(|cx| reader.poll_chunk(cx)).await {
            let chunk = chunk?;
            self.file.write_all(&chunk).map_err(unwritable)?;
            self.bytes += chunk.len() as u64;
        }
        Ok(())
    }

    /// Begins anew.
    pub(super) fn clear(&mut self) -> io::Result<()> {
        self.bytes = 0;
        self.file.set_len(0)?;
        self.file.rewind()
    }

    /// Puts the file where it belongs; gives its bytes.
    pub(super) fn finish(mut self) -> io::Result<u64> {
        self.file.sync_all()?;
        std::fs::rename(&self.path, &self.target)?;
        self.whole = true;
        Ok(self.bytes)
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
