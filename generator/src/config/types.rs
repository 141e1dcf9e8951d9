//! `[types]` in: formats and the Rust types that stand for their values, with the crates these come from, out.

use std::collections::BTreeMap;

use super::table::{Entry, Table, problem, problem_with_help};
use super::{KEYWORDS, TypeChoice, Types};
use crate::diagnostic::Diagnostics;

pub(super) const TYPES_KEY: &str = "types";

/// The keys of a type that is a table.
pub(super) const KEYS: &[&str] = &["type", "dependency", "numbers"];

/// Formats whose types are Rust's own and part of how a client works.
const FIXED: &[&str] = &[
    "binary", "double", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32",
    "uint64",
];

/// The crates that every program has, and the client itself.
const ALWAYS: &[&str] = &["alloc", "core", "crate", "std"];

/// Types that need no path.
const BARE: &[&str] = &[
    "Box", "Option", "String", "Vec", "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64",
    "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
];

/// Every crate that a type of the file comes from, as it is written first.
pub(super) type Crates = BTreeMap<String, String>;

/// The choices in the table `types` of all documents.
pub(super) fn general(
    table: &Table<'_>,
    crates: &mut Crates,
    diagnostics: &mut Diagnostics,
) -> Types {
    let mut types = types(table, &Types::default(), crates, diagnostics);
    for choice in types.values_mut() {
        choice.at = None;
    }
    types
}

/// The choices in the table `types` of a document, which come before those of `general`.
pub(super) fn types(
    table: &Table<'_>,
    general: &Types,
    crates: &mut Crates,
    diagnostics: &mut Diagnostics,
) -> Types {
    let mut types = general.clone();
    let Some(table) = table.table(TYPES_KEY, diagnostics) else {
        return types;
    };
    let mut choices = Vec::new();
    for (format, at, entry) in table.entries() {
        if FIXED.contains(&format) {
            let message = format!("values of the format `{format}` have a type that is fixed");
            problem(diagnostics, at, message);
            continue;
        }
        let choice = match entry {
            Entry::Text(path, at) => Some((path, at, Vec::new(), None)),
            Entry::Table(table) => described(&table, crates, diagnostics),
            Entry::Other(what, at) => {
                let message = format!("`{format}` is {what}, not a type or a table");
                problem(diagnostics, at, message);
                None
            }
        };
        if let Some((path, path_at, dependencies, numbers)) = choice {
            let at = Some(at);
            let choice = TypeChoice {
                path,
                dependencies,
                numbers,
                at,
            };
            choices.push((format.to_owned(), path_at, choice));
        }
    }
    for (_, at, choice) in &choices {
        check(&choice.path, *at, crates, diagnostics);
    }
    let choices = choices.into_iter();
    types.extend(choices.map(|(format, _, choice)| (format, choice)));
    types
}

/// Which values of JSON a type has, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Values {
    Texts,
    Numbers,
    Unknown,
}

impl Values {
    /// What is known of a type by its path.
    pub fn of(path: &str) -> Self {
        match path {
            "String" | "std::string::String" | "alloc::string::String" | "char" => Self::Texts,
            "f32" | "f64" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16"
            | "u32" | "u64" | "u128" | "usize" => Self::Numbers,
            _ => Self::Unknown,
        }
    }
}

/// A path, where it stands, what it depends on, and whether it is for numbers.
type Described = (String, usize, Vec<(String, String)>, Option<bool>);

fn described(
    table: &Table<'_>,
    crates: &mut Crates,
    diagnostics: &mut Diagnostics,
) -> Option<Described> {
    table.only(KEYS, diagnostics);
    let mut dependencies = Vec::new();
    if let Some(written) = table.table("dependency", diagnostics) {
        for (name, at, value) in written.inline(diagnostics) {
            let first = crates.entry(name.clone()).or_insert_with(|| value.clone());
            if *first != value {
                let message = format!("the dependency `{name}` is written in two ways");
                let help = format!("the first is `{name} = {first}`");
                problem_with_help(diagnostics, at, message, help);
            }
            dependencies.push((name, value));
        }
    }
    let before = diagnostics.len();
    let path = table.text("type", diagnostics);
    if path.is_none() && diagnostics.len() == before {
        table.missing("type", diagnostics);
    }
    let numbers = table.flag("numbers", diagnostics);
    let path = path?;
    if numbers == Some(true) && Values::of(&path) == Values::Texts {
        let message = format!("`{path}` is no type of numbers");
        problem(diagnostics, table.at("numbers"), message);
    }
    Some((path, table.at("type"), dependencies, numbers))
}

