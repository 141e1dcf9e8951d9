//! The JSON types of schemas and values, and what alternatives are called for them.

use serde_json::Value;

use crate::api::types::JsonKind;
use crate::document::schema::JsonType;

pub(super) fn kind(ty: JsonType) -> JsonKind {
    match ty {
        JsonType::Boolean => JsonKind::Boolean,
        JsonType::Integer => JsonKind::Integer,
        JsonType::Number => JsonKind::Number,
        JsonType::String => JsonKind::String,
        JsonType::Array => JsonKind::Array,
        JsonType::Object | JsonType::Null => JsonKind::Object,
    }
}

pub(super) fn kind_of_value(value: &Value) -> Option<JsonKind> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(_) => JsonKind::Boolean,
        Value::Number(number) if number.is_f64() => JsonKind::Number,
        Value::Number(_) => JsonKind::Integer,
        Value::String(_) => JsonKind::String,
        Value::Array(_) => JsonKind::Array,
        Value::Object(_) => JsonKind::Object,
    })
}

pub(super) fn word(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Boolean => "boolean",
        JsonKind::Integer => "integer",
        JsonKind::Number => "number",
        JsonKind::String => "string",
        JsonKind::Array => "array",
        JsonKind::Object => "object",
    }
}

/// What one of several alternatives is called for its JSON type.
pub(super) fn short_word(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::String => "text",
        JsonKind::Array => "list",
        JsonKind::Object => "map",
        other => word(other),
    }
}
