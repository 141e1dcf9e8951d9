//! An operation in; how many parts it is made of, those included that it shares with others, out.

use crate::document::{Document, MediaType, Operation, Parameter, PathItem, Slot};

/// Bytes of prose that are as much as another part.
const PROSE: usize = 64;

pub(super) fn of(document: &Document, item: &PathItem, operation: &Operation) -> usize {
    let parameters = item.parameters.iter().chain(&operation.parameters);
    let parameters = parameters.map(|slot| parameter(document.parameter(slot)));
    let request = operation.request_body.iter().map(|slot| {
        let body = document.request_body(slot);
        prose(body.description.as_ref()) + contents(document, &body.content)
    });
    let responses = operation.responses.iter().map(|(_, slot)| {
        let response = document.response(slot);
        let others = response.headers.len() + response.links.len();
        prose(Some(&response.description)) + others + contents(document, &response.content)
    });
    let all = parameters.chain(request).chain(responses);
    all.sum::<usize>() + operation.callbacks.len() + prose(item.description.as_ref())
}

fn parameter(parameter: &Parameter) -> usize {
    let written = parameter.content.len() + parameter.examples.len();
    prose(parameter.description.as_ref()) + written
}

fn contents(document: &Document, contents: &[(String, Slot<MediaType>)]) -> usize {
    let parts = contents.iter().map(|(_, slot)| {
        let media = document.media_type(slot);
        1 + media.encoding.len() + media.prefix_encoding.len()
    });
    parts.sum()
}

fn prose(text: Option<&String>) -> usize {
    1 + text.map_or(0, |text| text.len() / PROSE)
}
