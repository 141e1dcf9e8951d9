//! What two clients call differently though it is the same: of the same place in the document, or of the same members.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::part::{Kind, Part};
use super::surface::{Surface, replaced};
use crate::place::Place;

/// Types that are renamed because others in them are; further ones are taken for new.
const ROUNDS: usize = 8;

/// Old paths and the new ones of the same things.
#[derive(Default)]
pub(super) struct Renamed<'s> {
    to: HashMap<&'s str, &'s str>,
}

impl<'s> Renamed<'s> {
    pub(super) fn of(old: &'s Surface, new: &'s Surface) -> Self {
        let mut renamed = Self::default();
        renamed.by_place(old, new);
        for _ in 0..ROUNDS {
            let before = renamed.to.len();
            renamed.by_members(old, new);
            if renamed.to.len() == before {
                break;
            }
        }
        renamed.parts(old, new);
        renamed
    }

    pub(super) fn to(&self, path: &str) -> Option<&'s str> {
        self.to.get(path).copied()
    }

    pub(super) fn new_paths(&self) -> impl Iterator<Item = &'s str> {
        self.to.values().copied()
    }

    /// A shape of the old client with the new names of types.
    pub(super) fn shape(&self, shape: &str) -> String {
        replaced(shape, |word| self.to(word))
    }

    /// What is of the same kind in the same place, and known by the same there.
    fn by_place(&mut self, old: &'s Surface, new: &'s Surface) {
        let (before, after) = (unmatched(old, new), unmatched(new, old));
        for (key, paths) in &before {
            let now = after.get(key).map(Vec::as_slice);
            if let ([from], Some([to])) = (paths.as_slice(), now) {
                self.to.insert(from, to);
            }
        }
    }

    /// Types of the same members, where there are no others of these.
    fn by_members(&mut self, old: &'s Surface, new: &'s Surface) {
        let taken: Vec<&str> = self.new_paths().collect();
        let gone = |path: &str| !new.parts.contains_key(path) && !self.to.contains_key(path);
        let fresh = |path: &str| !old.parts.contains_key(path) && !taken.contains(&path);
        let before = by_members(old, gone, |shape| self.shape(shape));
        let after = by_members(new, fresh, str::to_owned);
        for (members, paths) in &before {
            let now = after.get(members).map(Vec::as_slice);
            if let ([from], Some([to])) = (paths.as_slice(), now) {
                self.to.insert(from, to);
            }
        }
    }

    /// What stands in what has another name has it too.
    fn parts(&mut self, old: &'s Surface, new: &'s Surface) {
        for (path, part) in &old.parts {
            let mut whole = part.whole.as_deref();
            while let Some(above) = whole {
                if let Some(to) = self.to(above) {
                    let moved = path.strip_prefix(above).map(|rest| format!("{to}{rest}"));
                    let there = moved.and_then(|moved| new.parts.get_key_value(moved.as_str()));
                    if let (Some((there, _)), false) = (there, new.parts.contains_key(path)) {
                        self.to.entry(path).or_insert(there);
                    }
                    break;
                }
                whole = old.parts.get(above).and_then(|part| part.whole.as_deref());
            }
        }
    }
}

/// A place, a kind, and what tells one from others of both.
type Key<'s> = (&'s Place, Kind, &'s str);

/// What is in one client and not in the other, by its place.
fn unmatched<'s>(from: &'s Surface, to: &Surface) -> IndexMap<Key<'s>, Vec<&'s str>> {
    let mut by_place: IndexMap<Key<'s>, Vec<&'s str>> = IndexMap::new();
    for (path, part) in &from.parts {
        if to.parts.contains_key(path) {
            continue;
        }
        if let Some(key) = key(part, from) {
            by_place.entry(key).or_default().push(path);
        }
    }
    by_place
}

fn key<'s>(part: &'s Part, of: &'s Surface) -> Option<Key<'s>> {
    let identity = part.identity.as_deref()?;
    let place = match part.kind {
        // The order in which a document lists these says nothing.
        Kind::Setter | Kind::Variant => of.parts.get(part.whole.as_deref()?)?.place.as_ref()?,
        _ => part.place.as_ref()?,
    };
    let tokens: Vec<String> = place.pointer.tokens().collect();
    let lists = ["oneOf", "anyOf", "allOf", "prefixItems"];
    let by_number =
        |pair: &[String]| lists.contains(&pair[0].as_str()) && pair[1].parse::<usize>().is_ok();
    (!tokens.windows(2).any(by_number)).then_some((place, part.kind, identity))
}

/// The shape of a type, and the shapes of what stands in it, each behind what its path adds.
type Members<'s> = (String, Vec<(&'s str, String)>);

fn by_members<'s>(
    surface: &'s Surface,
    wanted: impl Fn(&str) -> bool,
    shape: impl Fn(&str) -> String,
) -> IndexMap<Members<'s>, Vec<&'s str>> {
    let mut inside: HashMap<&str, Vec<(&str, String)>> = HashMap::new();
    for (path, part) in &surface.parts {
        let Some(whole) = part.whole.as_deref().filter(|whole| wanted(whole)) else {
            continue;
        };
        if let Some(rest) = path.strip_prefix(whole) {
            inside
                .entry(whole)
                .or_default()
                .push((rest, shape(&part.shape)));
        }
    }
    let mut found: IndexMap<Members<'s>, Vec<&'s str>> = IndexMap::new();
    for (path, part) in &surface.parts {
        if part.kind != Kind::Type || !wanted(path) {
            continue;
        }
        if let Some(mut members) = inside.remove(path.as_str()) {
            members.sort();
            found
                .entry((shape(&part.shape), members))
                .or_default()
                .push(path);
        }
    }
    found
}
