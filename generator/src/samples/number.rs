//! Limits of numbers in, a number within them out.
//!
//! What is beyond the bits of its format is within them all the same: the client has a type of so many.

use serde_json::{Number, Value};

use crate::document::Schema;

/// The `nth` number that all of these schemas allow.
pub(super) fn number(schemas: &[&Schema], integer: bool, nth: usize) -> Value {
    let read = |of: fn(&Schema) -> Option<&Number>| {
        let all = schemas
            .iter()
            .filter_map(move |schema| of(schema)?.as_f64());
        all.collect::<Vec<f64>>()
    };
    let most = |all: Vec<f64>| all.into_iter().reduce(f64::max);
    let least = |all: Vec<f64>| all.into_iter().reduce(f64::min);
    let step = least(read(|schema| schema.bounds.multiple_of.as_ref())).filter(|step| *step > 0.0);
    let unit = step.unwrap_or(if integer { 1.0 } else { 0.5 });
    let above = most(read(|schema| schema.bounds.exclusive_minimum.as_ref()));
    let below = least(read(|schema| schema.bounds.exclusive_maximum.as_ref()));
    let from = most(read(|schema| schema.bounds.minimum.as_ref()));
    let to = least(read(|schema| schema.bounds.maximum.as_ref()));
    // Beyond a limit by one step, or by less where there is no room for it.
    let room = match (above.or(from), below.or(to)) {
        (Some(low), Some(high)) if !integer && step.is_none() => unit.min((high - low) / 2.0),
        _ => unit,
    };
    let from = [from, above.map(|limit| limit + room)];
    let to = [to, below.map(|limit| limit - room)];
    let from = from.into_iter().flatten().reduce(f64::max);
    let to = to.into_iter().flatten().reduce(f64::min);
    let usual = if integer { 1.0 } else { 1.5 };
    let start = match (from, to) {
        (Some(from), _) if usual < from => from,
        (_, Some(to)) if usual > to => to.max(from.unwrap_or(f64::NEG_INFINITY)),
        _ => usual,
    };
    let aligned = match step {
        Some(step) => {
            let up = (start / step).ceil() * step;
            match to {
                Some(to) if up > to => (start / step).floor() * step,
                _ => up,
            }
        }
        None if integer => start.ceil(),
        None => start,
    };
    let next = aligned + unit * nth as f64;
    let value = match to {
        Some(to) if next > to => aligned - unit * nth as f64,
        _ => next,
    };
    if integer {
        let mut formats = schemas.iter().filter_map(|one| one.format.as_deref());
        return match formats.find_map(bits) {
            Some((least, most)) => Value::from(value.clamp(least, most) as i64),
            None => Value::from(value as i64),
        };
    }
    let whole = value.fract() == 0.0 && value.abs() < 9e15;
    match whole && (step.is_some() || value != usual) {
        true => Value::from(value as i64),
        false => Number::from_f64(value).map_or(Value::from(1), Value::Number),
    }
}

/// The least and the greatest integer of a format that has fewer than 64 bits.
fn bits(format: &str) -> Option<(f64, f64)> {
    match format {
        "int32" | "int16" | "int8" => Some((f64::from(i32::MIN), f64::from(i32::MAX))),
        "uint32" | "uint16" | "uint8" => Some((0.0, f64::from(u32::MAX))),
        "uint64" | "uint" => Some((0.0, 9e18)),
        _ => None,
    }
}
