// SPDX-License-Identifier: 0BSD
//! Server-sent events (WHATWG HTML §9.2): chunks of any size in, events out.

use bytes::{Buf as _, Bytes};
use std::time::Duration;

/// An event as it came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Event {
    /// Empty where none is said, which means `message`.
    pub(super) name: String,
    pub(super) data: String,
    pub(super) id: Option<String>,
    /// In milliseconds.
    pub(super) retry: Option<u64>,
    /// It has no data.
    pub(super) bare: bool,
}

/// What has come of an event stream.
#[derive(Debug, Default)]
pub(super) struct Events {
    /// A line whose end has not come.
    line: Vec<u8>,
    /// The last line ended with a carriage return, which may be the first half of its end.
    halfway: bool,
    /// A line has come, so that a byte order mark is none any more.
    begun: bool,
    /// The lines of data, each with a line feed.
    data: Vec<u8>,
    event: Event,
    last_id: Option<String>,
    retry: Option<u64>,
    /// The names of the events that may have no data.
    bare: &'static [&'static str],
}

impl Events {
    /// Events of which those with these names may have no data.
    pub(super) fn with_bare(bare: &'static [&'static str]) -> Self {
        Self {
            bare,
            ..Self::default()
        }
    }

    /// Takes lines from a chunk until an event is whole; none where the chunk is used up.
    pub(super) fn next(&mut self, chunk: &mut Bytes) -> Option<Event> {
        while !chunk.is_empty() {
            if std::mem::take(&mut self.halfway) && chunk[0] == b'\n' {
                chunk.advance(1);
                continue;
            }
            let Some(end) = chunk.iter().position(|byte| b"\r\n".contains(byte)) else {
                self.line.extend_from_slice(chunk);
                chunk.clear();
                return None;
            };
            let rest = chunk.split_to(end);
            self.halfway = chunk[0] == b'\r';
            chunk.advance(1);
            let event = match self.line.is_empty() {
                true => self.line(&rest),
                false => {
                    let mut line = std::mem::take(&mut self.line);
                    line.extend_from_slice(&rest);
                    self.line(&line)
                }
            };
            if event.is_some() {
                return event;
            }
        }
        None
    }

    /// The event that the end of the body cuts off.
    pub(super) fn finish(&mut self) -> Option<Event> {
        let line = std::mem::take(&mut self.line);
        if !line.is_empty() {
            self.line(&line);
        }
        // More of an event without data may have been to come.
        self.dispatch().filter(|event| !event.bare)
    }

    /// Forgets all but the last id and how long to wait.
    pub(super) fn begin_anew(&mut self) {
        *self = Self {
            last_id: self.last_id.take(),
            retry: self.retry,
            bare: self.bare,
            ..Self::default()
        };
    }

    /// How many bytes are held.
    pub(super) fn held(&self) -> usize {
        self.line.len() + self.data.len() + self.event.name.len()
    }

    pub(super) fn last_id(&self) -> Option<&str> {
        self.last_id.as_deref().filter(|id| !id.is_empty())
    }

    pub(super) fn retry(&self) -> Option<Duration> {
        self.retry.map(Duration::from_millis)
    }

    /// One line, without its end; the event that it ends.
    fn line(&mut self, line: &[u8]) -> Option<Event> {
        let first = !std::mem::replace(&mut self.begun, true);
        let line = match line.strip_prefix(b"\xef\xbb\xbf") {
            Some(rest) if first => rest,
            Some(_) | None => line,
        };
        if line.is_empty() {
            return self.dispatch();
        }
        let (name, value) = match line.iter().position(|byte| *byte == b':') {
            Some(colon) => (&line[..colon], &line[colon + 1..]),
            None => (line, &b""[..]),
        };
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match name {
            b"data" => {
                self.data.extend_from_slice(value);
                self.data.push(b'\n');
            }
            b"event" => self.event.name = text(value),
            b"id" if !value.contains(&0) => self.event.id = Some(text(value)),
            b"retry" if value.iter().all(u8::is_ascii_digit) => {
                self.event.retry = text(value).parse().ok();
                self.retry = self.event.retry.or(self.retry);
            }
            // A comment, or what a later version of the format has.
            _ => {}
        }
        None
    }

    /// The event that came, if it has data or may have none.
    fn dispatch(&mut self) -> Option<Event> {
        let event = std::mem::take(&mut self.event);
        if event.id.is_some() {
            self.last_id.clone_from(&event.id);
        }
        let mut data = std::mem::take(&mut self.data);
        let bare = data.pop().is_none();
        if bare && !self.bare.contains(&event.name.as_str()) {
            return None;
        }
        let data = String::from_utf8(data);
        let data = data.unwrap_or_else(|error| text(error.as_bytes()));
        Some(Event {
            data,
            bare,
            ..event
        })
    }
}

/// A text, what is no UTF-8 replaced as the format says.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
