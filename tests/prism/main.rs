//! Real documents in; each operation of each called on Prism, a server that validates requests and answers from the
//! document, and what was wrong with any, out. See README.md beside this file: it needs Prism, and runs where `PRISM` names it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

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
                if report.ended > 0 {
                    println!("Prism was started again {} times", report.ended);
                }
                unknown += &found;
            }
            Err(failure) => {
                println!("{}: {failure}", subject.name);
                if known
                    .sentence(&subject.name, "start", "*", &failure)
                    .is_none()
                {
                    unknown += &format!("{}: {failure}\n", subject.name);
                }
            }
        }
    }
    assert!(unknown.is_empty(), "\n{unknown}");
}

/// Calls every operation of a document, first as Prism answers by itself, then with answers that it makes up.
fn called(prism: &Path, subject: &Subject) -> Result<Report, String> {
    let package = format!("prism-{}", subject.package());
    let folder = target().join("prism").join(&package);
    let client = folder.join("client");
    let files = files(&subject.sources, &package)?;
    remove_others(&client, &client, &files);
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
    if !files.keys().any(|path| path.starts_with("tests/smoke/")) {
        // It has no operations.
        return Ok(report);
    }
    // Without a server first: what it says is of the client alone.
    report.mocked = run(&folder, &package, &[])?;
    let server = Arc::new(Prism::start(prism, &subject.file)?);
    for dynamic in [false, true] {
        let proxy = Proxy::start(server.clone(), dynamic);
        let mut variables = vec![(variable(&package, "SMOKE_URL"), proxy.url())];
        variables.extend(credentials(&files, &package));
        let said = run(&folder, &package, &variables)?;
        report.add(&said, proxy.seen());
    }
    report.ended = server.ended();
    server.stop();
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
        // Prism answers one request after the other; none waits for that of another.
        .args(["--", "--show-output", "--test-threads", "1"])
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

/// That of this run, where what clients depend on is built already.
fn target() -> PathBuf {
    let named = std::env::var_os("CARGO_TARGET_DIR");
    named.map_or_else(
        || workspace().join("target"),
        |folder| workspace().join(folder),
    )
}

/// `PRISM_PETS_SMOKE_URL`.
fn variable(package: &str, end: &str) -> String {
    let capital = |c: char| match c.is_ascii_alphanumeric() {
        true => c.to_ascii_uppercase(),
        false => '_',
    };
    format!("{package}_{end}").chars().map(capital).collect()
}

/// The variables of the environment that the client reads credentials from, each with one.
fn credentials(files: &Files, package: &str) -> Vec<(String, String)> {
    let start = variable(package, "");
    let is_name = |c: char| c == '_' || c.is_ascii_alphanumeric();
    let words = files.values().flat_map(|text| text.split(|c| !is_name(c)));
    let named = words.filter(|word| word.starts_with(&start) && !word.ends_with("_URL"));
    let names: BTreeSet<&str> = named.collect();
    let pairs = names.into_iter();
    pairs
        .map(|name| (name.to_owned(), "secret".to_owned()))
        .collect()
}

/// What stays as it is is not compiled again.
fn put(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|known| known == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("a file in a folder")).expect("folders can be made");
    fs::write(path, text).expect("a file can be written");
}

/// Removes what another generation left.
fn remove_others(client: &Path, folder: &Path, files: &Files) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = path.strip_prefix(client).expect("a path within");
        if path.is_dir() {
            remove_others(client, &path, files);
        } else if !files.contains_key(&name.display().to_string()) {
            fs::remove_file(&path).expect("a file can be removed");
        }
    }
}
