//! A planned change in; the folder changed as a whole, or left as it was.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::change::{Action, Change, Step};
use super::disk::{self, Temporary};

/// Does what a change says. New texts are first written beside their places; then every file is moved. Where
/// anything fails, what was moved is moved back and the folder is as it was.
pub(super) fn apply(folder: &Path, change: &Change) -> io::Result<()> {
    apply_with(folder, change, &mut |from, to| fs::rename(from, to))
}

type Rename<'a> = &'a mut dyn FnMut(&Path, &Path) -> io::Result<()>;

/// Everything done so far, so that it can be undone.
struct Journal {
    temporary: Temporary,
    folders: Vec<PathBuf>,
    /// The new files, in the order of the steps that write one.
    staged: Vec<PathBuf>,
    moved: Vec<(PathBuf, PathBuf)>,
    /// Old files, out of the way until all has gone well.
    aside: Vec<PathBuf>,
}

fn apply_with(folder: &Path, change: &Change, rename: Rename<'_>) -> io::Result<()> {
    let mut journal = Journal {
        temporary: Temporary::new(),
        folders: Vec::new(),
        staged: Vec::new(),
        moved: Vec::new(),
        aside: Vec::new(),
    };
    let done = stage(folder, change, &mut journal)
        .and_then(|()| commit(folder, change, &mut journal, rename));
    if let Err(error) = done {
        undo(&journal);
        return Err(error);
    }
    for old in &journal.aside {
        fs::remove_file(old)?;
    }
    remove_empty_folders(folder, change);
    Ok(())
}

fn stage(folder: &Path, change: &Change, journal: &mut Journal) -> io::Result<()> {
    for Step { path, action } in &change.steps {
        let path = disk::inside(folder, path)?;
        let (Action::Create { text } | Action::Replace { text, .. }) = action else {
            continue;
        };
        if let Some(parent) = path.parent() {
            make_folders(parent, journal)?;
        }
        let staged = journal.temporary.beside(&path);
        journal.staged.push(staged.clone());
        disk::create(&staged, text).map_err(|error| at(&path, &error))?;
    }
    Ok(())
}

fn commit(
    folder: &Path,
    change: &Change,
    journal: &mut Journal,
    rename: Rename<'_>,
) -> io::Result<()> {
    let mut go = |from: PathBuf, to: PathBuf, journal: &mut Journal| {
        rename(&from, &to).map_err(|error| at(&to, &error))?;
        journal.moved.push((from, to));
        Ok::<_, io::Error>(())
    };
    let mut staged = journal.staged.clone().into_iter();
    for Step { path, action } in &change.steps {
        let path = folder.join(path);
        if let Action::Replace { .. } | Action::Remove { .. } = action {
            let aside = journal.temporary.beside(&path);
            go(path.clone(), aside.clone(), journal)?;
            journal.aside.push(aside);
        }
        if let Action::Replace { .. } | Action::Create { .. } = action {
            let new = staged.next().expect("each new text is staged");
            go(new, path, journal)?;
        }
    }
    Ok(())
}

/// Undoing goes as far as it can: its own failures would hide the one that matters.
fn undo(journal: &Journal) {
    for (from, to) in journal.moved.iter().rev() {
        let _ = fs::rename(to, from);
    }
    for staged in &journal.staged {
        let _ = fs::remove_file(staged);
    }
    for folder in journal.folders.iter().rev() {
        let _ = fs::remove_dir(folder);
    }
}

fn make_folders(folder: &Path, journal: &mut Journal) -> io::Result<()> {
    let missing: Vec<_> = folder
        .ancestors()
        .take_while(|path| !path.as_os_str().is_empty() && !path.exists())
        .collect();
    for path in missing.into_iter().rev() {
        fs::create_dir(path).map_err(|error| at(path, &error))?;
        journal.folders.push(path.to_owned());
    }
    Ok(())
}

/// Folders in `folder` that held only removed files go too.
fn remove_empty_folders(folder: &Path, change: &Change) {
    let removed = change
        .steps
        .iter()
        .filter(|step| matches!(step.action, Action::Remove { .. }));
    let parents: BTreeSet<_> = removed
        .flat_map(|step| Path::new(&step.path).ancestors().skip(1))
        .collect();
    // The longer paths first: what is inside goes before what holds it. A folder that is not empty stays.
    for inside in parents
        .into_iter()
        .rev()
        .filter(|path| !path.as_os_str().is_empty())
    {
        let _ = fs::remove_dir(folder.join(inside));
    }
}

fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests;
