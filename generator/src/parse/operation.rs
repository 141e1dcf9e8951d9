//! Operation and Responses Objects (OpenAPI 3.x §4.8.10, §4.8.16).

use super::check::open;
use super::context::Context;
use super::grammar::Kind;
use super::object::{Node, Object, is_extension};
use super::swagger::{self, Split};
use super::{security, server, slot};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Operation, Response, Slot, StatusKey, Version};

/// The operation at a node, for a method. `shared` is what its path item has of a body in 2.0.
pub(super) fn read<'a>(
    cx: &mut Context<'a>,
    method: &str,
    node: &Node<'a>,
    shared: Option<&Split<'a>>,
) -> Option<Operation> {
    let object = open(cx, Kind::Operation, node)?;
    let version = cx.version(object.place());
    let (parameters, request_body) = match version {
        Version::V2_0 => {
            let mut split = swagger::split(cx, &object);
            let parameters = std::mem::take(&mut split.parameters);
            (parameters, swagger::request(cx, &object, split, shared))
        }
        Version::V3_0 | Version::V3_1 | Version::V3_2 => {
            let all = object.elements("parameters");
            let parameters = all.filter_map(|node| slot::read(cx, &node)).collect();
            (
                parameters,
                object
                    .get("requestBody")
                    .and_then(|node| slot::read(cx, &node)),
            )
        }
    };
    let servers = match version {
        Version::V2_0 if object.has("schemes") => swagger::servers(cx, Some(&object)),
        Version::V2_0 => Vec::new(),
        Version::V3_0 | Version::V3_1 | Version::V3_2 => server::all(cx, &object),
    };
    let operation = Operation {
        place: object.place().clone(),
        method: method.to_owned(),
        object: leaves(cx, &object),
        parameters,
        request_body,
        responses: responses(cx, &object),
        callbacks: slot::members(cx, object.members("callbacks")),
        servers,
        security: security::requirements(cx, &object),
    };
    super::schema::drain(cx);
    Some(operation)
}

/// What an operation says of itself, without what stands below it.
fn leaves<'a>(cx: &mut Context<'a>, object: &Object<'a>) -> openapiv3::Operation {
    openapiv3::Operation {
        tags: object.texts("tags"),
        summary: object.text("summary"),
        description: object.text("description"),
        external_docs: object
            .get("externalDocs")
            .and_then(|node| external_docs(cx, &node)),
        operation_id: object.text("operationId"),
        deprecated: object.flag("deprecated").unwrap_or(false),
        extensions: object.extensions(),
        ..openapiv3::Operation::default()
    }
}

fn external_docs<'a>(
    cx: &mut Context<'a>,
    node: &Node<'a>,
) -> Option<openapiv3::ExternalDocumentation> {
    let object = open(cx, Kind::ExternalDocs, node)?;
    Some(openapiv3::ExternalDocumentation {
        description: object.text("description"),
        url: object.text("url")?,
        extensions: object.extensions(),
    })
}

fn responses<'a>(cx: &mut Context<'a>, object: &Object<'a>) -> Vec<(StatusKey, Slot<Response>)> {
    let Some(node) = object.get("responses") else {
        return Vec::new();
    };
    let Some(found) = open(cx, Kind::Responses, &node) else {
        return Vec::new();
    };
    let mut responses: Vec<(StatusKey, Slot<Response>)> = Vec::new();
    for (key, node) in found.node.members() {
        if is_extension(key) {
            continue;
        }
        let Some(status) = status(key) else {
            let message = format!("`{key}` is not a status");
            let help = "a status is `200`, a range like `4XX`, or `default`";
            cx.push(Diagnostic::at_key(Code::UnknownKeyword, &node.place, message).help(help));
            continue;
        };
        if responses.iter().any(|(known, _)| *known == status) {
            let message = format!("the status `{key}` stands twice");
            cx.push(
                Diagnostic::at_key(Code::DuplicateKey, &node.place, message)
                    .help("the last one counts"),
            );
            responses.retain(|(known, _)| *known != status);
        }
        let response = match cx.version(object.place()) {
            Version::V2_0 => swagger::response(cx, object, &node),
            Version::V3_0 | Version::V3_1 | Version::V3_2 => slot::read(cx, &node),
        };
        responses.extend(response.map(|slot| (status, slot)));
    }
    responses
}

/// A status as `responses` has it: a code, a range, or all others.
fn status(key: &str) -> Option<StatusKey> {
    match key.as_bytes() {
        b"default" => Some(StatusKey::Default),
        [first @ b'1'..=b'5', b'X' | b'x', b'X' | b'x'] => Some(StatusKey::Range(first - b'0')),
        [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'] => key.parse().ok().map(StatusKey::Exact),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_a_code_a_range_or_default() {
        assert_eq!(status("404"), Some(StatusKey::Exact(404)));
        assert_eq!(status("4xx"), Some(StatusKey::Range(4)));
        assert_eq!(status("5XX"), Some(StatusKey::Range(5)));
        assert_eq!(status("default"), Some(StatusKey::Default));
        for wrong in ["20X", "6XX", "Default", "2000", "099", "ok", ""] {
            assert_eq!(status(wrong), None, "{wrong}");
        }
    }
}
