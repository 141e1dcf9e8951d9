//! The text of a document's models in, with the names that are wanted; those of them, and what they are made of, out.

use std::collections::{BTreeMap, BTreeSet};

/// The models that the type at a path in a program names: those after `begin`.
pub(crate) fn named(ty: &str, begin: &str) -> Vec<String> {
    let parts = ty.split(begin).skip(1);
    parts
        .map(|part| words(part).next().unwrap_or_default().to_owned())
        .collect()
}

/// The text of all models, which stand in one file or in several; each import once.
pub(crate) fn together(files: &generator::Files, path: &str) -> String {
    let (file, folder) = (format!("{path}.rs"), format!("{path}/"));
    let here = |name: &&String| **name == file || name.starts_with(&folder);
    let lines = files.iter().filter(|(name, _)| here(name));
    let lines = lines.flat_map(|(_, text)| text.lines().chain([""]));
    let (uses, rest): (Vec<&str>, Vec<&str>) = lines
        .filter(|line| !line.contains("::*;"))
        .partition(|line| line.starts_with("use "));
    let uses: BTreeSet<&str> = uses.into_iter().collect();
    let lines = uses.into_iter().chain([""]).chain(rest);
    lines.map(|line| format!("{line}\n")).collect()
}

/// The names of all types.
pub(crate) fn all(text: &str) -> BTreeSet<&str> {
    text.split("\n\n").filter_map(defined).collect()
}

/// The imports and the items that these names lead to. Items are apart by empty lines; each begins with what it defines.
pub(crate) fn reachable(text: &str, wanted: impl Iterator<Item = String>) -> String {
    let items: Vec<&str> = text.split("\n\n").collect();
    let mut by_name: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, item) in items.iter().enumerate() {
        if let Some(name) = defined(item) {
            by_name.entry(name).or_default().push(at);
        }
    }
    let mut kept: BTreeSet<usize> = BTreeSet::new();
    let mut open: Vec<String> = wanted.collect();
    while let Some(name) = open.pop() {
        for at in by_name.get(name.as_str()).into_iter().flatten() {
            if kept.insert(*at) {
                let code = items[*at]
                    .lines()
                    .filter(|line| !line.trim_start().starts_with("///"));
                open.extend(code.flat_map(words).map(str::to_owned));
            }
        }
    }
    let is_kept = |(at, item): &(usize, &&str)| match defined(item) {
        Some(_) => kept.contains(at),
        None => item.contains("\nuse ") || item.starts_with("use "),
    };
    let parts = items.iter().enumerate().filter(is_kept);
    let code = parts.flat_map(|(_, item)| item.lines().filter(|line| !line.starts_with("//")));
    code.map(|line| format!("{line}\n")).collect()
}

/// The type that an item defines, or whose table it is.
fn defined(item: &str) -> Option<&str> {
    let code = |line: &&str| !line.is_empty() && !line.starts_with("//") && !line.starts_with("#[");
    let first = item.lines().find(code)?;
    let keyword = ["pub struct ", "pub enum ", "pub type "].into_iter();
    let rest = match keyword.filter_map(|one| first.strip_prefix(one)).next() {
        Some(rest) => rest,
        None => {
            let (macro_, rest) = item.split_once("! {")?;
            macro_
                .chars()
                .all(|c| c.is_ascii_lowercase() || c == '_')
                .then_some(rest)?
        }
    };
    words(rest).next()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let other = |c: char| !c.is_alphanumeric() && c != '_';
    text.split(other).filter(|word| !word.is_empty())
}

#[test]
fn models_are_followed_to_what_they_are_made_of() {
    let text = "//! Models.\n\nuse crate::runtime::object;\n\n/// Names `D`.\npub struct A {\n    pub b: Vec<B>,\n}\n\n\
                object! { A { b: optional Vec<B> = \"b\" } }\n\npub type B = C;\n\npub enum C {}\n\n\
                string_enum! { C {} else Unknown }\n\npub struct D {}\n\nobject! { D {} }\n";
    let wanted = named("std::vec::Vec<x::models::A>", "x::models::");
    let found = reachable(text, wanted.into_iter());
    for (part, there) in [
        ("struct A", true),
        ("object! { A", true),
        ("type B", true),
        ("string_enum! { C", true),
        ("struct D", false),
        ("object! { D", false),
        ("use crate", true),
    ] {
        assert_eq!(found.contains(part), there, "{part}");
    }
}
