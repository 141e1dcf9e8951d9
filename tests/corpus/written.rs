//! A document in, the operations written in it out; told by its keys alone, with nothing of the generator.

use std::fs;
use std::path::Path;

use serde_json::Value;

const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// The operations of all paths and webhooks.
pub(crate) fn operations(path: &Path) -> usize {
    let root = tree(path);
    let version = root.get("openapi").map(Value::to_string);
    let webhooks = match version.is_some_and(|version| version.starts_with("\"3.0")) {
        true => "x-webhooks",
        false => "webhooks",
    };
    let items = ["paths", webhooks]
        .into_iter()
        .filter_map(|key| root.get(key)?.as_object())
        .flatten();
    items
        .filter(|(key, _)| !key.starts_with("x-"))
        .map(|(_, item)| of_item(path, &root, item))
        .sum()
}

fn of_item(path: &Path, root: &Value, item: &Value) -> usize {
    let Some((file, pointer)) = item
        .get("$ref")
        .and_then(Value::as_str)
        .map(|text| text.split_once('#').unwrap_or((text, "")))
    else {
        return own(item);
    };
    let pointer = pointer.replace("%7B", "{").replace("%7D", "}");
    let other = (!file.is_empty()).then(|| tree(&path.with_file_name(file)));
    own(item)
        + other
            .as_ref()
            .unwrap_or(root)
            .pointer(&pointer)
            .map_or(0, own)
}

fn own(item: &Value) -> usize {
    let named = METHODS
        .iter()
        .filter(|method| item.get(method).is_some_and(|one| !one.is_null()));
    let others = item.get("additionalOperations").and_then(Value::as_object);
    named.count() + others.map_or(0, serde_json::Map::len)
}

fn tree(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_default();
    // A number beyond 64 bits, which the plain reading refuses, says nothing about operations.
    let text = text.replace("9223372036854776000", "0");
    serde_json::from_str(&text)
        .or_else(|_| serde_yaml::from_str(&text))
        .unwrap_or_default()
}
