// SPDX-License-Identifier: 0BSD
//! Static tables of names: a name in, its place in the table out.

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};
use std::fmt;

/// Tables up to this length are searched one name after another.
const LINEAR: usize = 8;

/// The end of a chain of places.
const END: u16 = u16::MAX;

/// An index of `names`, for a table too long to search one by one: in each slot the first place whose name falls to that
/// slot, and the place that follows the slot's own in its chain.
///
/// A short table needs no index and gets an empty one.
pub const fn index<const N: usize>(names: &[&str; N]) -> [[u16; 2]; N] {
    let mut index = [[END; 2]; N];
    if N <= LINEAR {
        return index;
    }
    assert!(N < END as usize, "a table has too many names");
    let mut place = 0;
    while place < N {
        let slot = slot(names[place].as_bytes(), N);
        index[place][1] = index[slot][0];
        index[slot][0] = place as u16;
        place += 1;
    }
    index
}

/// The slot of a name among `slots`: by its length and its first and last eight bytes, which tell most names apart.
#[inline]
const fn slot(name: &[u8], slots: usize) -> usize {
    let mixed = (ends(name) ^ name.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let half = (mixed ^ (mixed >> 29)) >> 32;
    // Scaled from 2³² down to the slots.
    ((half * slots as u64) >> 32) as usize
}

/// The first and last bytes of a name as a number.
#[inline]
const fn ends(name: &[u8]) -> u64 {
    if let (Some(head), Some(tail)) = (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        return u64::from_le_bytes(*head) ^ u64::from_le_bytes(*tail).rotate_left(29);
    }
    if let (Some(head), Some(tail)) = (name.first_chunk::<4>(), name.last_chunk::<4>()) {
        return (u32::from_le_bytes(*head) as u64) << 32 | u32::from_le_bytes(*tail) as u64;
    }
    match name {
        [] => 0,
        [one] => *one as u64,
        [one, two] => (*one as u64) << 8 | *two as u64,
        [one, two, .., last] => (*one as u64) << 16 | (*two as u64) << 8 | *last as u64,
    }
}

/// The place of `name` in `names`; the place `next` is looked at first.
pub fn find(names: &[&str], index: &[[u16; 2]], next: usize, name: &str) -> Option<usize> {
    if names.get(next).is_some_and(|expected| *expected == name) {
        return Some(next);
    }
    if names.len() <= LINEAR {
        return names.iter().position(|known| *known == name);
    }
    let mut place = index[slot(name.as_bytes(), names.len())][0];
    while place != END {
        if names[usize::from(place)] == name {
            return Some(usize::from(place));
        }
        place = index[usize::from(place)][1];
    }
    None
}

/// Reads one member name of an object against a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct MemberName {
    pub(super) names: &'static [&'static str],
    pub(super) index: &'static [[u16; 2]],
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
        find(self.names, self.index, self.next, name)
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