/// Reports a path that cannot be one, or that leads into no crate.
fn check(path: &str, at: usize, crates: &Crates, diagnostics: &mut Diagnostics) {
    let mut firsts = Vec::new();
    if ty(path, &mut firsts).is_none_or(|rest| !rest.is_empty()) {
        let message = format!("`{path}` is no path to a type");
        let help = "a path is written as in Rust, such as `uuid::Uuid`".to_owned();
        problem_with_help(diagnostics, at, message, help);
        return;
    }
    for (first, alone) in firsts {
        let is_crate = |name: &String| name.replace('-', "_") == first;
        if alone && !BARE.contains(&first) {
            let message = format!("`{first}` is no type that every program has");
            let help = "a path begins with the crate, as in `uuid::Uuid`".to_owned();
            problem_with_help(diagnostics, at, message, help);
        } else if !alone && !ALWAYS.contains(&first) && !crates.keys().any(is_crate) {
            let message = format!("no `dependency` is called `{first}`");
            let help = format!(
                "write `{{ type = \"{path}\", dependency = {{ {first} = \"VERSION\" }} }}`"
            );
            problem_with_help(diagnostics, at, message, help);
        }
    }
}

/// Takes a path with the types in its angle brackets from the beginning of a text and gives the rest. Notes the first
/// word of each path, and whether it stands alone.
fn ty<'t>(text: &'t str, firsts: &mut Vec<(&'t str, bool)>) -> Option<&'t str> {
    let (first, mut rest) = word(text.trim_start())?;
    firsts.push((first, !rest.starts_with("::")));
    while let Some(more) = rest.strip_prefix("::") {
        let (segment, after) = word(more)?;
        if KEYWORDS.contains(&segment) {
            return None;
        }
        rest = after;
    }
    if let Some(mut inside) = rest.strip_prefix('<') {
        loop {
            let after = ty(inside, firsts)?.trim_start();
            match after.strip_prefix(',') {
                Some(more) => inside = more,
                None => return after.strip_prefix('>'),
            }
        }
    }
    Some(rest)
}

fn word(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    let (word, rest) = text.split_at(end.unwrap_or(text.len()));
    let starts = word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    starts.then_some((word, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::file;

    #[test]
    fn a_documents_own_types_come_before_those_of_all() {
        let text = "output = \"o\"\n[package]\nname = \"c\"\n[types]\nuuid = \"String\"\nipv4 = \"std::net::Ipv4Addr\"\n\
                    [api.a]\ndocument = \"a\"\n[api.a.types]\nuuid = { type = \"uuid::Uuid\", dependency = { uuid = \"1\" } }\n\
                    [api.b]\ndocument = \"b\"\n";
        let setup = file::read(text, &mut Diagnostics::default()).expect("a right configuration");
        let paths = |at: usize| {
            let types = setup.config.apis[at].types.values();
            types.map(|choice| choice.path.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(paths(0), ["std::net::Ipv4Addr", "uuid::Uuid"]);
        assert_eq!(paths(1), ["std::net::Ipv4Addr", "String"]);
        let uuid = &setup.config.apis[0].types["uuid"];
        assert_eq!(uuid.dependencies, [("uuid".to_owned(), "\"1\"".to_owned())]);
    }

    #[test]
    fn paths_are_told_from_other_texts() {
        for path in [
            "String",
            "uuid::Uuid",
            "std::net::IpAddr",
            "a::B<c::D, Vec<u8>>",
        ] {
            assert_eq!(ty(path, &mut Vec::new()), Some(""), "{path}");
        }
        for other in [
            "", "&str", "a::", "a::B<", "a::B<>", "(u8, u8)", "a::fn", "1a",
        ] {
            let rest = ty(other, &mut Vec::new());
            assert!(rest.is_none_or(|rest| !rest.is_empty()), "{other}");
        }
    }

    #[test]
    fn the_first_words_of_all_paths_are_looked_at() {
        let mut firsts = Vec::new();
        ty("chrono::DateTime<Vec<jiff::Zoned>>", &mut firsts);
        assert_eq!(firsts, [("chrono", false), ("Vec", true), ("jiff", false)]);
    }
}
