//! Variants of unions → their keys: alternatives have no names, and are told by a tag or by what they hold.

use std::collections::HashMap;

use super::{Locked, shape};
use crate::api::types::Mark;
use crate::api::{Shape, Type, TypeDef, TypeId, Union};
use crate::lock::{self, Entry};
use crate::plan::names::At;

/// Where the line of a variant that has a tag says what it holds.
const HELD: usize = 1;

/// The key of each variant, and what it holds.
pub(super) fn keys(union: &Union, key: &dyn Fn(TypeId) -> String) -> Vec<(String, String)> {
    let all: Vec<(String, String)> = union
        .variants
        .iter()
        .map(|variant| {
            let held = joined(&held(&variant.ty, key));
            let key = match &variant.mark {
                Mark::Tags(tags) if !tags.is_empty() => lock::key(&["tag", &tags[0]]),
                _ => held.clone(),
            };
            (format!("*variant {key}"), held)
        })
        .collect();
    let several = |key: &String| all.iter().filter(|(other, _)| other == key).count() > 1;
    let apart = union
        .variants
        .iter()
        .zip(&all)
        .map(|(variant, (key, held))| {
            let apart = several(key).then(|| format!("{key} {}", lock::key(&[&variant.name])));
            (apart.unwrap_or_else(|| key.clone()), held.clone())
        });
    apart.collect()
}

impl Locked<'_> {
    /// Where each variant's name is; `types` are all types of the document.
    pub(in crate::plan) fn variants(
        &self,
        id: TypeId,
        union: &Union,
        types: &[TypeDef],
    ) -> Vec<At> {
        let now = keys(union, &|id| self.key(id).to_owned());
        let before = keys(union, &|id| self.old_key(id).to_owned());
        let had = self.had[id.0].filter(|_| self.keeps);
        let merged = had.map_or_else(HashMap::new, |had| self.merged(had, &before, types));
        let places = now.into_iter().zip(before);
        places
            .map(|((now, holds), (before, held))| {
                let kept = had.and_then(|had| {
                    let merged = || merged.get(&held).cloned();
                    kept(had, &before, &held).or_else(merged)
                });
                if now.starts_with(TAG) {
                    let mut given = self.given.borrow_mut();
                    given.known[id.0].set(&now, HELD, &lock::key(&[&holds]));
                }
                At {
                    had: kept.clone(),
                    kept,
                    ..self.of_type(id, now, 0)
                }
            })
            .collect()
    }
}

impl Locked<'_> {
    /// The names of variants that are gone, by what they held, where that is another name for what is no type of its own:
    /// alternatives of one list become one as soon as there are two, which holds the list itself.
    fn merged(
        &self,
        had: &Entry,
        before: &[(String, String)],
        types: &[TypeDef],
    ) -> HashMap<String, String> {
        let mut names: HashMap<String, Vec<String>> = HashMap::new();
        for (at, def) in types.iter().enumerate() {
            let Shape::Alias(ty) = &def.shape else {
                continue;
            };
            let key = |id: TypeId| self.old_key(id).to_owned();
            let own = format!("*variant {}", joined(&held(&Type::Named(TypeId(at)), &key)));
            let name = had.name(&own, 0).map(str::to_owned);
            let is_gone = before.iter().all(|(key, _)| *key != own);
            if let (Some(name), true) = (name, is_gone) {
                let of = joined(&held(ty, &key));
                names.entry(of).or_default().push(name);
            }
        }
        let only = names.into_iter().filter(|(_, names)| names.len() == 1);
        only.flat_map(|(of, names)| names.into_iter().map(move |name| (of.clone(), name)))
            .collect()
    }
}

/// What a variant was called: of the same key, or of what it holds, where it was told otherwise.
fn kept(union: &Entry, key: &str, held: &str) -> Option<String> {
    let name = |key: &str| union.name(key, 0).map(str::to_owned);
    let by_content = || name(&format!("*variant {held}"));
    let by_tag = || {
        let held = lock::key(&[held]);
        let mut same = union
            .parts
            .iter()
            .filter(|(part, names)| part.starts_with(TAG) && names.get(HELD) == Some(&held));
        match (same.next(), same.next()) {
            (Some((part, _)), None) if !key.starts_with(TAG) => name(part),
            _ => None,
        }
    };
    name(key).or_else(by_content).or_else(by_tag)
}

const TAG: &str = "*variant tag ";

fn joined(words: &[String]) -> String {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    lock::key(&words)
}

/// A type in the key of a variant: its place, or what JSON it is.
fn held(ty: &Type, key: &dyn Fn(TypeId) -> String) -> Vec<String> {
    match ty {
        Type::Named(id) => lock::words(&key(*id)).into_iter().skip(1).collect(),
        Type::Array(item) => [vec!["array".to_owned()], held(item, key)].concat(),
        Type::Tuple(items) => {
            let items = items.iter().flat_map(|item| held(item, key));
            std::iter::once("tuple".to_owned()).chain(items).collect()
        }
        Type::Map(item) => [vec!["map".to_owned()], held(item, key)].concat(),
        Type::Keyed(both) => [vec!["map".to_owned()], held(&both[1], key)].concat(),
        Type::Nullable(inner) => held(inner, key),
        Type::JsonText(inner) => [vec!["text".to_owned()], held(inner, key)].concat(),
        Type::Constant(value) => vec![value.to_string()],
        Type::Json { .. } => vec!["json".to_owned()],
        Type::Primitive(primitive) => vec![shape::primitive(*primitive).to_owned()],
    }
}
