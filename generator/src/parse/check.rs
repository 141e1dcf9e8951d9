//! An object of a known kind in, its findings against the grammar out: unknown, ill-typed and missing keywords.

use serde_json::Value;

use super::context::Context;
use super::grammar::{self, Kind, Row, Under};
use super::object::{Node, Object, is_extension};
use super::reference;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Version;
use crate::nearest::nearest;

/// The object at a node, checked against the keywords of its kind; `None`, with a finding, where it is none.
///
/// Where a reference stands that the specification does not allow there, which leaves no doubt what is meant,
/// its target is the object.
pub(super) fn open<'a>(cx: &mut Context<'a>, kind: Kind, node: &Node<'a>) -> Option<Object<'a>> {
    let has_own = matches!(kind, Kind::Schema | Kind::PathItem);
    if !has_own && reference::of(node).is_some() {
        let target = reference::follow(cx, kind, node)?;
        return open(cx, kind, &target);
    }
    let Value::Object(map) = node.value else {
        let expected = format!(
            "{} is a mapping, not {}",
            grammar::name(kind),
            type_name(node.value)
        );
        cx.push(Diagnostic::at(Code::WrongType, &node.place, expected));
        return None;
    };
    let object = Object {
        node: node.clone(),
        map,
    };
    let version = cx.version(&node.place);
    if let Some(under) = grammar::free(kind) {
        for (key, value) in map {
            if !is_extension(key) {
                shape(cx, &object, key, value, under);
            }
        }
        return Some(object);
    }
    for (key, value) in map {
        if is_extension(key) {
            continue;
        }
        match grammar::find(kind, key, version) {
            Some(row) if row.exists_in(version) => shape(cx, &object, key, value, row.under),
            Some(row) => elsewhere(cx, &object, key, row, kind, version),
            None => unknown(cx, &object, key, kind, version),
        }
    }
    for row in grammar::rows(kind) {
        if row.required(version) && !object.has(row.keyword) {
            let message = format!("{} has no `{}`", grammar::name(kind), row.keyword);
            let found = Diagnostic::at(Code::MissingKeyword, &node.place, message);
            cx.push(match left_out(kind, row.keyword) {
                Some(effect) => found.label(effect),
                None => found,
            });
        }
    }
    Some(object)
}

/// What becomes of an object without a keyword, where it cannot do without.
fn left_out(kind: Kind, keyword: &str) -> Option<&'static str> {
    match (kind, keyword) {
        (Kind::Parameter, "name" | "in") => Some("the parameter is left out"),
        (Kind::Server, "url") => Some("the server is left out"),
        _ => None,
    }
}

/// A keyword that only other versions have: it is read all the same where it has a meaning.
fn elsewhere(
    cx: &mut Context<'_>,
    object: &Object<'_>,
    key: &str,
    row: &Row,
    kind: Kind,
    version: Version,
) {
    let message = format!(
        "`{key}` is not a keyword of {} in {}",
        grammar::name(kind),
        version_name(version)
    );
    let place = object.place().child(key);
    let found = Diagnostic::at_key(Code::UnknownKeyword, &place, message);
    // Schemas are read the same in every version.
    let read = if kind == Kind::Schema {
        " and is read as there"
    } else {
        ""
    };
    cx.push(found.help(format!("it exists in {}{read}", versions(row))));
}

/// Keywords of drafts before 2019-09, and what says the same since then.
const FORMER: [(&str, &str); 2] = [
    ("additionalItems", "`items` beside `prefixItems`"),
    ("dependencies", "`dependentRequired` and `dependentSchemas`"),
];

fn unknown(cx: &mut Context<'_>, object: &Object<'_>, key: &str, kind: Kind, version: Version) {
    let known = grammar::rows(kind)
        .iter()
        .filter(|row| row.exists_in(version))
        .map(|row| row.keyword);
    let meant = nearest(key, known);
    let annotation = kind == Kind::Schema && matches!(version, Version::V3_1 | Version::V3_2);
    let instead = FORMER
        .iter()
        .find(|(former, _)| annotation && *former == key);
    if annotation && meant.is_none() && instead.is_none() {
        return;
    }
    let message = format!("`{key}` is not a keyword of {}", grammar::name(kind));
    let found = Diagnostic::at_key(Code::UnknownKeyword, &object.place().child(key), message);
    cx.push(match (instead, meant) {
        (Some((_, now)), _) => found.help(format!("JSON Schema 2020-12 has {now} instead")),
        (None, Some(meant)) => found.help(format!("`{meant}` is close in spelling")),
        (None, None) => found,
    });
}

