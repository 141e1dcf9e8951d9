//! What of the runtime is copied, and that it is whole.

use super::*;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn collect(folder: &Path, under: &str, names: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{under}{}", path.file_name().unwrap().to_string_lossy());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), names);
        } else {
            names.push(name);
        }
    }
}

#[test]
fn every_file_of_the_runtime_is_listed() {
    let mut names = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/runtime"),
        "src/runtime/",
        &mut names,
    );
    names.sort();
    let mut listed: Vec<_> = ALL.iter().map(|(path, _)| (*path).to_owned()).collect();
    listed.sort();
    assert_eq!(listed, names);
}

/// `from_static` panics at what no header can have, and so takes no text of a document.
#[test]
fn only_literals_are_taken_for_headers() {
    for (path, text) in ALL {
        for call in ["HeaderValue::from_static(", "HeaderName::from_static("] {
            let mut given = text.split(call).skip(1);
            assert!(given.all(|rest| rest.starts_with('"')), "{path}");
        }
    }
}

/// The runtime of a client without any part.
fn least() -> Files {
    files(&BTreeSet::new())
}

/// That of a client with one part.
fn with(part: Part) -> Files {
    files(&Part::with_needed(&BTreeSet::from([part])))
}

/// Whether a file of a folder's modules declares one.
fn declared(files: &Files, module: &str) -> bool {
    let all = files
        .iter()
        .filter_map(|(path, text)| Some((folder(path)?, text)));
    let mut all = all.flat_map(|(folder, text)| text.lines().map(move |line| (folder, line)));
    all.any(|(folder, line)| declares(line, folder, module))
}

#[test]
fn a_part_that_is_not_needed_is_not_there() {
    let least = least();
    for part in Part::ALL {
        let whole = with(*part);
        for module in part.modules() {
            let there = |files: &Files| files.keys().any(|path| is_of(path, module));
            assert!(there(&whole) && !there(&least), "{module}");
            assert!(
                declared(&whole, module) && !declared(&least, module),
                "{module}"
            );
        }
    }
    assert!(least.contains_key("src/runtime/codec/object.rs"));
}

/// What a part is made with is copied with it.
#[test]
fn parts_name_only_what_is_copied_with_them() {
    let modules = || Part::ALL.iter().flat_map(|part| part.modules());
    for part in Part::ALL {
        let files = with(*part);
        let missing = modules().filter(|module| !files.keys().any(|path| is_of(path, module)));
        let uses: Vec<_> = missing
            .map(|module| format!("use crate::runtime::{module}::"))
            .collect();
        for (path, text) in &files {
            let mut lines = text.lines();
            let wrong = lines.find(|line| uses.iter().any(|used| line.starts_with(used)));
            assert_eq!(wrong, None, "{path} of {part:?}");
        }
    }
}

/// What documentation links to must be there in a client that needs no part that is optional.
#[test]
fn no_link_leads_to_a_part_that_is_not_copied() {
    let files = least();
    let (docs, code): (Vec<_>, Vec<_>) = files
        .iter()
        .flat_map(|(path, text)| text.lines().map(move |line| (path, line)))
        .partition(|(_, line)| line.trim_start().starts_with("//"));
    let word = |c: char| !(c.is_alphanumeric() || c == '_');
    let known: BTreeSet<&str> = code.iter().flat_map(|(_, line)| line.split(word)).collect();
    let mut links = 0;
    for (path, line) in docs {
        for link in line.split("[`").skip(1) {
            let link = link.split('`').next().unwrap_or_default();
            for name in link.split(word).filter(|name| !name.is_empty()) {
                assert!(known.contains(name), "{path}: {link}");
                links += 1;
            }
        }
    }
    assert!(links > 20, "there are links");
}
