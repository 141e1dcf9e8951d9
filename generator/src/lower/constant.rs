//! Members and parameters that have one value only.

use serde_json::Value;

use super::Lowering;
use super::enumeration::{listing, prose_of};
use super::flat;
use crate::document::{Schema, SchemaId};

impl<'a> Lowering<'a> {
    /// The only value besides null that all these schemas allow, if it is a string, a number or a truth value
    /// (JSON Schema 2020-12 validation §6.1.2, §6.1.3).
    pub(super) fn only_value(&mut self, ids: &[SchemaId]) -> Option<Value> {
        match ids {
            [only] => self.value_of(*only),
            several => {
                let listed = several.iter().any(|id| self.may_list(self.schema(*id)));
                listed.then(|| self.value_in(several)).flatten()
            }
        }
    }

    /// The same of one schema, found once for all references to it.
    fn value_of(&mut self, id: SchemaId) -> Option<Value> {
        let mut references = Vec::new();
        let mut at = id;
        let value = loop {
            let schema = self.schema(at);
            if !self.may_list(schema) {
                break None;
            }
            if let Some(known) = self.constants.get(&at) {
                break known.clone();
            }
            // Met again on the way, it has none.
            self.constants.insert(at, None);
            references.push(at);
            match schema.reference {
                Some(target) if self.is_bare_reference(schema) => at = target,
                _ => break self.value_in(&[at]),
            }
        };
        if value.is_some() {
            let all = references.into_iter();
            self.constants.extend(all.map(|id| (id, value.clone())));
        }
        value
    }

    fn value_in(&mut self, ids: &[SchemaId]) -> Option<Value> {
        let bases = ids.iter().flat_map(|id| self.with_bases(*id));
        let parts: Vec<&'a Schema> = bases.map(|id| self.schema(id)).collect();
        if parts.iter().any(|part| part.boolean == Some(false)) {
            return None;
        }
        let types = flat::types(&parts)?;
        let value = match listing(&parts) {
            Some((part, mut values)) => {
                values.retain(|value| !value.is_null());
                let (first, others) = values.split_first()?;
                if others.iter().any(|other| other != first) {
                    return None;
                }
                let (_, value) = self.typed(part, &[*first], &types).pop()?;
                value
            }
            None => self.value_of_alternatives(&parts)?,
        };
        let kind = super::json_kinds::kind_of_value(&value)?;
        let of_type = types.is_empty() || flat::meets(&types, kind);
        let simple = value.is_string() || value.is_boolean() || value.is_i64() || value.is_f64();
        (simple && of_type).then_some(value)
    }

    /// The value of each of the alternatives besides null, where it is one.
    fn value_of_alternatives(&mut self, parts: &[&'a Schema]) -> Option<Value> {
        let mut only = None;
        for part in parts {
            for branches in [&part.one_of, &part.any_of] {
                for branch in branches {
                    if self.is_null_only(*branch) {
                        continue;
                    }
                    let value = self.value_of(*branch)?;
                    if *only.get_or_insert_with(|| value.clone()) != value {
                        return None;
                    }
                }
            }
        }
        only
    }

    /// What these schemas say of their only value, apart from what they say of themselves.
    pub(super) fn prose_of_value(&self, ids: &[SchemaId], value: &Value) -> Option<String> {
        let bases = ids.iter().flat_map(|id| self.with_bases(*id));
        bases.map(|id| self.schema(id)).find_map(|part| {
            let alternatives = part.one_of.iter().chain(&part.any_of);
            let alternatives = alternatives.filter(|id| !self.is_null_only(**id));
            let mut of_alternatives = alternatives.map(|id| &self.schema(*id).description);
            prose_of(part, value).or_else(|| of_alternatives.find_map(Option::clone))
        })
    }

    /// Whether a schema lists values, or may add to one that does.
    fn may_list(&self, schema: &Schema) -> bool {
        let composed = schema.reference.is_some()
            || [&schema.all_of, &schema.any_of, &schema.one_of]
                .iter()
                .any(|list| !list.is_empty());
        schema.enumeration.is_some()
            || schema.constant.is_some()
            || composed && schema.properties.is_empty() && schema.items.is_none()
    }

    fn is_bare_reference(&self, schema: &Schema) -> bool {
        schema.all_of.is_empty() && schema.types.is_empty() && self.adds_nothing(schema)
    }
}
