//! Paths in; the texts of documents and of the configuration, out.

use std::io;
use std::path::{Component, Path, PathBuf};

use super::{disk, text};
use crate::sources::Sources;

/// The document at a path and every file it reaches, below its folder, the current one or the allowed ones.
pub fn load(spec: &Path, from: &Path, allowed: &[PathBuf]) -> io::Result<Sources> {
    load_with(spec, from, allowed, &|_| None)
}

/// Texts to take in the place of those of files, by their absolute paths.
pub(super) type Instead<'a> = &'a dyn Fn(&Path) -> Option<String>;

/// The same with other texts in the place of some files'.
pub(super) fn load_with(
    spec: &Path,
    from: &Path,
    allowed: &[PathBuf],
    instead: Instead<'_>,
) -> io::Result<Sources> {
    let named_by = spec.to_string_lossy();
    if named_by.starts_with("https://") || named_by.starts_with("http://") {
        let message =
            format!("{named_by}: nothing is fetched; save the document, and name the file");
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    let from = &plain(from);
    let spec = plain(&from.join(spec));
    let folders: Vec<_> = allowed
        .iter()
        .map(|folder| plain(&from.join(folder)))
        .chain([from.to_owned()])
        .collect();
    // Where the document is far from here, absolute paths say more than a row of `..`.
    let far = shown(&spec, from).is_absolute();
    let named = |path: &Path| {
        if far {
            path.to_owned()
        } else {
            relative(path, from)
        }
    };
    let within: Vec<_> = folders
        .iter()
        .cloned()
        .chain(spec.parent().map(Path::to_owned))
        .collect();
    let mut entered = false;
    let mut read = |path: &Path| {
        let path = from.join(path);
        // The first is the document itself: wherever it is, the user named it.
        let first = !std::mem::replace(&mut entered, true);
        if let Some(text) = instead(&plain(&path)) {
            return Ok(text);
        }
        if first {
            return read(&path);
        }
        stay_within(&path, &within)?;
        text_of(&path)
    };
    let folders: Vec<_> = folders.iter().map(|folder| named(folder)).collect();
    Sources::load(&named(&spec), &mut read, &folders)
}

/// A symbolic link may not lead out of the folders a document may reach.
fn stay_within(path: &Path, folders: &[PathBuf]) -> io::Result<()> {
    let Ok(real) = path.canonicalize() else {
        return Ok(());
    };
    if folders.iter().any(|folder| {
        folder
            .canonicalize()
            .is_ok_and(|folder| real.starts_with(folder))
    }) {
        return Ok(());
    }
    Err(io::Error::new(
        io::ErrorKind::PermissionDenied,
        "a link leads out of the folder",
    ))
}

/// The text of a file; an error names it.
pub(super) fn read(path: &Path) -> io::Result<String> {
    text_of(path)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
}

fn text_of(path: &Path) -> io::Result<String> {
    text::decoded(disk::bytes(path)?)
}

/// `specs/generator.toml` in one of these folders, or in the nearest above it.
pub(super) fn find_config(starts: &[PathBuf]) -> Option<PathBuf> {
    let candidates = starts.iter().flat_map(|start| start.ancestors());
    candidates
        .map(|folder| folder.join("specs/generator.toml"))
        .find(|path| path.is_file())
}

/// How a path is printed: from the current folder, unless it is far away.
pub(super) fn shown(path: &Path, from: &Path) -> PathBuf {
    let path = plain(&from.join(path));
    let common = path
        .components()
        .zip(from.components())
        .take_while(|(a, b)| a == b)
        .count();
    if common < 2 {
        path
    } else {
        relative(&path, from)
    }
}

/// An absolute path from an absolute folder, through `..` where it has to be.
fn relative(path: &Path, from: &Path) -> PathBuf {
    let common = path
        .components()
        .zip(from.components())
        .take_while(|(a, b)| a == b)
        .count();
    let up = from.components().skip(common).map(|_| Component::ParentDir);
    up.chain(path.components().skip(common)).collect()
}

/// Without `.` and `..`, as far as that can be told without looking at the disk.
pub(super) fn plain(path: &Path) -> PathBuf {
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
        assert_eq!(shown("../there/x.yaml"), "../there/x.yaml");
        assert_eq!(shown("/tmp/x.yaml"), "/tmp/x.yaml");
    }
}
