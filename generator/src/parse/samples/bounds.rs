//! The limits of numbers, texts, lists and mappings.

use serde_json::Value;

use super::shown;
use crate::document::Schema;

pub(super) fn bounds(schema: &Schema, value: &Value) -> Result<(), String> {
    let bounds = &schema.bounds;
    let number =
        |bound: &Option<serde_json::Number>| bound.as_ref().and_then(serde_json::Number::as_f64);
    let outside = match value {
        Value::Number(own) => own.as_f64().is_some_and(|own| {
            number(&bounds.minimum).is_some_and(|bound| own < bound)
                || number(&bounds.maximum).is_some_and(|bound| own > bound)
                || number(&bounds.exclusive_minimum).is_some_and(|bound| own <= bound)
                || number(&bounds.exclusive_maximum).is_some_and(|bound| own >= bound)
        }),
        Value::String(_) if bounds.min_length.or(bounds.max_length).is_none() => false,
        Value::String(text) => counted(text.chars().count(), bounds.min_length, bounds.max_length),
        Value::Array(list) => counted(list.len(), bounds.min_items, bounds.max_items),
        Value::Object(map) => counted(map.len(), None, bounds.max_properties),
        Value::Null | Value::Bool(_) => false,
    };
    if outside {
        Err(format!("{} is out of bounds", shown(value)))
    } else {
        Ok(())
    }
}

/// Whether a count is outside of its limits.
fn counted(count: usize, least: Option<u64>, most: Option<u64>) -> bool {
    let count = count as u64;
    least.is_some_and(|least| count < least) || most.is_some_and(|most| count > most)
}
