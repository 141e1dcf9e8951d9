//! Pairs of versions: those of this folder, those of a folder of releases, and documents of a corpus, each changed in one way.

use std::fs;
use std::path::{Path, PathBuf};

use conformance::{entries, folders, home, name};
use serde_json::Value;

use super::variations::VARIATIONS;

/// Documents that are larger cost more than they say.
const LARGEST: u64 = 25_000;

pub(super) struct Pair {
    pub(super) name: String,
    pub(super) old: PathBuf,
    pub(super) new: PathBuf,
    /// What is selected and named, for both.
    pub(super) config: Option<PathBuf>,
}

/// The pairs of this folder.
pub(super) fn own() -> Vec<Pair> {
    let own = folders("change").into_iter();
    let own = own.filter(|folder| !folder.join("options.txt").exists());
    own.filter_map(|folder| of_folder(&folder)).collect()
}

/// Two versions of one document, of which the second has more of everything that may grow: members, parameters, values,
/// alternatives, statuses, tags and operations.
pub(super) fn growth() -> Pair {
    let version = |name: &str| home().join("cases").join(name).join("spec.yaml");
    Pair {
        name: "growth".to_owned(),
        old: version("growth-before"),
        new: version("growth"),
        config: None,
    }
}

/// The pairs of a folder of releases: a folder for each.
pub(super) fn releases(folder: &Path) -> Vec<Pair> {
    let all = entries(folder).into_iter();
    all.filter(|path| path.is_dir())
        .filter_map(|path| of_folder(&path))
        .collect()
}

/// `old.yaml` and `new.yaml`, or with another ending; `config.toml` is for both.
fn of_folder(folder: &Path) -> Option<Pair> {
    let version = |wanted: &str| {
        let all = entries(folder).into_iter();
        let mut found = all.filter(|path| {
            let ending = path.extension().and_then(|ending| ending.to_str());
            path.file_stem().is_some_and(|stem| stem == wanted)
                && ending.is_some_and(|ending| ["yaml", "yml", "json"].contains(&ending))
        });
        found.next()
    };
    Some(Pair {
        name: name(folder),
        old: version("old")?,
        new: version("new")?,
        config: Some(folder.join("config.toml")).filter(|path| path.exists()),
    })
}

/// Small documents of a corpus, each changed in one way; both versions are written into `into`.
pub(super) fn changed(corpus: &Path, into: &Path, wanted: usize) -> Vec<Pair> {
    let small = |path: &PathBuf| fs::metadata(path).is_ok_and(|found| found.len() < LARGEST);
    let mut pairs: Vec<Pair> = Vec::new();
    for path in entries(corpus).into_iter().filter(small) {
        if pairs.len() >= wanted {
            break;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        let Ok(document) = serde_yaml::from_str::<Value>(&text) else {
            continue;
        };
        let (what, vary) = &VARIATIONS[pairs.len() % VARIATIONS.len()];
        let mut changed = document.clone();
        if !vary(&mut changed) {
            continue;
        }
        let put = |kind: &str, document: &Value| {
            let path = into.join(format!("{}-{kind}.json", pairs.len()));
            fs::write(&path, document.to_string()).expect("a document");
            path
        };
        let pair = Pair {
            name: format!("{}: {what}", name(&path)),
            old: put("old", &document),
            new: put("new", &changed),
            config: None,
        };
        pairs.push(pair);
    }
    pairs
}
