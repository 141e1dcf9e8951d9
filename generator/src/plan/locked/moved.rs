//! Keys that places have, in; of those that are the same as before under another key, the one that they had, out.
//!
//! What cannot be told for certain is new: a name must not come to mean something else.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::SHAPE;
use super::items::{self, item};
use super::places::{ID, OPERATION, Places, TYPE};
use super::shape::Shapes;
use crate::api::{Api, TypeId};
use crate::lock::{self, Names};
use crate::place::Pointer;

/// Keys that places had, by those that they have; empty: it had none, though another place had the key.
pub(super) type Moved = HashMap<String, String>;

pub(super) fn of(api: &Api, places: &Places, shapes: &Shapes<'_>, before: &Names) -> Moved {
    let mut moved = Moved::new();
    if before.entries.is_empty() {
        return moved;
    }
    operations(api, places, before, &mut moved);
    let mut types = Types {
        api,
        before,
        shapes,
        keys: as_before(places, &moved),
        old: vec![None; api.types.len()],
    };
    types.find(places, &moved);
    let old = std::mem::take(&mut types.old);
    for (key, old) in places.types.iter().zip(old) {
        match old {
            Some(old) if old != *key => drop(moved.insert(key.clone(), old)),
            None if before.get(key).is_some() => drop(moved.insert(key.clone(), String::new())),
            Some(_) | None => {}
        }
    }
    moved
}

/// Components that the document calls something else now: the only ones of what they are made of, then and now. They have
/// the names that it gives them, and these are what they were called.
pub(super) fn renamed(
    api: &Api,
    places: &Places,
    shapes: &Shapes<'_>,
    before: &Names,
    moved: &Moved,
) -> HashMap<usize, String> {
    let here: HashSet<&String> = places.types.iter().chain(moved.values()).collect();
    let mut gone: HashMap<&str, Vec<&String>> = HashMap::new();
    for key in before.entries.keys() {
        if key.starts_with(TYPE)
            && is_component(key)
            && !here.contains(key)
            && let Some(mark) = before.name(key, "", SHAPE)
        {
            gone.entry(mark).or_default().push(key);
        }
    }
    let mut new: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, key) in places.types.iter().enumerate() {
        let fresh = before.get(key).is_none() && !moved.contains_key(key);
        let given = api.types[at].name.given().is_some();
        if fresh && given && shapes.is_telling(TypeId(at)) {
            new.entry(shapes.mark(TypeId(at))).or_default().push(at);
        }
    }
    let pairs = new.iter().filter_map(|(mark, new)| {
        let ([at], Some([key])) = (new.as_slice(), gone.get(mark).map(Vec::as_slice)) else {
            return None;
        };
        let name = before.name(key, "", super::NAME)?;
        Some((*at, name.to_owned()))
    });
    pairs.collect()
}

/// An operation at another path is the one that has its id, or the same path but for the names of its parameters.
fn operations(api: &Api, places: &Places, before: &Names, moved: &mut Moved) {
    let here: HashSet<&String> = places.operations.iter().collect();
    let gone = before.entries.iter();
    let gone: Vec<_> = gone
        .filter(|(key, _)| key.starts_with(OPERATION) && !here.contains(key))
        .collect();
    let mut taken: HashSet<&String> = HashSet::new();
    for by_id in [true, false] {
        let mut by_word: HashMap<String, Vec<&String>> = HashMap::new();
        for (key, entry) in gone.iter().filter(|(key, _)| !taken.contains(key)) {
            let id = entry.parts.get(ID).and_then(|names| names.first());
            let word = match by_id {
                true => id.cloned(),
                false => Some(nameless(key)),
            };
            if let Some(word) = word {
                by_word.entry(word).or_default().push(*key);
            }
        }
        for (key, operation) in places.operations.iter().zip(&api.operations) {
            if before.get(key).is_some() || moved.contains_key(key) {
                continue;
            }
            let word = match by_id {
                true => operation.id.as_ref().map(|id| lock::key(&[id])),
                false => Some(nameless(key)),
            };
            let same = word.and_then(|word| by_word.remove(&word));
            if let Some([old]) = same.as_deref() {
                moved.insert(key.clone(), (*old).clone());
                taken.insert(old);
            }
        }
    }
}

/// A path without the names of its parameters.
fn nameless(key: &str) -> String {
    let mut plain = String::new();
    let mut inside = false;
    for c in key.chars() {
        inside = (inside || c == '{') && c != '}';
        if !inside {
            plain.push(c);
        }
    }
    plain
}

/// The keys of types as they would be had no operation moved.
fn as_before(places: &Places, moved: &Moved) -> Vec<String> {
    let place_of = |key: &str| {
        let words = lock::words(key);
        let [_, method, path, ..] = words.as_slice() else {
            return None;
        };
        let method = method.to_lowercase();
        let pointer = Pointer::default().child("paths").child(path);
        Some(lock::key(&[TYPE, &pointer.child(&method).to_string()]))
    };
    let pairs = moved.iter();
    let pairs = pairs.filter_map(|(new, old)| Some((place_of(new)?, place_of(old)?)));
    let pairs: Vec<(String, String)> = pairs.collect();
    let key = |key: &String| {
        let here = pairs.iter().find(|(new, _)| stands_in(key, new));
        here.map_or(key.clone(), |(new, old)| instead(key, new, old))
    };
    places.types.iter().map(key).collect()
}

