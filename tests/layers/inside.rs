//! The rooms inside of the generator's larger stages: which may name which.
//!
//! A room is a file of the stage's folder with what stands below it. Each stands below those that it names, so that no
//! rooms name each other in a circle. `parse` has no such table: its files follow the grammar of documents, where objects
//! stand in one another in circles.

use std::collections::{BTreeMap, BTreeSet};

use super::runtime::paths;
use super::{code, collected};
use conformance::workspace;

type Rooms = &'static [(&'static str, &'static [&'static str])];

/// What each room of `plan` may name of the others; each stands below those.
const PLAN: Rooms = &[
    ("names", &[]),
    ("parameters", &[]),
    ("docs", &["names"]),
    ("known", &["names"]),
    ("locked", &["names", "parameters"]),
    ("planned", &["names"]),
    ("calls", &["locked", "names"]),
    (
        "naming",
        &["calls", "locked", "names", "parameters", "planned"],
    ),
    ("planning", &["calls", "known", "locked", "names", "naming"]),
    (
        "client",
        &[
            "docs",
            "known",
            "names",
            "parameters",
            "planned",
            "planning",
        ],
    ),
    ("types", &["docs", "naming", "planning"]),
    (
        "models",
        &[
            "docs", "known", "locked", "names", "planned", "planning", "types",
        ],
    ),
    (
        "bodies",
        &[
            "docs",
            "known",
            "models",
            "names",
            "naming",
            "parameters",
            "planning",
            "types",
        ],
    ),
    (
        "examples",
        &[
            "docs",
            "known",
            "models",
            "names",
            "parameters",
            "planned",
            "planning",
            "types",
        ],
    ),
    (
        "answers",
        &[
            "bodies",
            "docs",
            "known",
            "models",
            "names",
            "parameters",
            "planned",
            "planning",
        ],
    ),
    (
        "smoke",
        &[
            "docs",
            "examples",
            "known",
            "names",
            "naming",
            "parameters",
            "planned",
            "planning",
        ],
    ),
    (
        "files",
        &[
            "calls", "docs", "examples", "known", "models", "names", "planned", "planning", "smoke",
        ],
    ),
    (
        "operations",
        &[
            "answers",
            "bodies",
            "calls",
            "docs",
            "known",
            "locked",
            "models",
            "names",
            "naming",
            "parameters",
            "planned",
            "planning",
            "types",
        ],
    ),
];

/// The same of `lower`.
const LOWER: Rooms = &[
    ("called", &[]),
    ("conditional", &[]),
    ("docs", &[]),
    ("form", &[]),
    ("hints", &[]),
    ("idempotency", &[]),
    ("joined", &[]),
    ("json_kinds", &[]),
    ("naming", &[]),
    ("nullable", &[]),
    ("server", &[]),
    ("size", &[]),
    ("tag_values", &[]),
    ("template", &[]),
    ("alike", &["conditional"]),
    ("enumeration", &["form", "json_kinds"]),
    ("flat", &["conditional", "json_kinds"]),
    (
        "operation",
        &["called", "hints", "idempotency", "size", "template"],
    ),
    ("primitive", &["form"]),
    ("query", &["template"]),
    ("stream", &["hints"]),
    ("tuple", &["form"]),
    ("untyped", &["json_kinds"]),
    ("component", &["flat", "form", "naming"]),
    ("constant", &["enumeration", "flat", "json_kinds"]),
    ("object", &["docs", "enumeration", "form", "hints"]),
    ("together", &["enumeration", "flat", "form", "naming"]),
    ("unsendable", &["operation", "template"]),
    (
        "alternatives",
        &[
            "conditional",
            "enumeration",
            "flat",
            "form",
            "json_kinds",
            "naming",
            "object",
            "together",
        ],
    ),
    (
        "parameter",
        &["called", "docs", "hints", "template", "unsendable"],
    ),
    ("security", &["unsendable"]),
    ("credential", &["security"]),
    ("encoding", &["parameter", "primitive"]),
    ("events", &["alternatives", "naming"]),
    (
        "schema",
        &[
            "alternatives",
            "conditional",
            "flat",
            "form",
            "json_kinds",
            "naming",
            "primitive",
        ],
    ),
    ("xml", &["alternatives", "object"]),
    ("inside", &[]),
    ("in_order", &["encoding", "inside", "naming"]),
    ("response", &["docs", "encoding", "server", "unsendable"]),
    ("content", &["docs", "encoding", "hints", "in_order"]),
];

/// The rooms that each file of a stage names, by the file's path without the extension.
fn named(stage: &str) -> BTreeMap<String, BTreeSet<String>> {
    let sources = collected(&workspace().join(format!("generator/src/{stage}")));
    let rooms: BTreeSet<String> = sources.iter().map(|(path, ..)| room(path)).collect();
    let of = |path: &str, text: &str| -> BTreeSet<String> {
        let mut named = paths(text, &format!("crate::{stage}::"));
        let beside = paths(text, "super::").into_iter();
        named.extend(beside.filter_map(|named| above(path, &named)));
        let first = named.iter().filter_map(|path| path.split("::").next());
        let others = first.filter(|first| rooms.contains(*first) && *first != room(path));
        others.map(str::to_owned).collect()
    };
    let all = sources.iter();
    all.map(|(path, _, text)| (path.clone(), of(path, &code(text))))
        .collect()
}

/// What `super::` before a path means in a file, where that is the stage itself.
fn above(file: &str, path: &str) -> Option<String> {
    let rest = path.trim_start_matches("super::");
    let supers = (path.len() - rest.len()) / "super::".len() + 1;
    let depth = file.split('/').count();
    (supers == depth).then(|| rest.to_owned())
}

fn room(path: &str) -> String {
    path.split('/').next().unwrap_or_default().to_owned()
}

/// What is not as the table of a stage says.
fn wrong(stage: &str, table: Rooms) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut used: BTreeSet<(&str, String)> = BTreeSet::new();
    for (file, others) in named(stage) {
        let own = room(&file);
        let Some(place) = table.iter().position(|(name, _)| *name == own) else {
            wrong.push(format!("{stage}/{file}: its room is not in the table"));
            continue;
        };
        let (name, allowed) = table[place];
        for other in others {
            let above = table[..place].iter().any(|(name, _)| *name == other);
            if !above || !allowed.contains(&other.as_str()) {
                wrong.push(format!("{stage}/{file} may not name {other}"));
            }
            used.insert((name, other));
        }
    }
    for (name, allowed) in table {
        let unused = allowed
            .iter()
            .filter(|other| !used.contains(&(*name, (**other).to_owned())));
        wrong.extend(unused.map(|other| format!("nothing in {stage}/{name} names {other}")));
    }
    wrong
}

#[test]
fn rooms_of_stages_name_only_what_stands_above_them() {
    let wrong = [wrong("plan", PLAN), wrong("lower", LOWER)].concat();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_scanner_sees_what_rooms_name() {
    assert_eq!(
        above("planning", "known::boxes"),
        Some("known::boxes".to_owned())
    );
    assert_eq!(above("answers/pages", "headers"), None);
    assert_eq!(
        above("answers/pages", "super::docs"),
        Some("docs".to_owned())
    );
    assert!(named("plan")["answers/pages"].contains("models"));
    assert!(named("plan")["planning"].contains("known"));
}
