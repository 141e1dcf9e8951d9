//! A schema → all that say something of its values: what it refers to, what it is made of, and the alternatives chosen.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::heirs::{Heirs, tag};
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId, Schemas};

/// The keyword of an alternative: schemas may have both.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Keyword {
    AnyOf,
    OneOf,
}

pub(super) type Choices = HashMap<(SchemaId, Keyword), SchemaId>;

/// Schemas that all hold for one value.
#[derive(Default)]
pub(super) struct Conjunction<'d> {
    pub(super) schemas: Vec<&'d Schema>,
    /// Those that were asked for, and where their references lead to.
    pub(super) heads: Vec<SchemaId>,
    /// Members that have these values: they tell what was chosen.
    pub(super) fixed: Vec<(String, Value)>,
    /// A choice that is not made yet, with its alternatives.
    pub(super) open: Option<((SchemaId, Keyword), Vec<SchemaId>)>,
    known: HashSet<SchemaId>,
}

impl<'d> Conjunction<'d> {
    pub(super) fn of(
        schemas: &'d Schemas,
        heirs: &Heirs,
        ids: &[SchemaId],
        choices: &Choices,
    ) -> Self {
        let mut all = Self::default();
        for id in ids {
            all.add(schemas, Some(heirs), *id, choices);
        }
        all
    }

    /// `heirs` where a base stands for one of those that extend it.
    fn add(
        &mut self,
        schemas: &'d Schemas,
        heirs: Option<&Heirs>,
        id: SchemaId,
        choices: &Choices,
    ) {
        if !self.known.insert(id) {
            return;
        }
        let schema = &schemas[id];
        if heirs.is_some() {
            self.heads.push(id);
        }
        let heir = heirs.and_then(|heirs| heirs.first(schemas, id));
        if let (Some((tag, heir)), Some(discriminator)) = (heir, &schema.discriminator) {
            let name = discriminator.property_name.clone();
            self.fixed.push((name, Value::from(tag)));
            self.add(schemas, None, heir, choices);
        }
        self.schemas.push(schema);
        if let Some(target) = schema.reference {
            self.add(schemas, heirs, target, choices);
        }
        for part in &schema.all_of {
            self.add(schemas, None, *part, choices);
        }
        let groups = [
            (Keyword::OneOf, &schema.one_of),
            (Keyword::AnyOf, &schema.any_of),
        ];
        for (keyword, alternatives) in groups {
            let key = (id, keyword);
            match choices.get(&key) {
                _ if alternatives.is_empty() => {}
                Some(chosen) => {
                    if let (Some(discriminator), Some(tag)) =
                        (&schema.discriminator, tag(schemas, id, *chosen))
                    {
                        let name = discriminator.property_name.clone();
                        self.fixed.push((name, Value::from(tag)));
                    }
                    self.add(schemas, heirs, *chosen, choices);
                }
                None => {
                    let null = |id: &&SchemaId| schemas[**id].types == [JsonType::Null];
                    let mut left: Vec<SchemaId> = alternatives
                        .iter()
                        .filter(|id| !null(id))
                        .copied()
                        .collect();
                    if left.is_empty() {
                        left.clone_from(alternatives);
                    }
                    self.open.get_or_insert((key, left));
                }
            }
        }
    }

    /// What all allow; empty: any type. Null only where there is nothing else.
    pub(super) fn types(&self) -> Vec<JsonType> {
        let mut types: Option<Vec<JsonType>> = None;
        for schema in self.schemas.iter().filter(|one| !one.types.is_empty()) {
            let own = &schema.types;
            let both = |one: &JsonType| match one {
                JsonType::Integer => own.contains(one) || own.contains(&JsonType::Number),
                one => own.contains(one),
            };
            types = Some(match types {
                None => own.clone(),
                Some(before) => {
                    let integer = own.contains(&JsonType::Integer);
                    let narrowed = before.iter().map(|one| match one {
                        JsonType::Number if integer => JsonType::Integer,
                        one => *one,
                    });
                    narrowed.filter(both).collect()
                }
            });
        }
        let types = types.unwrap_or_default();
        let other: Vec<JsonType> = types
            .iter()
            .copied()
            .filter(|one| *one != JsonType::Null)
            .collect();
        match other.is_empty() {
            true => types,
            false => other,
        }
    }
}
