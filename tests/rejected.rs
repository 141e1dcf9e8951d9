//! Each folder of `rejected/CODE/` in; what is printed about its documents, compared with the accepted text.

use std::fs;
use std::path::{Path, PathBuf};

use conformance::{Expected, entries, folders, name, rendered, verdict, workspace};
use generator::command::{Outcome, Surroundings, run};
use generator::config::{Config, Package, document, file};
use generator::diagnostic::{Code, Diagnostics, Severity};
use generator::generate;
use generator::overlay;
use generator::sources::{Source, Sources};

#[test]
fn every_wrong_document_is_explained_as_accepted() {
    let differences: Vec<_> = folders("rejected")
        .iter()
        .map(|folder| explained(folder))
        .collect();
    verdict(&differences);
}

#[test]
fn every_code_has_a_folder_and_every_folder_a_code() {
    let folders: Vec<_> = folders("rejected")
        .iter()
        .map(|folder| name(folder))
        .collect();
    let missing: Vec<_> = Code::ALL
        .iter()
        .filter(|code| !folders.contains(&code.to_string()))
        .collect();
    assert!(
        missing.is_empty(),
        "no folder in tests/rejected shows {missing:?}"
    );
    let unknown: Vec<_> = folders
        .iter()
        .filter(|name| Code::ALL.iter().all(|code| code.as_str() != **name))
        .collect();
    assert!(
        unknown.is_empty(),
        "tests/rejected has folders for codes that do not exist: {unknown:?}"
    );
}

/// What the README shows is what is printed.
#[test]
fn the_findings_of_the_readme_are_real() {
    let readme = fs::read_to_string(workspace().join("README.md")).expect("a README");
    let shown: Vec<&str> = readme
        .split("```text\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .collect();
    assert!(shown.len() >= 2, "{shown:?}");
    let accepted: Vec<String> = folders("rejected")
        .iter()
        .flat_map(|folder| entries(folder))
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| fs::read_to_string(path).expect("a text"))
        .collect();
    for text in shown {
        assert!(accepted.iter().any(|whole| whole.contains(text)), "{text}");
    }
}

/// Places are found in each of the two notations in a way of its own.
#[test]
fn what_is_said_of_a_document_is_shown_in_yaml_and_in_json() {
    for folder in folders("rejected") {
        let of_documents = !folder.join("output").is_dir()
            && !folder.join("overlay.yaml").is_file()
            && !folder.join("page.md").is_file()
            && !folder.join("generator.toml").is_file();
        for file in ["spec.yaml", "spec.json"] {
            let there = folder.join(file).is_file();
            assert!(there || !of_documents, "{} has no {file}", folder.display());
        }
    }
}

/// Every `spec…`, `config…` and `generator.toml` of the folder, each with its text beside it.
fn explained(folder: &Path) -> String {
    let mut expected = Expected::new(folder);
    let mut missing = String::new();
    let mut entered = 0;
    for path in entries(folder) {
        let file = name(&path);
        let said = if folder.join("output").is_dir() && file == "spec.yaml" {
            over_existing(folder)
        } else if file == "page.md" {
            merged(folder)
        } else if folder.join("page.md").is_file() {
            continue;
        } else if file == "generator.toml" {
            configuration(&path)
        } else if file.starts_with("config.") && file.ends_with(".toml") {
            configured(&path)
        } else if folder.join("generator.toml").is_file() {
            continue;
        } else if file.starts_with("spec.") && !file.ends_with(".txt") {
            single(&path)
        } else {
            continue;
        };
        let code = Code::named(&name(folder)).expect("a folder is called by a code");
        let first = match code.severity() {
            Severity::Error => format!("error[{code}]: "),
            Severity::Warning => format!("warning[{code}]: "),
            Severity::Note => format!("note[{code}]: "),
        };
        // What is quoted of a document never begins a line.
        if !said.lines().any(|line| line.starts_with(&first)) {
            let path = path.display();
            missing.push_str(&format!(
                "{path}: nothing of code `{code}` was found\n{said}\n"
            ));
        }
        expected.file(&format!("{file}.txt"), &said);
        entered += 1;
    }
    assert!(entered > 0, "{} has no document", folder.display());
    missing + &expected.differences()
}

/// What is found in a document, with the folder's overlay where it has one.
fn single(path: &Path) -> String {
    let sources = conformance::document(path);
    let overlay = path.with_file_name("overlay.yaml");
    let Ok(text) = fs::read_to_string(&overlay) else {
        return rendered(&sources, &generated(&sources));
    };
    let source = Source {
        path: name(&overlay).into(),
        text,
    };
    let mut found = Diagnostics::default();
    let overlaid = overlay::apply(&sources, &[source], &mut found);
    if let Some(effective) = &overlaid.effective {
        found.extend(overlaid.restored(&generated(effective)).iter().cloned());
    }
    rendered(&overlaid.written, &found)
}

fn generated(sources: &Sources) -> Diagnostics {
    let config = Config::single(Package::named("rejected"));
    let mut output = generate(std::slice::from_ref(sources), &config);
    let found = output.diagnostics.remove(0);
    assert_eq!(output.files.is_none(), found.stops());
    found
}

fn configuration(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a readable configuration");
    let mut found = Diagnostics::default();
    file::read(&text, &mut found);
    rendered(&Sources::single(name(path), text), &found)
}

/// What is found in the configuration of the folder's document.
fn configured(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a readable configuration");
    let mut found = Diagnostics::default();
    if let Some(setup) = document::read(&text, &mut found) {
        let sources = conformance::document(&path.with_file_name("spec.yaml"));
        let mut config = Config::single(Package::named("rejected"));
        config.apis = vec![setup.api];
        let output = generate(&[sources], &config);
        assert!(output.files.is_none(), "{}", path.display());
        found = output.configuration;
    }
    rendered(&Sources::single(name(path), text), &found)
}

/// Generates over a copy of the folder's `output`.
fn over_existing(folder: &Path) -> String {
    in_a_copy(folder, &["generate", "spec.yaml", "--output", "output"])
}

/// Merges the folder's page into a copy of its document, which stays as it is.
fn merged(folder: &Path) -> String {
    in_a_copy(folder, &["merge", "page.md", "--into", "spec.yaml"])
}

/// What a command that changes files says in a copy of the folder, which is as it was then.
fn in_a_copy(folder: &Path, line: &[&str]) -> String {
    let place = std::env::temp_dir().join(format!(
        "conformance-{}-{}",
        name(folder),
        std::process::id()
    ));
    copy(folder, &place);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let at = Surroundings {
        folder: place.clone(),
        others: Vec::new(),
        colours: false,
        terminal: false,
        out: &mut out,
        err: &mut err,
    };
    let line = ["generator"].iter().chain(line).map(Into::into);
    assert_eq!(run(line, at), Outcome::Found);
    let text = |folder: &Path| fs::read_to_string(folder.join("spec.yaml")).expect("a document");
    assert_eq!(text(&place), text(folder));
    fs::remove_dir_all(&place).expect("the copy can be removed");
    String::from_utf8(err).expect("text")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("folders can be made");
    for path in entries(from) {
        let target: PathBuf = to.join(name(&path));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("files can be copied");
        }
    }
}
