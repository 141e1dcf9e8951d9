//! Answers that are items one after another, where a document does not say so.

use super::selection::Entry;
use super::table::Table;
use crate::diagnostic::Diagnostics;

/// What a user says of the stream that an operation answers with.
#[derive(Clone, Debug, PartialEq)]
pub struct StreamChoice {
    /// The operation: an operationId or `METHOD /path`.
    pub of: Entry,
    /// What an item is: the key under `components/schemas`, or the pointer of any schema.
    pub item: Option<Entry>,
    /// The member of the body that asks for the stream.
    pub member: Option<Entry>,
    /// What the stream comes in.
    pub media_type: Option<Entry>,
    /// The text in the place of an item after the last one.
    pub until: Option<String>,
}

pub(super) const OPERATION_KEY: &str = "operation";

pub(super) const OPERATION: &[&str] = &["stream"];

pub(super) const STREAM: &[&str] = &["item", "member", "media-type", "until"];

/// The tables `operation`, one for each operation.
pub(super) fn streams(table: &Table<'_>, diagnostics: &mut Diagnostics) -> Vec<StreamChoice> {
    let tables = table.table(OPERATION_KEY, diagnostics);
    let tables = tables.map(|table| table.tables(diagnostics));
    let mut streams = Vec::new();
    for (of, at, table) in tables.unwrap_or_default() {
        table.only(OPERATION, diagnostics);
        let Some(table) = table.table("stream", diagnostics) else {
            continue;
        };
        table.only(STREAM, diagnostics);
        let mut entry = |key: &str| {
            let text = table.text(key, diagnostics)?;
            let at = table.at(key);
            Some(Entry { text, at })
        };
        streams.push(StreamChoice {
            item: entry("item"),
            member: entry("member"),
            media_type: entry("media-type"),
            until: entry("until").map(|entry| entry.text),
            of: Entry {
                text: of.to_owned(),
                at,
            },
        });
    }
    streams
}
