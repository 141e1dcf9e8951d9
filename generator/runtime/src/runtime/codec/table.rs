// SPDX-License-Identifier: 0BSD
//! Static tables of names: a name in, its place in the table out.

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};
use std::fmt;

/// Tables up to this length are searched one name after another, and have an empty index.
pub(super) const LINEAR: usize = 8;

/// A slot that no name fell to.
const FREE: u16 = u16::MAX;

/// An index of `names`: each place is in the slot of its name, or in the first free one that follows.
///
/// Of `SLOTS` at least half stay free, so that a search ends soon.
pub const fn index<const SLOTS: usize>(names: &[&str]) -> [u16; SLOTS] {
    assert!(names.len() <= SLOTS / 2, "a table has too many names");
    let mut index = [FREE; SLOTS];
    let mut place = 0;
    while place < names.len() {
        let mut slot = slot(names[place].as_bytes(), SLOTS);
        while index[slot] != FREE {
            slot = (slot + 1) % SLOTS;
        }
        index[slot] = place as u16;
        place += 1;
    }
    index
}

/// The index of names that are known once a type is: made where such a table is read, not where it is written.
macro_rules! index_of {
    ($names:expr) => {
        match $names.len() {
            ..=$crate::runtime::codec::table::LINEAR => &[],
            ..=32 => &$crate::runtime::codec::table::index::<64>($names),
            ..=128 => &$crate::runtime::codec::table::index::<256>($names),
            ..=1024 => &$crate::runtime::codec::table::index::<2048>($names),
            _ => &$crate::runtime::codec::table::index::<131_070>($names),
        }
    };
}
pub(super) use index_of;

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
pub fn find(names: &[&str], index: &[u16], next: usize, name: &str) -> Option<usize> {
    if names.get(next).is_some_and(|expected| *expected == name) {
        return Some(next);
    }
    if index.is_empty() {
        return names.iter().position(|known| *known == name);
    }
    let mut slot = slot(name.as_bytes(), index.len());
    while index[slot] != FREE {
        let place = usize::from(index[slot]);
        if names[place] == name {
            return Some(place);
        }
        slot = (slot + 1) % index.len();
    }
    None
}

/// Reads one member name of an object against a table.
#[derive(Clone, Copy)]
pub(super) struct MemberName {
    pub(super) names: &'static [&'static str],
    pub(super) index: &'static [u16],
    /// The place looked at first.
    pub(super) next: usize,
    /// Names outside the table that are always written and need not be kept.
    pub(super) always: &'static [&'static str],
    /// Other names outside the table are kept.
    pub(super) keep: bool,
}

/// What a member name was.
pub(super) enum Member {
    Known(usize),
    Always,
    Other(String),
    LeftOut,
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
            None if self.always.contains(&name) => Member::Always,
            None if self.keep => Member::Other(name.to_owned()),
            None => Member::LeftOut,
        })
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Member, E> {
        Ok(match self.place(&name) {
            Some(place) => Member::Known(place),
            None if self.always.contains(&name.as_str()) => Member::Always,
            None if self.keep => Member::Other(name),
            None => Member::LeftOut,
        })
    }
}
