//! Server Objects (OpenAPI 3.x §4.8.5, §4.8.6).

use super::check::open;
use super::context::Context;
use super::grammar::Kind;
use super::object::{Node, Object};
use crate::document::{Server, ServerVariable};

/// The servers under `servers`.
pub(super) fn all<'a>(cx: &mut Context<'a>, object: &Object<'a>) -> Vec<Server> {
    object
        .elements("servers")
        .filter_map(|node| read(cx, &node))
        .collect()
}

/// A server with a URL; `None`, with a finding, for anything else.
pub(super) fn read<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<Server> {
    let object = open(cx, Kind::Server, node)?;
    let variables = object
        .members("variables")
        .filter_map(|(name, node)| Some((name.to_owned(), variable(cx, &node)?)));
    Some(Server {
        place: object.place().clone(),
        url: object.text("url")?,
        name: object.text("name"),
        description: object.text("description"),
        variables: variables.collect(),
    })
}

fn variable<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<ServerVariable> {
    let object = open(cx, Kind::ServerVariable, node)?;
    let values = object.texts("enum");
    let default = object
        .text("default")
        .or_else(|| values.first().cloned())
        .unwrap_or_default();
    Some(ServerVariable {
        default,
        values,
        description: object.text("description"),
    })
}
