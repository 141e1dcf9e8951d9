//! `[idempotency]` in: which requests have a key by which the server knows them again, out.

use super::selection::Entry;
use super::table::{Table, problem};
use crate::api::media::is_token;
use crate::diagnostic::Diagnostics;

/// Which operations have a key by which the server knows a request that it gets once more, which each call makes.
#[derive(Clone, Debug, PartialEq)]
pub struct Idempotency {
    /// The header of those that declare none.
    pub header: String,
    /// The operations; `None`: all that are a `POST`.
    pub operations: Option<Vec<Entry>>,
}

pub(super) const KEY: &str = "idempotency";

pub(super) const KEYS: &[&str] = &["header", "operations"];

/// The header where none is named.
const HEADER: &str = "Idempotency-Key";

/// The table `idempotency`.
pub(super) fn idempotency(table: &Table<'_>, diagnostics: &mut Diagnostics) -> Option<Idempotency> {
    let table = table.table(KEY, diagnostics)?;
    table.only(KEYS, diagnostics);
    let header = table.text("header", diagnostics);
    if let Some(name) = header.as_ref().filter(|name| !is_token(name)) {
        let message = format!("no header is called `{name}`");
        problem(diagnostics, table.at("header"), message);
    }
    let has = table.keys().iter().any(|(key, _)| *key == "operations");
    let operations = has.then(|| table.texts("operations", diagnostics));
    let entries = |all: Vec<(String, usize)>| {
        let all = all.into_iter();
        all.map(|(text, at)| Entry { text, at }).collect()
    };
    Some(Idempotency {
        header: header.unwrap_or_else(|| HEADER.to_owned()),
        operations: operations.map(entries),
    })
}
