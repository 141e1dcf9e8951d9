//! The generator's sources in; which module names which other, and which third-party crate, held to a table.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use conformance::{entries, name, workspace};

#[path = "layers/inside.rs"]
mod inside;
#[path = "layers/runtime.rs"]
mod runtime;

/// What each top-level module may name of the others. The crate's root names every stage.
const MODULES: &[(&str, &[&str])] = &[
    ("api", &["place", "prose"]),
    ("command", &["*"]),
    ("compare", &["api", "place", "plan", "rust"]),
    ("config", &["diagnostic", "lock", "nearest"]),
    ("diagnostic", &["place"]),
    ("document", &["place"]),
    ("emit", &["api", "rust"]),
    ("lock", &[]),
    (
        "lower",
        &["api", "diagnostic", "document", "nearest", "place"],
    ),
    ("manifest", &["root"]),
    (
        "merge",
        &["diagnostic", "parse", "place", "positions", "sources"],
    ),
    ("nearest", &[]),
    (
        "overlay",
        &["diagnostic", "nearest", "parse", "place", "sources"],
    ),
    ("package", &["config", "prose", "root", "runtime_files"]),
    (
        "parse",
        &[
            "diagnostic",
            "document",
            "nearest",
            "pattern",
            "place",
            "sources",
        ],
    ),
    ("pattern", &[]),
    ("place", &[]),
    (
        "plan",
        &[
            "api",
            "config",
            "diagnostic",
            "lock",
            "nearest",
            "package",
            "pattern",
            "place",
            "prose",
            "runtime_files",
            "rust",
        ],
    ),
    ("positions", &["place"]),
    ("prose", &[]),
    ("render", &["prose", "root", "rust"]),
    ("report", &["diagnostic", "place", "positions", "sources"]),
    ("runtime_files", &["root"]),
    ("rust", &["api", "package", "prose", "runtime_files"]),
    ("samples", &["api", "document", "parse", "pattern", "place"]),
    (
        "select",
        &["api", "config", "diagnostic", "nearest", "place"],
    ),
    ("sources", &["place"]),
];

/// The only modules that name each third-party crate.
const DOORS: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["report"]),
    ("clap", &["command", "command/arguments"]),
    ("heck", &["plan/names"]),
    (
        "openapiv3",
        &["lib", "sources/memory", "document", "parse", "lower"],
    ),
    ("prettyplease", &["render"]),
    ("pulldown_cmark", &["prose/read"]),
    ("quote", &["emit"]),
    ("saphyr_parser", &["positions"]),
    ("serde_json_path", &["overlay"]),
    ("serde_yaml", &["merge", "parse"]),
    ("sha2", &["manifest"]),
    ("similar", &["command/diff"]),
    ("syn", &["render", "plan/names"]),
    ("toml", &["config/table", "package"]),
];

/// Lines a file may have.
const LIMIT: usize = 400;

