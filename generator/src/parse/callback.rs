//! Callback Objects (OpenAPI 3.x §4.8.18).

use super::check::open;
use super::context::Context;
use super::grammar::Kind;
use super::object::{Node, is_extension};
use super::path;
use crate::document::Callback;

pub(super) fn read<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<Callback> {
    let object = open(cx, Kind::Callback, node)?;
    let items = object.node.members().filter(|(key, _)| !is_extension(key));
    let items = items
        .filter_map(|(key, node)| path::item(cx, key, &node))
        .collect();
    Some(Callback {
        place: object.place().clone(),
        items,
    })
}
