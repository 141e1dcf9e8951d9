//! What the client of a folder was made from, found again in the repository; what differs for those who use it, out.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::compared::{self, Made};
use super::git::Commit;
use super::loaded::{self, Loaded};
use super::{Surroundings, documents, locks};
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::manifest;

/// Commits of a file that are looked at.
const COMMITS: usize = 50;

/// Where a document and its overlays are; absolute.
pub(super) struct Files {
    pub(super) spec: PathBuf,
    pub(super) overlays: Vec<PathBuf>,
}

/// The short form of what differs, a part for each document that is another than the one that the client of the folder
/// was made from.
pub(super) fn differences(
    files: &[Files],
    (documents, config): (&[Loaded], &Config),
    before: &manifest::Made,
    folder: &Path,
    at: &Surroundings<'_>,
) -> String {
    // One that cannot be read is being made anew.
    let lock = locks::read(folder).unwrap_or_default();
    let mut text = String::new();
    for ((files, new), settings) in files.iter().zip(documents).zip(&config.apis) {
        let Some(old) = old(files, new, (before, &settings.module), at) else {
            continue;
        };
        let name = documents::shown(&files.spec, &at.folder);
        let name = name.display();
        let Some(old) = old else {
            text += &format!(
                "{name} is another than the client was made from, which is in no commit: `generator diff OLD NEW` compares\n"
            );
            continue;
        };
        let mut found = Diagnostics::default();
        let mut of_old = settings.clone();
        let module = if config.at_root { "" } else { &settings.module };
        of_old.locked = lock.of(module);
        of_old.relock = false;
        let old = compared::made(&old, of_old, &mut found);
        let new: Option<Made> = compared::made(new, settings.clone(), &mut found);
        if let (Some(old), Some(new)) = (old, new) {
            let found = compared::between(&old, &new);
            text += &format!("{name}, {}", compared::short(&found));
        }
    }
    text
}

/// The document that a client was made from; `None` where that is the one that is here, and nothing in it where it cannot be
/// found.
fn old(
    files: &Files,
    new: &Loaded,
    (before, api): (&manifest::Made, &str),
    at: &Surroundings<'_>,
) -> Option<Option<Loaded>> {
    let folder = files.spec.parent().unwrap_or(Path::new("/"));
    let sources = new.written();
    // The client was not made from a document that was added since.
    let known = |path: &String| before.hash_of(api, path).is_some();
    if !sources.from_entry().iter().any(known) {
        return None;
    }
    let mut instead: HashMap<PathBuf, Option<String>> = HashMap::new();
    for (path, source) in sources.from_entry().iter().zip(sources.iter()) {
        let hash = before.hash_of(api, path);
        if hash.is_some_and(|hash| manifest::is(&source.text, hash)) {
            continue;
        }
        let path = documents::plain(&folder.join(path));
        let text = hash.and_then(|hash| committed(&path, hash));
        instead.insert(path, text);
    }
    if instead.is_empty() {
        return None;
    }
    // What was not there then is not needed now.
    if instead
        .get(&documents::plain(&files.spec))
        .is_some_and(Option::is_none)
    {
        return Some(None);
    }
    let text = |path: &Path| instead.get(path).cloned().flatten();
    let known = |path: &&PathBuf| !instead.get(*path).is_some_and(Option::is_none);
    let overlays: Vec<PathBuf> = files.overlays.iter().filter(known).cloned().collect();
    Some(loaded::load_with(&files.spec, &overlays, &at.folder, &[], &text).ok())
}

/// The text that a file had in one of its last commits, by its hash.
fn committed(path: &Path, hash: &str) -> Option<String> {
    let commits = Commit::last(path, COMMITS).into_iter();
    let mut texts = commits.filter_map(|commit| commit.text(path));
    texts.find(|text| manifest::is(text, hash))
}
