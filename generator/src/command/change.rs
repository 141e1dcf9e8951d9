//! A folder and the files it is to hold, in; what has to happen to which file, out. Nothing is written here.

use std::io;
use std::path::Path;

use super::disk;
use crate::Files;
use crate::diagnostic::{Code, Diagnostic, Spot};
use crate::manifest::{self, Made, Manifest};
use crate::place::FileId;

/// What has to happen to a folder, by path in it; a file that needs nothing is only counted.
#[derive(Clone, Debug, Default)]
pub(super) struct Change {
    pub(super) steps: Vec<Step>,
    pub(super) unchanged: usize,
    /// What the folder's files were made from.
    pub(super) made_from: Option<Made>,
    /// Files that were generated and are not there.
    pub(super) gone: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) path: String,
    pub(super) action: Action,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// No file is there.
    Create {
        text: String,
    },
    Replace {
        old: String,
        text: String,
    },
    Remove {
        old: String,
    },
}

/// What stands in the way of a change: a finding and the file it is about.
#[derive(Debug)]
pub(super) struct Obstacle {
    /// In the folder.
    pub(super) path: String,
    pub(super) text: String,
    /// About that text.
    pub(super) found: Diagnostic,
}

/// The change that makes `files` and their manifest stand in `folder`, and the files in its way: those edited
/// since they were generated, and those that were never generated but stand where one has to be written.
pub(super) fn plan(
    folder: &Path,
    files: &Files,
    made: Made,
) -> io::Result<(Change, Vec<Obstacle>)> {
    let old = manifest(folder)?;
    let mut files = files.clone();
    let mut change = Change {
        made_from: old.made().cloned(),
        ..Change::default()
    };
    let mut obstacles = Vec::new();
    let manifest = Manifest::of(&files, made).text();
    let gone: Vec<_> = old
        .paths()
        .filter(|path| !files.contains_key(*path))
        .map(str::to_owned)
        .collect();
    for path in gone {
        if let Some(present) = read(folder, &path)? {
            obstacles.extend(obstacle(&path, &old, &present, None));
            change.steps.push(Step {
                path,
                action: Action::Remove { old: present.text },
            });
        }
    }
    files.insert(manifest::PATH.to_owned(), manifest);
    for (path, text) in files {
        let action = match read(folder, &path)? {
            None => {
                change.gone.extend(old.lists(&path).then(|| path.clone()));
                Action::Create { text }
            }
            Some(present) if present.is(&text) => {
                change.unchanged += 1;
                continue;
            }
            Some(present) => {
                if path != manifest::PATH {
                    obstacles.extend(obstacle(&path, &old, &present, Some(&text)));
                }
                Action::Replace {
                    old: present.text,
                    text,
                }
            }
        };
        change.steps.push(Step { path, action });
    }
    Ok((change, obstacles))
}

fn manifest(folder: &Path) -> io::Result<Manifest> {
    let Some(present) = read(folder, manifest::PATH)? else {
        return Ok(Manifest::default());
    };
    Manifest::read(&present.text).ok_or_else(|| {
        io::Error::other(format!(
            "{} is not a list of generated files",
            manifest::PATH
        ))
    })
}

/// A file that is there already.
struct Present {
    /// With a replacement for what is no text.
    text: String,
    /// Whether the bytes are UTF-8; nothing that was generated is anything else.
    is_text: bool,
}

impl Present {
    fn is(&self, text: &str) -> bool {
        self.is_text && manifest::same(&self.text, text)
    }

    fn is_listed(&self, path: &str, manifest: &Manifest) -> bool {
        self.is_text && manifest.matches(path, &self.text)
    }
}

fn read(folder: &Path, path: &str) -> io::Result<Option<Present>> {
    let whole = disk::inside(folder, path)?;
    let bytes = match disk::bytes(&whole) {
        Ok(bytes) => bytes,
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            return Ok(None);
        }
        Err(error) => {
            let message = format!("{}: {error}", whole.display());
            return Err(io::Error::new(error.kind(), message));
        }
    };
    Ok(Some(match String::from_utf8(bytes) {
        Ok(text) => Present {
            text,
            is_text: true,
        },
        Err(error) => Present {
            text: String::from_utf8_lossy(error.as_bytes()).into_owned(),
            is_text: false,
        },
    }))
}

fn obstacle(path: &str, old: &Manifest, present: &Present, new: Option<&str>) -> Option<Obstacle> {
    let found = if present.is_listed(path, old) {
        return None;
    } else if old.lists(path) {
        let at = new.map_or(0, |new| first_difference(&present.text, new));
        let message = format!("`{path}` was edited since it was generated");
        Diagnostic::new(Code::EditedFile, Spot::Offset(FileId::ENTRY, at), message)
            .help("move the change out of the generated files, then delete this one or pass `--overwrite`")
    } else {
        let message = format!("`{path}` has to be generated, but this file was not");
        Diagnostic::new(Code::ForeignFile, Spot::Offset(FileId::ENTRY, 0), message)
            .help("move the file away, or pass `--overwrite` to lose it")
    };
    Some(Obstacle {
        path: path.to_owned(),
        text: present.text.clone(),
        found,
    })
}

/// The start of the first line of `left` that `right` does not have there.
fn first_difference(left: &str, right: &str) -> usize {
    let same = left
        .split_inclusive('\n')
        .zip(right.split_inclusive('\n'))
        .take_while(|(a, b)| a == b);
    let at = same.map(|(line, _)| line.len()).sum::<usize>();
    if at == left.len() { 0 } else { at }
}
