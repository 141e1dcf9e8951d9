// SPDX-License-Identifier: 0BSD
//! How items are told apart: what the document says of a stream in, its decoder out.

use super::events::Events;
use super::parts::{self, Part, Parts};
use super::records::{Lines, Sequence};
use crate::runtime::body_members::Members;
use crate::runtime::response::decode_error::DecodeError;
use crate::runtime::response::raw::RawResponse;
use crate::runtime::text::media_type::is_json;
use bytes::Bytes;
use http::HeaderMap;
use serde_json::value::RawValue;
use std::time::Duration;

/// How the items of a body are told apart, and what of it is an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub struct StreamFormat {
    framing: Framing,
    fields: Fields,
    end: Option<&'static str>,
    errors: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Framing {
    EventData(DataText),
    Events { text: bool },
    Lines,
    Sequence,
    Parts,
}

/// Whether data that are the items are text instead of JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DataText {
    Never,
    /// Where they are no JSON.
    Otherwise,
    Always,
}

/// What ends a stream of JSON, whatever the document says: no JSON is written so.
const DONE: &[u8] = b"[DONE]";

impl StreamFormat {
    /// Server-sent events whose data are the items, in JSON.
    pub const EVENT_DATA: Self = Self::new(Framing::EventData(DataText::Never));

    /// Server-sent events that are the items: objects of their fields, data in JSON, or as text where it is none.
    pub const EVENTS: Self = Self::new(Framing::Events { text: false });

    /// Server-sent events that are the items: objects of their fields, data as text.
    pub const TEXT_EVENTS: Self = Self::new(Framing::Events { text: true });

    /// Lines that are an item each.
    pub const LINES: Self = Self::new(Framing::Lines);

    /// A JSON text sequence (RFC 7464).
    pub const SEQUENCE: Self = Self::new(Framing::Sequence);

    /// The parts of a body of several (RFC 2046 §5.1).
    pub const PARTS: Self = Self::new(Framing::Parts);

    const fn new(framing: Framing) -> Self {
        Self {
            framing,
            fields: Fields::DEFAULT,
            end: None,
            errors: false,
        }
    }

    /// The same where data are text, whatever they look like.
    #[must_use]
    pub const fn text_data(self) -> Self {
        Self {
            framing: Framing::EventData(DataText::Always),
            ..self
        }
    }

    /// The same where data are text if they are no JSON.
    #[must_use]
    pub const fn or_text(self) -> Self {
        Self {
            framing: Framing::EventData(DataText::Otherwise),
            ..self
        }
    }

