//! The list of generated files with their hashes: from texts, to and from the text of `generated.json`.

use std::collections::BTreeMap;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::Files;

mod made;

pub use made::{Made, Other};

/// The manifest's path in the output folder.
pub const PATH: &str = "generated.json";

/// What was generated last time: SHA-256 by path, in hexadecimal. Line ends do not count, so that a version
/// control system may rewrite them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    hashes: BTreeMap<String, String>,
    made: Option<Made>,
}

impl Manifest {
    pub fn of(files: &Files, made: Made) -> Self {
        Self {
            made: Some(made),
            hashes: files
                .iter()
                .map(|(path, text)| (path.clone(), hash(text)))
                .collect(),
        }
    }

    /// Reads what [`Manifest::text`] wrote; `None` where it is something else or names a path outside the folder.
    pub fn read(text: &str) -> Option<Self> {
        let root: Value = serde_json::from_str(text).ok()?;
        let mut hashes = BTreeMap::new();
        for (path, hash) in root.get("files")?.as_object()? {
            if !is_inside(path) {
                return None;
            }
            hashes.insert(path.clone(), hash.as_str()?.to_owned());
        }
        Some(Self {
            hashes,
            made: root.get("made").and_then(Made::read),
        })
    }

    pub fn text(&self) -> String {
        let mut text = String::from(
            "{\n  \"about\": \"Files made by the generator, by SHA-256. It replaces and removes no others.\",\n",
        );
        if let Some(made) = &self.made {
            text.push_str(&format!("  \"made\": {},\n", made.text()));
        }
        text.push_str("  \"files\": {");
        for (index, (path, hash)) in self.hashes.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            text.push_str(&format!(
                "{comma}\n    {}: \"{hash}\"",
                Value::from(path.as_str())
            ));
        }
        text.push_str("\n  }\n}\n");
        text
    }

    /// What the files were made from; `None` where an earlier generator did not say it.
    pub fn made(&self) -> Option<&Made> {
        self.made.as_ref()
    }

    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.hashes.keys().map(String::as_str)
    }

    pub fn lists(&self, path: &str) -> bool {
        self.hashes.contains_key(path)
    }

    /// Whether `text` is what was generated at `path`.
    pub fn matches(&self, path: &str, text: &str) -> bool {
        self.hashes
            .get(path)
            .is_some_and(|listed| *listed == hash(text))
    }
}

/// Whether a text has this hash.
pub fn is(text: &str, listed: &str) -> bool {
    hash(text) == listed
}

/// Whether two texts are the same but for their line ends.
pub fn same(left: &str, right: &str) -> bool {
    left == right || normal(left) == normal(right)
}

fn hash(text: &str) -> String {
    Sha256::digest(normal(text))
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn normal(text: &str) -> String {
    text.replace("\r\n", "\n")
}

fn is_inside(path: &str) -> bool {
    let plain =
        |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':']);
    path.split('/').all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> Files {
        list.iter()
            .map(|(path, text)| (path.to_string(), text.to_string()))
            .collect()
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut made = Made::with("a = 1");
        made.of("pets", [("pets \"1\".yaml".to_owned(), "openapi: 3.1.1")]);
        let manifest = Manifest::of(&files(&[("src/lib.rs", "abc"), ("a \"b\".md", "")]), made);
        assert_eq!(Manifest::read(&manifest.text()), Some(manifest.clone()));
        let none = Manifest::default();
        assert_eq!(Manifest::read(&none.text()), Some(none));
        assert!(manifest.matches("src/lib.rs", "abc"));
        assert!(!manifest.matches("src/lib.rs", "abd"));
        assert!(!manifest.matches("src/other.rs", "abc"));
    }

    #[test]
    fn the_hash_is_sha_256() {
        let text = Manifest::of(&files(&[("a", "abc")]), Made::default()).text();
        assert!(text.contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    #[test]
    fn line_ends_do_not_count() {
        let manifest = Manifest::of(&files(&[("a", "x\ny\n")]), Made::default());
        assert!(manifest.matches("a", "x\r\ny\r\n"));
        assert!(same("x\r\ny", "x\ny"));
        assert!(!same("x\ny", "xy"));
    }

    #[test]
    fn paths_outside_the_folder_are_refused() {
        for path in ["../a", "/etc/passwd", "a/../../b", "C:\\x", "", "./a"] {
            let text = format!("{{\"files\": {{{}: \"00\"}}}}", Value::from(path));
            assert_eq!(Manifest::read(&text), None, "{path}");
        }
        assert_eq!(Manifest::read("{}"), None);
        assert_eq!(Manifest::read("no"), None);
    }
}
