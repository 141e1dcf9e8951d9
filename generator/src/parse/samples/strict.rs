//! What else a value must be to fit a schema: a pattern's, a format's, one of alternatives alone.

use serde_json::Value;

use super::{Check, Strictness, shown};
use crate::document::Schema;
use crate::pattern::Pattern;

/// What texts of a format look like (JSON Schema validation §7.3).
const FORMATS: &[(&str, &str)] = &[
    (
        "date-time",
        r"^\d{4}-[01]\d-[0-3]\d[Tt ][0-2]\d:[0-5]\d:[0-6]\d(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$",
    ),
    ("date", r"^\d{4}-[01]\d-[0-3]\d$"),
    (
        "time",
        r"^[0-2]\d:[0-5]\d:[0-6]\d(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$",
    ),
    ("email", r"^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$"),
    ("hostname", r"^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$"),
    ("ipv4", r"^\d{1,3}(\.\d{1,3}){3}$"),
    ("uri", r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>{}|^`]+$"),
    ("url", r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>{}|^`]+$"),
    (
        "uuid",
        r"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
    ),
];

/// Items of a list that are compared with one another.
const COMPARED: usize = 500;

pub(super) fn fits(
    check: &Check<'_, '_>,
    schema: &Schema,
    value: &Value,
    depth: usize,
) -> Result<(), String> {
    let excluded = |id| super::fits(check, id, value, depth + 1).is_ok();
    if schema.not.is_some_and(excluded) && check.left.get() > 0 {
        return Err(format!("{} is excluded", shown(value)));
    }
    let mut alternatives = schema.one_of.iter().filter(|id| excluded(**id));
    let several = check.strictness == Strictness::Whole && alternatives.nth(1).is_some();
    // What is not looked at any more counts as allowed, and says nothing of alternatives.
    if several && check.left.get() > 0 {
        return Err(format!("{} fits several alternatives", shown(value)));
    }
    match value {
        Value::String(text) => is_text(schema, text),
        Value::Number(number) => {
            let long = schema.format.as_deref() == Some("int64");
            if long && number.is_u64() && !number.is_i64() {
                return Err(format!("{number} has more than 64 bits"));
            }
            is_multiple(schema, number.as_f64())
        }
        Value::Array(list) => {
            let twice = |(at, item): (usize, &Value)| list[..at].contains(item);
            let mut looked_at = list.iter().enumerate().take(COMPARED);
            match schema.bounds.unique_items && looked_at.any(twice) {
                true => Err("an item is there twice".to_owned()),
                false => Ok(()),
            }
        }
        Value::Object(map) => {
            let few = |least: u64| (map.len() as u64) < least;
            if schema.bounds.min_properties.is_some_and(few) {
                return Err("the mapping has too few members".to_owned());
            }
            let present = schema.dependent_required.iter();
            let present = present.filter(|(name, _)| map.contains_key(name.as_str()));
            let mut missing = present.flat_map(|(_, others)| others);
            match missing.find(|name| !map.contains_key(name.as_str())) {
                Some(name) => Err(format!("`{name}` is missing")),
                None => Ok(()),
            }
        }
        Value::Null | Value::Bool(_) => Ok(()),
    }
}

fn is_text(schema: &Schema, text: &str) -> Result<(), String> {
    let format = schema.format.as_deref();
    let looks = FORMATS.iter().find(|(name, _)| Some(*name) == format);
    let patterns = looks.map(|(_, pattern)| *pattern);
    for source in patterns.into_iter().chain(schema.pattern.as_deref()) {
        if Pattern::read(source).is_some_and(|pattern| !pattern.matches(text)) {
            return Err(format!("{text:?} does not match `{source}`"));
        }
    }
    Ok(())
}

fn is_multiple(schema: &Schema, number: Option<f64>) -> Result<(), String> {
    let of = schema.bounds.multiple_of.as_ref();
    let of = of
        .and_then(serde_json::Number::as_f64)
        .filter(|of| *of > 0.0);
    let (Some(of), Some(number)) = (of, number) else {
        return Ok(());
    };
    let times = number / of;
    match (times - times.round()).abs() < 1e-6 {
        true => Ok(()),
        false => Err(format!("{number} is no multiple of {of}")),
    }
}
