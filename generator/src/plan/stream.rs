//! Successes that are items one after another → how they are read, and what is said of the others.

use super::Planning;
use crate::api::Response;
use crate::api::stream::{Framing, Stream};
use crate::diagnostic::{Code, Diagnostic};
use crate::runtime_files::Part;
use crate::rust::{self, Decode};

impl Planning<'_> {
    pub(super) fn streamed(&mut self, stream: &Stream) -> Decode {
        self.runtime_parts.insert(Part::ItemStream);
        let item = stream.item.as_ref();
        Decode::Stream(Box::new(rust::Stream {
            format: match stream.framing {
                Framing::EventData => "EVENT_DATA",
                Framing::Events { text: false } => "EVENTS",
                Framing::Events { text: true } => "TEXT_EVENTS",
                Framing::Lines => "LINES",
                Framing::Sequence => "SEQUENCE",
            },
            errors: stream.errors,
            // What ends all streams of JSON.
            until: stream.until.clone().filter(|text| text != "[DONE]"),
            item: item.map(|item| (self.ty(item), self.codec(item))),
        }))
    }

    /// Says which successes are never given where the operation's only answer is a stream.
    pub(super) fn passed_over(&mut self, stream: &Stream, successes: &[&Response]) {
        for response in successes {
            let other = response.contents.iter();
            let given = |media_type: &str| {
                stream.origin == response.origin && stream.media_type == media_type
                    || Framing::of(media_type).is_some()
            };
            let mut other = other.filter(|content| !given(&content.media_type));
            if let Some(content) = other.next() {
                let message = format!(
                    "a body in `{}` is not given, since the operation answers with a stream in `{}`",
                    content.media_type, stream.media_type
                );
                let found = Diagnostic::at(Code::NotGenerated, &response.origin, message);
                self.diagnostics.push(found);
            }
        }
    }
}