    /// The same where the data of events with these names are text.
    #[must_use]
    pub const fn text_of(self, texts: &'static [&'static str]) -> Self {
        let fields = Fields {
            texts,
            ..self.fields
        };
        Self { fields, ..self }
    }

    /// The same where events with these names are items without data too, which other events are not.
    #[must_use]
    pub const fn bare(self, bare: &'static [&'static str]) -> Self {
        let fields = Fields {
            bare,
            ..self.fields
        };
        Self { fields, ..self }
    }

    /// The same where the id of an event is a number or a truth value.
    #[must_use]
    pub const fn id_as_json(self) -> Self {
        let fields = Fields {
            id_is_json: true,
            ..self.fields
        };
        Self { fields, ..self }
    }

    /// The same where `retry` is text.
    #[must_use]
    pub const fn retry_as_text(self) -> Self {
        let fields = Fields {
            retry_is_text: true,
            ..self.fields
        };
        Self { fields, ..self }
    }

    /// The same with a text that stands in the place of an item after the last one, besides `[DONE]`.
    #[must_use]
    pub const fn until(self, end: &'static str) -> Self {
        Self {
            end: Some(end),
            ..self
        }
    }

    /// The same where the type of the items says what an error looks like, so that it is an item.
    #[must_use]
    pub const fn with_errors(self) -> Self {
        Self {
            errors: true,
            ..self
        }
    }

    /// The decoder of a body with these headers.
    pub(super) fn decoder(self, headers: &HeaderMap) -> Decoder {
        match self.framing {
            Framing::EventData(text) => Decoder::EventData(Events::default(), text),
            Framing::Events { text } => {
                let fields = Fields {
                    all_text: text,
                    ..self.fields
                };
                Decoder::Events(Events::with_bare(fields.bare), fields)
            }
            Framing::Lines => Decoder::Lines(Lines::default()),
            Framing::Sequence => Decoder::Sequence(Sequence::default()),
            Framing::Parts => {
                Decoder::Parts(Parts::between(Part::boundary(headers).unwrap_or_default()))
            }
        }
    }

    pub(super) fn is_events(self) -> bool {
        matches!(self.framing, Framing::EventData(_) | Framing::Events { .. })
    }

    /// Why a response with this head is no stream of these items.
    pub(super) fn refuses(self, head: &RawResponse) -> Option<DecodeError> {
        let media_type = head.media_type();
        let html = media_type.eq_ignore_ascii_case("text/html");
        let fits = match self.framing {
            Framing::EventData(_) | Framing::Events { .. } => !is_json(media_type),
            Framing::Lines | Framing::Sequence => true,
            Framing::Parts if Part::boundary(head.headers()).is_some() => true,
            Framing::Parts if parts::is_multipart(media_type) => {
                return Some(DecodeError::no_boundary());
            }
            Framing::Parts => false,
        };
        (html || !fits).then(|| DecodeError::no_stream(media_type))
    }

    /// Says whether the end of the body may have cut off what it ended: a part without its boundary, and an event without its
    /// empty line (WHATWG HTML §9.2.6) or a record of a sequence without its line feed (RFC 7464 §2.4) that is no JSON with an
    /// end of its own.
    pub(super) fn is_incomplete(self, item: &Item) -> bool {
        let ends_itself = || {
            let first = item.data.trim_ascii_start().first();
            first.is_some_and(|first| b"{[\"".contains(first))
                && serde_json::from_slice::<&RawValue>(&item.data).is_ok()
        };
        item.cut
            && match self.framing {
                Framing::Parts => true,
                Framing::EventData(_) | Framing::Events { .. } | Framing::Sequence => {
                    !ends_itself()
                }
                Framing::Lines => false,
            }
    }

    /// Says whether an item is an event without its empty line, which may have had more lines (WHATWG HTML §9.2.6).
    pub(super) fn is_pending(self, item: &Item) -> bool {
        item.cut && matches!(self.framing, Framing::EventData(_) | Framing::Events { .. })
    }

    /// Says whether an item only says that no more come.
    pub(super) fn is_end(self, item: &Item) -> bool {
        let data = item.data.trim_ascii();
        data == DONE || self.end.is_some_and(|end| data == end.trim().as_bytes())
    }

    /// Says whether the type of the items does not say what an error looks like.
    pub(super) fn tells_of_errors(self) -> bool {
        !self.errors && self.framing != Framing::Parts
    }

    /// Says whether the server says with an item that it failed: with an event called so, or with an object that has a
    /// member `error`, which may be the data of an event.
    pub(super) fn is_error(self, item: &Item) -> bool {
        let has_error = || match self.framing {
            Framing::Events { .. } => data_has_error(&item.text),
            _ => has_error(&item.text),
        };
        // Most items are not looked into.
        let names_it = || item.data.windows(ERROR.len()).any(|part| part == ERROR);
        self.tells_of_errors() && (item.is_error || (names_it() && has_error()))
    }
}

/// The name of a member, as JSON has it.
const ERROR: &[u8] = b"\"error\"";

/// Says whether the data of an event are JSON with a member `error` that is not null.
fn data_has_error(event: &[u8]) -> bool {
    has_member(event, |name, value| {
        name == "data" && has_error(value.get().as_bytes())
    })
}

/// Says whether JSON is an object with a member `error` that is not null.
pub(super) fn has_error(text: &[u8]) -> bool {
    has_member(text, |name, value| name == "error" && value.get() != "null")
}

/// Says whether JSON is an object with such a member.
fn has_member(text: &[u8], is_it: impl Fn(&str, &RawValue) -> bool) -> bool {
    let members = serde_json::from_slice::<Members>(text);
    members.is_ok_and(|members| members.0.iter().any(|(name, value)| is_it(name, value)))
}

