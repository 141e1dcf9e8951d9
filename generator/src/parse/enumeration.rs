//! Listed values that were written without the quotes of a text, in; the texts, out.

use serde_json::Value;

use super::context::Context;
use super::object::{Node, Object};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Schema;
use crate::document::schema::JsonType;

/// Where a schema is of texts, the numbers and booleans among its values are meant as they are spelled: `1.10` is
/// not `1.1`.
pub(super) fn settle<'a>(cx: &mut Context<'a>, object: &Object<'a>, schema: &mut Schema) {
    if !schema.types.contains(&JsonType::String) {
        return;
    }
    let types = schema.types.clone();
    let listed = schema.enumeration.iter_mut().flatten();
    let constant = match schema.constant.is_some() {
        true => schema.constant.as_mut(),
        false => None,
    };
    let mut mended = Vec::new();
    for (value, node) in listed
        .zip(object.elements("enum"))
        .chain(constant.into_iter().zip(object.get("const")))
    {
        if let Some(text) = meant(&types, &node) {
            mended.push((node.place, text.clone()));
            *value = Value::String(text);
        }
    }
    let Some((place, text)) = mended.first() else {
        return;
    };
    let others = match mended.len() {
        1 => String::new(),
        2 => "; so with another value".to_owned(),
        all => format!("; so with {} more values", all - 1),
    };
    let message = format!("`{text}` is not of the schema's type: `\"{text}\"` is meant{others}");
    cx.push(Diagnostic::at(Code::ContradictorySchema, place, message));
}

/// The text that a value is meant as.
fn meant(types: &[JsonType], node: &Node<'_>) -> Option<String> {
    let own: &[JsonType] = match node.value {
        Value::Number(_) => &[JsonType::Number, JsonType::Integer],
        Value::Bool(_) => &[JsonType::Boolean],
        Value::Null | Value::String(_) | Value::Array(_) | Value::Object(_) => return None,
    };
    let is_own = own.iter().any(|own| types.contains(own));
    node.text().filter(|_| !is_own)
}