#[test]
fn modules_name_only_what_the_table_allows() {
    let mut wrong = Vec::new();
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (module, path, text) in sources() {
        let top = module.split('/').next().unwrap_or_default().to_owned();
        if top == "lib" || top == "main" {
            continue;
        }
        let Some((_, allowed)) = MODULES.iter().find(|(name, _)| *name == top) else {
            wrong.push(format!("{path}: the module `{top}` is not in the table"));
            continue;
        };
        for named in named_modules(&text) {
            // What `emit` spells names the runtime of a client, and what its tests have in common.
            if top == "emit" && ["runtime", "smoke"].contains(&named.as_str()) {
                continue;
            }
            used.entry(top.clone()).or_default().insert(named.clone());
            if named != top && !allowed.contains(&named.as_str()) && !allowed.contains(&"*") {
                wrong.push(format!("{path}: `{top}` may not name `{named}`"));
            }
        }
    }
    for (module, allowed) in MODULES {
        let named = used.get(*module).cloned().unwrap_or_default();
        let unused = allowed
            .iter()
            .filter(|name| **name != "*" && !named.contains(**name));
        wrong.extend(unused.map(|name| format!("nothing in `{module}` names `{name}`")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn third_party_crates_stay_behind_their_doors() {
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        for (krate, doors) in DOORS {
            let through = doors
                .iter()
                .any(|door| module == *door || module.starts_with(&format!("{door}/")));
            if !through && names_crate(&text, krate) {
                wrong.push(format!(
                    "{path}: only {doors:?} may name the crate `{krate}`"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_are_short() {
    let mut folders = vec![workspace().join("generator"), workspace().join("tests")];
    let mut wrong = Vec::new();
    while let Some(folder) = folders.pop() {
        for path in entries(&folder) {
            if path.is_dir() {
                // What is generated is as long as its document.
                if !["target", "out", "output"].contains(&name(&path).as_str()) {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let lines = fs::read_to_string(&path)
                    .expect("a readable source")
                    .lines()
                    .count();
                if lines > LIMIT && !name(&path).starts_with("compiled_") {
                    wrong.push(format!("{}: {lines} lines", path.display()));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "over {LIMIT} lines:\n{}",
        wrong.join("\n")
    );
}

/// Module path, file and text without comments and tests, of every source of the generator.
fn sources() -> Vec<(String, String, String)> {
    let found = collected(&workspace().join("generator/src"));
    assert!(found.len() > 20, "the generator's sources were not found");
    let found = found.into_iter();
    found
        .map(|(module, path, text)| (module, path, code(&text)))
        .collect()
}

/// The same of what stands in a folder, with comments and tests.
fn collected(root: &Path) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    collect(root, root, &mut found);
    found
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<(String, String, String)>) {
    for path in entries(folder) {
        if path.is_dir() {
            collect(root, &path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let inside = path
                .strip_prefix(root)
                .expect("a source below the root")
                .with_extension("");
            let text = fs::read_to_string(&path).expect("a readable source");
            let shown = path
                .strip_prefix(workspace())
                .expect("a source of the workspace")
                .display()
                .to_string();
            if !inside.ends_with("tests") {
                found.push((inside.to_string_lossy().replace('\\', "/"), shown, text));
            }
        }
    }
}

/// Without comments, and without the tests at the end.
fn code(text: &str) -> String {
    let text = text
        .split("#[cfg(test)]\nmod tests")
        .next()
        .unwrap_or_default();
    let lines = text.lines().map(|line| {
        if line.trim_start().starts_with("//") {
            ""
        } else {
            line
        }
    });
    lines
        .map(|line| line.split(" // ").next().unwrap_or_default().to_owned() + "\n")
        .collect()
}

/// The modules after `crate::`; what stands at the root itself is `root`.
fn named_modules(text: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (at, found) in text.match_indices("crate::") {
        if text[..at].ends_with(|c: char| c.is_alphanumeric() || "_$:".contains(c)) {
            continue;
        }
        let rest = &text[at + found.len()..];
        let paths = if rest.starts_with('{') {
            group(rest)
        } else {
            vec![rest.to_owned()]
        };
        for path in paths {
            let first: String = path
                .trim()
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            let module = first.starts_with(|c: char| c.is_lowercase())
                && !ROOT_FUNCTIONS.contains(&first.as_str());
            named.insert(if module { first } else { "root".to_owned() });
        }
    }
    named
}

const ROOT_FUNCTIONS: &[&str] = &["generate", "generate_watched", "write"];

/// The paths of a group that begins here: `{a, b::{c, d}}`.
fn group(text: &str) -> Vec<String> {
    let mut depth = 0;
    let mut paths = vec![String::new()];
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => paths.push(String::new()),
            c if depth == 1 => paths.last_mut().expect("there is always one").push(c),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    paths.retain(|path| !path.trim().is_empty());
    paths
}

fn names_crate(text: &str, krate: &str) -> bool {
    text.match_indices(krate).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = &text[at + found.len()..];
        let starts = before.is_none_or(|c| !c.is_alphanumeric() && !"_:\"-.`".contains(c));
        starts && (after.starts_with("::") || after.starts_with(';') || after.starts_with('!'))
    })
}

#[test]
fn the_scanner_sees_what_is_named() {
    let text = "use crate::api::{Api, Type};\nuse crate::{Files, plan, place::Place};\nlet x = crate::rust::Crate;\n$crate::no";
    let named: Vec<_> = named_modules(text).into_iter().collect();
    assert_eq!(named, ["api", "place", "plan", "root", "rust"]);
    assert!(names_crate("use syn::File;", "syn") && names_crate("x(quote::quote!())", "quote"));
    assert!(!names_crate("use my_syn::File;", "syn") && !names_crate("crate::toml::x", "toml"));
}