/// The place in the key of a type.
pub(super) fn place(key: &str) -> String {
    lock::words(key).into_iter().nth(1).unwrap_or_default()
}

/// A key with another place in it.
pub(super) fn with_place(key: &str, place: &str) -> String {
    let words = lock::words(key);
    let more = words.iter().skip(2).map(String::as_str);
    let words: Vec<&str> = [TYPE, place].into_iter().chain(more).collect();
    lock::key(&words)
}

/// The key of what stands in `new`, were that `old`.
fn instead(key: &str, new: &str, old: &str) -> String {
    let rest = place(key).split_off(place(new).len());
    with_place(key, &(place(old) + &rest))
}

/// Whether what has one key stands in what has the other.
fn stands_in(key: &str, whole: &str) -> bool {
    let (key, whole) = (place(key), place(whole));
    key.strip_prefix(&whole)
        .is_some_and(|rest| rest.starts_with('/'))
}

/// What is found out of types.
pub(super) struct Types<'a> {
    pub(super) api: &'a Api,
    pub(super) before: &'a Names,
    pub(super) shapes: &'a Shapes<'a>,
    /// By id.
    pub(super) keys: Vec<String>,
    /// The keys that they had.
    pub(super) old: Vec<Option<String>>,
}

impl Types<'_> {
    fn find(&mut self, places: &Places, moved: &Moved) {
        let by_key: HashMap<String, usize> = self
            .keys
            .iter()
            .cloned()
            .enumerate()
            .map(|(at, key)| (key, at))
            .collect();
        let mut items: Vec<usize> = Vec::new();
        let mut below: Vec<(usize, usize)> = Vec::new();
        for at in 0..self.keys.len() {
            let key = &self.keys[at];
            match item(key) {
                None => {
                    self.old[at] = Some(key.clone()).filter(|key| self.before.get(key).is_some())
                }
                Some(whole) => match by_key.get(&whole) {
                    Some(above) if *above != at => below.push((at, *above)),
                    _ => items.push(at),
                },
            }
        }
        items::find(self, &items);
        below.sort_by_key(|(at, _)| self.keys[*at].len());
        for (at, above) in below {
            let old = self.old[above].as_ref();
            let old = old.map(|old| instead(&self.keys[at], &self.keys[above], old));
            self.old[at] = old.filter(|old| self.before.get(old).is_some());
        }
        self.elsewhere(places, moved);
    }

    pub(super) fn mark_before(&self, key: &str) -> Option<&str> {
        self.before.name(key, "", SHAPE)
    }

    /// A schema in place that is a component now, or stands elsewhere in the same operation or component: the only one that
    /// is made of what it was made of.
    fn elsewhere(&mut self, places: &Places, moved: &Moved) {
        let taken: HashSet<&String> = self.old.iter().flatten().collect();
        let mut gone: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
        for key in self.before.entries.keys() {
            if key.starts_with(TYPE)
                && !taken.contains(key)
                && !is_component(key)
                && let Some(mark) = self.mark_before(key)
            {
                gone.entry(mark).or_default().push(key);
            }
        }
        let mut new: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, old) in self.old.iter().enumerate() {
            if old.is_none() && self.shapes.is_telling(TypeId(at)) {
                new.entry(self.shapes.mark(TypeId(at)))
                    .or_default()
                    .push(at);
            }
        }
        let mut found: Vec<(usize, String)> = Vec::new();
        for (mark, new) in new {
            if let ([at], Some([key])) = (new.as_slice(), gone.get(mark).map(Vec::as_slice))
                && self.uses(places, moved, key)[*at]
            {
                found.push((*at, (*key).clone()));
            }
        }
        let found_at: BTreeSet<usize> = found.iter().map(|(at, _)| *at).collect();
        for (above, old) in found {
            for at in 0..self.keys.len() {
                let below = self.old[at].is_none() && !found_at.contains(&at);
                if below && stands_in(&self.keys[at], &self.keys[above]) {
                    let moved = instead(&self.keys[at], &self.keys[above], &old);
                    self.old[at] = Some(moved).filter(|key| self.before.get(key).is_some());
                }
            }
            self.old[above] = Some(old);
        }
    }

    /// Which types the operation or component uses that a place stood in.
    fn uses(&self, places: &Places, moved: &Moved, old: &str) -> Vec<bool> {
        let mut marked = vec![false; self.api.types.len()];
        for (key, operation) in places.operations.iter().zip(&self.api.operations) {
            let words = lock::words(moved.get(key).unwrap_or(key));
            let [_, method, path, ..] = words.as_slice() else {
                continue;
            };
            let item = Pointer::default().child("paths").child(path);
            let whole = lock::key(&[TYPE, &item.child(&method.to_lowercase()).to_string()]);
            let shared = lock::key(&[TYPE, &item.child("parameters").to_string()]);
            if stands_in(old, &whole) || stands_in(old, &shared) {
                self.api.mark(operation.types(), &mut marked);
            }
        }
        for (at, key) in self.keys.iter().enumerate() {
            if is_component(key) && stands_in(old, key) {
                self.api.mark(self.api.types[at].shape.types(), &mut marked);
            }
        }
        marked
    }
}

/// Whether the document calls a type something.
fn is_component(key: &str) -> bool {
    let place = place(key);
    let pointer = place.split_once('#').map_or("", |(_, pointer)| pointer);
    let tokens: Vec<&str> = pointer.split('/').skip(1).collect();
    matches!(
        tokens.as_slice(),
        ["components", "schemas", _] | ["definitions", _]
    )
}
