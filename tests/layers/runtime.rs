//! The rooms of the runtime: which may name which, and that no files name each other in a circle.

use std::collections::{BTreeMap, BTreeSet};

use super::{code, collected, group};
use conformance::workspace;

/// What each room of the runtime, or a part of it that is one file, may name of the others; each stands below those.
const ROOMS: &[(&str, &[&str])] = &[
    ("spec", &[]),
    ("text", &["spec"]),
    ("failure", &["spec", "text"]),
    ("codec", &["text"]),
    ("transport", &["failure", "spec"]),
    ("response", &["codec", "spec", "text"]),
    ("constant", &["codec"]),
    ("large", &["codec"]),
    ("date", &["codec", "response", "text"]),
    ("base64", &["text"]),
    ("json_string", &["codec", "text"]),
    ("tables", &["codec", "constant", "date", "large"]),
    ("union", &["codec", "constant", "date", "large"]),
    (
        "request",
        &["failure", "response", "spec", "text", "transport"],
    ),
    ("body_members", &["request"]),
    ("sent_records", &["request", "text"]),
    (
        "multipart",
        &[
            "constant",
            "failure",
            "request",
            "response",
            "spec",
            "tables",
            "text",
            "transport",
            "union",
        ],
    ),
    (
        "send",
        &[
            "date",
            "failure",
            "request",
            "response",
            "spec",
            "text",
            "transport",
        ],
    ),
    ("asked_for", &["request", "response", "send"]),
    ("headers", &["response", "send", "text"]),
    (
        "header_date",
        &["date", "headers", "response", "send", "text"],
    ),
    (
        "item_stream",
        &[
            "body_members",
            "codec",
            "date",
            "failure",
            "request",
            "response",
            "send",
            "text",
            "transport",
        ],
    ),
    ("pages", &["failure", "request", "response", "send", "spec"]),
    ("xml", &["request", "response", "send", "text"]),
    ("parts_within", &["multipart", "text"]),
    ("xml_part", &["multipart", "text", "xml"]),
    ("webhook", &["response"]),
    ("webhook_signature", &["webhook"]),
    (
        "client",
        &[
            "failure",
            "request",
            "response",
            "send",
            "spec",
            "text",
            "transport",
        ],
    ),
    (
        "tokens",
        &["client", "failure", "request", "spec", "transport"],
    ),
    (
        "oauth",
        &[
            "client",
            "failure",
            "request",
            "response",
            "send",
            "spec",
            "text",
            "tokens",
            "transport",
        ],
    ),
    ("oauth_device", &["oauth", "tokens", "transport"]),
    ("mock", &["failure", "spec", "transport"]),
];

/// The runtime's files by their paths without the extension, but for those that only declare modules.
fn files() -> BTreeMap<String, String> {
    let all = collected(&workspace().join("generator/runtime/src/runtime"));
    let all = all.into_iter().map(|(path, _, text)| (path, code(&text)));
    all.filter(|(path, _)| path != "mod" && !path.ends_with("/mod"))
        .collect()
}

/// Which file each name comes from that the runtime's root gives.
fn reexports() -> BTreeMap<String, String> {
    let root = workspace().join("generator/runtime/src/runtime/mod.rs");
    let root = std::fs::read_to_string(root).expect("a readable source");
    let mut found = BTreeMap::new();
    for item in code(&root).split(';') {
        let Some((_, path)) = item.split_once("use ") else {
            continue;
        };
        let parts = path.split_once("::{").or_else(|| path.rsplit_once("::"));
        let Some((module, names)) = parts else {
            continue;
        };
        for name in names.split(|c: char| !(c.is_alphanumeric() || c == '_')) {
            found.insert(name.to_owned(), module.replace("::", "/"));
        }
    }
    found
}

