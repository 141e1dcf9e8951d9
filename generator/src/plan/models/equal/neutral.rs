//! Names of shared types, which belong to none of the places that share them: made of what the types are made of.

use std::collections::{BTreeMap, HashSet};

use crate::api::Step;
use crate::plan::names::{self, fingerprint};
use crate::rust::model::{Enumeration, Model, Structure, Union, Values, Variant};
use crate::rust::{Ident, Type};

/// Values and variants that a name lists at most.
const LISTED: usize = 4;

/// Letters that a name of listed values has at most.
const LONGEST: usize = 48;

/// The names for a type that several places share, the best first; none where nothing neutral is known of it.
pub(super) fn wordings<'w>(model: &Model, places: impl Iterator<Item = &'w [Step]>) -> Vec<String> {
    let word = usual(places);
    match model {
        Model::Enumeration(Enumeration { values, .. }) => {
            let names: Vec<&str> = match values {
                Values::Strings(all) => all.iter().map(|(_, name, _)| name.as_str()).collect(),
                Values::Integers(all) => all.iter().map(|(_, name, _)| name.as_str()).collect(),
            };
            vec![either(&names)]
        }
        Model::Union(Union { variants, .. }) => {
            let names: Vec<&str> = variants.iter().map(|one| one.name.as_str()).collect();
            let telling = !names.iter().any(|name| is_position(name));
            let listed = (telling && names.len() <= LISTED).then(|| either(&names));
            // Lists of different things have the same variants.
            let held: Vec<String> = variants.iter().map(held).collect();
            let held: Vec<&str> = held.iter().map(String::as_str).collect();
            let held = listed.is_some().then(|| either(&held));
            listed.into_iter().chain(word).chain(held).collect()
        }
        Model::Structure(Structure {
            fields,
            non_exhaustive: received,
            ..
        }) => {
            let count = fields.len();
            let plain = word.as_deref().map(|word| word.trim_end_matches('_'));
            let with_count = plain.map(|word| format!("{word}With{count}Fields"));
            let listed = (1..=3).contains(&count).then(|| {
                let name = |wire: &str| names::type_name(wire).trim_end_matches('_').to_owned();
                let mut names: Vec<String> = fields.iter().map(|field| name(&field.wire)).collect();
                // The order of members means nothing.
                names.sort();
                names.join("And")
            });
            let only = listed.map(|listed| match count {
                1 => format!("{listed}Only"),
                _ => listed,
            });
            // What is sent and what is received may have the same members, and are two types.
            let way = if *received { "Output" } else { "Input" };
            let first = plain.or(only.as_deref());
            let by_way = first.map(|first| format!("{first}{way}"));
            let all = word.clone().into_iter().chain(only.clone());
            all.chain(with_count).chain(by_way).collect()
        }
        Model::Alias(_) => Vec::new(),
    }
}

/// The variant's name, or what its list is of.
fn held(variant: &Variant) -> String {
    match &variant.ty {
        Type::Vec(item) => match item.as_ref() {
            Type::Model(item) => format!("{}List", item.as_str()),
            _ => variant.name.as_str().to_owned(),
        },
        _ => variant.name.as_str().to_owned(),
    }
}

/// A place's claim of a name that it had, and whether it is made of the same as then.
pub(in crate::plan) type Claim<'a> = (Option<&'a str>, bool);

/// Which of these types have names that their places had together: of several that had one, that in which a place is as
/// it was, then that of most places; none where they are as good.
pub(in crate::plan) fn kept(
    groups: Vec<Vec<Claim<'_>>>,
    taken: &mut HashSet<String>,
) -> Vec<Option<String>> {
    let mut claims: BTreeMap<&str, Vec<(bool, usize, usize)>> = BTreeMap::new();
    for (at, group) in groups.iter().enumerate() {
        let mut own: BTreeMap<&str, (bool, usize)> = BTreeMap::new();
        for (name, as_before) in group {
            if let Some(name) = name {
                let (same, count) = own.entry(name).or_default();
                *same |= as_before;
                *count += 1;
            }
        }
        for (name, (same, count)) in own {
            claims.entry(name).or_default().push((same, count, at));
        }
    }
    let mut given: Vec<Option<(bool, usize, String)>> = vec![None; groups.len()];
    for (name, mut by) in claims {
        by.sort();
        let Some((same, count, at)) = by.pop() else {
            continue;
        };
        let tie = by.last().is_some_and(|(s, c, _)| (*s, *c) == (same, count));
        let better = given[at]
            .as_ref()
            .is_none_or(|(s, c, _)| (*s, *c) < (same, count));
        if !tie && better && !taken.contains(name) {
            given[at] = Some((same, count, name.to_owned()));
        }
    }
    let names = given.into_iter().map(|one| one.map(|(.., name)| name));
    let names: Vec<Option<String>> = names.collect();
    taken.extend(names.iter().flatten().cloned());
    names
}

