// SPDX-License-Identifier: 0BSD
//! Unions without a tag: the look of a JSON value in, the places of the variants that it fits out.

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value as Json;
use serde_json::value::RawValue;
use std::cmp::Reverse;
use std::fmt;

/// What the values of one variant look like.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub enum Shape {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    /// One of these strings, or any string where none are given.
    String(&'static [&'static str]),
    /// An array; its first item looks like one of these, where any are given.
    Array(&'static [Shape]),
    /// An object.
    Object {
        /// The members it may have.
        names: &'static [&'static str],
        /// The members it must have.
        requires: &'static [&'static str],
        /// The members that may have these values alone, as JSON.
        limits: Limits,
        /// A member whose own members may have these values alone.
        inside: Option<(&'static str, Limits)>,
        /// What becomes of members that it does not name.
        others: Others,
    },
}

/// Members, each with the values that it may have, as JSON.
#[doc(hidden)]
pub type Limits = &'static [(&'static str, &'static [&'static str])];

/// What a variant does with members that it does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum Others {
    /// It takes them and does not keep them.
    Dropped,
    /// It keeps them.
    Kept,
    /// Another variant fits better.
    Forbidden,
}

/// The variants that a value may be of, by their places.
#[derive(Debug, Default)]
pub(super) struct Choice {
    /// Those whose shapes fit best, the best first, and how many members of the value itself each leaves out.
    pub(super) best: Vec<(usize, usize)>,
    /// Others that take any number or list.
    pub(super) wide: Vec<usize>,
}

/// The variants that a value may be of, by its look.
pub(super) fn choose(raw: &RawValue, shapes: &[Shape]) -> Choice {
    let text = raw.get();
    let scores: Vec<_> = shapes.iter().map(|shape| fit(text, shape)).collect();
    let Some(most) = scores.iter().max().copied().flatten() else {
        return Choice::default();
    };
    let mut choice = Choice::default();
    for (place, shape) in shapes.iter().enumerate() {
        match scores[place] {
            Some(fit) if fit.names_as_much_as(most) => choice.best.push((place, fit.left_out.0)),
            Some(_) if matches!(shape, Shape::Number | Shape::Array([])) => choice.wide.push(place),
            _ => {}
        }
    }
    choice
        .best
        .sort_by_key(|(place, _)| Reverse(scores[*place]));
    choice
}

/// How well a text fits a shape, what says most first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit {
    /// Members with values that only this variant has.
    constants: usize,
    /// There is no member that the variant forbids.
    pub(super) strict: bool,
    /// Members that the variant names; of other types than objects, how narrow the shape is.
    known: usize,
    /// Those of them that it requires.
    required: usize,
    /// Members that it does not keep.
    left_out: Reverse<usize>,
}

impl Fit {
    /// Another one that differs only in what it requires and in what it keeps of members that it does not name.
    fn names_as_much_as(self, other: Self) -> bool {
        let names = |fit: Self| (fit.constants, fit.strict, fit.known);
        names(self) == names(other)
    }

    const fn narrow(known: usize) -> Self {
        Self {
            constants: 0,
            strict: true,
            known,
            required: 0,
            left_out: Reverse(0),
        }
    }
}

/// How well a text fits a shape; `None` where it does not.
pub(super) fn fit(text: &str, shape: &Shape) -> Option<Fit> {
    let first = *text.as_bytes().first()?;
    let fits = match shape {
        Shape::Null => first == b'n',
        Shape::Boolean => matches!(first, b't' | b'f'),
        Shape::Integer => return (number(first) && whole(text)).then_some(Fit::narrow(2)),
        Shape::Number => number(first),
        Shape::String([]) => first == b'"',
        Shape::String(values) => {
            return (first == b'"' && listed(text, values)).then_some(Fit::narrow(2));
        }
        Shape::Array([]) => first == b'[',
        Shape::Array(items) => return array_fit(text, items),
        Shape::Object {
            names,
            requires,
            limits,
            inside,
            others,
        } => {
            let members = Members {
                names,
                requires,
                limits,
                inside: *inside,
            };
            return if first == b'{' {
                object_fit(text, members, *others)
            } else {
                None
            };
        }
    };
    fits.then_some(Fit::narrow(1))
}

