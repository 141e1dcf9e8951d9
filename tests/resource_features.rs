//! Clients whose resources are features of cargo compile without a warning, with none of them, with each, and with all; so
//! do their tests, their documentation and the examples in it.

use std::fs;
use std::path::Path;
use std::process::Command;

use conformance::{document, home, workspace};
use generator::config::{self, Config, Package};
use generator::diagnostic::Diagnostics;
use generator::{Files, generate};

/// The feature with which all is there.
const ALL: &str = "all-resources";

#[test]
fn a_client_compiles_with_any_of_its_resources() {
    let files = client();
    let folder = workspace().join("target/features");
    let _ = fs::remove_dir_all(&folder);
    for (path, text) in &files {
        put(&folder.join(path), text);
    }
    // It is no member of the workspace around it.
    let manifest = format!("{}\n[workspace]\nresolver = \"3\"\n", files["Cargo.toml"]);
    put(&folder.join("Cargo.toml"), &manifest);
    let lock = fs::read_to_string(workspace().join("Cargo.lock")).expect("Cargo.lock is there");
    put(&folder.join("Cargo.lock"), &lock);
    let each = resources(&files["Cargo.toml"]);
    assert!(each.contains(&"pets".to_owned()), "{each:?}");
    assert!(each.contains(&"tracing-resource".to_owned()), "{each:?}");
    assert!(each.contains(&"webhook-events".to_owned()), "{each:?}");
    assert!(each.contains(&"été".to_owned()), "{each:?}");
    for feature in &each {
        cargo(&folder, &["check", "--tests"], feature);
    }
    for features in ["", ALL] {
        cargo(&folder, &["doc", "--no-deps"], features);
        cargo(&folder, &["test"], features);
    }
}

/// The features that `all-resources` is.
fn resources(manifest: &str) -> Vec<String> {
    let (_, rest) = manifest
        .split_once(&format!("\n{ALL} = [\n"))
        .expect("it is there");
    let (listed, _) = rest.split_once(']').expect("it ends");
    let names = listed.split(',').map(|name| name.trim().trim_matches('"'));
    names
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The crate of the case `resource-features`, as a package of one API.
fn client() -> Files {
    let folder = home().join("cases/resource-features");
    let text = fs::read_to_string(folder.join("config.toml")).expect("a configuration");
    let setup = config::document::read(&text, &mut Diagnostics::default());
    let mut config = Config::single(Package::named("shop-client"));
    config.apis = vec![setup.expect("a right configuration").api];
    let sources = document(&folder.join("spec.yaml"));
    let output = generate(&[sources], &config);
    output.files.expect("the document is usable")
}

/// Runs a command of Cargo without the default features; a warning is a failure.
fn cargo(folder: &Path, command: &[&str], features: &str) {
    let mut cargo = Command::new(env!("CARGO"));
    // What the client needs was built for the tests of this workspace.
    let output = cargo
        .args(command)
        .args([
            "--offline",
            "--quiet",
            "--no-default-features",
            "--features",
            features,
        ])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", workspace().join("target"))
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    let fine = output.status.success() && !said.contains("warning");
    assert!(fine, "{command:?} with `{features}`\n{said}");
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file in a folder")).expect("folders can be made");
    fs::write(path, text).expect("a file can be written");
}
