//! A schema → all the schemas that say what its values are made of in XML.

use std::collections::HashSet;

use super::super::Lowering;
use super::DEPTH;
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};

/// So many parts cost nothing besides the members they have.
const USUAL: usize = 8;

impl Lowering<'_> {
    /// All schemas that a value may be of, bases first, without those that say nothing of it.
    pub(super) fn xml_parts(&self, ids: &[SchemaId]) -> Vec<(SchemaId, bool)> {
        let (mut seen, mut all) = (HashSet::new(), Vec::new());
        if self.xml.is_exceeded() {
            return all;
        }
        for id in ids {
            self.collect_xml((*id, true), false, DEPTH, &mut seen, &mut all);
        }
        if let Some(more) = all.len().checked_sub(USUAL) {
            self.xml.spend(more, &self.schema(ids[0]).place);
        }
        all
    }

    fn collect_xml(
        &self,
        (id, certain): (SchemaId, bool),
        extended: bool,
        depth: usize,
        seen: &mut HashSet<SchemaId>,
        all: &mut Vec<(SchemaId, bool)>,
    ) {
        let Some(depth) = depth.checked_sub(1).filter(|_| seen.insert(id)) else {
            return;
        };
        let schema = self.schema(id);
        if let Some(next) = &schema.reference {
            self.collect_xml((*next, certain), extended, depth, seen, all);
        }
        for next in &schema.all_of {
            self.collect_xml((*next, certain), true, depth, seen, all);
        }
        for next in schema.any_of.iter().chain(&schema.one_of) {
            self.collect_xml((*next, false), extended, depth, seen, all);
        }
        if says_something(schema) {
            all.push((id, certain));
        }
        if !extended {
            for heir in self.heirs.of(id).filter(|heir| *heir != id) {
                self.collect_xml((heir, false), true, depth, seen, all);
            }
        }
    }
}

/// Whether values are lists.
pub(super) fn is_list(schema: &Schema) -> bool {
    let listed = schema.types.contains(&JsonType::Array);
    listed || schema.types.is_empty() && (schema.items.is_some() || !schema.prefix_items.is_empty())
}

/// The types that a schema allows, by what it says of values where it does not say it.
pub(super) fn json_types(schema: &Schema) -> Vec<JsonType> {
    if !schema.types.is_empty() {
        return schema.types.clone();
    }
    let of_value = |value: &serde_json::Value| match value {
        serde_json::Value::Null => JsonType::Null,
        serde_json::Value::Bool(_) => JsonType::Boolean,
        serde_json::Value::Number(_) => JsonType::Number,
        serde_json::Value::String(_) => JsonType::String,
        serde_json::Value::Array(_) => JsonType::Array,
        serde_json::Value::Object(_) => JsonType::Object,
    };
    let values = schema.enumeration.iter().flatten();
    let mut types: Vec<JsonType> = values.chain(&*schema.constant).map(of_value).collect();
    if !schema.properties.is_empty() || schema.additional_properties.is_some() {
        types.push(JsonType::Object);
    }
    types
}

fn says_something(schema: &Schema) -> bool {
    !json_types(schema).is_empty()
        || is_list(schema)
        || !schema.pattern_properties.is_empty()
        || schema.unevaluated_properties.is_some()
        || schema.discriminator.is_some()
}

/// Whether blanks around texts of a schema mean nothing: it lists them, or they are dates.
pub(super) fn is_token(schema: &Schema) -> bool {
    let listed = schema.enumeration.iter().flatten();
    let mut listed = listed.chain(&*schema.constant).peekable();
    let format = schema.format.as_deref().unwrap_or_default();
    match listed.peek() {
        Some(_) => listed.all(|value| value.as_str().is_none_or(|text| text.trim() == text)),
        None => ["date-time", "date"].contains(&format),
    }
}

/// Whether a text is a name without a prefix (XML 1.0 §2.3, Namespaces in XML 1.0 §3).
pub(super) fn is_xml_name(text: &str) -> bool {
    let begins = |c: char| {
        matches!(c, 'A'..='Z' | 'a'..='z' | '_' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
            | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}'
            | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
            | '\u{10000}'..='\u{effff}')
    };
    let goes_on = |c: char| {
        let more = matches!(c, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}');
        more || begins(c)
    };
    text.starts_with(begins) && text.chars().all(goes_on)
}
