//! A workspace of one test: files in; command lines run in it, and what they print and how they end, out.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use generator::command::{Outcome, Surroundings, run};

pub(crate) const DOCUMENT: &str = "\
openapi: 3.1.1
info: {title: Small, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
  /things/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
components:
  schemas:
    Thing: {type: object, properties: {name: {type: string}}, dependentSchemas: {name: {properties: {pair: {}}}}}
";

pub(crate) const CONFIG: &str = "output = \"../client\"\n[package]\nname = \"client\"\n[api.small]\ndocument = \"small.yaml\"\n";

/// Removed with the test.
pub(crate) struct Place(pub(crate) PathBuf);

impl Place {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "conformance-command-{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        let place = Self(std::env::temp_dir().join(name));
        place.put("specs/small.yaml", DOCUMENT);
        place.put("specs/generator.toml", CONFIG);
        place
    }

    pub(crate) fn put(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("a file in a folder"))
            .expect("folders can be made");
        fs::write(path, text).expect("a file can be written");
    }

    /// How the command ends, and what it prints on both streams.
    pub(crate) fn run(&self, line: &str) -> (Outcome, String, String) {
        self.run_in(&self.0, line)
    }

    pub(crate) fn run_in(&self, folder: &Path, line: &str) -> (Outcome, String, String) {
        self.run_with(folder, line, false)
    }

    /// `terminal`: whether somebody watches.
    pub(crate) fn run_with(
        &self,
        folder: &Path,
        line: &str,
        terminal: bool,
    ) -> (Outcome, String, String) {
        said_in(folder, line.split_whitespace(), terminal)
    }
}

/// How a command ends that is run in a folder, and what it prints on both streams.
pub(crate) fn said_in<'a>(
    folder: &Path,
    words: impl IntoIterator<Item = &'a str>,
    terminal: bool,
) -> (Outcome, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let at = Surroundings {
        folder: folder.to_owned(),
        others: Vec::new(),
        colours: false,
        terminal,
        out: &mut out,
        err: &mut err,
    };
    let words = std::iter::once("generator").chain(words);
    let outcome = run(words.map(Into::into), at);
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (outcome, text(out), text(err))
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
