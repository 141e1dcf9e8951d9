//! `SUPPORT.md` has a row for every field the grammar of documents knows, and the cases it names are there.

use std::collections::BTreeSet;
use std::fs;

use conformance::workspace;

fn read(path: &str) -> String {
    let path = workspace().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The fields of each object, in the order of the grammar's tables.
fn grammar() -> Vec<BTreeSet<String>> {
    let files = ["structure.rs", "schema.rs"];
    let text: String = files
        .map(|file| read(&format!("generator/src/parse/grammar/{file}")))
        .concat();
    let tables = text.split("&[Row] = &[").skip(1);
    let names = |table: &str| {
        let rows = table.split("];").next().unwrap_or_default();
        let calls = rows.split("row(").flat_map(|part| part.split("must("));
        let name = |call: &str| {
            Some(
                call.trim_start()
                    .strip_prefix('"')?
                    .split_once('"')?
                    .0
                    .to_owned(),
            )
        };
        calls.filter_map(name).collect()
    };
    tables.map(names).collect()
}

/// The fields of each section, in its order.
fn sections(text: &str) -> Vec<BTreeSet<String>> {
    let field = |line: &str| Some(line.strip_prefix("| `")?.split_once('`')?.0.to_owned());
    let sections = text.split("\n## ").skip(1);
    sections
        .map(|section| section.lines().filter_map(field).collect())
        .collect()
}

#[test]
fn every_field_has_a_row() {
    let (known, told) = (grammar(), sections(&read("SUPPORT.md")));
    assert!(known.len() > 20, "{known:?}");
    assert_eq!(told.len(), known.len(), "a section for each object");
    for (told, known) in told.iter().zip(&known) {
        assert_eq!(told, known);
    }
}

#[test]
fn every_case_that_is_named_is_there() {
    let text = read("SUPPORT.md");
    let mut links = 0;
    for link in text.split("](").skip(1) {
        let path = link.split(')').next().unwrap_or_default();
        assert!(workspace().join(path).exists(), "{path}");
        links += 1;
    }
    assert!(links > 100, "{links}");
}
