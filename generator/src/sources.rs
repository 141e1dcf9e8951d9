//! The texts a document is made of, by path.

use std::path::{Path, PathBuf};

use crate::place::FileId;

/// One text and where it came from.
#[derive(Clone, Debug)]
pub struct Source {
    pub path: PathBuf,
    pub text: String,
}

/// The entry document and every file it reaches, in the order they were reached; the entry is the first.
#[derive(Clone, Debug)]
pub struct Sources {
    files: Vec<Source>,
}

impl Sources {
    /// A document that refers to no other file.
    pub fn single(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self { files: vec![Source { path: path.into(), text: text.into() }] }
    }

    pub fn entry(&self) -> &Source {
        &self.files[0]
    }

    pub fn get(&self, file: FileId) -> &Source {
        &self.files[file.0 as usize]
    }

    /// The file at a path, as it was named when it was read.
    pub fn find(&self, path: &Path) -> Option<FileId> {
        self.files.iter().position(|source| source.path == path).map(|index| FileId(index as u32))
    }

    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.files.iter()
    }
}
