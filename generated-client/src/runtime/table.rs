// SPDX-License-Identifier: 0BSD
//! Static tables of names: a name in, its place in the table out.

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};
use std::cmp::Ordering;
use std::fmt;

/// Tables up to this length are searched one name after another.
const LINEAR: usize = 16;

/// The places of `names` in the order of the names, for tables too long to search one by one.
///
/// A short table needs no order and gets zeros.
pub const fn order<const N: usize>(names: &[&str; N]) -> [u16; N] {
    let mut order = [0; N];
    if N <= LINEAR {
        return order;
    }
    let mut place = 0;
    while place < N {
        order[place] = place as u16;
        place += 1;
    }
    let mut other = order;
    let mut width = 1;
    while width < N {
        let mut start = 0;
        while start < N {
            merge(names, &order, &mut other, start, width);
            start += 2 * width;
        }
        order = other;
        width *= 2;
    }
    order
}

/// Merges the two sorted runs of `width` at `start` into `into`.
const fn merge<const N: usize>(
    names: &[&str; N],
    from: &[u16; N],
    into: &mut [u16; N],
    start: usize,
    width: usize,
) {
    let middle = min(start + width, N);
    let end = min(start + 2 * width, N);
    let (mut left, mut right, mut place) = (start, middle, start);
    while place < end {
        let take_left = left < middle
            && (right >= end || !less(names[from[right] as usize], names[from[left] as usize]));
        if take_left {
            into[place] = from[left];
            left += 1;
        } else {
            into[place] = from[right];
            right += 1;
        }
        place += 1;
    }
}

const fn min(a: usize, b: usize) -> usize {
    if a < b { a } else { b }
}

const fn less(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut i = 0;
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return a[i] < b[i];
        }
        i += 1;
    }
    a.len() < b.len()
}

/// The place of `name` in `names`; the place `next` is looked at first.
pub fn find(names: &[&str], order: &[u16], next: usize, name: &str) -> Option<usize> {
    if names.get(next).is_some_and(|expected| *expected == name) {
        return Some(next);
    }
    if names.len() <= LINEAR {
        return names.iter().position(|known| *known == name);
    }
    let compare = |place: &u16| -> Ordering { names[usize::from(*place)].cmp(name) };
    let at = order.binary_search_by(compare).ok()?;
    Some(usize::from(order[at]))
}

/// Reads one member name of an object against a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct MemberName {
    pub(super) names: &'static [&'static str],
    pub(super) order: &'static [u16],
    /// The place looked at first.
    pub(super) next: usize,
    /// Names outside the table are kept.
    pub(super) keep: bool,
}

/// What a member name was.
#[derive(Debug)]
pub(super) enum Member {
    Known(usize),
    Other(String),
    Skipped,
}

impl MemberName {
    fn place(self, name: &str) -> Option<usize> {
        find(self.names, self.order, self.next, name)
    }
}

impl<'de> DeserializeSeed<'de> for MemberName {
    type Value = Member;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Member, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for MemberName {
    type Value = Member;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Member, E> {
        Ok(match self.place(name) {
            Some(place) => Member::Known(place),
            None if self.keep => Member::Other(name.to_owned()),
            None => Member::Skipped,
        })
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Member, E> {
        Ok(match self.place(&name) {
            Some(place) => Member::Known(place),
            None if self.keep => Member::Other(name),
            None => Member::Skipped,
        })
    }
}
