//! A pair of versions in; the clients of both, and a program that uses everything of the old one, out: once with each client.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::gathered::Pair;
use super::program::program;

/// What is made for each pair: the clients of both versions, and the program with either.
pub(super) const KINDS: [&str; 4] = ["old", "new", "was", "now"];

/// Makes both clients and the programs; the verdict, or what is wrong where a document cannot be used.
pub(super) fn made(root: &Path, number: usize, pair: &Pair) -> Result<String, String> {
    let folder = |kind: &str| root.join(format!("{kind}{number}"));
    for kind in KINDS {
        let _ = fs::remove_dir_all(folder(kind));
    }
    let text = |path: &Path| path.to_str().expect("a path").to_owned();
    let (old, new) = (text(&pair.old), text(&pair.new));
    let config = pair.config.as_ref().map(|config| text(config));
    let asked = |line: &[&str]| {
        let more = config.iter().flat_map(|config| ["--config", config]);
        let line: Vec<&str> = line.iter().copied().chain(more).collect();
        super::ran(root, &line)
    };
    let generate = |document: &str, kind: &str| {
        let folder = folder(kind);
        let (name, output) = (format!("{kind}{number}"), text(&folder));
        asked(&[
            "generate",
            document,
            "--output",
            &output,
            "--name",
            &name,
            "--overwrite",
        ])
        .ok_or_else(|| format!("no client of the {kind} document"))?;
        // Tools that compare two libraries want one name for both.
        let manifest = folder.join("Cargo.toml");
        let said = fs::read_to_string(&manifest).expect("a manifest");
        write(&manifest, &format!("{said}\n[lib]\nname = \"client\"\n"));
        Ok::<_, String>(())
    };
    generate(&old, "old")?;
    // What is in both is called as it was.
    fs::create_dir_all(folder("new")).expect("a folder");
    let lock = "generated.lock";
    fs::copy(folder("old").join(lock), folder("new").join(lock)).expect("a lock");
    generate(&new, "new")?;
    let told = asked(&["diff", &old, &new, "--format", "json"]);
    let told: Option<Value> = told.and_then(|told| serde_json::from_str(&told).ok());
    let told = told.ok_or("`diff` says nothing")?;
    let level = told["verdict"].as_str().ok_or("no verdict")?.to_owned();
    let text = program(&folder("old").join("src"));
    for (kind, client) in [("was", "old"), ("now", "new")] {
        let of = folder(kind);
        fs::create_dir_all(of.join("src")).expect("a folder");
        write(&of.join("src/lib.rs"), &text);
        let manifest = format!(
            "[package]\nname = \"{kind}{number}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\nclient = {{ package = \"{client}{number}\", path = \"../{client}{number}\" }}\n{}",
            dependencies(&folder("old"))
        );
        write(&of.join("Cargo.toml"), &manifest);
    }
    Ok(level)
}

/// The workspace of what was made for these pairs.
pub(super) fn workspace(root: &Path, numbers: &[usize]) {
    let members: Vec<String> = numbers
        .iter()
        .flat_map(|number| KINDS.map(|kind| format!("\"{kind}{number}\"")))
        .collect();
    let members = members.join(", ");
    write(
        &root.join("Cargo.toml"),
        &format!("[workspace]\nresolver = \"3\"\nmembers = [{members}]\n"),
    );
}

fn write(path: &Path, text: &str) {
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
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