/// Gives each of these types the first of its wordings that no other wants and nothing has, or the first with a mark of
/// its content.
pub(in crate::plan) fn names(
    contents: &[String],
    wanted: Vec<Vec<String>>,
    kept: Vec<Option<String>>,
    taken: &mut HashSet<String>,
) -> Vec<Option<Ident>> {
    let mut given = kept;
    let most = wanted.iter().map(Vec::len).max().unwrap_or_default();
    for level in 0..most {
        let mut asked: BTreeMap<&String, Vec<usize>> = BTreeMap::new();
        for (at, wordings) in wanted.iter().enumerate() {
            if let (None, Some(name)) = (&given[at], wordings.get(level)) {
                asked.entry(name).or_default().push(at);
            }
        }
        for (name, by) in asked {
            if let ([only], false) = (by.as_slice(), taken.contains(name)) {
                given[*only] = Some(name.clone());
                taken.insert(name.clone());
            }
        }
    }
    for (at, wordings) in wanted.iter().enumerate() {
        if let (None, Some(name)) = (&given[at], wordings.first()) {
            let name = name.clone() + &fingerprint(&contents[at], names::Case::Type);
            given[at] = taken.insert(name.clone()).then_some(name);
        }
    }
    let made = |name: String| names::fixed(&name);
    given.into_iter().map(|name| name.map(made)).collect()
}

/// Which of several equal types of the document a place's is another name of: the one that is called like the place, else
/// the one with the shortest name.
pub(super) fn nearest<'n>(named: &[&'n Ident], place: &[Step]) -> &'n Ident {
    let word = called(place).unwrap_or_default();
    let order = |name: &&&Ident| {
        let name = name.as_str();
        let like = !word.is_empty() && name.ends_with(&word);
        (!like, name.len(), name.to_owned())
    };
    named.iter().min_by_key(order).expect("one at least")
}

/// `OpenOrClosed`.
pub(in crate::plan) fn either(names: &[&str]) -> String {
    let names: Vec<&str> = names
        .iter()
        .map(|name| name.trim_end_matches('_'))
        .collect();
    let whole = names.join("Or");
    match names.as_slice() {
        [] => "Nothing".to_owned(),
        [only] => format!("{only}Only"),
        _ if names.len() <= LISTED && whole.len() <= LONGEST => whole,
        [first, second, ..] if names.len() > LISTED && first.len() + second.len() <= LONGEST => {
            format!("{first}Or{second}Or{}More", names.len() - 2)
        }
        [first, ..] => format!("{first}Or{}More", names.len() - 1),
    }
}

/// The word that most of these places are called by, if they are called anything.
fn usual<'w>(places: impl Iterator<Item = &'w [Step]>) -> Option<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut all = 0;
    for place in places {
        all += 1;
        if let Some(name) = called(place) {
            *counts.entry(name).or_default() += 1;
        }
    }
    let usual = counts.into_iter().find(|(_, count)| *count * 2 > all);
    usual.map(|(name, _)| name)
}

/// The last words of a path from the last on that a document wrote: `labels item`.
fn called(path: &[Step]) -> Option<String> {
    let from = path
        .iter()
        .rposition(|step| matches!(step, Step::Written(_) | Step::One { .. }))?;
    let words: Vec<&str> = path[from..].iter().map(Step::word).collect();
    Some(names::type_name(&words.join(" ")))
}

fn is_position(name: &str) -> bool {
    let number = name.strip_prefix("Variant").unwrap_or_default();
    !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_called_by_what_the_document_wrote() {
        let written = |word: &str| Step::Written(word.to_owned());
        let part = |word: &str| Step::Part(word.to_owned());
        let of = |path: &[Step]| called(path);
        assert_eq!(
            of(&[part("request"), written("metadata")]).as_deref(),
            Some("Metadata")
        );
        assert_eq!(
            of(&[part("response"), written("data"), part("item")]).as_deref(),
            Some("DataItem")
        );
        assert_eq!(of(&[part("response"), part("item")]), None);
    }

    #[test]
    fn values_are_listed_while_they_are_few() {
        assert_eq!(either(&["Open", "Closed"]), "OpenOrClosed");
        assert_eq!(either(&["Created"]), "CreatedOnly");
        assert_eq!(either(&["A", "B", "C", "D", "E", "F"]), "AOrBOr4More");
    }
}
