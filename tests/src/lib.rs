//! Folders of documents in; documents to generate from and expected files to compare with, out.

use std::fs;
use std::path::{Path, PathBuf};

use generator::diagnostic::Diagnostics;
use generator::report::{Format, Report};
use generator::sources::Sources;

mod expected;

pub use expected::{Expected, verdict};

/// The tests' own folder.
pub fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The workspace's folder.
pub fn workspace() -> &'static Path {
    home()
        .parent()
        .expect("the tests are a member of the workspace")
}

/// The folders in a folder of the tests, by name.
pub fn folders(under: &str) -> Vec<PathBuf> {
    let folder = home().join(under);
    let mut found: Vec<_> = entries(&folder)
        .into_iter()
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    assert!(!found.is_empty(), "no folders in {}", folder.display());
    found
}

/// What stands in a folder.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = read
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    paths.sort();
    paths
}

pub fn name(path: &Path) -> String {
    path.file_name()
        .expect("a path with a name")
        .to_string_lossy()
        .into_owned()
}

/// The document at a path, named by its last part alone so that what is printed is the same everywhere, and the
/// files it reaches in its folder.
pub fn document(path: &Path) -> Sources {
    let folder = path.parent().expect("a file in a folder").to_owned();
    generator::command::load(Path::new(&name(path)), &folder, &[])
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Everything found in a document as it is printed.
pub fn rendered(sources: &Sources, found: &Diagnostics) -> String {
    let report = Report::new(sources);
    let texts: Vec<_> = found
        .iter()
        .map(|diagnostic| report.text(diagnostic, diagnostic.code.severity(), Format::Human, false))
        .collect();
    texts.join("\n")
}

/// The examples of the client's README compile.
#[cfg(doctest)]
#[doc = include_str!("../../generated-client/README.md")]
pub struct Readme;
