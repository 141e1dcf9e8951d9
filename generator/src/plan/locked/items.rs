//! Alternatives have no names, and may be put in any order: which of them is which of those before.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::moved::{Types, place, with_place};
use super::places::TYPE;
use super::variants;
use crate::api::types::EnumerationValues;
use crate::api::{Name, Shape, Step, TypeId};
use crate::lock;
use crate::plan::names::type_name;

/// Finds the keys that alternatives had: of those that are made of the same, then of those that are made of most of it,
/// then of those that are called so, and then of the only one that is left in its place.
pub(super) fn find(types: &mut Types<'_>, items: &[usize]) {
    let mut new: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for at in items {
        let list = list(&types.keys[*at]);
        new.entry(list).or_default().push(*at);
    }
    let mut old: HashMap<String, Vec<String>> = HashMap::new();
    for key in types.before.entries.keys() {
        if item(key).is_some() {
            let list = list(key);
            if new.contains_key(&list) {
                old.entry(list).or_default().push(key.clone());
            }
        }
    }
    for (list, new) in new {
        let old = old.remove(&list).unwrap_or_default();
        let mut left = Left { new, old };
        let found = left.alike(types);
        left.take(types, found);
        let found = left.mostly_alike(types);
        left.take(types, found);
        let found = left.called_alike(types);
        left.take(types, found);
        if let ([at], [key]) = (left.new.as_slice(), left.old.as_slice())
            && *key == types.keys[*at]
        {
            types.old[*at] = Some(key.clone());
        }
    }
}

/// The alternatives of one list that are not found so far.
struct Left {
    new: Vec<usize>,
    old: Vec<String>,
}

impl Left {
    fn take(&mut self, types: &mut Types<'_>, found: Vec<(usize, String)>) {
        for (at, key) in found {
            self.new.retain(|other| *other != at);
            self.old.retain(|other| *other != key);
            types.old[at] = Some(key);
        }
    }

    fn alike(&self, types: &Types<'_>) -> Vec<(usize, String)> {
        let mark = |at: usize| types.shapes.mark(TypeId(at));
        let found = self.new.iter().filter_map(|at| {
            let new = self.new.iter().filter(|one| mark(**one) == mark(*at));
            let old = self.old.iter();
            let old = old.filter(|key| types.mark_before(key) == Some(mark(*at)));
            let old: Vec<&String> = old.collect();
            let found = match old.as_slice() {
                [only] if new.count() == 1 => *only,
                // Several that are alike stay where they are.
                all => all.iter().find(|key| ***key == types.keys[*at])?,
            };
            Some((*at, found.clone()))
        });
        found.collect()
    }

    /// Of which one has more of the members or values of another than of any third, both ways.
    fn mostly_alike(&self, types: &Types<'_>) -> Vec<(usize, String)> {
        let now: Vec<HashSet<String>> = self.new.iter().map(|at| parts(types, *at)).collect();
        let common = |now: &HashSet<String>, key: &String| {
            let parts = types.before.get(key).map(|entry| &entry.parts);
            let parts = parts.into_iter().flatten();
            parts.filter(|(part, _)| now.contains(*part)).count()
        };
        let best = |counts: Vec<usize>| {
            let most = counts.iter().copied().max().filter(|most| *most > 0)?;
            let mut best = (0..counts.len()).filter(|at| counts[*at] == most);
            best.next().filter(|_| best.next().is_none())
        };
        let found = self.new.iter().zip(&now).enumerate();
        let found = found.filter_map(|(place, (at, own))| {
            let old = best(self.old.iter().map(|key| common(own, key)).collect())?;
            let key = &self.old[old];
            let back = best(now.iter().map(|now| common(now, key)).collect())?;
            (back == place).then(|| (*at, key.clone()))
        });
        found.collect()
    }

    fn called_alike(&self, types: &Types<'_>) -> Vec<(usize, String)> {
        let word = |at: usize| word(&types.api.types[at].name);
        let called = |key: &String, word: &str| {
            let name = types.before.name(key, "", super::NAME);
            name.is_some_and(|name| name.ends_with(word))
        };
        let found = self.new.iter().filter_map(|at| {
            let own = word(*at)?;
            let mut new = self
                .new
                .iter()
                .filter(|one| word(**one).as_ref() == Some(&own));
            let mut old = self.old.iter().filter(|key| called(key, &own));
            match (new.next(), new.next(), old.next(), old.next()) {
                (Some(_), None, Some(key), None) => Some((*at, key.clone())),
                _ => None,
            }
        });
        found.collect()
    }
}

/// The last word on the way to a type, unless it is a number.
fn word(name: &Name) -> Option<String> {
    let Name::Within { path, .. } = name else {
        return None;
    };
    let word = type_name(path.last().map(Step::word)?);
    let number = word.strip_prefix("Variant").unwrap_or_default();
    let is_number = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
    (!is_number && !word.is_empty()).then_some(word)
}

/// What of a type has a line of its own.
fn parts(types: &Types<'_>, at: usize) -> HashSet<String> {
    let key = |text: &str| lock::key(&[text]);
    match &types.api.types[at].shape {
        Shape::Structure(structure) => {
            let fields = structure.fields.iter();
            fields.map(|field| key(&field.name)).collect()
        }
        Shape::Enumeration(enumeration) => match &enumeration.values {
            EnumerationValues::Strings(all) => all.iter().map(|one| key(&one.value)).collect(),
            EnumerationValues::Integers(all) => {
                all.iter().map(|one| key(&one.value.to_string())).collect()
            }
        },
        Shape::Union(union) => {
            let key = |id: TypeId| types.keys[id.0].clone();
            let all = variants::keys(union, &key).into_iter();
            all.map(|(part, _)| part).collect()
        }
        Shape::Alias(_) => HashSet::new(),
    }
}

/// The key of the last alternative on the way to a place.
pub(super) fn item(key: &str) -> Option<String> {
    let place = place(key);
    let tokens: Vec<&str> = place.split('/').collect();
    let last = last_item(&tokens)?;
    Some(lock::key(&[TYPE, &tokens[..=last].join("/")]))
}

/// A key without the number of that alternative.
fn list(key: &str) -> String {
    let place = place(key);
    let mut tokens: Vec<&str> = place.split('/').collect();
    if let Some(last) = last_item(&tokens) {
        tokens[last] = "";
    }
    with_place(key, &tokens.join("/"))
}

fn last_item(tokens: &[&str]) -> Option<usize> {
    (1..tokens.len()).rev().find(|at| {
        ["oneOf", "anyOf"].contains(&tokens[at - 1]) && tokens[*at].parse::<usize>().is_ok()
    })
}
