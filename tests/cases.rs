//! Each folder of `cases/` in; what its document means, the Rust made of it and what was found, compared with the
//! accepted files.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use conformance::{Expected, document, entries, folders, home, name, rendered, verdict};
use generator::config::{self, ApiConfig, Config, Package};
use generator::diagnostic::Diagnostics;
use generator::lock::Lock;
use generator::{Files, Output, generate};

/// How each case differs; once they are looked at, accepted files are made anew where that is asked for.
static DIFFERENCES: LazyLock<Vec<String>> =
    LazyLock::new(|| folders("cases").iter().map(|folder| case(folder)).collect());

#[test]
fn every_case_gives_what_was_accepted() {
    verdict(&DIFFERENCES);
}

/// The crate that compiles all cases declares a module for each.
#[test]
fn every_case_is_compiled() {
    let mut text = String::from(
        "//! The Rust of every case, compiled as one crate with the runtime; made by the test `cases`.\n",
    );
    for folder in compiled_together() {
        let case = name(&folder);
        let module = module(&case);
        text.push_str(&format!(
            "\n#[rustfmt::skip]\n#[path = \"cases/{case}/out/mod.rs\"]\npub mod {module};\n"
        ));
    }
    let mut expected = Expected::new(home());
    expected.file("compiled_cases.rs", &text);
    verdict(&[expected.differences()]);
}

/// The tests that call every operation of a case, in the crate that compiles the cases.
#[test]
fn every_smoke_test_is_compiled() {
    LazyLock::force(&DIFFERENCES);
    let mut text = String::from(
        "//! The tests that call every operation of a case; made by the test `cases`.\n",
    );
    for folder in compiled_together() {
        if folder.join("smoke").is_dir() {
            let case = name(&folder);
            let module = module(&case);
            text.push_str(&format!(
                "\n#[rustfmt::skip]\n#[path = \"cases/{case}/smoke/mod.rs\"]\nmod {module};\n"
            ));
        }
    }
    let mut expected = Expected::new(home());
    expected.file("compiled_smoke.rs", &text);
    verdict(&[expected.differences()]);
}

/// The examples in the documentation of the cases, each a function of the crate that compiles them.
#[test]
fn every_example_is_compiled() {
    LazyLock::force(&DIFFERENCES);
    let mut text = String::from(
        "//! The examples in the documentation of the cases; made by the test `cases`.\n",
    );
    for folder in compiled_together() {
        let module = module(&name(&folder));
        for (number, example) in examples(&folder.join("out")).iter().enumerate() {
            let number = number + 1;
            let example = example
                .replace("case::runtime", "crate::runtime")
                .replace("case::case_", "crate::cases::case_");
            text.push_str(&format!(
                "\n#[rustfmt::skip]\nmod {module}_{number} {{\n{example}}}\n"
            ));
        }
    }
    let mut expected = Expected::new(home());
    expected.file("compiled_examples.rs", &text);
    verdict(&[expected.differences()]);
}

/// The cases that are modules of one crate: those with features of their own are crates, which the test `resource_features`
/// compiles.
fn compiled_together() -> impl Iterator<Item = PathBuf> {
    let all = folders("cases").into_iter();
    all.filter(|folder| configured(folder).resource_features != Some(true))
}

/// The code of every `no_run` block below a folder, hidden lines too.
fn examples(folder: &Path) -> Vec<String> {
    let mut examples = Vec::new();
    for path in entries(folder) {
        if path.is_dir() {
            examples.extend(self::examples(&path));
            continue;
        }
        let text = std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut open: Option<String> = None;
        for line in text.lines() {
            let prose = ["///", "//!"]
                .iter()
                .find_map(|mark| line.trim_start().strip_prefix(mark));
            match (prose.map(str::trim), &mut open) {
                (Some("```no_run"), None) => open = Some(String::new()),
                (Some("```"), Some(_)) => examples.extend(open.take()),
                (Some(code), Some(example)) => {
                    *example += &format!("    {}\n", code.strip_prefix("# ").unwrap_or(code));
                }
                (_, None) => {}
                (None, Some(_)) => panic!("{}: an example without an end", path.display()),
            }
        }
    }
    examples
}

/// What a document means does not depend on the version it is written in, but for where things stand.
#[test]
fn one_api_means_the_same_in_every_version() {
    let meaning = |version: &str| {
        let path = home().join(format!("cases/one-api-in-{version}/api.txt"));
        let text = std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let lines = text
            .lines()
            .map(|line| line.split("  #/").next().unwrap_or_default().to_owned());
        lines.collect::<Vec<_>>()
    };
    let newest = meaning("3-2");
    assert!(newest.len() > 40, "{newest:#?}");
    for version in ["2-0", "3-0", "3-1"] {
        assert_eq!(meaning(version), newest, "in {version}");
    }
}

fn case(folder: &Path) -> String {
    let case = name(folder);
    let module = module(&case);
    let sources = document(&entry(folder));
    let mut config = Config::single(Package::named("case"));
    config.at_root = false;
    config.apis[0] = configured(folder);
    config.apis[0].module.clone_from(&module);
    config.apis[0].locked = locked(folder).of(&module);
    let once = generate(std::slice::from_ref(&sources), &config);
    let again = generate(std::slice::from_ref(&sources), &config);
    assert_eq!(
        once.files, again.files,
        "{case}: the same document gave other files the second time"
    );
    let Output {
        files,
        apis,
        diagnostics,
        configuration,
    } = once;
    assert!(configuration.is_empty(), "{case}: {configuration:?}");
    let mut expected = Expected::new(folder);
    expected.file("warnings.txt", &rendered(&sources, &diagnostics[0]));
    expected.file(
        "api.txt",
        &apis.first().map(ToString::to_string).unwrap_or_default(),
    );
    let files = files.unwrap_or_default();
    for (path, text) in below(&files, &format!("src/{module}/")) {
        expected.file(&format!("out/{path}"), &text);
    }
    for (path, text) in below(&files, &format!("tests/smoke/{module}/")) {
        expected.file(&format!("smoke/{path}"), &text);
    }
    expected.nothing_else_in("out");
    expected.nothing_else_in("smoke");
    expected.differences()
}

/// What the folder's `before.lock` says that places were called.
fn locked(folder: &Path) -> Lock {
    let text = std::fs::read_to_string(folder.join("before.lock")).unwrap_or_default();
    Lock::read(&text).unwrap_or_else(|wrong| panic!("{}: {wrong}", folder.display()))
}

/// What the folder's `config.toml` says, where it has one.
fn configured(folder: &Path) -> ApiConfig {
    let Ok(text) = std::fs::read_to_string(folder.join("config.toml")) else {
        return ApiConfig::default();
    };
    let mut found = Diagnostics::default();
    let setup = config::document::read(&text, &mut found);
    setup.unwrap_or_else(|| panic!("{found:?}")).api
}

fn entry(folder: &Path) -> PathBuf {
    let candidates = ["spec.yaml", "spec.json"].map(|name| folder.join(name));
    let found = candidates.into_iter().find(|path| path.is_file());
    found.unwrap_or_else(|| panic!("{} has neither spec.yaml nor spec.json", folder.display()))
}

/// What was made of the document itself: no manifest, no runtime.
fn below(files: &Files, folder: &str) -> Files {
    let inside = files
        .iter()
        .filter_map(|(path, text)| Some((path.strip_prefix(folder)?.to_owned(), text.clone())));
    inside.collect()
}

fn module(case: &str) -> String {
    format!("case_{}", case.replace('-', "_"))
}
