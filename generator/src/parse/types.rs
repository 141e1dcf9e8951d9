//! The keywords of a schema that say something only together: `type`, `nullable`, exclusive bounds.

use serde_json::Value;

use super::context::Context;
use super::object::{Node, Object};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::schema::JsonType;
use crate::document::{Schema, Version};
use crate::nearest::nearest;

const NAMES: [(&str, JsonType); 7] = [
    ("null", JsonType::Null),
    ("boolean", JsonType::Boolean),
    ("integer", JsonType::Integer),
    ("number", JsonType::Number),
    ("string", JsonType::String),
    ("array", JsonType::Array),
    ("object", JsonType::Object),
];

/// Whether a schema is one of lists: its type says so, or what it says of their length.
pub(super) fn is_list(object: &Object<'_>) -> bool {
    let is = |ty: &Value| ty.as_str() == Some("array");
    match object.map.get("type") {
        Some(Value::Array(types)) => types.iter().any(is),
        Some(ty) => is(ty),
        None => LENGTHS.iter().any(|key| object.map.contains_key(*key)),
    }
}

const LENGTHS: [&str; 4] = ["minItems", "maxItems", "uniqueItems", "additionalItems"];

/// The types under `type`: one name or several. An unquoted `null` in a list is the type of that name.
pub(super) fn read<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Vec<JsonType> {
    let mut types = Vec::new();
    if node.value.is_array() {
        for element in node.elements() {
            let ty = if element.value.is_null() {
                Some(JsonType::Null)
            } else {
                name(cx, &element)
            };
            types.extend(ty.filter(|ty| !types.contains(ty)));
        }
        if node.elements().next().is_none() {
            cx.push(Diagnostic::at(
                Code::WrongType,
                &node.place,
                "`type` lists no type",
            ));
        }
    } else {
        types.extend(name(cx, node));
    }
    types
}

fn name(cx: &mut Context<'_>, node: &Node<'_>) -> Option<JsonType> {
    let number = node.value.as_number().map(ToString::to_string);
    let text = node.value.as_str().or(number.as_deref())?;
    if text == "file" {
        if cx.version(&node.place) != Version::V2_0 {
            let found = Diagnostic::at(
                Code::WrongType,
                &node.place,
                "`file` is a type in Swagger 2.0 only",
            );
            cx.push(found.help("it is read as `type: string` with `format: binary`"));
        }
        return Some(JsonType::String);
    }
    if let Some((_, found)) = NAMES.into_iter().find(|(name, _)| *name == text) {
        return Some(found);
    }
    let found = Diagnostic::at(
        Code::WrongType,
        &node.place,
        format!("`{text}` is not a type"),
    );
    cx.push(match nearest(text, NAMES.map(|(name, _)| name)) {
        Some(meant) => found.help(format!("`{meant}` is close in spelling")),
        None => {
            found.help("a type is one of null, boolean, integer, number, string, array, object")
        }
    });
    None
}

/// Whether `nullable` (3.0) or the extension that 2.0 has for it says that null is allowed.
pub(super) fn takes_null(node: &Node<'_>) -> bool {
    let set = |key: &str| match node.value.get(key) {
        Some(Value::Bool(flag)) => *flag,
        Some(Value::String(text)) => text == "true",
        _ => false,
    };
    set("nullable") || set("x-nullable")
}

/// Gives the spellings of older dialects the meaning of 2020-12.
pub(super) fn settle(object: &Object<'_>, schema: &mut Schema) {
    if object.map.get("type").and_then(Value::as_str) == Some("file") {
        schema.format = Some("binary".to_owned());
    }
    let bounds = &mut schema.bounds;
    match object.map.get("exclusiveMinimum") {
        Some(Value::Number(bound)) => bounds.exclusive_minimum = Some(bound.clone()),
        Some(Value::Bool(true)) => bounds.exclusive_minimum = bounds.minimum.take(),
        _ => {}
    }
    match object.map.get("exclusiveMaximum") {
        Some(Value::Number(bound)) => bounds.exclusive_maximum = Some(bound.clone()),
        Some(Value::Bool(true)) => bounds.exclusive_maximum = bounds.maximum.take(),
        _ => {}
    }
    if takes_null(&object.node) {
        if schema.types.is_empty() {
            schema.nullable = true;
        } else if !schema.types.contains(&JsonType::Null) {
            schema.types.push(JsonType::Null);
        }
        if let Some(values) = schema
            .enumeration
            .as_mut()
            .filter(|values| !values.contains(&Value::Null))
        {
            values.push(Value::Null);
        }
    }
}
