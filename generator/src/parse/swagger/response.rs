//! Responses whose media types stand on the operation (2.0 §5.2.19).

use serde_json::Value;

use super::body::empty;
use super::{common_media_types, media_types};
use crate::document::{MediaType, Response, Slot};
use crate::parse::context::Context;
use crate::parse::grammar::Kind;
use crate::parse::object::{Node, Object};
use crate::parse::{reference, response, samples, slot as slots};

/// The response at a node of an operation. One that a reference leads to is this operation's own where the
/// operation produces other media types than the document that the response is part of.
pub(in crate::parse) fn slot<'a>(
    cx: &mut Context<'a>,
    operation: &Object<'a>,
    node: &Node<'a>,
) -> Option<Slot<Response>> {
    let produces = media_types(cx, operation, "produces");
    let target = slots::referred(cx, Kind::Response, node)?.target;
    let common = common_media_types(cx, &target.place, "produces");
    if reference::of(node).is_some() && produces == common {
        return slots::read(cx, node);
    }
    response::of(cx, &target, Some(produces)).map(|response| Slot::Object(Box::new(response)))
}

/// The body of a response in each of the media types that are produced.
pub(in crate::parse) fn content<'a>(
    cx: &mut Context<'a>,
    object: &Object<'a>,
    produces: Option<Vec<String>>,
) -> Vec<(String, Slot<MediaType>)> {
    let mut produces =
        produces.unwrap_or_else(|| common_media_types(cx, object.place(), "produces"));
    let Some(node) = object.get("schema") else {
        return Vec::new();
    };
    if produces.is_empty() {
        let is_file = node.value.get("type").and_then(Value::as_str) == Some("file");
        produces.push(
            if is_file {
                "application/octet-stream"
            } else {
                "application/json"
            }
            .to_owned(),
        );
    }
    let schema = cx.schema(&node);
    let mut content = Vec::with_capacity(produces.len());
    for name in produces {
        let all = object.all_members("examples");
        let example = all.filter(|(of, _)| *of == name).map(|(_, node)| node);
        let media_type = MediaType {
            schema: Some(schema),
            examples: samples::of_media_type(cx, &name, example.collect(), Some(schema)),
            ..empty(object.place().clone())
        };
        content.push((name, Slot::Object(Box::new(media_type))));
    }
    content
}
