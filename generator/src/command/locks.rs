//! An output folder in; the names that were given in it, for each API of a configuration.

use std::io::{self, ErrorKind};
use std::path::Path;

use super::disk;
use crate::config::Config;
use crate::lock::{self, Lock};

/// Whether names that were given are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relock {
    Yes,
    No,
}

impl Relock {
    pub(super) fn of(relock: bool) -> Self {
        match relock {
            true => Self::Yes,
            false => Self::No,
        }
    }
}

/// The lock of a folder; empty where there is none.
pub(super) fn read(folder: &Path) -> io::Result<Lock> {
    let path = disk::inside(folder, lock::PATH)?;
    let bytes = match disk::bytes(&path) {
        Ok(bytes) => bytes,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(Lock::default());
        }
        Err(error) => {
            let message = format!("{}: {error}", path.display());
            return Err(io::Error::new(error.kind(), message));
        }
    };
    Lock::read(&String::from_utf8_lossy(&bytes)).map_err(io::Error::other)
}

/// Makes a configuration keep the names of a folder.
pub(super) fn keep(config: &mut Config, folder: &Path, relock: Relock) -> io::Result<()> {
    let lock = match (read(folder), relock) {
        (Ok(lock), _) => lock,
        // What cannot be read is to be made anew.
        (Err(_), Relock::Yes) => Lock::default(),
        (Err(error), Relock::No) => return Err(error),
    };
    for api in &mut config.apis {
        api.relock = relock == Relock::Yes;
        let module = if config.at_root { "" } else { &api.module };
        api.locked = lock.of(module);
    }
    Ok(())
}