/// The paths that a file names after a word: `a::b` of `use crate::runtime::a::b;` and of `super::{a::b, c}`.
pub(super) fn paths(text: &str, after: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for (at, found) in text.match_indices(after) {
        if text[..at].ends_with(|c: char| c.is_alphanumeric() || "_:".contains(c)) {
            continue;
        }
        let rest = &text[at + found.len()..];
        let all = match rest.starts_with('{') {
            true => group(rest),
            false => vec![rest.to_owned()],
        };
        paths.extend(all.iter().map(|path| {
            let path = path.trim_start();
            let end = path.find(|c: char| !(c.is_alphanumeric() || "_:".contains(c)));
            path[..end.unwrap_or(path.len())].to_owned()
        }));
    }
    paths
}

/// The files that each file names.
fn named() -> BTreeMap<String, BTreeSet<String>> {
    let (files, reexports) = (files(), reexports());
    let resolve = |path: &str| -> Option<String> {
        let mut segments = path.split("::").filter(|segment| !segment.is_empty());
        let first = segments.next()?;
        let second = segments.next().map(|second| format!("{first}/{second}"));
        let file = second.filter(|second| files.contains_key(second));
        let file = file.or_else(|| files.contains_key(first).then(|| first.to_owned()));
        file.or_else(|| reexports.get(first).cloned())
            .filter(|file| files.contains_key(file))
    };
    let of = |path: &str, text: &str| {
        let mut named = paths(text, "crate::runtime::");
        if let Some((room, _)) = path.split_once('/') {
            let beside = paths(text, "super::").into_iter();
            named.extend(beside.map(|path| format!("{room}::{path}")));
        }
        let named = named.iter().filter_map(|path| resolve(path));
        named.filter(|file| file != path).collect()
    };
    let all = files
        .iter()
        .map(|(path, text)| (path.clone(), of(path, text)));
    all.collect()
}

fn room(file: &str) -> &str {
    file.split('/').next().unwrap_or_default()
}

#[test]
fn rooms_name_only_what_stands_above_them() {
    let mut wrong = Vec::new();
    let mut used: BTreeSet<(&str, &str)> = BTreeSet::new();
    let named = named();
    for (file, others) in &named {
        let Some(place) = ROOMS.iter().position(|(name, _)| *name == room(file)) else {
            wrong.push(format!("{file}: its room is not in the table"));
            continue;
        };
        for other in others.iter().filter(|other| room(other) != room(file)) {
            let (name, allowed) = ROOMS[place];
            let above = ROOMS[..place].iter().any(|(name, _)| *name == room(other));
            if !above || !allowed.contains(&room(other)) {
                wrong.push(format!("{file} may not name {other}"));
            }
            used.insert((name, room(other)));
        }
    }
    for (name, allowed) in ROOMS {
        let unused = allowed
            .iter()
            .filter(|other| !used.contains(&(*name, **other)));
        wrong.extend(unused.map(|other| format!("nothing in `{name}` names `{other}`")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_files_name_each_other_in_a_circle() {
    let mut left = named();
    // What names nothing that is left is in no circle.
    loop {
        let ends = |others: &BTreeSet<String>| !others.iter().any(|other| left.contains_key(other));
        let done: BTreeSet<String> = left
            .iter()
            .filter(|(_, others)| ends(others))
            .map(|(file, _)| file.clone())
            .collect();
        if done.is_empty() {
            break;
        }
        left.retain(|file, _| !done.contains(file));
    }
    let left: Vec<String> = left.into_keys().collect();
    assert!(
        left.is_empty(),
        "in a circle, or on the way to one: {left:?}"
    );
}

#[test]
fn the_scanner_sees_what_files_name() {
    let text = "use crate::runtime::a::b::C;\nuse super::{d, e::F};\n$crate::runtime::g!(x)\nsuper::h::i()";
    assert_eq!(paths(text, "crate::runtime::"), ["a::b::C", "g"]);
    assert_eq!(paths(text, "super::"), ["d", "e::F", "h::i"]);
    let named = named();
    assert!(named["send/pipeline"].contains("request/prepare"));
    assert!(named["union/table"].contains("union/raw"));
}
