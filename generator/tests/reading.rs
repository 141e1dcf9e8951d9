//! Real documents, where `OPENAPI_CORPUS` names a folder of them: each is read, twice the same, no operation is lost,
//! and what is found in it is what `reading.tsv` says. The table has numbers only: the row of the folder's
//! `index.tsv`, the operations and schemas read, and the findings by code. `UPDATE_EXPECT=1` writes it anew.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use generator::diagnostic::{Code, Diagnostics};
use generator::parse::parse;
use generator::sources::Sources;
use serde_json::Value;

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reading.tsv");

#[test]
fn real_documents_are_read_as_recorded() {
    let Some(corpus) = std::env::var_os("OPENAPI_CORPUS") else {
        println!("skipped: OPENAPI_CORPUS does not name a folder of documents");
        return;
    };
    // Cargo runs tests in their package's folder; the variable is meant from the workspace's.
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(corpus);
    let index = fs::read_to_string(corpus.join("index.tsv")).expect("the folder has an index");
    let mut table = String::new();
    let mut wrong = Vec::new();
    for (number, row) in index.lines().enumerate().skip(1) {
        let name = row.split('\t').next().expect("a name");
        match line(&corpus.join(name)) {
            Ok(line) => table.push_str(&format!("{number}\t{line}\n")),
            Err(why) => wrong.push(format!("{name}: {why}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(TABLE, &table).expect("the table can be written");
    }
    let expected = fs::read_to_string(TABLE).unwrap_or_default();
    let changed: Vec<_> = table
        .lines()
        .filter(|line| !expected.lines().any(|known| known == *line))
        .collect();
    assert!(
        changed.is_empty(),
        "read differently from {TABLE}:\n{}",
        changed.join("\n")
    );
}

/// What is recorded of one document.
fn line(path: &Path) -> Result<String, String> {
    let sources = sources(path).map_err(|error| error.to_string())?;
    let mut found = Diagnostics::default();
    let document = parse(&sources, &mut found).ok_or("nothing could be read")?;
    let mut again = Diagnostics::default();
    let second = parse(&sources, &mut again).ok_or("nothing could be read the second time")?;
    if found != again || document.schemas.by_place != second.schemas.by_place {
        return Err("the second reading differs".to_owned());
    }
    let operations = document
        .paths
        .iter()
        .chain(&document.webhooks)
        .map(|item| item.operations.len())
        .sum::<usize>();
    if path.is_file() {
        let named = found
            .iter()
            .filter(|found| lost(found.code, &found.message))
            .count();
        let written = written(&sources.entry().text);
        if operations + named != written {
            return Err(format!(
                "{written} operations are written, {operations} read and {named} named"
            ));
        }
    }
    let mut codes: BTreeMap<Code, usize> = BTreeMap::new();
    found
        .iter()
        .for_each(|found| *codes.entry(found.code).or_default() += 1);
    let codes = codes
        .iter()
        .map(|(code, count)| format!("\t{code} {count}"));
    let schemas = document.schemas.all.len();
    Ok(format!(
        "{operations}\t{schemas}{}",
        codes.collect::<String>()
    ))
}

/// Whether a finding says that an operation could not be read.
fn lost(code: Code, message: &str) -> bool {
    code == Code::WrongType && message.starts_with("an operation is a mapping")
}

/// The document at a path; a folder names its entry in `_entry` and is allowed whole.
fn sources(path: &Path) -> io::Result<Sources> {
    let mut allowed: Vec<PathBuf> = Vec::new();
    let mut entry = path.to_owned();
    if path.is_dir() {
        allowed.push(path.to_owned());
        entry = path.join(fs::read_to_string(path.join("_entry"))?.trim());
    }
    Sources::load(&entry, &mut |path| fs::read_to_string(path), &allowed)
}

/// The operations of a text, counted by its keys alone.
fn written(text: &str) -> usize {
    const METHODS: [&str; 9] = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
    ];
    // A number beyond 64 bits, which the plain reading refuses, says nothing about operations.
    let text = text.replace("9223372036854776000", "0");
    let root: Value = serde_json::from_str(&text)
        .or_else(|_| serde_yaml::from_str(&text))
        .unwrap_or_default();
    let items = ["paths", "webhooks"]
        .into_iter()
        .filter_map(|key| root.get(key)?.as_object())
        .flatten();
    let count = |item: &Value| {
        let target = item
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|at| root.pointer(at.strip_prefix('#')?));
        let item = target.unwrap_or(item);
        let own = METHODS
            .iter()
            .filter(|method| item.get(method).is_some_and(|one| !one.is_null()))
            .count();
        own + item
            .get("additionalOperations")
            .and_then(Value::as_object)
            .map_or(0, serde_json::Map::len)
    };
    items
        .filter(|(key, _)| !key.starts_with("x-"))
        .map(|(_, item)| count(item))
        .sum()
}