/// What stands in a body for one item.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// The JSON of the item, or the content of the part.
    pub(super) text: Bytes,
    /// The header fields of the part.
    pub(super) headers: HeaderMap,
    /// The data of the event, or the same.
    pub(super) data: Bytes,
    /// The event is called `error`.
    pub(super) is_error: bool,
    /// The body ended before the item did.
    pub(super) cut: bool,
}

impl Item {
    fn record(text: Bytes) -> Self {
        Self {
            data: text.clone(),
            text,
            headers: HeaderMap::new(),
            is_error: false,
            cut: false,
        }
    }

    fn part(part: Part) -> Self {
        Self {
            text: part.content,
            headers: part.headers,
            data: Bytes::new(),
            is_error: false,
            cut: false,
        }
    }
}

/// What the fields of events become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fields {
    /// The events whose data are text, whatever they look like: all, or those with these names.
    all_text: bool,
    texts: &'static [&'static str],
    /// The events that may have no data.
    bare: &'static [&'static str],
    pub(super) id_is_json: bool,
    pub(super) retry_is_text: bool,
}

impl Fields {
    const DEFAULT: Self = Self {
        all_text: false,
        texts: &[],
        bare: &[],
        id_is_json: false,
        retry_is_text: false,
    };

    /// Whether the data of an event with this name are text.
    pub(super) fn has_text(self, name: &str) -> bool {
        let name = if name.is_empty() { "message" } else { name };
        self.all_text || self.texts.contains(&name)
    }
}

/// What has come of a stream that is not given yet.
pub(super) enum Decoder {
    EventData(Events, DataText),
    Events(Events, Fields),
    Lines(Lines),
    Sequence(Sequence),
    Parts(Parts),
}

impl Decoder {
    /// Takes from a chunk until an item is whole; none where it is used up.
    pub(super) fn next(&mut self, chunk: &mut Bytes) -> Option<Item> {
        match self {
            Self::EventData(events, text) => loop {
                let event = events.next(chunk)?;
                // Some servers show that they live by events without data.
                if !event.data.trim().is_empty() {
                    return Some(event.into_data(*text));
                }
            },
            Self::Events(events, fields) => Some(events.next(chunk)?.into_object(*fields)),
            Self::Lines(lines) => lines.next(chunk).map(Item::record),
            Self::Sequence(sequence) => sequence.next(chunk).map(Item::record),
            Self::Parts(parts) => parts.next(chunk).map(Item::part),
        }
    }

    /// What is left at the end of the body.
    pub(super) fn finish(&mut self) -> Option<Item> {
        let item = match self {
            Self::EventData(events, text) => {
                let event = events.finish();
                let event = event.filter(|one| !one.data.trim().is_empty())?;
                event.into_data(*text)
            }
            Self::Events(events, fields) => events.finish()?.into_object(*fields),
            Self::Lines(lines) => Item::record(lines.finish()?),
            Self::Sequence(sequence) => Item::record(sequence.finish()?),
            Self::Parts(parts) => Item::record(parts.finish()?),
        };
        Some(Item { cut: true, ..item })
    }

    /// How many bytes are held.
    pub(super) fn held(&self) -> usize {
        match self {
            Self::EventData(events, _) | Self::Events(events, _) => events.held(),
            Self::Lines(lines) => lines.held(),
            Self::Sequence(sequence) => sequence.held(),
            Self::Parts(parts) => parts.held(),
        }
    }

    /// Begins with another body of the same stream; what of an event has come is no event (WHATWG HTML §9.2.6).
    pub(super) fn begin_anew(&mut self) {
        match self {
            Self::EventData(events, _) | Self::Events(events, _) => events.begin_anew(),
            Self::Lines(_) | Self::Sequence(_) | Self::Parts(_) => {}
        }
    }

    fn events(&self) -> Option<&Events> {
        match self {
            Self::EventData(events, _) | Self::Events(events, _) => Some(events),
            Self::Lines(_) | Self::Sequence(_) | Self::Parts(_) => None,
        }
    }

    pub(super) fn last_event_id(&self) -> Option<&str> {
        self.events()?.last_id()
    }

    pub(super) fn reconnection_time(&self) -> Option<Duration> {
        self.events()?.retry()
    }
}
