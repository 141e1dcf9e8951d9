//! What the compiler, and `cargo-semver-checks` where it is there, say of two clients.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use conformance::workspace;
use serde_json::Value;

use super::clients::KINDS;

/// What was made for a pair that does not compile. The old client is asked of only where something does not.
pub(super) fn broken(root: &Path, number: usize) -> BTreeSet<&'static str> {
    let broken = checked(root, number, &["new", "now"]);
    match broken.is_empty() {
        true => broken,
        false => checked(root, number, &KINDS),
    }
}

fn checked(root: &Path, number: usize, kinds: &[&str]) -> BTreeSet<&'static str> {
    let mut cargo = cargo(root, "check");
    for kind in kinds {
        cargo.args(["-p", &format!("{kind}{number}")]);
    }
    let done = cargo
        .args(["--keep-going", "--message-format", "json"])
        .output()
        .expect("cargo runs");
    let (mut broken, mut checked) = (BTreeSet::new(), 0);
    for line in String::from_utf8_lossy(&done.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        checked += usize::from(message["reason"] == "compiler-artifact");
        if message["reason"] != "compiler-message" || message["message"]["level"] != "error" {
            continue;
        }
        let manifest = message["manifest_path"].as_str().unwrap_or_default();
        let kind = KINDS
            .into_iter()
            .find(|kind| manifest.ends_with(&format!("/{kind}{number}/Cargo.toml")));
        let rendered = message["message"]["rendered"].as_str().unwrap_or_default();
        if broken.insert(kind.expect("a package of the pair")) {
            eprintln!("{}: {rendered}", kind.unwrap_or_default());
        }
    }
    assert!(checked > 0, "{}", String::from_utf8_lossy(&done.stderr));
    broken
}

/// What `cargo-semver-checks` asks for and by which of its lints, or `None` where it is not there.
pub(super) fn semver(root: &Path, number: usize) -> Option<Asked> {
    let there = Command::new("cargo-semver-checks")
        .arg("--version")
        .output();
    there.ok()?;
    let told = ["old", "new"].map(|kind| documented(root, &format!("{kind}{number}")));
    let [old, new] = match told {
        [Ok(old), Ok(new)] => [old, new],
        [Err(error), _] | [_, Err(error)] => return Some(Asked::failed(error)),
    };
    let done = Command::new("cargo-semver-checks")
        .args([
            "semver-checks",
            "--release-type",
            "patch",
            "--color",
            "never",
        ])
        .arg("--baseline-rustdoc")
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new)
        .output()
        .expect("cargo-semver-checks runs");
    Some(Asked::of(&done))
}

/// What is asked for of a version.
pub(super) struct Asked {
    /// `patch`, `minor`, `major`, or what went wrong.
    pub(super) level: String,
    pub(super) lints: BTreeSet<String>,
}

impl Asked {
    fn failed(error: String) -> Self {
        Self {
            level: error,
            lints: BTreeSet::new(),
        }
    }

    fn of(done: &Output) -> Self {
        let text = format!(
            "{}{}",
            String::from_utf8_lossy(&done.stdout),
            String::from_utf8_lossy(&done.stderr)
        );
        let lints = text.lines().filter_map(|line| {
            let said = line.trim().strip_prefix("--- failure ")?;
            Some(said.split(':').next()?.to_owned())
        });
        let summary = text.lines().find(|line| line.contains("Summary"));
        let level = match summary {
            Some(line) if line.contains("new major") => "major",
            Some(line) if line.contains("new minor") => "minor",
            Some(line) if line.contains("no semver update required") => "patch",
            _ => return Self::failed(format!("failed: {}", text.replace('\n', " "))),
        };
        Self {
            level: level.to_owned(),
            lints: lints.collect(),
        }
    }
}

/// What a client gives, as rustdoc writes it for programs.
fn documented(root: &Path, package: &str) -> Result<PathBuf, String> {
    let done = cargo(root, "rustdoc")
        .env("RUSTDOC", rustdoc(root))
        .args(["-p", package, "--lib"])
        .args(["--", "-Zunstable-options", "--output-format", "json"])
        .args(["--document-private-items", "--document-hidden-items"])
        .args(["--cap-lints", "allow"])
        .output()
        .expect("cargo runs");
    if !done.status.success() {
        let said = String::from_utf8_lossy(&done.stderr);
        return Err(format!("rustdoc: {said}"));
    }
    let written = root.join("target/doc/client.json");
    let kept = root.join(format!("{package}.json"));
    fs::copy(&written, &kept).map_err(|error| error.to_string())?;
    Ok(kept)
}

/// A rustdoc that has its unstable options, which are what writes JSON; the compiler stays as it is, so that nothing is compiled anew.
#[cfg(unix)]
fn rustdoc(root: &Path) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let path = root.join("rustdoc.sh");
    fs::write(&path, "#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc \"$@\"\n").expect("a script");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a script that runs");
    path
}

#[cfg(not(unix))]
fn rustdoc(_: &Path) -> PathBuf {
    PathBuf::from("rustdoc")
}

fn cargo(root: &Path, command: &str) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.arg(command).arg("--offline").current_dir(root);
    // What the clients need was built for the tests of this workspace, if they are below it.
    if root.starts_with(workspace()) {
        cargo.env("CARGO_TARGET_DIR", workspace().join("target"));
    }
    cargo
}
