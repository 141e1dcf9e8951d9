// SPDX-License-Identifier: 0BSD
//! Objects that are of several variants at once: a value for each of these, together all that the object says.

use super::inside::{Inside, put_together};
use super::shape::{Others, Shape, choose, fit};
use super::write_tagged::refuse;
use crate::runtime::codec::left_out::{back_to, count, so_far};
use serde::de::IgnoredAny;
use serde::ser::{Error, Serialize, Serializer};
use serde_json::Value as Json;
use serde_json::value::RawValue;
use std::cell::Cell;
use std::collections::BTreeMap;

/// How many times a value that is read in another way than its first may be read again within. Without a limit, one object
/// in another would double the work on each of its levels.
const TIMES: usize = 8;

/// How many bytes may be read again within the outermost union, beside so many times its size. Without a limit, each level
/// of a large value could be read again, and all that is in it.
const IN_ALL: usize = 1 << 22;

/// How many bytes may be read again.
#[derive(Clone, Copy)]
struct Left {
    /// Within the outermost union.
    in_all: usize,
    /// Within the outermost value that is read again, if one is.
    within: Option<usize>,
}

thread_local! {
    static LEFT: Cell<Option<Left>> = const { Cell::new(None) };
}

/// The outermost union is being read; it ends with this, also after a panic.
struct Outermost;

impl Outermost {
    fn begin(raw: &RawValue) -> Option<Self> {
        if LEFT.get().is_some() {
            return None;
        }
        LEFT.set(Some(Left {
            in_all: IN_ALL + TIMES * raw.get().len(),
            within: None,
        }));
        Some(Self)
    }
}

impl Drop for Outermost {
    fn drop(&mut self) {
        LEFT.set(None);
    }
}

/// Too much was read again.
struct TooMuch;

/// Reads a value in another way than its first.
fn again<T>(raw: &RawValue, variant: fn(&RawValue) -> Option<T>) -> Result<Option<T>, TooMuch> {
    let size = raw.get().len();
    let left = LEFT.get().ok_or(TooMuch)?;
    let within = match left.within {
        None => TIMES * size,
        Some(within) => within.checked_sub(size).ok_or(TooMuch)?,
    };
    LEFT.set(Some(Left {
        in_all: left.in_all.checked_sub(size).ok_or(TooMuch)?,
        within: Some(within),
    }));
    let value = variant(raw);
    if left.within.is_none() {
        let now = LEFT.get();
        LEFT.set(now.map(|now| Left {
            within: None,
            ..now
        }));
    }
    Ok(value)
}

/// What reads a value as one of the variants of a union.
type Variants<T> = [fn(&RawValue) -> Option<T>];

/// A value as one of the variants.
pub struct Read<T> {
    /// The variant's place.
    place: usize,
    pub value: T,
    /// What it is as other variants that were read, too, by their places.
    others: Vec<(usize, T)>,
    /// Something is left out inside of its members.
    inside: bool,
}

impl<T> Read<T> {
    const fn new(place: usize, value: T) -> Self {
        Self {
            place,
            value,
            others: Vec::new(),
            inside: false,
        }
    }
}

/// The variant that a value is of: of those that fit best the one of which the least is left out inside.
pub fn first<T>(raw: &RawValue, shapes: &[Shape], variants: &Variants<T>) -> Option<Read<T>> {
    let choice = choose(raw, shapes);
    let _outermost = Outermost::begin(raw);
    let before = so_far();
    for (nth, &(place, left_out)) in choice.best.iter().enumerate() {
        let value = match nth {
            0 => variants[place](raw),
            _ => again(raw, variants[place]).ok()?,
        };
        if let Some(value) = value {
            let mut read = Read::new(place, value);
            let inside = so_far().wrapping_sub(before) - left_out.cast_signed();
            if inside > 0 {
                let others = &choice.best[nth + 1..];
                read.inside = better(&mut read, (before, inside), raw, others, variants) > 0;
            }
            return Some(read);
        }
    }
    for place in choice.wide {
        if let Some(value) = again(raw, variants[place]).ok()? {
            return Some(Read::new(place, value));
        }
    }
    None
}

/// Takes one of these variants instead, if less is left out inside of it than of the one at hand, before which the count was `before`.
/// Says how much is left out inside.
///
/// It is not inlined: what is inside the value is read by the same functions, and has their parts of the stack.
#[inline(never)]
fn better<T>(
    read: &mut Read<T>,
    (before, mut least): (isize, isize),
    raw: &RawValue,
    others: &[(usize, usize)],
    variants: &Variants<T>,
) -> isize {
    let mut counted = back_to(before);
    for &(mut place, left_out) in others {
        if least <= 0 {
            break;
        }
        let Ok(other) = again(raw, variants[place]) else {
            break;
        };
        let now = back_to(before);
        let Some(mut value) = other else { continue };
        let inside = now - left_out.cast_signed();
        if inside < least {
            (least, counted) = (inside, now);
            std::mem::swap(&mut read.value, &mut value);
            std::mem::swap(&mut read.place, &mut place);
        }
        read.others.push((place, value));
    }
    count(counted);
    least
}

/// A value with those of the other variants that it fits too, each with members that no value before it has; `None` where
/// they are not read because too much is read in several ways.
pub fn beside<T: Serialize>(
    raw: &RawValue,
    shapes: &[Shape],
    variants: &Variants<T>,
    read: Read<T>,
) -> Option<(T, Vec<T>)> {
    let text = raw.get();
    let mut left = names_in(text).unwrap_or_default();
    take_known(&mut left, &shapes[read.place]);
    let inside = read.inside.then(|| Inside::of(text, &read.value));
    let mut inside = inside.flatten();
    let _outermost = Outermost::begin(raw);
    let (before, left_out) = (so_far(), left.len());
    let mut others = read.others;
    let mut more = Vec::new();
    for (place, shape) in shapes.iter().enumerate() {
        if left.is_empty() && inside.is_none() {
            break;
        }
        if place == read.place || !as_strict(text, shape, &shapes[read.place]) {
            continue;
        }
        let mut rest = left.clone();
        take_known(&mut rest, shape);
        if rest.len() == left.len() && inside.is_none() {
            continue;
        }
        let known = others.iter().position(|(other, _)| *other == place);
        let other = match known {
            Some(known) => Some(others.swap_remove(known).1),
            None => again(raw, variants[place]).ok()?,
        };
        let Some(other) = other else { continue };
        let gains = inside.as_mut().is_some_and(|inside| inside.take(&other));
        if gains || rest.len() < left.len() {
            more.push(other);
            left = rest;
        }
    }
    // What the others hold is not left out; what they leave out does not count.
    back_to(before);
    count(left.len().cast_signed() - left_out.cast_signed());
    Some((read.value, more))
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

/// Writes objects as one: of a member that several have, the first one's value, with what the others have in it besides.
pub fn write_several<T: Serialize, S: Serializer>(
    parts: &[T],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut all = Json::Object(serde_json::Map::new());
    for part in parts {
        let part = serde_json::to_value(part).map_err(S::Error::custom)?;
        if !part.is_object() {
            return refuse();
        }
        put_together(&mut all, part);
    }
    all.serialize(serializer)
}
