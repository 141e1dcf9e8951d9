//! Extensions → what they say that operations and parameters are called in clients.

use serde_json::Value;

use crate::api::Called;
use crate::document::Extensions;

/// Keys whose text is the name of a method.
const METHOD: &[&str] = &[
    "x-rust-name",
    "x-fern-sdk-method-name",
    "x-speakeasy-name-override",
    "x-ms-client-name",
];

const PARAMETER: &[&str] = &[
    "x-rust-name",
    "x-fern-parameter-name",
    "x-speakeasy-name-override",
    "x-ms-client-name",
    "x-stainless-param",
];

/// What the extensions of an operation say.
pub(super) fn operation(extensions: &Extensions) -> Called {
    if extensions.is_empty() {
        return Called::default();
    }
    // `indices.get_alias`: the namespace and the method.
    let (space, last) = match text(extensions, "x-operation-group") {
        Some(text) => match text.rsplit_once('.') {
            Some((space, last)) => (Some(space.to_owned()), Some(last.to_owned())),
            None => (None, Some(text)),
        },
        None => (None, None),
    };
    Called {
        resource: group(extensions)
            .or_else(|| text(extensions, "x-speakeasy-group"))
            .or(space),
        method: first(extensions, METHOD).or(last),
        id: text(extensions, "x-methodName"),
        body: text(extensions, "x-codegen-request-body-name"),
    }
}

/// What the extensions of a parameter say, or those of its schema.
pub(super) fn parameter(own: &Extensions, schema: Option<&Extensions>) -> Option<String> {
    first(own, PARAMETER).or_else(|| first(schema?, PARAMETER))
}

/// A name, or those of a group and the groups in it.
fn group(extensions: &Extensions) -> Option<String> {
    const KEY: &str = "x-fern-sdk-group-name";
    match extensions.get(KEY)? {
        Value::Array(parts) => {
            let parts: Vec<&str> = parts.iter().filter_map(Value::as_str).collect();
            Some(parts.join(" ")).filter(|name| says(name))
        }
        _ => text(extensions, KEY),
    }
}

fn first(extensions: &Extensions, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| text(extensions, key))
}

fn text(extensions: &Extensions, key: &str) -> Option<String> {
    let text = extensions.get(key)?.as_str()?;
    says(text).then(|| text.to_owned())
}

/// Whether a text has a letter, as names do.
fn says(text: &str) -> bool {
    text.contains(char::is_alphabetic)
}
