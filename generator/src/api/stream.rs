//! Answers that are items one after another: events, lines, records, parts.

use super::Type;
use super::media::{Media, essence};
use crate::place::Place;

mod items;

pub use items::Items;

/// A success that is items one after another.
#[derive(Clone, Debug)]
pub struct Stream {
    /// The response.
    pub(crate) origin: Place,
    /// What is asked for.
    pub(crate) media_type: String,
    pub(crate) framing: Framing,
    /// `None`: events, or parts, of which nothing is said.
    pub(crate) item: Option<Type>,
    /// The media types that the document says of each part.
    pub(crate) part: Option<String>,
    pub(crate) fields: EventFields,
    pub(crate) data: DataText,
    /// Whether the type of the items says what an error looks like.
    pub(crate) errors: bool,
    /// The text in the place of an item that is after the last one.
    pub(crate) until: Option<String>,
    pub(crate) asked: Asked,
}

/// What an event that is the item has of its fields, unlike most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventFields {
    /// The names of the events whose data are text, where others' are JSON.
    pub(crate) text_data: Vec<String>,
    /// The names of the events that have no data, and are items all the same.
    pub(crate) bare: Vec<String>,
    /// Ids are numbers or truth values.
    pub(crate) id_is_json: bool,
    pub(crate) retry_is_text: bool,
}

/// How items are told apart, and what of a body is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Framing {
    /// Server-sent events whose data are the items.
    EventData,
    /// Server-sent events that are the items, as objects of their fields; whether data are always text.
    Events { text: bool },
    /// Lines that are an item each.
    Lines,
    /// A JSON text sequence (RFC 7464).
    Sequence,
    /// Parts between boundaries (RFC 2046 §5.1).
    Parts,
}

/// Whether data that are the items are text instead of JSON, as those of an event are by themselves (WHATWG HTML §9.2.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataText {
    Never,
    /// Where they are no JSON.
    Otherwise,
    Always,
}

/// What makes a server answer with a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Nothing: the success is never anything else.
    Always,
    /// The header `Accept`.
    ByAccept,
    /// A member of the body, and the header `Accept`.
    ByMember(Flag),
}

/// The member of a body by which a caller says whether the answer is a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    pub(crate) name: String,
    /// Whether it is said also where no stream is asked for, since it is `true` by default.
    pub(crate) always: bool,
}

impl Framing {
    /// The framing that a media type says.
    pub fn of(media_type: &str) -> Option<Self> {
        let essence = essence(media_type);
        let subtype = essence.split('/').next_back()?;
        // Neither the prefix `x-` (RFC 6648) nor what a subtype is before its suffix says how items are told apart.
        let subtype = subtype.strip_prefix("x-").unwrap_or(subtype);
        let ends = |end: &str| subtype == end || subtype.ends_with(&format!("+{end}"));
        if subtype == "event-stream" {
            return Some(Self::EventData);
        }
        if ends("json-seq") {
            return Some(Self::Sequence);
        }
        let lines = [
            "ndjson",
            "jsonl",
            "jsonlines",
            "json-lines",
            "ldjson",
            "nd-json",
        ];
        let streams = ["stream+json", "json-stream"];
        (lines.into_iter().any(ends) || streams.contains(&subtype)).then_some(Self::Lines)
    }

    /// The framing that a media type may say of an answer: that of parts, too, which may as well be one object.
    pub fn of_answer(media_type: &str) -> Option<Self> {
        let is_multipart = Media::of(media_type) == Media::Multipart;
        Self::of(media_type).or(is_multipart.then_some(Self::Parts))
    }

    pub fn is_events(self) -> bool {
        matches!(self, Self::EventData | Self::Events { .. })
    }

    /// What an item is called.
    pub fn word(self) -> &'static str {
        match self.is_events() {
            true => "event",
            false => "item",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Framing;

    #[test]
    fn a_media_type_says_how_items_are_told_apart() {
        let of = Framing::of;
        assert_eq!(
            of("text/event-stream; charset=utf-8"),
            Some(Framing::EventData)
        );
        for lines in [
            "application/x-ndjson",
            "application/jsonl",
            "Application/X-JSONLINES",
            "application/stream+json",
        ] {
            assert_eq!(of(lines), Some(Framing::Lines), "{lines}");
        }
        assert_eq!(of("application/vnd.example+jsonl"), Some(Framing::Lines));
        assert_eq!(of("application/geo+json-seq"), Some(Framing::Sequence));
        for other in [
            "application/json",
            "text/plain",
            "application/vnd.stream+json",
            "*/*",
            "multipart/mixed",
        ] {
            assert_eq!(of(other), None, "{other}");
        }
        assert_eq!(Framing::of_answer("Multipart/Mixed"), Some(Framing::Parts));
    }
}
