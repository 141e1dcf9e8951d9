//! The tables of one document in; what is chosen of it, and how it is called, out.

use super::names::{Members, Name, Names};
use super::selection::{Entry, Selection};
use super::table::Table;
use crate::diagnostic::Diagnostics;

pub(super) const SELECT: &[&str] = &["include", "exclude"];

pub(super) const NAMES: &[&str] = &["types", "members", "operations", "resources"];

/// The table `select`.
pub(super) fn selection(table: &Table<'_>, diagnostics: &mut Diagnostics) -> Selection {
    let Some(table) = table.table("select", diagnostics) else {
        return Selection::default();
    };
    table.only(SELECT, diagnostics);
    let mut entries = |key: &str| {
        let texts = table.texts(key, diagnostics).into_iter();
        texts.map(|(text, at)| Entry { text, at }).collect()
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
    Names {
        members: members.collect(),
        types: chosen_in(&table, "types", diagnostics),
        operations: chosen_in(&table, "operations", diagnostics),
        resources: chosen_in(&table, "resources", diagnostics),
        resources_by: None,
        methods: crate::config::names::Methods::default(),
    }
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
