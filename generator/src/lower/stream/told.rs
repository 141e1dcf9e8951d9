//! Extensions → what they say of the stream that an operation answers with.

use serde_json::Value;

use crate::api::media::Media;
use crate::api::stream::Framing;
use crate::api::{Hints, Operation};
use crate::lower::hints::OPENAI;

/// What the extensions of an operation say of its stream.
#[derive(Default)]
pub(super) struct Told {
    /// How items are told apart, where the success is a stream.
    pub(super) framing: Option<Framing>,
    /// Whether it is one only where it is asked for.
    pub(super) conditional: bool,
    /// The member of the body that asks for it.
    pub(super) member: Option<String>,
    /// The component that the items are.
    pub(super) item: Option<String>,
    /// Whether prose says that the success is a stream where it is asked for.
    pub(super) prose: bool,
    /// The text after the last item.
    pub(super) until: Option<String>,
}

const FERN: &str = "x-fern-streaming";
const MEMBER: &str = "x-speakeasy-stream-request-field";
const SENTINEL: &str = "x-speakeasy-sse-sentinel";

impl Told {
    pub(super) fn of(operation: &Operation) -> Self {
        let mut told = Self::default();
        if let Some(fern) = value(&operation.hints, FERN) {
            told.read_fern(fern);
        }
        if let Some(name) = value(&operation.hints, MEMBER).and_then(Value::as_str) {
            told.member = Some(name.to_owned());
        }
        let returns =
            value(&operation.hints, OPENAI).and_then(|meta| meta.get("returns")?.as_str());
        told.prose = returns.is_some_and(|text| text.to_lowercase().contains("stream"));
        let contents = operation.responses.iter().flat_map(|one| &one.contents);
        let of_contents = contents.map(|content| &content.hints);
        let mut all = std::iter::once(&operation.hints).chain(of_contents);
        if let Some(text) = all.find_map(|hints| value(hints, SENTINEL)?.as_str()) {
            told.until = Some(text.to_owned());
        }
        told
    }

    /// `true`, or an object with `format`, `stream-condition`, `response-stream` and `terminator`.
    fn read_fern(&mut self, fern: &Value) {
        let text = |key: &str| fern.get(key).and_then(Value::as_str).map(str::to_owned);
        let component = |text: &str| {
            let name = text.strip_prefix("#/components/schemas/")?;
            Some(name.replace("~1", "/").replace("~0", "~"))
        };
        if let Some(item) = fern.get("response-stream") {
            self.item = item.get("$ref").and_then(Value::as_str).and_then(component);
            if self.item.is_none() {
                // The schema is not one of the document's, so that the items have no type.
                return;
            }
        }
        self.framing = match (fern, fern.get("format").and_then(Value::as_str)) {
            (Value::Bool(true), _) | (Value::Object(_), None | Some("json")) => {
                Some(Framing::Lines)
            }
            (Value::Object(_), Some("sse")) => Some(Framing::EventData),
            _ => None,
        };
        let condition = text("stream-condition");
        self.conditional = condition.is_some();
        self.member = condition.and_then(|text| Some(text.strip_prefix("$request.")?.to_owned()));
        self.until = text("terminator");
    }

    /// Takes away what is done, so that nothing is said of it; bytes come as they come whatever is said.
    pub(super) fn is_done(&self, operation: &mut Operation, streamed: bool) {
        let (successes, _) = operation.answers();
        let mut contents = successes.iter().flat_map(|one| &one.contents);
        let bytes = !contents.any(|content| Media::of(&content.media_type) == Media::Json);
        let done = |name: &str| match name {
            FERN => self.framing.is_some() && (streamed || bytes),
            // It is prose, and asks for nothing.
            OPENAI => true,
            name => streamed && [MEMBER, SENTINEL].contains(&name),
        };
        operation.hints.retain(|(name, _)| !done(name));
        let responses = operation.responses.iter_mut();
        let contents = responses.flat_map(|one| &mut one.contents);
        contents.for_each(|content| content.hints.retain(|(name, _)| !done(name)));
    }
}

/// Whether a text says that something is server-sent events.
pub(super) fn names_events(text: &str) -> bool {
    let text = text.to_lowercase();
    [
        "server-sent event",
        "server sent event",
        "text/event-stream",
    ]
    .iter()
    .any(|words| text.contains(words))
        || text
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word == "sse")
}

fn value<'h>(hints: &'h Hints, name: &str) -> Option<&'h Value> {
    hints
        .iter()
        .find(|(known, _)| known == name)
        .map(|(_, value)| value)
}
