//! Pairs of versions: whether the verdict of `generator diff` is what the compiler says of a program that uses everything of the
//! old client. Only where `CHANGE_PAIRS` says how many pairs; `CHANGE_CORPUS` names a folder of documents to change.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use conformance::{entries, folders, name};
use serde_json::Value;

use super::program::program;
use super::variations::VARIATIONS;

/// Documents that are larger cost more than they say.
const LARGEST: u64 = 25_000;

/// Where the verdict is another on purpose: the first failure that an operation documents makes another type of
/// `CallError<NoDeclaredError>`, which only who writes it out notices; a status more is never `major`.
const KNOWN: &[&str] = &[": a failure more"];

struct Pair {
    name: String,
    old: PathBuf,
    new: PathBuf,
}

#[test]
fn the_verdict_is_that_of_the_compiler() {
    let Some(wanted) = std::env::var("CHANGE_PAIRS").ok() else {
        return;
    };
    let wanted: usize = wanted.parse().expect("a number");
    let root = std::env::var("CHANGE_FOLDER")
        .map_or_else(|_| std::env::temp_dir().join("change-pairs"), PathBuf::from);
    fs::create_dir_all(&root).expect("a folder");
    let pairs = pairs(&root, wanted);
    let mut members = Vec::new();
    let mut rows = Vec::new();
    for (number, pair) in pairs.iter().enumerate() {
        let Some(level) = prepared(&root, number, pair) else {
            continue;
        };
        members.push(number);
        rows.push((number, pair, level));
    }
    let list: Vec<String> = members
        .iter()
        .flat_map(|number| ["old", "new", "was", "now"].map(|kind| format!("\"{kind}{number}\"")))
        .collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n",
        list.join(", ")
    );
    fs::write(root.join("Cargo.toml"), manifest).expect("a manifest");
    let broken = broken(&root);
    let (mut table, mut wrong, mut agreed) = (String::new(), Vec::new(), 0);
    for (number, pair, level) in rows {
        let is_broken = |kind: &str| broken.contains(&format!("{kind}{number}"));
        let said = match () {
            () if is_broken("old") || is_broken("new") => "a client does not compile",
            () if is_broken("was") => "the program does not compile with the old client",
            () if is_broken("now") == (level == "major") => {
                agreed += 1;
                "agrees"
            }
            () => "DISAGREES",
        };
        let compiles = if is_broken("now") { "no" } else { "yes" };
        let row = format!("| {} | {level} | {compiles} | {said} |\n", pair.name);
        let known = KNOWN.iter().any(|one| pair.name.ends_with(one));
        if said != "agrees" && !known {
            wrong.push(row.clone());
        }
        table.push_str(&row);
    }
    println!("| pair | verdict | compiles | |\n|---|---|---|---|\n{table}\n{agreed} agree");
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

