//! Response, Header, Link and Example Objects (OpenAPI 3.x §4.8.17 to §4.8.21).

use super::check::open;
use super::context::Context;
use super::grammar::Kind;
use super::object::{Node, Object};
use super::{server, slot, swagger};
use crate::document::{Header, Link, Response, Slot, Version};

pub(super) fn read<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<Response> {
    of(cx, node, None)
}

/// The response at a node; in 2.0 its body is in each of the media types that the operation produces.
pub(super) fn of<'a>(
    cx: &mut Context<'a>,
    node: &Node<'a>,
    produces: Option<Vec<String>>,
) -> Option<Response> {
    let object = open(cx, Kind::Response, node)?;
    let content = match cx.version(object.place()) {
        Version::V2_0 => swagger::content(cx, &object, produces),
        Version::V3_0 | Version::V3_1 | Version::V3_2 => {
            slot::members(cx, object.all_members("content"))
        }
    };
    Some(Response {
        place: object.place().clone(),
        summary: object.text("summary"),
        description: object.text("description").unwrap_or_default(),
        headers: slot::members(cx, object.all_members("headers")),
        content,
        links: slot::members(cx, object.members("links")),
        extensions: object.extensions(),
    })
}

pub(super) fn header<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<Header> {
    let object = open(cx, Kind::Header, node)?;
    let schema = match cx.version(object.place()) {
        Version::V2_0 => Some(swagger::schema(cx, &object.node, Kind::Header)),
        Version::V3_0 | Version::V3_1 | Version::V3_2 => {
            object.get("schema").map(|node| cx.schema(&node))
        }
    };
    let delimiter = object.text("collectionFormat");
    let is_list = object.text("type").as_deref() == Some("array");
    Some(Header {
        place: object.place().clone(),
        description: object.text("description"),
        required: object.flag("required").unwrap_or(false),
        deprecated: object.flag("deprecated").unwrap_or(false),
        explode: object.flag("explode").unwrap_or(false),
        delimiter: delimiter.filter(|format| is_list && format != "csv"),
        schema,
        content: slot::members(cx, object.all_members("content")),
        example: object
            .data("example")
            .or_else(|| Some(examples(cx, &object).first()?.value.clone())),
    })
}

pub(super) fn link<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<Link> {
    let object = open(cx, Kind::Link, node)?;
    Some(Link {
        place: object.place().clone(),
        description: object.text("description"),
        operation_id: object.text("operationId"),
        operation_ref: object.text("operationRef"),
        parameters: object
            .all_members("parameters")
            .map(|(name, node)| (name.to_owned(), node.value.clone()))
            .collect(),
        request_body: object.data("requestBody"),
        server: object
            .get("server")
            .and_then(|node| server::read(cx, &node)),
    })
}

pub(super) fn example<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<openapiv3::Example> {
    let object = open(cx, Kind::Example, node)?;
    Some(openapiv3::Example {
        summary: object.text("summary"),
        description: object.text("description"),
        value: object.data("value").or_else(|| object.data("dataValue")),
        external_value: object.text("externalValue"),
        extensions: object.extensions(),
    })
}

/// The values of `examples`, references followed; those that are not written out are passed over.
pub(super) fn examples<'a>(cx: &mut Context<'a>, object: &Object<'a>) -> Vec<Node<'a>> {
    let mut values = Vec::new();
    for (_, node) in object.members("examples") {
        let example = match slot::read::<openapiv3::Example>(cx, &node) {
            Some(Slot::Object(_)) => Some(node),
            Some(Slot::Reference(_)) => super::reference::follow(cx, Kind::Example, &node),
            None => None,
        };
        let Some(example) = example else { continue };
        let mut keys = ["value", "dataValue"].into_iter();
        values.extend(keys.find_map(|key| Some(example.child(key, example.value.get(key)?))));
    }
    values
}
