//! Request Body, Media Type and Encoding Objects (OpenAPI 3.x §4.8.13 to §4.8.15).

use indexmap::IndexMap;

use super::check::open;
use super::context::Context;
use super::grammar::Kind;
use super::object::{Node, Object};
use super::{parameter, response, samples, slot};
use crate::document::{Encoding, MediaType, ParameterLocation, RequestBody};

pub(super) fn request<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<RequestBody> {
    let object = open(cx, Kind::RequestBody, node)?;
    Some(RequestBody {
        place: object.place().clone(),
        description: object.text("description"),
        required: object.flag("required").unwrap_or(false),
        content: slot::members(cx, object.all_members("content")),
        extensions: object.extensions(),
    })
}

pub(super) fn media_type<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<MediaType> {
    let object = open(cx, Kind::MediaType, node)?;
    let schema = object.get("schema").map(|node| cx.schema(&node));
    let item = item_schema(&object);
    let mut examples: Vec<Node<'a>> = object.get("example").into_iter().collect();
    examples.extend(response::examples(cx, &object));
    let name = object.place().pointer.tokens().next_back();
    let name = name.unwrap_or_default();
    let examples = samples::of_media_type(cx, &name, examples, schema);
    Some(MediaType {
        place: object.place().clone(),
        schema,
        item_schema: item.map(|node| cx.schema(&node)),
        encoding: named_encodings(cx, &object),
        prefix_encoding: prefix_encodings(cx, &object),
        item_encoding: item_encoding(cx, &object),
        examples,
        extensions: object.extensions(),
    })
}

/// The schema of each item: as OpenAPI 3.2 says it, or as extensions say it before 3.2.
fn item_schema<'a>(object: &Object<'a>) -> Option<Node<'a>> {
    let lines = || {
        let schema = object.get("schema")?;
        let item = schema.value.get("x-line-schema")?;
        Some(schema.child("x-line-schema", item))
    };
    let extended = || object.get("x-oai-itemSchema").or_else(lines);
    let said = |node: &Node<'a>| node.value.is_object();
    object.get("itemSchema").or_else(|| extended().filter(said))
}

fn encoding<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<Encoding> {
    let object = open(cx, Kind::Encoding, node)?;
    Some(Encoding {
        place: object.place().clone(),
        content_type: object.text("contentType"),
        headers: slot::members(cx, object.all_members("headers")),
        style: object
            .text("style")
            .and_then(|text| parameter::style(cx, &object, &text, ParameterLocation::Query)),
        explode: object.flag("explode"),
        allow_reserved: object.flag("allowReserved"),
        encoding: named_encodings(cx, &object),
        prefix_encoding: prefix_encodings(cx, &object),
        item_encoding: item_encoding(cx, &object),
    })
}

fn named_encodings<'a>(cx: &mut Context<'a>, object: &Object<'a>) -> IndexMap<String, Encoding> {
    let all = object.all_members("encoding");
    all.filter_map(|(name, node)| Some((name.to_owned(), encoding(cx, &node)?)))
        .collect()
}

fn prefix_encodings<'a>(cx: &mut Context<'a>, object: &Object<'a>) -> Vec<Encoding> {
    object
        .elements("prefixEncoding")
        .filter_map(|node| encoding(cx, &node))
        .collect()
}

fn item_encoding<'a>(cx: &mut Context<'a>, object: &Object<'a>) -> Option<Box<Encoding>> {
    object
        .get("itemEncoding")
        .and_then(|node| encoding(cx, &node))
        .map(Box::new)
}