/// Reports a value that is not what stands under its key; null is as good as absent except for data.
fn shape(cx: &mut Context<'_>, object: &Object<'_>, key: &str, value: &Value, under: Under) {
    if value.is_null() || fits(under, value) {
        return;
    }
    let found = match odd_element(under, value) {
        Some(odd) => format!("one with {} in it", type_name(odd)),
        None => type_name(value).to_owned(),
    };
    let message = match is_too_large(under, value) {
        true => format!("`{key}` is beyond what a number of 64 bits can be: it is left out"),
        false => format!("`{key}` is {}, not {found}", expected(under)),
    };
    let found = Diagnostic::at(Code::WrongType, &object.place().child(key), message);
    cx.push(match (under, value) {
        (Under::TextList, Value::String(text)) => {
            found.help(format!("write it as a list: `[{text}]`"))
        }
        _ => found,
    });
}

/// Whether it is a number in JSON (RFC 8259 §6) which is read as a text, since it is infinite as a float.
fn is_too_large(under: Under, value: &Value) -> bool {
    let number = |text: &str| {
        let digits = text.trim_start_matches('-');
        digits.starts_with(|c: char| c.is_ascii_digit()) && text.parse().is_ok_and(f64::is_infinite)
    };
    matches!(under, Under::Number | Under::Count) && value.as_str().is_some_and(number)
}

fn fits(under: Under, value: &Value) -> bool {
    let scalar = |value: &Value| value.is_string() || value.is_number() || value.is_boolean();
    match under {
        Under::Data => true,
        Under::Text => scalar(value),
        Under::TextList => value.as_array().is_some_and(|list| list.iter().all(scalar)),
        Under::TextOrList => match value {
            // An unquoted `null` is the name of that type.
            Value::Array(list) => list.iter().all(|value| scalar(value) || value.is_null()),
            value => scalar(value),
        },
        Under::TextMap => value
            .as_object()
            .is_some_and(|map| map.values().all(|value| scalar(value) || value.is_null())),
        Under::TextListMap => value
            .as_object()
            .is_some_and(|map| map.values().all(Value::is_array)),
        Under::DataList | Under::List(_) => value.is_array(),
        Under::DataMap | Under::Map(_) => value.is_object(),
        Under::Flag => value.is_boolean(),
        Under::Number => value.is_number(),
        Under::Count => {
            value.as_u64().is_some() || value.as_f64().is_some_and(|n| n >= 0.0 && n.fract() == 0.0)
        }
        // What stands there is opened itself, and says so then.
        Under::One(_) => true,
    }
}

/// The element that keeps a list or a mapping from being one of texts.
fn odd_element(under: Under, value: &Value) -> Option<&Value> {
    let odd = |value: &&Value| value.is_array() || value.is_object() || value.is_null();
    match (under, value) {
        (Under::TextList | Under::TextOrList, Value::Array(list)) => list.iter().find(odd),
        (Under::TextMap, Value::Object(map)) => map.values().find(odd),
        _ => None,
    }
}

fn expected(under: Under) -> &'static str {
    match under {
        Under::Data => "a value",
        Under::Text => "a text",
        Under::TextList => "a list of texts",
        Under::TextOrList => "a text or a list of texts",
        Under::TextMap => "a mapping of texts",
        Under::TextListMap => "a mapping of lists",
        Under::DataList | Under::List(_) => "a list",
        Under::DataMap | Under::Map(_) | Under::One(_) => "a mapping",
        Under::Flag => "`true` or `false`",
        Under::Number => "a number",
        Under::Count => "a whole number that is not negative",
    }
}

pub(super) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}

pub(super) fn version_name(version: Version) -> &'static str {
    match version {
        Version::V2_0 => "Swagger 2.0",
        Version::V3_0 => "OpenAPI 3.0",
        Version::V3_1 => "OpenAPI 3.1",
        Version::V3_2 => "OpenAPI 3.2",
    }
}

fn versions(row: &Row) -> String {
    let all = [Version::V2_0, Version::V3_0, Version::V3_1, Version::V3_2];
    let names: Vec<_> = all
        .into_iter()
        .filter(|version| row.exists_in(*version))
        .map(version_name)
        .collect();
    names.join(", ")
}
