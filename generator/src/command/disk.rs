//! Files as they are read and written: only regular ones, and inside a folder that is written to, none through a link.

use std::collections::hash_map::RandomState;
use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher, Hasher};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// The bytes of a regular file. A pipe, a device or a folder is an error: reading it may never end.
pub(super) fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    regular(&fs::metadata(path)?)?;
    let mut file = File::open(path)?;
    // What was opened is judged, too: another file may have taken the place of the first.
    regular(&file.metadata()?)?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn regular(metadata: &fs::Metadata) -> io::Result<()> {
    let message = match () {
        () if metadata.is_file() => return Ok(()),
        () if metadata.is_dir() => "this is a folder",
        () => "this is not a regular file",
    };
    Err(io::Error::new(io::ErrorKind::InvalidInput, message))
}

/// The path of a file below `folder`, of which no part below `folder` is a symbolic link; an error names the link.
///
/// The folder itself may be one: whoever names it means where it leads.
pub(super) fn inside(folder: &Path, path: &str) -> io::Result<PathBuf> {
    let mut whole = folder.to_owned();
    for part in path.split('/') {
        whole.push(part);
        if fs::symlink_metadata(&whole).is_ok_and(|found| found.is_symlink()) {
            let message = format!(
                "{}: a symbolic link; generated files are neither read nor written through links",
                whole.display()
            );
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
    }
    Ok(whole)
}

/// Writes a file that was not there before.
pub(super) fn create(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}

/// Writes a file that may have been there before: all of it, or nothing. Where a link leads to it, the link stays.
pub(super) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let path = match fs::canonicalize(path) {
        Ok(real) => real,
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
        Err(error) => return Err(error),
    };
    let staged = Temporary::new().beside(&path);
    let written = create(&staged, text).and_then(|()| match fs::metadata(&path) {
        Ok(old) => fs::set_permissions(&staged, old.permissions()),
        Err(_) => Ok(()),
    });
    let moved = written.and_then(|()| fs::rename(&staged, &path));
    if moved.is_err() {
        // The error that is told is the one that came first.
        let _ = fs::remove_file(&staged);
    }
    moved
}

/// Names for files that are there for a moment only; nobody can know them beforehand.
pub(super) struct Temporary {
    token: u64,
    count: usize,
}

impl Temporary {
    pub(super) fn new() -> Self {
        // Seeded by the operating system for each value.
        let token = RandomState::new().build_hasher().finish();
        Self { token, count: 0 }
    }

    /// A new name in the folder of `path`, short enough wherever that of `path` is.
    pub(super) fn beside(&mut self, path: &Path) -> PathBuf {
        self.count += 1;
        path.with_file_name(format!(".generator-{:016x}-{}", self.token, self.count))
    }
}
