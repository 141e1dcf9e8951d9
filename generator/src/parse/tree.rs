//! A text in, its tree of values out: JSON and YAML alike, with what can go wrong in reading named.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{DeserializeSeed, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};

mod way;

use super::yaml;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spot};
use crate::place::{FileId, Place, Pointer};
use way::Step;

/// Levels of nesting beyond which a text is refused.
const DEPTH: usize = 100;

/// Nodes that may stand in a tree beyond one for each byte of its text: what aliases may add.
const EXPANSION: usize = 1_000_000;

/// Bytes that the way to a node may have, on average: every finding and every schema keeps it.
const WAYS: usize = 64;

/// Reads a text. A mapping that has a key twice keeps the last and is reported; a text that cannot be read
/// gives the one finding that says why.
pub(crate) fn read(
    file: FileId,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Value, Diagnostic> {
    let skipped = text.len() - text.trim_start_matches('\u{feff}').len();
    let text = &text[skipped..];
    let reading = Reading::new(text);
    let result = if looks_like_json(text) {
        json(text, &reading).or_else(|refused| match reading.exceeded.get() {
            Some(_) => Err(refused),
            None => yaml(text, reading.again(), true).map_err(|_| refused),
        })
    } else {
        yaml(text, &reading, true)
    };
    if let Some(limit) = reading.exceeded.get() {
        let place = Place::new(file, Pointer::default());
        return Err(Diagnostic::at(Code::LimitExceeded, &place, limit));
    }
    for pointer in reading.duplicates.take() {
        let key = pointer.tokens().next_back().unwrap_or_default();
        diagnostics.push(
            Diagnostic::at_key(
                Code::DuplicateKey,
                &Place::new(file, pointer),
                format!("the key `{key}` stands twice in one mapping"),
            )
            .help("the last one counts; remove the others"),
        );
    }
    result.map_err(|Refused { offset, message }| {
        Diagnostic::new(Code::Syntax, Spot::Offset(file, skipped + offset), message)
    })
}

/// Whether a text is read as JSON first.
pub(super) fn looks_like_json(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    text.starts_with(['{', '['])
}

/// Why a text is not a tree, and at which byte.
struct Refused {
    offset: usize,
    message: String,
}

fn json(text: &str, reading: &Reading) -> Result<Value, Refused> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let result = Seed {
        reading,
        step: &Step::Root,
        merging: false,
    }
    .deserialize(&mut deserializer)
    .and_then(|value| deserializer.end().map(|()| value));
    result.map_err(|error| {
        reading.recursion(&error);
        let line: usize = text
            .split_inclusive('\n')
            .take(error.line().saturating_sub(1))
            .map(str::len)
            .sum();
        let offset = (line + error.column().saturating_sub(1)).min(text.len());
        let rest = &text.as_bytes()[offset..];
        Refused {
            offset,
            message: match rest.starts_with(b"//") || rest.starts_with(b"/*") {
                true => "JSON has no comments".to_owned(),
                false => without_location(&error.to_string()),
            },
        }
    })
}

/// The tree of a text in YAML with its merge keys as they are written.
pub(super) fn unmerged(text: &str) -> Option<Value> {
    let text = text.trim_start_matches('\u{feff}');
    yaml(text, &Reading::new(text), false).ok()
}

fn yaml(text: &str, reading: &Reading, merging: bool) -> Result<Value, Refused> {
    if let Some(offset) = too_many_brackets(text) {
        reading.exceeded.set(Some(TOO_DEEP));
        let message = TOO_DEEP.to_owned();
        return Err(Refused { offset, message });
    }
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let result = match documents.next() {
        None => Ok(Value::Null),
        Some(first) => Seed {
            reading,
            step: &Step::Root,
            merging,
        }
        .deserialize(first),
    };
    let more = result.is_ok()
        && documents.any(|next| !matches!(serde::Deserialize::deserialize(next), Ok(Value::Null)));
    if more {
        let message = "more than one YAML document in one text".to_owned();
        let offset = text.rfind("\n---").map_or(0, |end| end + 1);
        return Err(Refused { offset, message });
    }
    result.map_err(|error| {
        reading.recursion(&error);
        let location = error.location().map_or(0, |location| location.index());
        let offset = (0..=location.min(text.len()))
            .rev()
            .find(|&at| text.is_char_boundary(at))
            .unwrap_or(0);
        Refused {
            offset,
            message: match text[offset..].starts_with('\t') {
                true => "a tab stands where YAML takes spaces only".to_owned(),
                false => without_location(&error.to_string()),
            },
        }
    })
}

