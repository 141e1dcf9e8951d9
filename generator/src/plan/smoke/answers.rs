//! What a transport for tests answers: the first success that the document describes.

use serde_json::Value;

use crate::api::samples::Samples;
use crate::api::stream::DataText;
use crate::api::{self, Content, Operation, Response, Status, types};
use crate::plan::planning::Planning;
use crate::rust::{Call, Decode, SmokeAnswer};

impl Planning<'_> {
    /// The answer, and whether it is items one after another; no answer where nothing makes one up.
    pub(super) fn smoke_answer(
        &self,
        operation: &Operation,
        call: &Call,
        samples: &Samples,
    ) -> (Option<SmokeAnswer>, bool) {
        let (successes, _) = operation.answers();
        if let Decode::Stream(stream) = &call.decode {
            return (
                self.streamed_answer(operation, stream.format, samples),
                true,
            );
        }
        let Some(response) = successes.first() else {
            return (Some(empty(200)), false);
        };
        let status = status(response);
        let Some(content) = self.preferred(&response.contents) else {
            return (Some(empty(status)), false);
        };
        if samples.is_endless(&response.origin, &content.media_type) {
            return (None, false);
        }
        let sample = samples.body(&response.origin, &content.media_type);
        let sample = sample.map(|sample| &sample.whole);
        (self.answer_in(status, content, sample), false)
    }

    fn answer_in(
        &self,
        status: u16,
        content: &Content,
        sample: Option<&Value>,
    ) -> Option<SmokeAnswer> {
        let body = match (self.decoded_as(content).0, sample) {
            (Decode::Xml(..), Some(value)) => self.api.xml_of(content.xml.as_ref()?, value),
            (Decode::Xml(..), None) => return None,
            (Decode::Json(..) | Decode::String, Some(value)) => value.to_string(),
            // What stands for a range is JSON, and so is a value in it.
            (Decode::Plain(..), Some(value)) if is_of_json(&content.media_type) => {
                value.to_string()
            }
            (Decode::Json(..), None) => "null".to_owned(),
            (_, Some(value)) => types::text(value),
            (_, None) => "text".to_owned(),
        };
        Some(SmokeAnswer {
            status,
            media_type: media_type(&content.media_type),
            body,
        })
    }

    fn streamed_answer(
        &self,
        operation: &Operation,
        format: &str,
        samples: &Samples,
    ) -> Option<SmokeAnswer> {
        let stream = operation.stream.as_ref()?;
        let (successes, _) = operation.answers();
        let of_stream = |one: &&&Response| one.origin == stream.origin;
        let response = successes.iter().find(of_stream).or(successes.first())?;
        let sample = samples.body(&response.origin, &stream.media_type);
        let sample = sample.map(|sample| sample.whole.clone())?;
        let list = |ty: &api::Type| matches!(self.shape_of(ty), Err(api::Type::Array(_)));
        let items = match sample {
            // A schema that is a list is that of all items.
            Value::Array(items) if !items.is_empty() && !stream.item.as_ref().is_some_and(list) => {
                items
            }
            one => vec![one],
        };
        let of_item = |item: &Value| match format {
            "LINES" => format!("{item}\n"),
            "SEQUENCE" => format!("\u{1e}{item}\n"),
            "EVENT_DATA" if stream.data != DataText::Never => {
                format!("data: {}\n\n", types::text(item))
            }
            "EVENT_DATA" => format!("data: {item}\n\n"),
            _ => event(item),
        };
        let body = match format {
            "PARTS" => parts(&items),
            _ => items.iter().map(of_item).collect(),
        };
        Some(SmokeAnswer {
            status: status(response),
            media_type: match format {
                "PARTS" => format!("{}; boundary=part", media_type(&stream.media_type)),
                _ => media_type(&stream.media_type),
            },
            body,
        })
    }
}

/// An event that is the item: the fields that it has, whose data may be text.
fn event(item: &Value) -> String {
    let field = |name: &str| {
        let text = item.get(name).map(types::text);
        text.map(|text| format!("{name}: {text}\n"))
    };
    let mut text: String = ["event", "id", "retry"]
        .into_iter()
        .filter_map(field)
        .collect();
    text += field("data").as_deref().unwrap_or("data: \n");
    text + "\n"
}

/// A body of parts.
fn parts(items: &[Value]) -> String {
    let parts = items.iter().map(|item| match item {
        Value::Object(_) => format!("--part\r\nContent-Type: application/json\r\n\r\n{item}\r\n"),
        other => format!("--part\r\n\r\n{}\r\n", types::text(other)),
    });
    parts.collect::<String>() + "--part--\r\n"
}

fn empty(status: u16) -> SmokeAnswer {
    SmokeAnswer {
        status,
        media_type: String::new(),
        body: String::new(),
    }
}

fn status(response: &Response) -> u16 {
    match response.status {
        Status::Exact(code) => code,
        Status::Range(_) | Status::Default => 200,
    }
}

/// Whether JSON is within a range.
fn is_of_json(range: &str) -> bool {
    matches!(range, "*/*" | "application/*")
}

/// A media type within a range.
fn media_type(declared: &str) -> String {
    match is_of_json(declared) {
        true => "application/json".to_owned(),
        false => crate::plan::examples::bodies::media_type_of(declared),
    }
}
