//! Real documents in, from the folder that `OPENAPI_CORPUS` names; every one generated from, and some compiled.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use conformance::{document, workspace};
use generator::config::{Config, Package};
use generator::diagnostic::Severity;
use generator::{Files, generate};

/// What all documents together may take.
const BUDGET: Duration = Duration::from_secs(360);

/// Threads that generate: as many as a small machine has cores.
const THREADS: usize = 2;

#[test]
fn every_document_is_generated_from() {
    let Some(corpus) = corpus() else { return };
    let documents = documents(&corpus);
    assert!(documents.len() > 300, "the corpus is not whole");
    let start = Instant::now();
    let failures = Mutex::new(BTreeMap::new());
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(name) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Err(failure) = crate_of(&corpus, name) {
                failures
                    .lock()
                    .expect("no panic while it was held")
                    .insert(name.clone(), failure);
            }
        }
    };
    std::thread::scope(|scope| (0..THREADS).for_each(|_| drop(scope.spawn(work))));
    let failures = failures.into_inner().expect("no panic while it was held");
    let list: Vec<_> = failures
        .iter()
        .map(|(name, failure)| format!("{name}: {failure}"))
        .collect();
    assert!(
        list.is_empty(),
        "{} of {} documents\n{}",
        list.len(),
        documents.len(),
        list.join("\n")
    );
    assert!(
        start.elapsed() < BUDGET,
        "{} documents took {:?}",
        documents.len(),
        start.elapsed()
    );
}

#[test]
fn a_cross_section_compiles() {
    let Some(corpus) = corpus() else { return };
    let list = fs::read_to_string(corpus.join("core.txt")).expect("core.txt is there");
    let names: Vec<_> = list
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    let root = workspace().join("target/corpus");
    let mut members = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let member = format!("c{index:02}");
        let files = crate_of(&corpus, name).unwrap_or_else(|failure| panic!("{name}: {failure}"));
        write(&root.join(&member), &files, &member);
        members.push(format!("\"{member}\""));
    }
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n",
        members.join(", ")
    );
    put(&root.join("Cargo.toml"), &manifest);
    let lock = fs::read_to_string(workspace().join("Cargo.lock")).expect("Cargo.lock is there");
    if !root.join("Cargo.lock").exists() {
        put(&root.join("Cargo.lock"), &lock);
    }
    // The members' dependencies were built for this very test, so nothing has to be fetched.
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([
        "check",
        "--workspace",
        "--offline",
        "--quiet",
        "--keep-going",
        "--message-format",
        "short",
    ]);
    cargo
        .current_dir(&root)
        .env("CARGO_TARGET_DIR", root.join("target"))
        .env("RUSTFLAGS", "-Dwarnings");
    let output = cargo.output().expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    let about: Vec<_> = names
        .iter()
        .enumerate()
        .map(|(index, name)| format!("c{index:02} is {name}"))
        .collect();
    assert!(output.status.success(), "{said}\n{}", about.join("\n"));
}

/// Where the corpus is; says why there is nothing to do where it is not.
fn corpus() -> Option<PathBuf> {
    match std::env::var_os("OPENAPI_CORPUS") {
        // Cargo runs tests in their package's folder; the variable is meant from the workspace's.
        Some(path) => Some(workspace().join(path)),
        None => {
            println!("skipped: OPENAPI_CORPUS does not name a folder of documents");
            None
        }
    }
}

/// The names in `index.tsv`, the largest documents first so that no thread ends with one.
fn documents(corpus: &Path) -> Vec<String> {
    let index = fs::read_to_string(corpus.join("index.tsv")).expect("index.tsv is there");
    let mut rows: Vec<_> = index
        .lines()
        .skip(1)
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row[3].parse::<u64>().expect("a size")));
    rows.into_iter().map(|row| row[0].to_owned()).collect()
}

/// A document's file; a document of several files is a folder that says which is the entry.
fn entry(corpus: &Path, name: &str) -> PathBuf {
    let path = corpus.join(name);
    if !path.is_dir() {
        return path;
    }
    let entry = fs::read_to_string(path.join("_entry")).expect("a folder names its entry");
    path.join(entry.trim())
}

fn crate_of(corpus: &Path, name: &str) -> Result<Files, String> {
    let path = entry(corpus, name);
    let config = Config::single(Package::named("corpus"));
    let made = catch_unwind(AssertUnwindSafe(|| generate(&[document(&path)], &config)));
    let output = made.map_err(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string))
            .unwrap_or_else(|| "panic".to_owned())
    })?;
    output.files.ok_or_else(|| {
        let errors = output.diagnostics[0]
            .iter()
            .filter(|found| found.code.severity() == Severity::Error);
        errors
            .map(|found| found.message.clone())
            .collect::<Vec<_>>()
            .join("; ")
    })
}

fn write(folder: &Path, files: &Files, name: &str) {
    let _ = fs::remove_dir_all(folder.join("src"));
    for (path, text) in files {
        let text = if path == "Cargo.toml" {
            text.replacen("\"corpus\"", &format!("\"{name}\""), 1)
        } else {
            text.clone()
        };
        put(&folder.join(path), &text);
    }
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file in a folder")).expect("folders can be made");
    fs::write(path, text).expect("a file can be written");
}
