//! Answers that are items one after another.

use super::operation::Decode;

/// How the items of a body are told apart, and what one is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Stream {
    /// The runtime's name of the format.
    pub format: &'static str,
    /// The option of the format for data that are text: `text_data`, `or_text`.
    pub data: Option<&'static str>,
    /// The names of the events whose data are text, where others' are JSON.
    pub text_events: Vec<String>,
    /// The names of the events that have no data.
    pub bare_events: Vec<String>,
    /// The options of the format for fields that have unusual types: `id_as_json`, `retry_as_text`.
    pub fields: Vec<&'static str>,
    /// The type of the items says what an error looks like.
    pub errors: bool,
    /// The text in the place of an item after the last one.
    pub until: Option<String>,
    pub item: StreamItem,
}

/// What an item of a stream becomes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StreamItem {
    /// An event as it came.
    Event,
    /// A part as it came.
    Part,
    Value(Decode),
}