fn number(first: u8) -> bool {
    first == b'-' || first.is_ascii_digit()
}

fn whole(text: &str) -> bool {
    !text.contains(['.', 'e', 'E']) || text.parse::<f64>().is_ok_and(|value| value.fract() == 0.0)
}

fn listed(text: &str, values: &[&str]) -> bool {
    serde_json::from_str::<String>(text).is_ok_and(|value| values.contains(&value.as_str()))
}

fn array_fit(text: &str, items: &[Shape]) -> Option<Fit> {
    let first = text.strip_prefix('[')?.trim_start();
    if first.starts_with(']') {
        return Some(Fit::narrow(1));
    }
    // The first value alone; what stands after it is not looked at.
    let mut values = serde_json::Deserializer::from_str(first).into_iter::<&RawValue>();
    let item = values.next()?.ok()?;
    let fits = items.iter().filter_map(|shape| fit(item.get(), shape));
    // More than of a list of any items.
    let known = |fit: Fit| Fit {
        known: fit.known + 2,
        ..fit
    };
    fits.max().map(known)
}

fn object_fit(text: &str, members: Members, others: Others) -> Option<Fit> {
    let requires = members.requires;
    let found = members.found(text)?;
    let fits = found.required == requires.len() && found.outside == 0;
    let fit = Fit {
        constants: found.inside,
        strict: others != Others::Forbidden || found.known == found.all,
        known: found.known,
        required: found.required,
        left_out: Reverse(match others {
            Others::Kept => 0,
            Others::Dropped | Others::Forbidden => found.all - found.known,
        }),
    };
    fits.then_some(fit)
}

/// Counts the members of an object that are in lists.
struct Members {
    names: &'static [&'static str],
    requires: &'static [&'static str],
    limits: Limits,
    inside: Option<(&'static str, Limits)>,
}

impl Members {
    /// What an object has of them; `None` where the text is no object.
    fn found(self, text: &str) -> Option<Found> {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        deserializer.deserialize_map(self).ok()
    }
}

#[derive(Default)]
struct Found {
    all: usize,
    known: usize,
    required: usize,
    /// Members with one of the values they may have.
    inside: usize,
    /// Members with another value.
    outside: usize,
}

impl<'de> Visitor<'de> for Members {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Found, M::Error> {
        let mut found = Found::default();
        while let Some(name) = map.next_key::<std::borrow::Cow<'_, str>>()? {
            let name = name.as_ref();
            found.all += 1;
            found.known += usize::from(self.names.contains(&name));
            found.required += usize::from(self.requires.contains(&name));
            match self.limits.iter().find(|(limited, _)| *limited == name) {
                Some((_, values)) => match map.next_value::<&RawValue>()?.get() {
                    "null" => {}
                    value if values.iter().any(|known| equal(known, value)) => found.inside += 1,
                    _ => found.outside += 1,
                },
                None => match self.inside {
                    Some((member, limits)) if member == name => {
                        let within = Members {
                            names: &[],
                            requires: &[],
                            limits,
                            inside: None,
                        };
                        let within = within.found(map.next_value::<&RawValue>()?.get());
                        let within = within.unwrap_or_default();
                        found.inside += within.inside;
                        found.outside += within.outside;
                    }
                    Some(_) | None => {
                        map.next_value::<IgnoredAny>()?;
                    }
                },
            }
        }
        Ok(found)
    }
}

/// Says whether two JSON texts of strings, numbers or truth values have one value.
fn equal(known: &str, value: &str) -> bool {
    let read = |text| serde_json::from_str::<Json>(text).ok();
    known == value
        || match (read(known), read(value)) {
            (Some(Json::Number(a)), Some(Json::Number(b))) => a.as_f64() == b.as_f64(),
            (Some(known), value) => value == Some(known),
            (None, _) => false,
        }
}
