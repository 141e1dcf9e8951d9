//! The members of an object: those that must be there, those that may, and those that exclude each other.

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

use super::Way;
use super::conjunction::Conjunction;
use super::value::Maker;
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};
use crate::pattern::Pattern;

/// What a member that the document does not name is called.
const KEY: &str = "key";

pub(super) fn made<'d>(maker: &mut Maker<'d>, all: &Conjunction<'d>) -> Option<Value> {
    let mut properties: IndexMap<&str, Vec<SchemaId>> = IndexMap::new();
    for schema in &all.schemas {
        for (name, id) in &schema.properties {
            properties.entry(name).or_default().push(*id);
        }
    }
    let fixed = all.fixed.iter();
    let fixed = fixed.filter_map(|(name, tag)| {
        let ids = properties.get(name.as_str()).map_or(&[][..], Vec::as_slice);
        Some((name.clone(), told(maker, ids, tag)?))
    });
    let mut map: Map<String, Value> = fixed.collect();
    properties.retain(|_, ids| !is_other_way(maker, ids));
    let required = required(all);
    let closed = |one: &&&Schema| {
        let additional = one
            .additional_properties
            .map(|id| maker.schemas[id].boolean);
        additional == Some(Some(false))
    };
    let is_closed = all.schemas.iter().any(|one| closed(&one));
    for name in &required {
        if map.contains_key(*name) {
            continue;
        }
        let declared = all
            .schemas
            .iter()
            .any(|one| one.properties.contains_key(*name));
        let value = match properties.get(name) {
            Some(ids) => Some(maker.needed(ids, 0)?),
            None if declared || is_closed => None,
            None => Some(maker.needed(&additional(all), 0)?),
        };
        map.extend(value.map(|value| ((*name).to_owned(), value)));
    }
    let optional: Vec<(&str, &Vec<SchemaId>)> = properties
        .iter()
        .filter(|(name, _)| !map.contains_key(**name))
        .map(|(name, ids)| (*name, ids))
        .collect();
    let needed = map.clone();
    let least = limit(all, |one| one.bounds.min_properties)
        .max()
        .unwrap_or(0);
    let most = limit(all, |one| one.bounds.max_properties)
        .min()
        .unwrap_or(u64::MAX);
    let mut more: Vec<(String, Value)> = Vec::new();
    for (name, ids) in optional {
        let count = (map.len() + more.len()) as u64;
        if count < most && (maker.affords() || count < least) {
            more.extend(maker.of(ids, 0).map(|value| (name.to_owned(), value)));
        }
    }
    let unnamed = properties.is_empty() && !is_closed && says_others(all);
    let wanted = match maker.affords() && unnamed {
        true => least.max(1).min(most),
        false => least.min(50),
    };
    let mut at = 0;
    while ((map.len() + more.len()) as u64) < wanted && at < 50 && !is_closed {
        let key = key(maker, all, at);
        let value = maker.of(&additional(all), at);
        more.extend(key.zip(value));
        at += 1;
    }
    map.extend(more.clone());
    let map = in_order(&properties, map);
    let value = Value::Object(map);
    if more.is_empty() || !excludes(all) || maker.fits(&all.heads, &value) {
        return Some(value);
    }
    Some(Value::Object(in_order(
        &properties,
        grown(maker, all, needed, more),
    )))
}

/// A tag as its member has it: the text, or the number or truth value that is written so (OpenAPI 3.1.1 §4.8.25); `None` where
/// the member can be neither.
fn told(maker: &Maker<'_>, ids: &[SchemaId], tag: &str) -> Option<Value> {
    let text = Value::from(tag);
    if maker.fits(ids, &text) {
        return Some(text);
    }
    let read = serde_json::from_str(tag).ok();
    let read = read.filter(|value: &Value| value.is_number() || value.is_boolean());
    let types = maker.all(ids).types();
    let may_be_text = types.is_empty() || types.contains(&JsonType::String);
    read.filter(|value| maker.fits(ids, value))
        .or(may_be_text.then_some(text))
}

/// With one member after the other, as long as the whole stays what it must be.
fn grown(
    maker: &Maker<'_>,
    all: &Conjunction<'_>,
    needed: Map<String, Value>,
    more: Vec<(String, Value)>,
) -> Map<String, Value> {
    let mut map = needed;
    let mut fitted = maker.fits(&all.heads, &Value::Object(map.clone()));
    for (name, value) in more {
        map.insert(name.clone(), value);
        let fits = maker.fits(&all.heads, &Value::Object(map.clone()));
        if fitted && !fits {
            map.remove(&name);
        }
        fitted |= fits;
    }
    map
}

/// Members as the document lists them.
fn in_order(
    properties: &IndexMap<&str, Vec<SchemaId>>,
    map: Map<String, Value>,
) -> Map<String, Value> {
    let mut map = map;
    let mut ordered = Map::new();
    for name in properties.keys() {
        ordered.extend(map.remove(*name).map(|value| ((*name).to_owned(), value)));
    }
    ordered.extend(map);
    ordered
}

fn limit(all: &Conjunction<'_>, of: fn(&Schema) -> Option<u64>) -> impl Iterator<Item = u64> {
    all.schemas.iter().filter_map(move |one| of(one))
}

pub(super) fn required<'d>(all: &Conjunction<'d>) -> IndexSet<&'d str> {
    let named = all.schemas.iter().flat_map(|one| &one.required);
    named.map(String::as_str).collect()
}

/// Whether what one member is says which others there may be.
fn excludes(all: &Conjunction<'_>) -> bool {
    all.schemas.iter().any(|one| {
        one.not.is_some()
            || one.if_.is_some()
            || !one.one_of.is_empty()
            || !one.any_of.is_empty()
            || !one.dependent_required.is_empty()
            || !one.dependent_schemas.is_empty()
    })
}

/// The schemas of members that the document does not name.
pub(super) fn additional(all: &Conjunction<'_>) -> Vec<SchemaId> {
    let schemas = all.schemas.iter();
    schemas
        .filter_map(|one| {
            one.pattern_properties
                .values()
                .next()
                .copied()
                .or(one.additional_properties)
        })
        .collect()
}

/// Whether something is said of members that the document does not name.
fn says_others(all: &Conjunction<'_>) -> bool {
    !additional(all).is_empty()
}

fn key(maker: &mut Maker<'_>, all: &Conjunction<'_>, at: usize) -> Option<String> {
    let named = all.schemas.iter().find_map(|one| one.property_names);
    if let Some(id) = named {
        return maker.of(&[id], at)?.as_str().map(str::to_owned);
    }
    let mut patterns = all
        .schemas
        .iter()
        .filter_map(|one| one.pattern_properties.keys().next());
    match patterns.next() {
        Some(pattern) => Pattern::read(pattern)?.sample(1, 100, at),
        None if at == 0 => Some(KEY.to_owned()),
        None => Some(format!("{KEY}{at}")),
    }
}

/// Whether a member goes the other way only.
fn is_other_way(maker: &Maker<'_>, ids: &[SchemaId]) -> bool {
    let says = |schema: &Schema| match maker.way {
        Way::Sent => schema.read_only,
        Way::Received => schema.write_only,
    };
    let mut left = ids.to_vec();
    let mut looked_at = 0;
    while let Some(id) = left.pop().filter(|_| looked_at < 50) {
        looked_at += 1;
        let schema = &maker.schemas[id];
        if says(schema) {
            return true;
        }
        left.extend(schema.reference);
        left.extend(&schema.all_of);
    }
    false
}
