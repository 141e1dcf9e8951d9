//! The texts that files had in commits, read by the program `git`.

use std::io;
use std::path::Path;
use std::process::Command;

/// A commit of the repository that a folder is in.
pub(super) struct Commit(String);

/// The commit that a revision means (a hash, a branch, a tag, `HEAD~3`) where the repository of a file has it, and the file
/// in it.
pub(super) fn commit_with(path: &Path, revision: &str) -> io::Result<Commit> {
    let folder = path.parent().unwrap_or(Path::new("/"));
    let wanted = format!("{revision}^{{commit}}");
    let hash = said(folder, &["rev-parse", "--verify", "--quiet", &wanted]);
    let failed = |message| Err(io::Error::other(message));
    let Some(hash) = hash else {
        let folder = folder.display();
        return failed(format!("git has no revision `{revision}` for {folder}"));
    };
    let commit = Commit(hash.trim().to_owned());
    match commit.text(path) {
        Some(_) => Ok(commit),
        None => failed(format!("{} is not in `{revision}`", path.display())),
    }
}

impl Commit {
    /// The last commits that changed a file, the newest first.
    pub(super) fn last(path: &Path, count: usize) -> Vec<Self> {
        let Some((folder, name)) = split(path) else {
            return Vec::new();
        };
        let count = count.to_string();
        let hashes = said(folder, &["log", "-n", &count, "--format=%H", "--", name]);
        let hashes = hashes.unwrap_or_default();
        hashes.lines().map(|hash| Self(hash.to_owned())).collect()
    }

    /// The text that a file had; `None` where it was not there, or no text.
    pub(super) fn text(&self, path: &Path) -> Option<String> {
        let (folder, name) = split(path)?;
        said(folder, &["show", &format!("{}:./{name}", self.0)])
    }
}

fn split(path: &Path) -> Option<(&Path, &str)> {
    Some((path.parent()?, path.file_name()?.to_str()?))
}

/// What git prints; `None` where it fails, or is not there.
fn said(folder: &Path, words: &[&str]) -> Option<String> {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(words);
    let done = command.output().ok().filter(|done| done.status.success())?;
    super::text::decoded(done.stdout).ok()
}
