// SPDX-License-Identifier: 0BSD
//! Objects that are of several variants at once: a value for each of these, together all that the object says.

use super::tagged::refuse;
use super::union_shape::{Others, Shape, choose, fit};
use serde::de::IgnoredAny;
use serde::ser::{Error, Serialize, Serializer};
use serde_json::Value as Json;
use serde_json::value::RawValue;
use std::cell::Cell;
use std::collections::BTreeMap;

/// How many times a value that is read in another way than its first may be read again within. Without a limit, one object
/// in another would double the work on each of its levels.
const TIMES: usize = 8;

thread_local! {
    /// How many bytes may be read again within the value that is read again, if one is.
    static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
}

/// Too much was read again.
struct TooMuch;

/// Reads a value in another way than its first.
fn again<T>(raw: &RawValue, variant: fn(&RawValue) -> Option<T>) -> Result<Option<T>, TooMuch> {
    /// Nothing is read again any more, also after a panic.
    struct End;
    impl Drop for End {
        fn drop(&mut self) {
            LEFT.set(None);
        }
    }
    let size = raw.get().len();
    let (end, left) = match LEFT.get() {
        None => (Some(End), TIMES * size),
        Some(left) => (None, left.checked_sub(size).ok_or(TooMuch)?),
    };
    LEFT.set(Some(left));
    let value = variant(raw);
    drop(end);
    Ok(value)
}

/// The variant that a value is of, by its place: of those that fit best the first that decodes.
pub fn first<T>(
    raw: &RawValue,
    shapes: &[Shape],
    variants: &[fn(&RawValue) -> Option<T>],
) -> Option<(usize, T)> {
    let mut places = choose(raw, shapes).into_iter();
    let first = places.next()?;
    if let Some(value) = variants[first](raw) {
        return Some((first, value));
    }
    for place in places {
        if let Some(value) = again(raw, variants[place]).ok()? {
            return Some((place, value));
        }
    }
    None
}

/// The values of the other variants that an object fits too, each with members that no value before it has; `None` where
/// they are not read because too much is read in several ways.
pub fn beside<T>(
    raw: &RawValue,
    shapes: &[Shape],
    chosen: usize,
    variants: &[fn(&RawValue) -> Option<T>],
) -> Option<Vec<T>> {
    let text = raw.get();
    let mut left = names_in(text).unwrap_or_default();
    take_known(&mut left, &shapes[chosen]);
    let mut more = Vec::new();
    for (place, shape) in shapes.iter().enumerate() {
        if left.is_empty() {
            break;
        }
        let others = left.len();
        if place == chosen || !as_strict(text, shape, &shapes[chosen]) {
            continue;
        }
        let mut rest = left.clone();
        take_known(&mut rest, shape);
        if rest.len() < others
            && let Some(value) = again(raw, variants[place]).ok()?
        {
            more.push(value);
            left = rest;
        }
    }
    Some(more)
}

/// The names of the members of an object.
fn names_in(text: &str) -> Option<Vec<String>> {
    let members: Option<BTreeMap<String, IgnoredAny>> = serde_json::from_str(text).ok();
    Some(members?.into_keys().collect())
}

/// Leaves of the names those that the values of a shape do not hold.
fn take_known(left: &mut Vec<String>, shape: &Shape) {
    if let Shape::Object { names, others, .. } = shape {
        left.retain(|name| *others != Others::Kept && !names.contains(&name.as_str()));
    }
}

/// Whether an object fits a shape, and forbids that one no member unless the other one does too.
fn as_strict(text: &str, shape: &Shape, chosen: &Shape) -> bool {
    let strict = |shape| fit(text, shape).map(|fit| fit.strict);
    let object = matches!(shape, Shape::Object { .. });
    object && strict(shape).is_some_and(|own| own || strict(chosen) == Some(false))
}

/// Writes objects as one: of a member that several have, the first one's value.
pub fn write_several<T: Serialize, S: Serializer>(
    parts: &[T],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut members = serde_json::Map::new();
    for part in parts {
        let Json::Object(more) = serde_json::to_value(part).map_err(S::Error::custom)? else {
            return refuse();
        };
        for (name, value) in more {
            members.entry(name).or_insert(value);
        }
    }
    members.serialize(serializer)
}
