//! Info, License, Contact and Tag Objects (OpenAPI 3.x §4.8.2 to §4.8.4, §4.8.22).

use super::check::open;
use super::context::Context;
use super::grammar::Kind;
use super::object::{Node, Object};
use crate::document::{Info, License, Tag};

/// What stands under `info`; empty where that cannot be read.
pub(super) fn read<'a>(cx: &mut Context<'a>, document: &Object<'a>) -> Info {
    let Some(object) = document
        .get("info")
        .and_then(|node| open(cx, Kind::Info, &node))
    else {
        return Info::default();
    };
    Info {
        title: object.text("title").unwrap_or_default(),
        version: object.text("version").unwrap_or_default(),
        summary: object.text("summary"),
        description: object.text("description"),
        terms_of_service: object.text("termsOfService"),
        contact: object.get("contact").and_then(|node| contact(cx, &node)),
        license: object.get("license").and_then(|node| license(cx, &node)),
        extensions: object.extensions(),
    }
}

fn contact<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<openapiv3::Contact> {
    let object = open(cx, Kind::Contact, node)?;
    Some(openapiv3::Contact {
        name: object.text("name"),
        url: object.text("url"),
        email: object.text("email"),
        extensions: object.extensions(),
    })
}

fn license<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<License> {
    let object = open(cx, Kind::License, node)?;
    Some(License {
        name: object.text("name").unwrap_or_default(),
        identifier: object.text("identifier"),
        url: object.text("url"),
    })
}

/// The tags under `tags` that have a name.
pub(super) fn tags<'a>(cx: &mut Context<'a>, document: &Object<'a>) -> Vec<Tag> {
    document
        .elements("tags")
        .filter_map(|node| tag(cx, &node))
        .collect()
}

fn tag<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<Tag> {
    let object = open(cx, Kind::Tag, node)?;
    if let Some(docs) = object.get("externalDocs") {
        open(cx, Kind::ExternalDocs, &docs);
    }
    Some(Tag {
        place: object.place().clone(),
        name: object.text("name")?,
        summary: object.text("summary"),
        description: object.text("description"),
        parent: object.text("parent"),
        kind: object.text("kind"),
    })
}
