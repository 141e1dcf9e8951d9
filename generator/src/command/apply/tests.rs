use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::SystemTime;

use super::super::change::{self, Obstacle};
use super::*;
use crate::Files;
use crate::diagnostic::Code;
use crate::manifest::Made;

#[cfg(unix)]
#[path = "links.rs"]
mod links;

fn plan(folder: &Path, files: &Files) -> io::Result<(Change, Vec<Obstacle>)> {
    change::plan(folder, files, Made::default())
}

/// A folder of one test, removed with it.
struct Folder(PathBuf);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "generator-apply-{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        let folder = Self(std::env::temp_dir().join(name));
        fs::create_dir_all(&folder.0).unwrap();
        files.iter().for_each(|(path, text)| folder.put(path, text));
        folder
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Generates `files` here; the codes of what stands in the way.
    fn generate(&self, files: &[(&str, &str)]) -> Vec<Code> {
        let (change, obstacles) = plan(&self.0, &texts(files)).unwrap();
        if obstacles.is_empty() {
            apply(&self.0, &change).unwrap();
        }
        codes(&obstacles)
    }

    /// Every file and folder but the manifest; folders end in a slash.
    fn tree(&self) -> BTreeMap<String, String> {
        let mut tree = BTreeMap::new();
        collect(&self.0, &self.0, &mut tree);
        tree.remove(crate::manifest::PATH);
        tree
    }

    fn modified(&self, path: &str) -> SystemTime {
        fs::metadata(self.0.join(path)).unwrap().modified().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn collect(root: &Path, folder: &Path, tree: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path
            .strip_prefix(root)
            .unwrap()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            collect(root, &path, tree);
            tree.insert(format!("{name}/"), String::new());
        } else {
            tree.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

fn texts(files: &[(&str, &str)]) -> Files {
    files
        .iter()
        .map(|(path, text)| (path.to_string(), text.to_string()))
        .collect()
}

fn codes(obstacles: &[Obstacle]) -> Vec<Code> {
    obstacles
        .iter()
        .map(|obstacle| obstacle.found.code)
        .collect()
}

#[test]
fn files_are_created_replaced_and_removed() {
    let folder = Folder::new(&[("mine.rs", "m")]);
    folder.generate(&[
        ("src/lib.rs", "1"),
        ("src/a/b.rs", "2"),
        ("Cargo.toml", "3"),
    ]);
    folder.generate(&[("src/lib.rs", "4"), ("Cargo.toml", "3"), ("README.md", "5")]);
    let expected = [
        ("mine.rs", "m"),
        ("src/", ""),
        ("src/lib.rs", "4"),
        ("Cargo.toml", "3"),
        ("README.md", "5"),
    ];
    assert_eq!(folder.tree(), texts(&expected));
}

#[test]
fn a_folder_with_a_file_of_the_user_stays() {
    let folder = Folder::new(&[]);
    folder.generate(&[("a/b/c.rs", "1"), ("a/d.rs", "2")]);
    folder.put("a/b/mine.rs", "m");
    folder.generate(&[]);
    assert_eq!(
        folder.tree(),
        texts(&[("a/", ""), ("a/b/", ""), ("a/b/mine.rs", "m")])
    );
}

#[test]
fn unchanged_files_are_not_touched() {
    let folder = Folder::new(&[]);
    folder.generate(&[("a.rs", "1"), ("b.rs", "1")]);
    let long_ago = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
    for path in ["a.rs", "b.rs", crate::manifest::PATH] {
        fs::File::options()
            .write(true)
            .open(folder.0.join(path))
            .unwrap()
            .set_modified(long_ago)
            .unwrap();
    }
    folder.generate(&[("a.rs", "1"), ("b.rs", "1")]);
    assert_eq!(folder.modified(crate::manifest::PATH), long_ago);
    folder.generate(&[("a.rs", "1"), ("b.rs", "2")]);
    assert_eq!(folder.modified("a.rs"), long_ago);
    assert_ne!(folder.modified("b.rs"), long_ago);
}

#[test]
fn edited_files_are_neither_replaced_nor_removed() {
    let folder = Folder::new(&[]);
    folder.generate(&[("a.rs", "1"), ("b.rs", "1")]);
    folder.put("a.rs", "edited");
    folder.put("b.rs", "edited");
    let before = folder.tree();
    assert_eq!(
        folder.generate(&[("a.rs", "2"), ("c.rs", "3")]),
        [Code::EditedFile, Code::EditedFile]
    );
    assert_eq!(folder.tree(), before);
}

#[test]
fn an_edit_is_located_at_its_line() {
    let folder = Folder::new(&[]);
    folder.generate(&[("a.rs", "one\ntwo\n")]);
    folder.put("a.rs", "one\n2\n");
    let (_, obstacles) = plan(&folder.0, &texts(&[("a.rs", "one\ntwo\n")])).unwrap();
    let label = &obstacles[0].found.labels[0];
    assert_eq!(
        label.spot,
        crate::diagnostic::Spot::Offset(crate::place::FileId::ENTRY, 4)
    );
}

#[test]
fn foreign_files_stay() {
    let folder = Folder::new(&[("src/lib.rs", "mine")]);
    assert_eq!(
        folder.generate(&[("src/lib.rs", "1"), ("a.rs", "2")]),
        [Code::ForeignFile]
    );
    assert_eq!(
        folder.tree(),
        texts(&[("src/", ""), ("src/lib.rs", "mine")])
    );
}

#[test]
fn a_foreign_file_with_the_very_text_is_adopted() {
    let folder = Folder::new(&[("a.rs", "1")]);
    assert_eq!(folder.generate(&[("a.rs", "1")]), []);
    assert_eq!(folder.generate(&[("a.rs", "2")]), []);
    assert_eq!(folder.tree(), texts(&[("a.rs", "2")]));
}

#[test]
fn a_failure_at_any_move_leaves_the_folder_as_it_was() {
    let folder = Folder::new(&[("mine.rs", "m")]);
    folder.generate(&[("a.rs", "1"), ("b/c.rs", "1"), ("d.rs", "1")]);
    let manifest = fs::read_to_string(folder.0.join(crate::manifest::PATH)).unwrap();
    let before = folder.tree();
    let (change, _) = plan(
        &folder.0,
        &texts(&[("a.rs", "2"), ("d.rs", "2"), ("e/f/g.rs", "2")]),
    )
    .unwrap();
    let mut failures = 0;
    loop {
        let mut left = failures;
        let result = apply_with(&folder.0, &change, &mut |from, to| {
            if left == 0 {
                return Err(io::Error::other("the disk is full"));
            }
            left -= 1;
            fs::rename(from, to)
        });
        if result.is_ok() {
            break;
        }
        assert_eq!(folder.tree(), before, "after {failures} moves");
        assert_eq!(
            fs::read_to_string(folder.0.join(crate::manifest::PATH)).unwrap(),
            manifest
        );
        failures += 1;
    }
    // Remove one, replace two and the manifest, create one.
    assert_eq!(failures, 8);
}

#[test]
fn a_failure_while_staging_leaves_the_folder_as_it_was() {
    let folder = Folder::new(&[("src", "a file where a folder has to be")]);
    let (change, _) = plan(&folder.0, &texts(&[("a.rs", "1"), ("src/lib.rs", "1")])).unwrap();
    apply(&folder.0, &change).unwrap_err();
    assert_eq!(
        folder.tree(),
        texts(&[("src", "a file where a folder has to be")])
    );
}

#[test]
fn a_manifest_that_cannot_be_read_stops() {
    let folder = Folder::new(&[(crate::manifest::PATH, "{}")]);
    assert!(plan(&folder.0, &texts(&[("a.rs", "1")])).is_err());
}
