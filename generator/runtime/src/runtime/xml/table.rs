// SPDX-License-Identifier: 0BSD
//! What the tables of XML say: names of elements and attributes in, members and values of JSON out.

use super::node::{BOOLEAN, NUMBER, TEXT, TRIMMED, XmlKind, XmlNode, XmlShape};
use super::scope::split;
use serde_json::{Map, Number, Value};

/// An element that a table says nothing of.
pub(super) const ANY: XmlNode = XmlNode::element("", &XmlShape::ANY);

/// The text of an object that a table says nothing of, beside its attributes and elements.
pub(super) const OWN_TEXT: &str = "#text";

/// The member that an element is. Where the name alone does not say it, the element's namespace does; a name that the
/// table has for nothing may be that of an item without the element around it, of an element around items that stand alone
/// in the table, or the member's name in JSON.
pub(super) fn member(
    shape: &XmlShape,
    local: &str,
    namespace: impl Fn() -> Option<String>,
) -> Option<(&'static str, XmlNode)> {
    let members = || shape.members.iter().copied();
    let mut called = members().filter(|(_, node)| is_called(node, local));
    if let Some(first) = called.next() {
        let Some(second) = called.next() else {
            return Some(first);
        };
        let own = namespace().unwrap_or_default();
        let mut all = [first, second].into_iter().chain(called);
        return Some(all.find(|(_, node)| node.namespace == own).unwrap_or(first));
    }
    members().find(|(name, node)| match node.kind {
        XmlKind::Wrapped => node.item == local || *name == local,
        XmlKind::Each | XmlKind::Element => *name == local,
        XmlKind::Attribute | XmlKind::Text | XmlKind::Cdata | XmlKind::Within => false,
    })
}

/// Whether an element of this name belongs to a node.
fn is_called(node: &XmlNode, local: &str) -> bool {
    match node.kind {
        XmlKind::Element | XmlKind::Each | XmlKind::Wrapped => node.name == local,
        XmlKind::Within => match node.shape.item {
            Some(item) => is_called(item, local),
            None => member(node.shape, local, || None).is_some(),
        },
        XmlKind::Attribute | XmlKind::Text | XmlKind::Cdata => false,
    }
}

/// Puts an attribute where the table has it.
pub(super) fn put_attribute(
    shape: &XmlShape,
    key: &str,
    text: &str,
    into: &mut Map<String, Value>,
) -> bool {
    let (prefix, local) = split(key);
    let attributes = || {
        let members = shape.members.iter();
        members.filter(|(_, node)| node.kind == XmlKind::Attribute && node.name == local)
    };
    let exact = attributes().find(|(_, node)| node.prefix == prefix);
    if let Some((name, node)) = exact.or_else(|| attributes().next()) {
        into.insert((*name).to_owned(), text_value(node, text));
        return true;
    }
    for (name, node) in shape.members {
        if node.kind == XmlKind::Within && node.shape.item.is_none() {
            let mut within = Map::new();
            if put_attribute(node.shape, key, text, &mut within) {
                merge(into, name, within);
                return true;
            }
        }
    }
    let kept = shape.others.filter(|_| !["xsi", "xml"].contains(&prefix));
    if let Some(others) = kept {
        into.insert(local.to_owned(), scalar(others, text));
    }
    kept.is_some()
}

/// Whether a member is the attribute of this name.
pub(super) fn has_attribute(shape: &XmlShape, name: &str) -> bool {
    shape.members.iter().any(|(_, node)| match node.kind {
        XmlKind::Attribute => node.name == name && node.prefix.is_empty(),
        XmlKind::Within if node.shape.item.is_none() => has_attribute(node.shape, name),
        _ => false,
    })
}

