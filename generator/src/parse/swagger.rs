//! What Swagger 2.0 says differently from OpenAPI 3: bodies and forms are parameters, media types stand on the
//! operation, servers are parts of a URL, schemas of parameters stand in the parameter.

use indexmap::IndexMap;

use super::components;
use super::context::Context;
use super::grammar::Kind;
use super::object::{Node, Object};
use super::{security, slot};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Parameter, Response, Server, ServerVariable};
use crate::place::{FileId, Place};

mod body;
mod form;
mod host;
mod parameter;
mod response;
mod scheme;

pub(super) use body::{Split, request, split};
pub(super) use parameter::{read as parameter, schema};
pub(super) use response::{content, slot as response};
pub(super) use scheme::kind as security_kind;

/// Reads the named objects that stand at the root of the document (2.0 §5.2.8 to §5.2.11).
pub(super) fn components<'a>(cx: &mut Context<'a>, document: &Object<'a>) {
    components::schemas(cx, document, "definitions");
    for (_, node) in document.members("parameters") {
        // A body or a form field becomes part of a request body where it is used.
        if location(&node).is_none_or(|location| location != "body" && location != "formData") {
            slot::declare::<Parameter>(cx, &node);
        }
    }
    for (_, node) in document.members("responses") {
        slot::declare::<Response>(cx, &node);
    }
    for (name, node) in document.members("securityDefinitions") {
        security::declare(cx, name, &node);
    }
}

/// The `in` of a parameter.
fn location<'a>(node: &Node<'a>) -> Option<&'a str> {
    node.value.get("in").and_then(serde_json::Value::as_str)
}

/// The servers that `schemes`, `host` and `basePath` of the document make (2.0 §5.2.1), those of `https` first;
/// `schemes` of an operation stand in for the document's.
pub(super) fn servers(cx: &mut Context<'_>, operation: Option<&Object<'_>>) -> Vec<Server> {
    let file = operation.map_or(FileId::ENTRY, |operation| {
        document_of(cx, operation.place())
    });
    let Ok(root) = cx.files.tree(file) else {
        return Vec::new();
    };
    let text = |keyword: &str| root.get(keyword).and_then(serde_json::Value::as_str);
    let place = Place::new(file, Default::default());
    let base = text("basePath").unwrap_or_default().trim_end_matches('/');
    let (host, keyword, variables) = match host::read(cx, file) {
        Some(host) if host.is_whole => {
            let url = format!("{}{base}", host.template.trim_end_matches('/'));
            let whole = server(place.child(host::KEYWORD), url, &host.variables);
            return vec![whole];
        }
        Some(host) => (Some(host.template), host::KEYWORD, host.variables),
        None => (text("host").map(str::to_owned), "host", IndexMap::new()),
    };
    let Some(host) = host else {
        let relative = (!base.is_empty())
            .then(|| server(place.child("basePath"), base.to_owned(), &variables));
        return relative.into_iter().collect();
    };
    let own = operation
        .map(|operation| operation.texts("schemes"))
        .filter(|own| !own.is_empty());
    let list = root.get("schemes").and_then(serde_json::Value::as_array);
    let all = || {
        list.into_iter()
            .flatten()
            .filter_map(|scheme| scheme.as_str().map(str::to_owned))
            .collect()
    };
    let mut schemes: Vec<String> = own.unwrap_or_else(all);
    let base = match base.is_empty() || base.starts_with('/') {
        true => base.to_owned(),
        false => format!("/{base}"),
    };
    // A whole URL in the place of a host is read as what it says.
    let (scheme, rest) = match host.split_once("://") {
        Some((scheme, rest)) => (Some(scheme), rest),
        None => (None, host.as_str()),
    };
    let host = rest.trim_end_matches('/');
    if let (true, Some(scheme)) = (schemes.is_empty(), scheme) {
        schemes.push(scheme.to_ascii_lowercase());
    }
    if scheme.is_some() || host.contains('/') {
        let message =
            format!("`{keyword}` is more than a host: it is read as `{host}`, before `basePath`");
        let found = Diagnostic::at(Code::UnusableServer, &place.child(keyword), message);
        cx.push(found.help("the scheme belongs into `schemes`, a path into `basePath`"));
    }
    if schemes.is_empty() {
        schemes.push("https".to_owned());
    }
    if !cx.allowance.take(schemes.len() / USUAL, &place) {
        return Vec::new();
    }
    schemes.sort_by_key(|scheme| scheme != "https");
    schemes
        .into_iter()
        .map(|scheme| {
            let url = format!("{scheme}://{host}{base}");
            server(place.child(keyword), url, &variables)
        })
        .collect()
}

fn server(place: Place, url: String, variables: &IndexMap<String, ServerVariable>) -> Server {
    Server {
        place,
        url,
        name: None,
        description: None,
        variables: variables.clone(),
    }
}

/// The document that a place is part of: its file, or the entry where that is a mere part of one.
fn document_of(cx: &Context<'_>, place: &Place) -> FileId {
    if cx.files.is_document(place.file) {
        place.file
    } else {
        FileId::ENTRY
    }
}

/// The media types under `consumes` or `produces` of an operation, or of its document where it has none.
fn media_types(cx: &mut Context<'_>, operation: &Object<'_>, keyword: &str) -> Vec<String> {
    if operation.has(keyword) {
        return operation.texts(keyword);
    }
    common_media_types(cx, operation.place(), keyword)
}

/// Those of the document that a place is part of.
fn common_media_types(cx: &mut Context<'_>, place: &Place, keyword: &str) -> Vec<String> {
    let list = cx
        .files
        .tree(document_of(cx, place))
        .ok()
        .and_then(|root| root.get(keyword))
        .and_then(serde_json::Value::as_array);
    let list = list.map_or(&[][..], Vec::as_slice);
    // Every body is written out in each of them.
    if !cx.allowance.take(list.len() / USUAL, place) {
        return Vec::new();
    }
    list.iter()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect()
}

/// So many media types of a document cost nothing.
const USUAL: usize = 4;

/// The parameter that stands at a node or that its reference leads to.
fn target<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<Node<'a>> {
    slot::referred(cx, Kind::Parameter, node).map(|referred| referred.target)
}

#[cfg(test)]
mod tests;
