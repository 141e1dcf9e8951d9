//! What only YAML has: merge keys, and numbers whose spelling says more than their value.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt;

use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::tree;
use crate::place::Pointer;

/// Whether a value under `<<` is a mapping or a list of mappings (YAML 1.1, merge type).
pub(super) fn merges(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(list) => !list.is_empty() && list.iter().all(Value::is_object),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// Adds the members of a merged value that the mapping does not have itself; earlier mappings win.
pub(super) fn merge(map: &mut Map<String, Value>, value: Value) {
    match value {
        Value::Object(more) => {
            for (key, value) in more {
                map.entry(key).or_insert(value);
            }
        }
        Value::Array(list) => list.into_iter().for_each(|value| merge(map, value)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// How the numbers and booleans of a text are written, where that differs from how they print: `1.10` is
/// 1.1 as a number and a version of its own as a text. `value` is the tree that was read from `text`.
pub(crate) fn spellings(text: &str, value: &Value) -> HashMap<Pointer, String> {
    let unmerged = has_merge_key(text).then(|| tree::unmerged(text)).flatten();
    match unmerged {
        Some(unmerged) => {
            let written = spelled(text, &unmerged);
            let mut found = HashMap::new();
            let at = (Pointer::default(), Pointer::default());
            with_merged(&unmerged, at, &written, &mut found);
            found
        }
        None => spelled(text, value),
    }
}

/// Whether a text may have a merge key: `<<` alone is in many descriptions, and reading a text once more takes time.
fn has_merge_key(text: &str) -> bool {
    let mut ends = text.match_indices("<<").map(|(at, found)| at + found.len());
    ends.any(|end| {
        let rest = text[end..].trim_start_matches(['"', '\'', ' ']);
        rest.starts_with(':')
    })
}

/// The spellings of a tree as they stand in what it is with its merge keys.
fn with_merged(
    value: &Value,
    (written_at, at): (Pointer, Pointer),
    written: &HashMap<Pointer, String>,
    found: &mut HashMap<Pointer, String>,
) {
    match value {
        Value::Number(_) | Value::Bool(_) => {
            if let Some(spelling) = written.get(&written_at) {
                found.insert(at, spelling.clone());
            }
        }
        Value::Array(list) => list.iter().enumerate().for_each(|(index, value)| {
            let at = (written_at.index(index), at.index(index));
            with_merged(value, at, written, found);
        }),
        Value::Object(map) => {
            let mut members = BTreeMap::new();
            all_members(map, &written_at, &mut members);
            for (key, (value, written_at)) in members {
                with_merged(value, (written_at, at.child(key)), written, found);
            }
        }
        Value::Null | Value::String(_) => {}
    }
}

/// The members of a mapping and those that it merges, each with where it is written: as [`merge`] puts them together.
fn all_members<'v>(
    map: &'v Map<String, Value>,
    at: &Pointer,
    members: &mut BTreeMap<&'v str, (&'v Value, Pointer)>,
) {
    let is_merge = |key: &str, value: &Value| key == "<<" && merges(value);
    for (key, value) in map.iter().filter(|(key, value)| !is_merge(key, value)) {
        let here = || (value, at.child(key));
        members.entry(key).or_insert_with(here);
    }
    let Some(merged) = map.get("<<").filter(|value| merges(value)) else {
        return;
    };
    let at = at.child("<<");
    match merged {
        Value::Object(map) => all_members(map, &at, members),
        Value::Array(list) => {
            for (index, map) in list.iter().enumerate() {
                if let Value::Object(map) = map {
                    all_members(map, &at.index(index), members);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn spelled(text: &str, value: &Value) -> HashMap<Pointer, String> {
    let found = RefCell::default();
    let first = serde_yaml::Deserializer::from_str(text.trim_start_matches('\u{feff}')).next();
    if let Some(document) = first {
        // What cannot be read again keeps the spelling that its value prints with.
        let _ = Spellings {
            value,
            pointer: Pointer::default(),
            found: &found,
        }
        .deserialize(document);
    }
    found.into_inner()
}

/// Walks the text along the tree: a number or a boolean is read as a text, all else is passed over.
struct Spellings<'r> {
    value: &'r Value,
    pointer: Pointer,
    found: &'r RefCell<HashMap<Pointer, String>>,
}

impl Spellings<'_> {
    fn below<'s>(&'s self, value: &'s Value, pointer: Pointer) -> Spellings<'s> {
        Spellings {
            value,
            pointer,
            found: self.found,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Spellings<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.value {
            Value::Number(_) | Value::Bool(_) => deserializer.deserialize_str(self),
            Value::Array(_) => deserializer.deserialize_seq(self),
            Value::Object(_) => deserializer.deserialize_map(self),
            Value::Null | Value::String(_) => {
                deserializer.deserialize_ignored_any(IgnoredAny).map(drop)
            }
        }
    }
}

impl<'de> Visitor<'de> for Spellings<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what was read before")
    }

    fn visit_str<E>(self, written: &str) -> Result<(), E> {
        let printed = self.value.to_string();
        if printed != written {
            self.found
                .borrow_mut()
                .insert(self.pointer, written.to_owned());
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        let list = self.value.as_array().map_or(&[][..], Vec::as_slice);
        for (index, value) in list.iter().enumerate() {
            elements.next_element_seed(self.below(value, self.pointer.index(index)))?;
        }
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(key) = members.next_key::<String>()? {
            match self.value.get(&key) {
                Some(value) => {
                    members.next_value_seed(self.below(value, self.pointer.child(&key)))?
                }
                None => members.next_value::<IgnoredAny>().map(drop)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::place::FileId;

    #[test]
    fn a_merge_key_is_told_from_prose() {
        for text in ["a: {<<: *b}", "{\"<<\": {}}", "'<<' : *b"] {
            assert!(has_merge_key(text), "{text}");
        }
        assert!(!has_merge_key("description: cat <<EOF\na: 1 << 2"));
    }

    #[test]
    fn what_is_merged_keeps_its_spelling() {
        let text = "q: &q {a: [1.10], b: 1.20, c: 1.30}\nr: &r {<<: *q, b: 2.20}\n\
                    s: {c: {d: 3.0e1}, <<: [*r, {e: 4.10}]}\n";
        let tree = tree::read(FileId::ENTRY, text, &mut Diagnostics::default()).expect("YAML");
        let found = spellings(text, &tree);
        let at = |pointer: &str| found.get(&Pointer::new(pointer)).map(String::as_str);
        assert_eq!((at("/r/a/0"), at("/r/b")), (Some("1.10"), Some("2.20")));
        assert_eq!((at("/s/a/0"), at("/s/b")), (Some("1.10"), Some("2.20")));
        assert_eq!(
            (at("/s/c"), at("/s/c/d"), at("/s/e")),
            (None, Some("3.0e1"), Some("4.10"))
        );
    }

    #[test]
    fn only_spellings_that_a_value_loses_are_found() {
        let text = "a: 1.10\nb: [1.5, 3.0, 1e2]\nc: {d: '1.10', 1.20: 2.50}\ne: 7\nf: [0x1F, +1, True, true]\n";
        let tree = json!({"a": 1.1, "b": [1.5, 3.0, 100.0], "c": {"d": "1.10", "1.20": 2.5}, "e": 7,
            "f": [31, 1, true, true]});
        let mut found: Vec<_> = spellings(text, &tree)
            .into_iter()
            .map(|(at, text)| (at.to_string(), text))
            .collect();
        found.sort();
        let expected = [
            ("#/a", "1.10"),
            ("#/b/2", "1e2"),
            ("#/c/1.20", "2.50"),
            ("#/f/0", "0x1F"),
            ("#/f/1", "+1"),
            ("#/f/2", "True"),
        ];
        assert_eq!(
            found,
            expected.map(|(at, text)| (at.to_owned(), text.to_owned()))
        );
    }
}