/// Puts the text of an element where the table has it.
pub(super) fn put_text(shape: &XmlShape, text: &str, into: &mut Map<String, Value>) -> bool {
    for (name, node) in shape.members {
        match node.kind {
            XmlKind::Text | XmlKind::Cdata => {
                if !text.is_empty() || node.required {
                    into.insert((*name).to_owned(), text_value(node, text));
                }
                return true;
            }
            XmlKind::Within if node.shape.item.is_none() => {
                let mut within = Map::new();
                if put_text(node.shape, text, &mut within) {
                    merge(into, name, within);
                    return true;
                }
            }
            _ => {}
        }
    }
    let kept = shape.others.is_some() && !text.trim().is_empty();
    if kept {
        into.insert(OWN_TEXT.to_owned(), text.into());
    }
    kept
}

/// Adds members to an object that is a member.
fn merge(into: &mut Map<String, Value>, name: &str, more: Map<String, Value>) {
    match into.get_mut(name) {
        Some(Value::Object(within)) => within.extend(more),
        _ => {
            into.insert(name.to_owned(), Value::Object(more));
        }
    }
}

/// Adds items to a list that is a member.
pub(super) fn add(into: &mut Map<String, Value>, name: &str, more: Vec<Value>) {
    match into.get_mut(name) {
        Some(Value::Array(items)) => items.extend(more),
        _ => {
            into.insert(name.to_owned(), Value::Array(more));
        }
    }
}

/// What must be there and is written as nothing: lists without items, and objects of nothing else.
pub(super) fn complete(shape: &XmlShape, members: &mut Map<String, Value>) {
    for (name, node) in shape.members {
        let listed = matches!(node.kind, XmlKind::Each | XmlKind::Wrapped);
        let within = node.kind == XmlKind::Within;
        if node.required && !members.contains_key(*name) {
            if listed || within && node.shape.item.is_some() {
                members.insert((*name).to_owned(), Value::Array(Vec::new()));
            } else if within {
                members.insert((*name).to_owned(), Value::Object(Map::new()));
            }
        }
        if let Some(Value::Object(inside)) = members.get_mut(*name).filter(|_| within) {
            complete(node.shape, inside);
        }
    }
}

/// The value of an attribute, or of a text that is a member; of a list the items stand between blanks (XML Schema Part 2
/// §2.5.1.2).
fn text_value(node: &XmlNode, text: &str) -> Value {
    match node.shape.item {
        Some(item) => {
            let items = text.split_whitespace();
            items.map(|one| scalar(item.shape, one)).collect()
        }
        None => scalar(node.shape, text),
    }
}

/// The value that a text is. Where no string may stand, an empty one is null; where one may, nothing else is read of a text
/// that it would not be written as.
pub(super) fn scalar(shape: &XmlShape, text: &str) -> Value {
    let plain = text.trim();
    let may_be = |kind| shape.texts & kind != 0;
    if may_be(NUMBER)
        && let Some(number) = number(plain)
        && (!may_be(TEXT) || number.to_string() == plain)
    {
        return Value::Number(number);
    }
    match plain {
        "true" if may_be(BOOLEAN) => true.into(),
        "false" if may_be(BOOLEAN) => false.into(),
        "True" | "TRUE" | "1" if may_be(BOOLEAN) && !may_be(TEXT) => true.into(),
        "False" | "FALSE" | "0" if may_be(BOOLEAN) && !may_be(TEXT) => false.into(),
        "" if shape.texts != 0 && !may_be(TEXT) => Value::Null,
        _ if may_be(TRIMMED) => plain.into(),
        _ => text.into(),
    }
}

/// A number as XML Schema has it (Part 2 §3.2.3, §3.2.5): a sign and zeros may come before it.
fn number(text: &str) -> Option<Number> {
    if let Ok(number) = serde_json::from_str(text) {
        return Some(number);
    }
    if let Ok(number) = text.parse::<i64>() {
        return Some(number.into());
    }
    let digits = text
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    let value = text.parse().ok().filter(|_| digits)?;
    Number::from_f64(value)
}
