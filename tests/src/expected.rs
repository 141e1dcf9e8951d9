//! Texts as they came out and files as they were accepted, in; how they differ, out.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use crate::entries;

/// The accepted files of one folder. `UPDATE_EXPECT=1` accepts what comes.
pub struct Expected {
    folder: PathBuf,
    update: bool,
    seen: BTreeSet<PathBuf>,
    failures: String,
}

impl Expected {
    pub fn new(folder: &Path) -> Self {
        let update = std::env::var_os("UPDATE_EXPECT").is_some();
        Self {
            folder: folder.to_owned(),
            update,
            seen: BTreeSet::new(),
            failures: String::new(),
        }
    }

    /// Compares a text with a file; an empty text is no file.
    pub fn file(&mut self, name: &str, text: &str) {
        let path = self.folder.join(name);
        self.seen.insert(path.clone());
        let accepted = fs::read_to_string(&path).unwrap_or_default();
        if accepted == text {
            return;
        }
        if self.update {
            accept(&path, text);
        } else {
            let difference = first_difference(&accepted, text);
            writeln!(self.failures, "{}: {difference}", path.display())
                .expect("a string takes everything");
        }
    }

    /// No file may stand in this folder below the own one that was not compared.
    pub fn nothing_else_in(&mut self, name: &str) {
        let folder = self.folder.join(name);
        if folder.is_dir() {
            self.leftovers(&folder);
        }
    }

    fn leftovers(&mut self, folder: &Path) {
        for path in entries(folder) {
            if path.is_dir() {
                self.leftovers(&path);
            } else if !self.seen.contains(&path) {
                if self.update {
                    fs::remove_file(&path).expect("a leftover file can be removed");
                } else {
                    writeln!(self.failures, "{}: left over", path.display())
                        .expect("a string takes everything");
                }
            }
        }
        if self.update && entries(folder).is_empty() {
            fs::remove_dir(folder).expect("an empty folder can be removed");
        }
    }

    /// What differs, with how to accept it; empty where nothing does.
    pub fn differences(self) -> String {
        self.failures
    }
}

/// Fails with every difference of every folder.
pub fn verdict(differences: &[String]) {
    let all: String = differences.concat();
    assert!(
        all.is_empty(),
        "\n{all}\nLook at each; `UPDATE_EXPECT=1 cargo test -p conformance` accepts them.\n"
    );
}

fn accept(path: &Path, text: &str) {
    if text.is_empty() {
        fs::remove_file(path).expect("a file that is no longer expected can be removed");
        return;
    }
    fs::create_dir_all(path.parent().expect("a file in a folder")).expect("folders can be made");
    fs::write(path, text).expect("an expected file can be written");
}

fn first_difference(accepted: &str, text: &str) -> String {
    if accepted.is_empty() {
        return format!("not expected:\n{}", indented(text.lines().take(20)));
    }
    if text.is_empty() {
        return "expected, but nothing came".to_owned();
    }
    let same = accepted
        .lines()
        .zip(text.lines())
        .take_while(|(a, b)| a == b)
        .count();
    let expected = indented(accepted.lines().skip(same).take(5));
    let came = indented(text.lines().skip(same).take(5));
    format!(
        "differs from line {}\n  expected\n{expected}  came\n{came}",
        same + 1
    )
}

fn indented<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    lines.fold(String::new(), |text, line| text + "    | " + line + "\n")
}
