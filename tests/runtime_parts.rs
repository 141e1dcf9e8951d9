//! The runtime compiles with each of its parts alone, and without any: a part names nothing of others but what is copied with it.

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
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--workspace",
            "--keep-going",
            "--offline",
            "--quiet",
        ])
        .args(["--no-default-features", "--message-format", "short"])
        .current_dir(&root)
        // What clients need was built for the tests of this workspace.
        .env("CARGO_TARGET_DIR", workspace().join("target"))
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    let names: Vec<_> = Part::ALL.iter().map(|part| part.name()).collect();
    let fine = output.status.success() && !said.contains("warning");
    assert!(fine, "{said}\nthe packages are {names:?}, none and all");
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file in a folder")).expect("folders can be made");
    fs::write(path, text).expect("a file can be written");
}
