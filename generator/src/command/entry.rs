//! The path of a document or of its folder in; the file to begin with, out.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What the file that a document of several begins with is called, without its extension, before all others.
const NAMES: [&str; 2] = ["openapi", "swagger"];
const EXTENSIONS: [&str; 3] = ["yaml", "yml", "json"];

/// The file that a document begins with: the path itself, or in a folder the only file called `openapi` or `swagger`, or
/// else its only file in YAML or JSON. An error names the files that it could be.
///
/// A path that is not absolute begins in `from`.
pub(super) fn of(path: &Path, from: &Path) -> io::Result<PathBuf> {
    if !from.join(path).is_dir() {
        return Ok(path.to_owned());
    }
    let all = texts(&from.join(path))?;
    // Under the folder as it was named, which is how it is printed.
    let within = |file: PathBuf| path.join(file.file_name().unwrap_or_default());
    let named = |file: &&PathBuf| {
        let stem = file.file_stem().unwrap_or_default();
        NAMES.iter().any(|name| stem == *name)
    };
    let called: Vec<_> = all.iter().filter(named).cloned().collect();
    let mut found = if called.is_empty() { all } else { called };
    match (found.len(), found.pop()) {
        (1, Some(only)) => Ok(within(only)),
        (0, _) | (_, None) => Err(refused(path, "there is no file in YAML or JSON in it")),
        (_, Some(last)) => {
            found.push(last);
            let names = found.iter().filter_map(|file| file.file_name()?.to_str());
            let names: Vec<_> = names.map(|name| format!("`{name}`")).collect();
            let several = format!(
                "name the file that the document begins with: {}",
                names.join(", ")
            );
            Err(refused(path, &several))
        }
    }
}

/// The files of a folder that may be documents, by name.
fn texts(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        if extension.is_some_and(|it| EXTENSIONS.contains(&it)) && path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn refused(folder: &Path, why: &str) -> io::Error {
    let message = format!("{}: this is a folder; {why}", folder.display());
    io::Error::new(io::ErrorKind::InvalidInput, message)
}
