//! Real documents in; each operation of each called on Prism, a server that validates requests and answers from the
//! document, and what was wrong with any, out. See README.md beside this file: it needs Prism, and runs where `PRISM` names it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use conformance::{home, workspace};
use generator::config::{ApiConfig, Config, Package};
use generator::sources::Sources;
use generator::{Files, Output, generate};

mod documents;
mod known;
mod proxy;
mod report;
mod server;

use documents::Subject;
use known::Known;
use proxy::Proxy;
use report::Report;
use server::Prism;

#[test]
fn every_operation_is_called() {
    let Some(prism) = std::env::var_os("PRISM") else {
        println!("skipped: PRISM does not name the program `prism`");
        return;
    };
    let known = Known::read(&home().join("prism/known.tsv"));
    let mut unknown = String::new();
    for subject in documents::chosen() {
        match called(Path::new(&prism), &subject) {
            Ok(report) => {
                let found = report.unknown(&subject.name, &known);
                println!("{}\n{found}", report.row(&subject.name, &known));
                unknown += &found;
            }
            Err(failure) => unknown += &format!("{}: {failure}\n", subject.name),
        }
    }
    assert!(unknown.is_empty(), "\n{unknown}");
}

/// Calls every operation of a document, first as Prism answers by itself, then with answers that it makes up.
fn called(prism: &Path, subject: &Subject) -> Result<Report, String> {
    let folder = workspace().join("target/prism");
    let client = folder.join("client");
    let package = format!("prism-{}", subject.package());
    let files = files(&subject.sources, &package)?;
    let _ = fs::remove_dir_all(&client);
    for (path, text) in &files {
        put(&client.join(path), text);
    }
    put(
        &folder.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"client\"]\n\n[profile.dev]\ndebug = \"line-tables-only\"\n",
    );
    let lock = fs::read_to_string(workspace().join("Cargo.lock")).expect("Cargo.lock is there");
    put(&folder.join("Cargo.lock"), &lock);
    let mut report = Report::default();
    // Without a server first: what it says is of the client alone.
    report.mocked = run(&folder, &package, &[])?;
    let server = Prism::start(prism, &subject.file)?;
    for dynamic in [false, true] {
        let proxy = Proxy::start(server.port, dynamic);
        let mut variables = vec![(variable(&package, "SMOKE_URL"), proxy.url())];
        for scheme in documents::schemes(&subject.file) {
            for end in ["", "_USERNAME", "_PASSWORD"] {
                variables.push((
                    variable(&package, &(scheme.clone() + end)),
                    "secret".to_owned(),
                ));
            }
        }
        let said = run(&folder, &package, &variables)?;
        report.add(&said, proxy.seen());
    }
    Ok(report)
}

/// The client with its tests.
fn files(sources: &Sources, package: &str) -> Result<Files, String> {
    let mut config = Config::single(Package::named(package));
    config.apis = vec![ApiConfig {
        smoke_tests: true,
        // All resources are called.
        resource_features: Some(false),
        ..ApiConfig::default()
    }];
    let Output { files, .. } = generate(std::slice::from_ref(sources), &config);
    files.ok_or_else(|| "nothing is generated from it".to_owned())
}

/// What the tests print; that some fail is no failure.
fn run(folder: &Path, package: &str, variables: &[(String, String)]) -> Result<String, String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args([
            "test",
            "--offline",
            "--quiet",
            "--test",
            "smoke",
            "--package",
            package,
        ])
        .args(["--", "--show-output", "--test-threads", "2"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target())
        .envs(variables.iter().cloned());
    let output = cargo.output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    match said.contains("test result: ") {
        true => Ok(said),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}

/// The workspace's own, where what clients depend on is built already.
fn target() -> PathBuf {
    workspace().join("target")
}

/// `PRISM_PETS_SMOKE_URL`.
fn variable(package: &str, end: &str) -> String {
    let capital = |c: char| match c.is_ascii_alphanumeric() {
        true => c.to_ascii_uppercase(),
        false => '_',
    };
    format!("{package}_{end}").chars().map(capital).collect()
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file in a folder")).expect("folders can be made");
    fs::write(path, text).expect("a file can be written");
}