/// The message of a reader without its ` at line 3 column 5`: the place says that.
fn without_location(message: &str) -> String {
    match message.find(" at line ") {
        Some(cut) => message[..cut].to_owned(),
        None => message.to_owned(),
    }
}

/// What is known while one text is read.
struct Reading {
    nodes: Cell<usize>,
    exceeded: Cell<Option<&'static str>>,
    duplicates: RefCell<Vec<Pointer>>,
    budget: usize,
    /// Bytes of the ways to all nodes so far, and at most.
    ways: Cell<usize>,
    longest_ways: usize,
}

impl Reading {
    fn new(text: &str) -> Self {
        Self {
            nodes: Cell::new(0),
            exceeded: Cell::new(None),
            duplicates: RefCell::default(),
            budget: text.len() + EXPANSION,
            ways: Cell::new(0),
            longest_ways: text.len() * WAYS + EXPANSION * WAYS,
        }
    }

    /// Forgets a first attempt at the same text.
    fn again(&self) -> &Self {
        self.nodes.set(0);
        self.ways.set(0);
        self.duplicates.take();
        self
    }

    fn exceeds<E: Error>(&self, limit: &'static str) -> E {
        self.exceeded.set(Some(limit));
        E::custom(limit)
    }

    /// Notes the limits that the readers have themselves.
    fn recursion(&self, error: &dyn fmt::Display) {
        let message = error.to_string();
        if message.contains("recursion limit") {
            self.exceeded.set(Some(TOO_DEEP));
        } else if message.contains("repetition limit") {
            self.exceeded.set(Some(TOO_MANY));
        }
    }
}

/// Where a text has opened more brackets than any description leaves open, even in prose. The reader's time
/// grows with the square of the depth, so this is found out before.
fn too_many_brackets(text: &str) -> Option<usize> {
    let mut open = 0usize;
    text.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > BRACKETS
    })
}

const BRACKETS: usize = 10_000;

const TOO_DEEP: &str = "the text is nested more than 100 levels deep";
const TOO_LONG: &str = "much stands below long keys: the ways to its values are too long together";
const TOO_MANY: &str = "aliases make the text more than a million nodes larger";

/// Reads one value of either format.
struct Seed<'r> {
    reading: &'r Reading,
    step: &'r Step<'r>,
    /// Whether `<<` merges, as in YAML.
    merging: bool,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.reading.nodes.set(self.reading.nodes.get() + 1);
        if self.reading.nodes.get() > self.reading.budget {
            return Err(self.reading.exceeds(TOO_MANY));
        }
        let depth = self.step.depth();
        if depth.levels > DEPTH {
            return Err(self.reading.exceeds(TOO_DEEP));
        }
        let ways = self.reading.ways.get() + depth.bytes;
        self.reading.ways.set(ways);
        if ways > self.reading.longest_ways {
            return Err(self.reading.exceeds(TOO_LONG));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            let step = Step::Index(self.step, list.len(), self.step.depth().below(1));
            let seed = Seed {
                reading: self.reading,
                step: &step,
                merging: self.merging,
            };
            match elements.next_element_seed(seed)? {
                Some(value) => list.push(value),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        let mut merged = Vec::new();
        while let Some(key) = members.next_key_seed(Key)? {
            let step = Step::Key(self.step, &key, self.step.depth().below(key.len()));
            let seed = Seed {
                reading: self.reading,
                step: &step,
                merging: self.merging,
            };
            let value = members.next_value_seed(seed)?;
            if self.merging && key == "<<" && yaml::merges(&value) {
                merged.push(value);
                continue;
            }
            match map.entry(key) {
                Entry::Vacant(entry) => {
                    entry.insert(value);
                }
                Entry::Occupied(mut entry) => {
                    let pointer = self.step.pointer().child(entry.key());
                    self.reading.duplicates.borrow_mut().push(pointer);
                    entry.insert(value);
                }
            }
        }
        merged
            .into_iter()
            .for_each(|value| yaml::merge(&mut map, value));
        Ok(Value::Object(map))
    }

    /// A YAML value with a tag of its own (`!thing`): the tag has no meaning here.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (_, value) = tagged.variant::<serde::de::IgnoredAny>()?;
        value.newtype_variant_seed(self)
    }
}

/// Reads a key as the text it is written with: `200`, `1.10`, `null` and `on` are names.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_string(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E>(self, value: String) -> Result<String, E> {
        Ok(value)
    }
}

#[cfg(test)]
mod tests;
