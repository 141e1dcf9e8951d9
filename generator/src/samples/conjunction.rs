//! A schema → all that say something of its values: what it refers to, what it is made of, and the alternatives chosen.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::heirs::{Heirs, tag};
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId, Schemas};

/// The keyword of an alternative: schemas may have all of them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Keyword {
    AnyOf,
    OneOf,
    /// What a base with a discriminator stands for: a schema that extends it.
    Discriminator,
}

pub(super) type Choices = HashMap<(SchemaId, Keyword), SchemaId>;

/// Schemas that all hold for one value.
#[derive(Default)]
pub(super) struct Conjunction<'d> {
    pub(super) schemas: Vec<&'d Schema>,
    /// Those that were asked for, and where their references lead to.
    pub(super) heads: Vec<SchemaId>,
    /// Members, each with the text of its value: they tell what was chosen.
    pub(super) fixed: Vec<(String, String)>,
    /// A choice that is not made yet, with its alternatives.
    pub(super) open: Option<((SchemaId, Keyword), Vec<SchemaId>)>,
    /// Bases that stand for the first schema that extends them, since no other was chosen.
    pub(super) bases: Vec<SchemaId>,
    known: HashSet<SchemaId>,
}

/// What is still to be looked at, in the order in which one would call another: documents have chains of any length.
#[derive(Clone, Copy)]
enum Step {
    Schema { id: SchemaId, heirs: bool },
    Own(SchemaId),
    Alternatives { id: SchemaId, heirs: bool },
}

impl<'d> Conjunction<'d> {
    pub(super) fn of(
        schemas: &'d Schemas,
        heirs: &Heirs,
        ids: &[SchemaId],
        choices: &Choices,
    ) -> Self {
        let mut all = Self::default();
        let first = ids.iter().rev();
        let mut left: Vec<Step> = first
            .map(|id| Step::Schema {
                id: *id,
                heirs: true,
            })
            .collect();
        while let Some(step) = left.pop() {
            let next = match step {
                Step::Schema { id, heirs: true } => all.schema(schemas, Some(heirs), id, choices),
                Step::Schema { id, heirs: false } => all.schema(schemas, None, id, choices),
                Step::Own(id) => {
                    all.schemas.push(&schemas[id]);
                    Vec::new()
                }
                Step::Alternatives { id, heirs } => all.alternatives(schemas, id, heirs, choices),
            };
            left.extend(next.into_iter().rev());
        }
        // What extends a base says so also where the base is not asked for.
        for (name, tag) in all.heads.iter().flat_map(|id| heirs.tags(*id)) {
            if all.fixed.iter().all(|(fixed, _)| fixed != name) {
                all.fixed.push((name.clone(), tag.clone()));
            }
        }
        all
    }

    /// `heirs` where a base stands for one of those that extend it.
    fn schema(
        &mut self,
        schemas: &'d Schemas,
        heirs: Option<&Heirs>,
        id: SchemaId,
        choices: &Choices,
    ) -> Vec<Step> {
        let mut next = Vec::new();
        if !self.known.insert(id) {
            return next;
        }
        let schema = &schemas[id];
        if heirs.is_some() {
            self.heads.push(id);
        }
        let all = heirs.map_or(&[][..], |heirs| heirs.of(id));
        let chosen = choices.get(&(id, Keyword::Discriminator));
        let heir = match chosen {
            Some(chosen) => all.iter().find(|(_, heir)| heir == chosen),
            None => all.first(),
        };
        let part = |id| Step::Schema { id, heirs: false };
        if let (Some((tag, heir)), Some(discriminator)) = (heir, &schema.discriminator) {
            let name = discriminator.property_name.clone();
            self.fixed.push((name, tag.clone()));
            if chosen.is_none() {
                self.bases.push(id);
            }
            next.push(part(*heir));
        }
        next.push(Step::Own(id));
        let same = heirs.is_some_and(|heirs| heirs.only_describes(schemas, id));
        let heirs = heirs.is_some();
        next.extend(schema.reference.map(|id| Step::Schema { id, heirs }));
        let parts = schema.all_of.iter().copied();
        next.extend(parts.map(|id| Step::Schema { id, heirs: same }));
        next.push(Step::Alternatives { id, heirs });
        next
    }

    /// The alternatives that were chosen; the first choice that was not made is open.
    fn alternatives(
        &mut self,
        schemas: &Schemas,
        id: SchemaId,
        heirs: bool,
        choices: &Choices,
    ) -> Vec<Step> {
        let mut next = Vec::new();
        let schema = &schemas[id];
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
                        self.fixed.push((name, tag));
                    }
                    next.push(Step::Schema { id: *chosen, heirs });
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
        next
    }

    /// The values of the first that lists any.
    pub(super) fn enumeration(&self) -> Option<&'d [Value]> {
        self.schemas
            .iter()
            .find_map(|one| one.enumeration.as_deref())
    }

    /// Whether any says that null is allowed: one without a type allows it, and means no such thing.
    pub(super) fn may_be_null(&self, schemas: &Schemas) -> bool {
        let says = |one: &&Schema| {
            let mut listed = one.enumeration.iter().flatten().chain(one.constant.iter());
            one.nullable || one.types.contains(&JsonType::Null) || listed.any(Value::is_null)
        };
        let of_null = |id: &SchemaId| schemas[*id].types == [JsonType::Null];
        let alternative = |one: &&Schema| one.one_of.iter().chain(&one.any_of).any(of_null);
        let mut all = self.schemas.iter().copied();
        all.any(|one| says(&one) || alternative(&one))
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
