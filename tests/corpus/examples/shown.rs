//! A document in; the examples of its bodies out, each with what is wrong with it by its own schema.

use std::collections::HashMap;

use generator::document::{Document, MediaType, Operation, Slot};
use generator::parse::misfit;
use generator::place::Place;
use serde_json::Value;

/// A whole value of a body.
#[derive(Clone)]
pub(crate) struct Shown {
    pub(crate) place: Place,
    pub(crate) value: Value,
    /// Why it is none of its schema.
    pub(crate) misfit: Option<String>,
}

/// Those of a body by where it stands and its media type.
pub(crate) type All = HashMap<(Place, String), Vec<Shown>>;

/// The examples of all bodies of operations.
pub(crate) fn of(document: &Document) -> All {
    let mut all = All::new();
    for operation in document.paths.iter().flat_map(|item| &item.operations) {
        if let Some(slot) = &operation.request_body {
            let body = document.request_body(slot);
            add(&mut all, document, &body.place, &body.content);
        }
        for (_, slot) in &operation.responses {
            let response = document.response(slot);
            add(&mut all, document, &response.place, &response.content);
        }
    }
    // Once each body has its own, which several operations may share.
    for operation in document.paths.iter().flat_map(|item| &item.operations) {
        add_answers(&mut all, document, operation);
    }
    all
}

fn add(all: &mut All, document: &Document, place: &Place, content: &[(String, Slot<MediaType>)]) {
    for (name, slot) in content {
        let media_type = document.media_type(slot);
        let examples = media_type.examples.iter();
        let shown = examples.map(|one| shown(document, media_type, &one.place, one.value.clone()));
        all.insert((place.clone(), name.clone()), shown.collect());
    }
}

/// JSON that stands as a text where its schema wants no text, as all of Elasticsearch's examples do, is what the text says.
fn shown(document: &Document, media_type: &MediaType, place: &Place, value: Value) -> Shown {
    let of = |value: &Value| misfit(&document.schemas, media_type.schema?, value);
    let said = value.as_str().filter(|_| of(&value).is_some());
    let said = said.and_then(|text| serde_json::from_str(text).ok());
    let value = said.unwrap_or(value);
    Shown {
        place: place.clone(),
        misfit: of(&value),
        value,
    }
}

/// The answers that OpenAI shows with its operations, as text that may be JSON.
fn add_answers(all: &mut All, document: &Document, operation: &Operation) {
    let Some(written) = operation.object.extensions.get("x-oaiMeta") else {
        return;
    };
    let examples = match written.get("examples") {
        Some(Value::Array(list)) => list.iter().collect(),
        one => Vec::from_iter(one),
    };
    let texts = examples
        .into_iter()
        .filter_map(|example| example.get("response")?.as_str());
    let values = texts.filter_map(|text| serde_json::from_str::<Value>(text).ok());
    let success = operation.responses.iter().find_map(|(_, slot)| {
        let response = document.response(slot);
        let is_json = |(name, _): &&(String, _)| name == "application/json";
        let (name, slot) = response.content.iter().find(is_json)?;
        Some((response, name, document.media_type(slot)))
    });
    let Some((response, name, media_type)) = success else {
        return;
    };
    let place = operation.place.child("x-oaiMeta");
    let body = all
        .entry((response.place.clone(), name.clone()))
        .or_default();
    body.extend(values.map(|value| shown(document, media_type, &place, value)));
}
