//! The sections of `components` (OpenAPI 3.x §4.8.7), and what references lead to beside them.

use super::check::open;
use super::context::Context;
use super::grammar::Kind;
use super::object::{Node, Object};
use super::{path, reference, schema, security, slot, swagger};
use crate::document::{
    Callback, Header, Link, MediaType, Parameter, PathItem, RequestBody, Response, Version,
};

/// Reads every entry of every section, in the order of the specification's own list.
pub(super) fn read<'a>(cx: &mut Context<'a>, document: &Object<'a>) {
    if cx.version(document.place()) == Version::V2_0 {
        swagger::components(cx, document);
    }
    let Some(object) = document
        .get("components")
        .and_then(|node| open(cx, Kind::Components, &node))
    else {
        return;
    };
    schemas(cx, &object, "schemas");
    for (_, node) in section(cx, &object, "parameters") {
        slot::declare::<Parameter>(cx, &node);
    }
    for (_, node) in section(cx, &object, "examples") {
        slot::declare::<openapiv3::Example>(cx, &node);
    }
    for (_, node) in section(cx, &object, "headers") {
        slot::declare::<Header>(cx, &node);
    }
    for (_, node) in section(cx, &object, "mediaTypes") {
        slot::declare::<MediaType>(cx, &node);
    }
    for (_, node) in section(cx, &object, "requestBodies") {
        slot::declare::<RequestBody>(cx, &node);
    }
    for (_, node) in section(cx, &object, "links") {
        slot::declare::<Link>(cx, &node);
    }
    for (_, node) in section(cx, &object, "responses") {
        slot::declare::<Response>(cx, &node);
    }
    for (_, node) in section(cx, &object, "callbacks") {
        slot::declare::<Callback>(cx, &node);
    }
    for (name, node) in section(cx, &object, "securitySchemes") {
        security::declare(cx, name, &node);
    }
    schema::drain(cx);
}

/// The named objects of a section.
fn section<'a>(
    cx: &mut Context<'a>,
    object: &Object<'a>,
    keyword: &str,
) -> Vec<(&'a str, Node<'a>)> {
    let Some(node) = object.get(keyword) else {
        return Vec::new();
    };
    reference::spread(cx, node).named().collect()
}

/// Reads the named schemas of the entry document.
pub(super) fn schemas<'a>(cx: &mut Context<'a>, object: &Object<'a>, section: &str) {
    for (name, node) in self::section(cx, object, section) {
        let id = cx.schema(&node);
        cx.schemas.components.insert(name.to_owned(), id);
        schema::drain(cx);
    }
}

/// The path items under `webhooks` (OpenAPI 3.1 §4.8.1), or under the extension that came before it.
pub(super) fn webhooks<'a>(cx: &mut Context<'a>, document: &Object<'a>) -> Vec<PathItem> {
    let before = match cx.version(document.place()) {
        Version::V2_0 | Version::V3_0 => Some("x-webhooks"),
        Version::V3_1 | Version::V3_2 => None,
    };
    let extension = before.into_iter().flat_map(|key| document.members(key));
    document
        .members("webhooks")
        .chain(extension)
        .filter_map(|(name, node)| path::item(cx, name, &node))
        .collect()
}

/// Reads what references led to and what those lead to, until nothing is left.
pub(super) fn finish(cx: &mut Context<'_>) {
    loop {
        schema::drain(cx);
        let Some((kind, node)) = cx.pending.pop_front() else {
            return;
        };
        slot::pending(cx, kind, &node);
    }
}
