//! A document in one text or several, in; what was read and found, as tests compare it, out.

use std::io;
use std::path::Path;

use super::parse;
use crate::diagnostic::{Diagnostics, Spot};
use crate::document::{Document, Operation, Schema};
use crate::sources::Sources;

/// What came of a document: findings are `code pointer: message`.
pub(super) struct Read {
    pub(super) document: Option<Document>,
    pub(super) found: Vec<String>,
}

impl Read {
    pub(super) fn document(&self) -> &Document {
        self.document.as_ref().expect("the document is read")
    }

    /// The schema at a pointer of the entry document, or of the file whose number stands before it.
    pub(super) fn schema(&self, place: &str) -> &Schema {
        let document = self.document();
        let found = document
            .schemas
            .all
            .iter()
            .find(|schema| schema.place.to_string() == place);
        found.unwrap_or_else(|| panic!("no schema at {place}"))
    }

    /// The place of the schema that the schema at a place refers to.
    pub(super) fn target(&self, place: &str) -> String {
        let target = self.schema(place).reference.expect("a reference");
        self.document().schemas[target].place.to_string()
    }

    /// The operation with a method of the first path.
    pub(super) fn operation(&self, method: &str) -> &Operation {
        let mut all = self
            .document()
            .paths
            .iter()
            .flat_map(|path| &path.operations);
        all.find(|operation| operation.method == method)
            .expect("an operation")
    }
}

/// Reads a document of one text.
pub(super) fn read(text: &str) -> Read {
    of(&Sources::single("openapi.yaml", text))
}

/// Reads a document whose version, `info` and empty `paths` need not be written.
pub(super) fn read_in(version: &str, text: &str) -> Read {
    let keyword = if version == "2.0" {
        "swagger"
    } else {
        "openapi"
    };
    let paths = if format!("\n{text}").contains("\npaths:") {
        ""
    } else {
        "paths: {}\n"
    };
    read(&format!(
        "{keyword}: '{version}'\ninfo: {{title: T, version: '1'}}\n{paths}{text}"
    ))
}

/// Reads a document of several texts, by path; the first is the entry.
pub(super) fn read_files(files: &[(&str, &str)]) -> Read {
    let mut read = |path: &Path| {
        let found = files.iter().find(|(name, _)| Path::new(name) == path);
        found
            .map(|(_, text)| (*text).to_owned())
            .ok_or(io::Error::from(io::ErrorKind::NotFound))
    };
    of(
        &Sources::load(Path::new(files[0].0), &mut read, &[])
            .expect("the entry is among the files"),
    )
}

/// Reads a document whose texts are loaded.
pub(super) fn of(sources: &Sources) -> Read {
    let mut diagnostics = Diagnostics::default();
    let document = parse(sources, &mut diagnostics);
    let found = diagnostics.iter().map(|found| {
        let spot = match &found.labels[0].spot {
            Spot::Value(place) => place.to_string(),
            Spot::Key(place) => format!("key {place}"),
            Spot::Offset(_, offset) => format!("byte {offset}"),
        };
        format!("{} {spot}: {}", found.code, found.message)
    });
    Read {
        document,
        found: found.collect(),
    }
}
