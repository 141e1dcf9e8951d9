//! The trees of all texts, and the text of a number or a boolean where a text was meant.

use std::cell::{Cell, OnceCell};
use std::collections::HashMap;

use serde_json::Value;

use super::{tree, yaml};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Version;
use crate::place::{FileId, Place, Pointer};
use crate::sources::Sources;

/// Every text of the sources as a tree.
pub(super) struct Files<'s> {
    pub(super) sources: &'s Sources,
    files: Vec<File>,
}

struct File {
    /// What was read, or why nothing could be.
    tree: Result<Value, Diagnostic>,
    /// The file's own version, where it is an OpenAPI document itself.
    version: Option<Version>,
    spellings: OnceCell<HashMap<Pointer, String>>,
    /// Whether something refers to it although nothing could be read.
    missed: Cell<bool>,
}

impl<'s> Files<'s> {
    pub(super) fn read(sources: &'s Sources, diagnostics: &mut Diagnostics) -> Self {
        let files = sources.iter().enumerate().map(|(index, source)| {
            let tree = tree::read(FileId(index as u32), &source.text, diagnostics);
            File {
                tree,
                version: None,
                spellings: OnceCell::new(),
                missed: Cell::new(false),
            }
        });
        let mut files = Self {
            sources,
            files: files.collect(),
        };
        for index in 0..files.files.len() {
            files.files[index].version = super::version::read(&files, FileId(index as u32))
                .ok()
                .flatten();
        }
        files
    }

    pub(super) fn tree(&self, file: FileId) -> Result<&Value, &Diagnostic> {
        self.files[file.0 as usize].tree.as_ref()
    }

    /// Notes that something refers to a file that could not be read.
    pub(super) fn complain(&self, file: FileId) {
        self.files[file.0 as usize].missed.set(true);
    }

    /// Why the files that something refers to could not be read.
    pub(super) fn unreadable(&self) -> impl Iterator<Item = Diagnostic> {
        let missed = self.files.iter().filter(|file| file.missed.get());
        missed.filter_map(|file| file.tree.as_ref().err().cloned())
    }

    /// The version a file is read in: its own, that whose schemas are JSON Schema where it names a dialect of
    /// that, or that of the document which reaches it.
    pub(super) fn version(&self, file: FileId) -> Option<Version> {
        if !self.is_document(file)
            && self
                .tree(file)
                .is_ok_and(|root| root.get("$schema").is_some())
        {
            return Some(Version::V3_1);
        }
        self.files[file.0 as usize]
            .version
            .or(self.files[FileId::ENTRY.0 as usize].version)
    }

    /// Whether a file is an OpenAPI document of its own.
    pub(super) fn is_document(&self, file: FileId) -> bool {
        self.files[file.0 as usize].version.is_some()
    }

    /// A scalar as it is written, where a text is meant: unquoted `1.10` in YAML is that, not 1.1.
    pub(super) fn text(&self, place: &Place, value: &Value) -> Option<String> {
        match value {
            Value::String(text) => Some(text.clone()),
            Value::Bool(_) | Value::Number(_) => {
                let spelling = self.spelling(place, value).map(str::to_owned);
                Some(spelling.unwrap_or_else(|| value.to_string()))
            }
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// How a number or a boolean is written, where that is not how it prints.
    fn spelling(&self, place: &Place, value: &Value) -> Option<&str> {
        if let Some(known) = self.sources.spelling(place) {
            return Some(known);
        }
        let text = &self.sources.get(place.file).text;
        if !value.is_f64() && tree::looks_like_json(text) {
            return None;
        }
        let file = &self.files[place.file.0 as usize];
        let spellings = file.spellings.get_or_init(|| match &file.tree {
            Ok(tree) => yaml::spellings(text, tree),
            Err(_) => HashMap::new(),
        });
        spellings.get(&place.pointer).map(String::as_str)
    }
}
