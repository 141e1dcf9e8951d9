//! The tables of one document in; what is chosen of it, and how it is called, out.

use super::names::{Members, Methods, Name, Names, Resources};
use super::selection::{self, Selection};
use super::table::{Entry, Table, problem_with_help};
use crate::diagnostic::{Diagnostic, Diagnostics};

pub(super) const SELECT: &[&str] = &["include", "exclude"];

pub(super) const NAMES: &[&str] = &[
    "types",
    "members",
    "operations",
    "parameters",
    "resources",
    "methods",
];

/// The table `select`.
pub(super) fn selection(table: &Table<'_>, diagnostics: &mut Diagnostics) -> Selection {
    let Some(table) = table.table("select", diagnostics) else {
        return Selection::default();
    };
    table.only(SELECT, diagnostics);
    let mut entries = |key: &str| {
        let texts = table.texts(key, diagnostics).into_iter();
        texts
            .map(|(text, at)| selection::Entry { text, at })
            .collect()
    };
    Selection {
        include: entries("include"),
        exclude: entries("exclude"),
        at: table.start(),
    }
}

/// The table `names`.
pub(super) fn names(table: &Table<'_>, diagnostics: &mut Diagnostics) -> Names {
    let Some(table) = table.table("names", diagnostics) else {
        return Names::default();
    };
    table.only(NAMES, diagnostics);
    let members = table.table("members", diagnostics);
    let members = members.map(|table| table.tables(diagnostics));
    let members = members.unwrap_or_default().into_iter();
    let members = members.map(|(of, at, table)| Members {
        of: of.to_owned(),
        at,
        names: chosen(&table, diagnostics),
    });
    let members: Vec<Members> = members.collect();
    let (parameters, parameters_of) = parameters(&table, diagnostics);
    let (resources, resources_by) = resources(&table, diagnostics);
    Names {
        members,
        types: chosen_in(&table, "types", diagnostics),
        operations: chosen_in(&table, "operations", diagnostics),
        parameters,
        parameters_of,
        resources,
        resources_by,
        methods: methods(&table, diagnostics),
    }
}

/// A name each for the parameters of all operations, and a table each for those of one.
fn parameters(table: &Table<'_>, diagnostics: &mut Diagnostics) -> (Vec<Name>, Vec<Members>) {
    let (mut all, mut of_one) = (Vec::new(), Vec::new());
    let table = table.table("parameters", diagnostics);
    for (of, of_at, entry) in table.iter().flat_map(Table::entries) {
        let of = of.to_owned();
        match entry {
            Entry::Text(name, at) => all.push(Name {
                of,
                of_at,
                name,
                at,
            }),
            Entry::Table(table) => of_one.push(Members {
                of,
                at: of_at,
                names: chosen(&table, diagnostics),
            }),
            Entry::Other(found, at) => {
                let message = format!("`{of}` is {found}, not a name or a table of names");
                diagnostics.push(Diagnostic::configuration(at, message));
            }
        }
    }
    (all, of_one)
}

/// Names of single ones in a table, or what all of them are made of.
fn resources(table: &Table<'_>, diagnostics: &mut Diagnostics) -> (Vec<Name>, Option<Resources>) {
    match entry(table, "resources") {
        Some(Entry::Text(text, at)) => {
            let by = match text.as_str() {
                "tags" => Some(Resources::Tags),
                "paths" => Some(Resources::Paths),
                _ => {
                    let message = format!("resources are not made of `{text}`");
                    let help =
                        "they are made of `tags` or `paths`; single ones have names in a table";
                    problem_with_help(diagnostics, at, message, help.to_owned());
                    None
                }
            };
            (Vec::new(), by)
        }
        Some(Entry::Table(table)) => (chosen(&table, diagnostics), None),
        Some(Entry::Other(found, at)) => {
            let message = format!("`resources` is {found}, not a text or a table of names");
            diagnostics.push(Diagnostic::configuration(at, message));
            (Vec::new(), None)
        }
        None => (Vec::new(), None),
    }
}

fn methods(table: &Table<'_>, diagnostics: &mut Diagnostics) -> Methods {
    let Some(text) = table.text("methods", diagnostics) else {
        return Methods::default();
    };
    match text.as_str() {
        "short" => Methods::Short,
        "operation-id" => Methods::OperationId,
        _ => {
            let message = format!("methods cannot be called by `{text}`");
            let help =
                "there are `short` and `operation-id`; single ones have names in `operations`";
            problem_with_help(diagnostics, table.at("methods"), message, help.to_owned());
            Methods::default()
        }
    }
}

fn entry<'a>(table: &Table<'a>, key: &str) -> Option<Entry<'a>> {
    let mut entries = table.entries().into_iter();
    entries.find_map(|(name, _, entry)| (name == key).then_some(entry))
}

fn chosen_in(table: &Table<'_>, key: &str, diagnostics: &mut Diagnostics) -> Vec<Name> {
    let table = table.table(key, diagnostics);
    table
        .map(|table| chosen(&table, diagnostics))
        .unwrap_or_default()
}

/// Every member of a table, each of which is a text.
fn chosen(table: &Table<'_>, diagnostics: &mut Diagnostics) -> Vec<Name> {
    let mut names = Vec::new();
    for (of, of_at) in table.keys() {
        if let Some(name) = table.text(of, diagnostics) {
            names.push(Name {
                of: of.to_owned(),
                of_at,
                name,
                at: table.at(of),
            });
        }
    }
    names
}
