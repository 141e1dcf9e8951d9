//! The runtime compiles with each of its parts alone, and without any: a part names nothing of others but what is copied with it.
//! With all of them it compiles with each optional feature of cargo alone.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use conformance::workspace;
use generator::config::{Config, Package};
use generator::rust::Part;
use generator::{plan, write};

#[test]
fn the_runtime_compiles_with_each_of_its_parts() {
    let root = workspace().join("target/parts");
    let _ = fs::remove_dir_all(&root);
    let alone = Part::ALL.iter().map(|part| BTreeSet::from([*part]));
    let all = alone.chain([BTreeSet::new(), Part::ALL.iter().copied().collect()]);
    for (place, parts) in all.enumerate() {
        let mut config = Config::single(Package::named(format!("parts-{place}")));
        (config.apis, config.at_root) = (Vec::new(), false);
        let mut planned = plan::plan(&[], &config).value;
        planned.runtime_parts = parts;
        for (path, text) in &write(&planned) {
            put(&root.join(format!("parts-{place}")).join(path), text);
        }
    }
    put(
        &root.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"parts-*\"]\n",
    );
    let lock = fs::read_to_string(workspace().join("Cargo.lock")).expect("Cargo.lock is there");
    put(&root.join("Cargo.lock"), &lock);
    let names: Vec<_> = Part::ALL.iter().map(|part| part.name()).collect();
    if let Err(said) = check(&root, &["--workspace", "--keep-going"]) {
        panic!("{said}\nthe packages are {names:?}, none and all");
    }
    // Each optional feature by itself, with all parts.
    let whole = format!("parts-{}", Part::ALL.len() + 1);
    let manifest = fs::read_to_string(root.join(&whole).join("Cargo.toml"));
    let features = features(&manifest.expect("Cargo.toml is there"));
    assert!(features.contains(&"reqwest".to_owned()), "{features:?}");
    for feature in features {
        if let Err(said) = check(&root, &["--package", &whole, "--features", &feature]) {
            panic!("{said}\nthe only feature is `{feature}`");
        }
    }
}

/// The optional features that a manifest declares.
fn features(manifest: &str) -> Vec<String> {
    let (_, rest) = manifest.split_once("\n[features]\n").expect("features");
    let (listed, _) = rest.split_once("\n\n").expect("they end");
    let names = listed.lines().filter_map(|line| line.split_once(" = "));
    let names = names.map(|(name, _)| name.to_owned());
    names.filter(|name| name != "default").collect()
}

/// Checks packages without the default features; a warning is a failure.
fn check(root: &Path, what: &[&str]) -> Result<(), String> {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--no-default-features"])
        .args(["--message-format", "short"])
        .args(what)
        .current_dir(root)
        // What clients need was built for the tests of this workspace.
        .env("CARGO_TARGET_DIR", workspace().join("target"))
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    match output.status.success() && !said.contains("warning") {
        true => Ok(()),
        false => Err(said),
    }
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file in a folder")).expect("folders can be made");
    fs::write(path, text).expect("a file can be written");
}
