//! Names that are there, and a new one, in; the one that it goes before, out.

use crate::place::Pointer;

/// The order of the specification's own tables (OpenAPI 3.1.1 §4.8.1).
const DOCUMENT: &[&str] = &[
    "openapi",
    "swagger",
    "$self",
    "info",
    "jsonSchemaDialect",
    "servers",
    "host",
    "basePath",
    "schemes",
    "consumes",
    "produces",
    "security",
    "tags",
    "externalDocs",
    "paths",
    "webhooks",
    "definitions",
    "parameters",
    "responses",
    "securityDefinitions",
    "components",
];

const COMPONENTS: &[&str] = &[
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
    "mediaTypes",
];

const PATH_ITEM: &[&str] = &[
    "$ref",
    "summary",
    "description",
    "servers",
    "parameters",
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
    "query",
];

/// Before which of the members of `parent` a new one stands, so that it is the same whichever comes first: where those
/// that are there are in order, in order; else behind them all.
pub(super) fn before(parent: &Pointer, names: &[String], new: &str) -> Option<usize> {
    let tokens: Vec<String> = parent.tokens().collect();
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    let table = match tokens.as_slice() {
        [] => DOCUMENT,
        ["components"] => COMPONENTS,
        ["paths" | "x-ms-paths" | "webhooks" | "x-webhooks", _] => PATH_ITEM,
        ["info" | "tags" | "servers", ..] => return None,
        _ => &[],
    };
    let rank = |name: &str| {
        let known = table.iter().position(|one| *one == name);
        let word = if table.is_empty() { name } else { "" };
        (known.unwrap_or(table.len()), word.to_owned())
    };
    let ranks: Vec<_> = names.iter().map(|name| rank(name)).collect();
    let new = rank(new);
    let sorted = ranks.is_sorted();
    sorted
        .then(|| ranks.iter().position(|one| *one > new))
        .flatten()
}
