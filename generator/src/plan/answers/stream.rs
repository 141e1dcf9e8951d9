//! Successes that are items one after another → how they are read, and what is said of the others.

use crate::api::stream::{DataText, Framing, Stream};
use crate::api::{Content, Response, Type};
use crate::diagnostic::{Code, Diagnostic};
use crate::plan::bodies::request::Texts;
use crate::plan::planning::Planning;
use crate::runtime_files::Part;
use crate::rust::{self, Decode, StreamItem};

impl Planning<'_> {
    pub(in crate::plan) fn streamed(&mut self, stream: &Stream) -> Decode {
        self.runtime_parts.insert(Part::ItemStream);
        Decode::Stream(Box::new(rust::Stream {
            format: match stream.framing {
                Framing::EventData => "EVENT_DATA",
                Framing::Events { text: false } => "EVENTS",
                Framing::Events { text: true } => "TEXT_EVENTS",
                Framing::Lines => "LINES",
                Framing::Sequence => "SEQUENCE",
                Framing::Parts => "PARTS",
            },
            data: match stream.data {
                DataText::Never => None,
                DataText::Otherwise => Some("or_text"),
                DataText::Always => Some("text_data"),
            },
            text_events: stream.fields.text_data.clone(),
            bare_events: stream.fields.bare.clone(),
            fields: {
                let id = stream.fields.id_is_json.then_some("id_as_json");
                let retry = stream.fields.retry_is_text.then_some("retry_as_text");
                id.into_iter().chain(retry).collect()
            },
            errors: stream.errors,
            // What ends all streams of JSON.
            until: stream.until.clone().filter(|text| text != "[DONE]"),
            item: match (stream.framing, &stream.item) {
                (Framing::Parts, item) => self.part(stream, item.as_ref()),
                (_, Some(item)) => StreamItem::Value(Decode::Json(self.ty(item), self.codec(item))),
                (_, None) => StreamItem::Event,
            },
        }))
    }

    /// What a part becomes, by the first media type that is said of it, or else by its type (OpenAPI 3.2 §4.15.3).
    fn part(&mut self, stream: &Stream, item: Option<&Type>) -> StreamItem {
        let Some(ty) = item else {
            return StreamItem::Part;
        };
        let said = stream.part.as_deref();
        let said = said.and_then(|said| said.split(',').next());
        let mut content = Content::of(ty.clone(), said.map_or("text/plain", str::trim));
        if said.is_none() && self.texts(&content) == Texts::Structured {
            "application/json".clone_into(&mut content.media_type);
        }
        match self.decoded_as(&content) {
            (Decode::Bytes, _) if self.is_text(ty) => StreamItem::Part,
            (decode, None) if !matches!(decode, Decode::Bytes) => StreamItem::Value(decode),
            _ => {
                let message = format!("a part in `{}` is given as it is", content.media_type);
                let found = Diagnostic::at(Code::RawBody, &stream.origin, message);
                self.diagnostics.push(found);
                StreamItem::Part
            }
        }
    }

    /// Says which successes are never given where the operation's only answer is a stream.
    pub(super) fn passed_over(&mut self, stream: &Stream, successes: &[&Response]) {
        for response in successes {
            let other = response.contents.iter();
            let given = |media_type: &str| {
                stream.origin == response.origin && stream.media_type == media_type
                    || Framing::of_answer(media_type).is_some()
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
