//! `[idempotency]` in: which requests have a key by which the server knows them again, out.

use super::selection::Entry;
use super::table::Table;
use crate::diagnostic::Diagnostics;

/// Which operations have a key by which the server knows a request that it gets once more, which each call makes.
#[derive(Clone, Debug, PartialEq)]
pub struct Idempotency {
    /// The header of those that declare none, where it is not the usual one.
    pub header: Option<Entry>,
    /// The operations; `None`: all that are a `POST`.
    pub operations: Option<Vec<Entry>>,
}

pub(super) const KEY: &str = "idempotency";

pub(super) const KEYS: &[&str] = &["header", "operations"];

/// The table `idempotency`.
pub(super) fn idempotency(table: &Table<'_>, diagnostics: &mut Diagnostics) -> Option<Idempotency> {
    let table = table.table(KEY, diagnostics)?;
    table.only(KEYS, diagnostics);
    let header = table.text("header", diagnostics);
    let at = table.at("header");
    let has = table.keys().iter().any(|(key, _)| *key == "operations");
    let operations = has.then(|| table.texts("operations", diagnostics));
    let entries = |all: Vec<(String, usize)>| {
        let all = all.into_iter();
        all.map(|(text, at)| Entry { text, at }).collect()
    };
    Some(Idempotency {
        header: header.map(|text| Entry { text, at }),
        operations: operations.map(entries),
    })
}