/// The pairs of this folder, then documents of the corpus, each changed in one way.
fn pairs(root: &Path, wanted: usize) -> Vec<Pair> {
    let own = folders("change").into_iter();
    let own = own.filter(|folder| !folder.join("options.txt").exists());
    let mut pairs: Vec<Pair> = own
        .map(|folder| Pair {
            name: name(&folder),
            old: folder.join("old.yaml"),
            new: folder.join("new.yaml"),
        })
        .collect();
    let Ok(corpus) = std::env::var("CHANGE_CORPUS") else {
        pairs.truncate(wanted);
        return pairs;
    };
    let small = |path: &PathBuf| fs::metadata(path).is_ok_and(|found| found.len() < LARGEST);
    let documents = entries(Path::new(&corpus)).into_iter().filter(small);
    let mut variation = 0;
    for path in documents {
        if pairs.len() >= wanted {
            break;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        let Ok(document) = serde_yaml::from_str::<Value>(&text) else {
            continue;
        };
        let (what, vary) = &VARIATIONS[variation % VARIATIONS.len()];
        let mut changed = document.clone();
        if !vary(&mut changed) {
            continue;
        }
        variation += 1;
        let put = |kind: &str, document: &Value| {
            let path = root.join(format!("{}-{kind}.json", pairs.len()));
            fs::write(&path, document.to_string()).expect("a document");
            path
        };
        let pair = Pair {
            name: format!("{}: {what}", name(&path)),
            old: put("old", &document),
            new: put("new", &changed),
        };
        pairs.push(pair);
    }
    pairs.truncate(wanted);
    pairs
}

/// Makes both clients and the program; the verdict, or nothing where a document cannot be used.
fn prepared(root: &Path, number: usize, pair: &Pair) -> Option<String> {
    let run = |line: &[&str]| super::ran(root, line);
    let folder = |kind: &str| root.join(format!("{kind}{number}"));
    for kind in ["old", "new", "was", "now"] {
        let _ = fs::remove_dir_all(folder(kind));
    }
    let (old, new) = (pair.old.to_str()?, pair.new.to_str()?);
    let generate = |spec: &str, kind: &str| {
        let folder = folder(kind);
        let name = format!("{kind}{number}");
        let output = folder.to_str().expect("a path").to_owned();
        let done = run(&[
            "generate",
            spec,
            "--output",
            &output,
            "--name",
            &name,
            "--overwrite",
        ]);
        done.is_some()
    };
    if !generate(old, "old") {
        return None;
    }
    // What is in both is called as it was.
    fs::create_dir_all(folder("new")).ok()?;
    fs::copy(
        folder("old").join("generated.lock"),
        folder("new").join("generated.lock"),
    )
    .ok()?;
    if !generate(new, "new") {
        return None;
    }
    let told = run(&["diff", old, new, "--format", "json"])?;
    let told: Value = serde_json::from_str(&told).ok()?;
    let level = told["level"]
        .as_str()
        .or(told["verdict"].as_str())?
        .to_owned();
    let text = program(&folder("old").join("src"));
    for (kind, client) in [("was", "old"), ("now", "new")] {
        let of = folder(kind);
        fs::create_dir_all(of.join("src")).ok()?;
        fs::write(of.join("src/lib.rs"), &text).ok()?;
        let manifest = format!(
            "[package]\nname = \"{kind}{number}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\nclient = {{ package = \"{client}{number}\", path = \"../{client}{number}\" }}\n{}",
            dependencies(&folder("old"))
        );
        fs::write(of.join("Cargo.toml"), manifest).ok()?;
    }
    Some(level)
}

/// What the client needs, which its types are made of.
fn dependencies(client: &Path) -> String {
    let manifest = fs::read_to_string(client.join("Cargo.toml")).expect("a manifest");
    let start = manifest
        .split("[dependencies]\n")
        .nth(1)
        .unwrap_or_default();
    let end = start.find("\n[").unwrap_or(start.len());
    let lines = start[..end]
        .lines()
        .filter(|line| line.starts_with("chrono"));
    lines.map(|line| format!("{line}\n")).collect()
}

/// The packages that do not compile.
fn broken(root: &Path) -> HashSet<String> {
    let done = Command::new(env!("CARGO"))
        .args([
            "check",
            "--workspace",
            "--offline",
            "--keep-going",
            "--message-format",
            "json",
        ])
        .current_dir(root)
        .output()
        .expect("cargo runs");
    let text = String::from_utf8_lossy(&done.stdout).into_owned();
    let mut broken = HashSet::new();
    let mut checked = 0;
    for line in text.lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        checked += usize::from(message["reason"] == "compiler-artifact");
        if message["reason"] == "compiler-message" && message["message"]["level"] == "error" {
            let target = message["target"]["name"].as_str().unwrap_or_default();
            if broken.insert(target.to_owned()) {
                eprintln!(
                    "{target}: {}",
                    message["message"]["rendered"].as_str().unwrap_or_default()
                );
            }
        }
    }
    assert!(checked > 0, "{}", String::from_utf8_lossy(&done.stderr));
    broken
}
