//! Members that have one value only: which of them are no fields, and what is said of them.

use std::collections::HashSet;

use serde_json::Value;

use crate::api::types::{EnumerationValues, Mark, Owner, ToldBy};
use crate::api::{self, Name, Shape, Type, TypeId, Union, Variant};
use crate::diagnostic::Diagnostic;
use crate::plan::docs;
use crate::plan::planning::{Members, Planning};
use crate::prose::Line;
use crate::rust::{Docs, Presence};

impl Planning<'_> {
    /// Reports names that are chosen for members without a field.
    pub(in crate::plan) fn no_fields(&mut self) {
        for ((id, at), name) in &self.chosen.members {
            if let Shape::Structure(structure) = &self.api.types[id.0].shape
                && self.is_telling(*id, &structure.fields[*at].name)
            {
                let message = format!(
                    "`{}` is no field: it tells the type from others, and is written by itself",
                    name.of
                );
                self.problems
                    .push(Diagnostic::configuration(name.of_at, message));
            }
        }
    }

    /// The members of each type by which all unions that hold it tell it from their other variants, where nothing else
    /// holds it: its codec writes them, and they are no fields.
    pub(in crate::plan) fn members_that_tell(&self) -> Vec<Members> {
        let mut told: Vec<Option<Members>> = vec![None; self.api.types.len()];
        let mut elsewhere: HashSet<TypeId> = HashSet::new();
        let mut others: Vec<&Type> = Vec::new();
        for def in &self.api.types {
            match &def.shape {
                Shape::Union(union) => {
                    for variant in &union.variants {
                        match self.shape_of(&variant.ty) {
                            Ok((id, Shape::Structure(_))) => {
                                let telling = self.telling(variant, union);
                                match &mut told[id.0] {
                                    Some(told) => told.retain(|one| telling.contains(one)),
                                    none => *none = Some(telling),
                                }
                            }
                            Ok(_) | Err(_) => others.push(&variant.ty),
                        }
                    }
                }
                // Where the other name is used, so is the type.
                Shape::Alias(Type::Named(_)) => {}
                Shape::Structure(_) | Shape::Enumeration(_) | Shape::Alias(_) => {
                    others.extend(def.shape.types());
                }
            }
        }
        let operations = self.api.operations.iter().chain(&self.api.webhooks);
        others.extend(operations.flat_map(api::Operation::types));
        for ty in others {
            if let Type::Named(id) = self.aliases.innermost(ty) {
                elsewhere.insert(*id);
            }
        }
        let members = told.into_iter().enumerate().map(|(at, told)| {
            let mut told = told.filter(|_| !elsewhere.contains(&TypeId(at)));
            if let (Some(told), Shape::Structure(structure)) =
                (&mut told, &self.api.types[at].shape)
            {
                told.retain(|(name, value)| {
                    let mut fields = structure.fields.iter();
                    let field = fields.find(|field| field.name == *name);
                    field.is_some_and(|field| self.admits(&field.ty, value))
                });
            }
            told.unwrap_or_default()
        });
        members.collect()
    }

    /// The members that tell a variant and are written whenever it is, each with its only value.
    fn telling(&self, variant: &Variant, union: &Union) -> Members {
        match (&variant.mark, &union.told_by) {
            (Mark::Tags(tags), ToldBy::Tag(name)) => match tags.as_slice() {
                [only] => vec![(name.clone(), Value::from(only.as_str()))],
                _ => Vec::new(),
            },
            (Mark::Members { limits, .. }, ToldBy::Content) => {
                let mut telling = self.added(variant, union);
                let always = limits
                    .iter()
                    .filter_map(|(name, values)| match &values[..] {
                        [only]
                            if self.presence_in(&variant.ty, name) == Some(Presence::Required) =>
                        {
                            Some((name.clone(), only.clone()))
                        }
                        _ => None,
                    });
                telling.extend(always);
                telling
            }
            _ => Vec::new(),
        }
    }

    /// Whether a value is one that a type admits, as far as the value of a tag may be.
    fn admits(&self, ty: &Type, value: &Value) -> bool {
        match self.shape_of(ty) {
            Ok((_, Shape::Enumeration(enumeration))) => match &enumeration.values {
                EnumerationValues::Strings(all) => all.iter().any(|one| *value == *one.value),
                EnumerationValues::Integers(all) => all.iter().any(|one| *value == one.value),
            },
            Err(Type::Constant(only)) => only == value,
            Err(ty) => *ty == Type::STRING && value.is_string() || matches!(ty, Type::Json { .. }),
            Ok(_) => false,
        }
    }

    /// Whether a member is no field of its structure.
    pub(in crate::plan) fn is_telling(&self, id: TypeId, member: &str) -> bool {
        self.told_value(id, member).is_some()
    }

    /// The value that a member always has which is no field of its structure.
    pub(in crate::plan) fn told_value(&self, id: TypeId, member: &str) -> Option<&Value> {
        let mut members = self.members_that_tell[id.0].iter();
        members.find_map(|(name, value)| (name == member).then_some(value))
    }

    /// The enumerations in place of members that are no fields, where nothing else names them.
    pub(in crate::plan) fn left_over(&self) -> HashSet<TypeId> {
        let mut left: HashSet<TypeId> = HashSet::new();
        let mut used: HashSet<TypeId> = HashSet::new();
        for (at, def) in self.api.types.iter().enumerate() {
            match &def.shape {
                Shape::Structure(structure) => {
                    for field in &structure.fields {
                        let named = field.ty.all_named();
                        match self.is_telling(TypeId(at), &field.name) {
                            true => left.extend(named),
                            false => used.extend(named),
                        }
                    }
                    if let Some(ty) = structure.additional.ty() {
                        used.extend(ty.all_named());
                    }
                }
                shape => used.extend(shape.types().into_iter().flat_map(Type::all_named)),
            }
        }
        let operations = self.api.operations.iter().chain(&self.api.webhooks);
        used.extend(
            operations
                .flat_map(api::Operation::types)
                .flat_map(Type::all_named),
        );
        left.retain(|id| {
            let def = &self.api.types[id.0];
            let in_place = matches!(
                def.name,
                Name::Within {
                    owner: Owner::Type(_),
                    ..
                }
            );
            in_place && matches!(def.shape, Shape::Enumeration(_)) && !used.contains(id)
        });
        left
    }
}

/// The value of a member that has one only.
pub(in crate::plan) fn only_value(field: &api::Field) -> Option<&Value> {
    match &field.ty {
        Type::Constant(value) => Some(value),
        _ => None,
    }
}

/// The prose of a member; of one that has one value, which that is.
pub(in crate::plan) fn of_member(field: &api::Field, presence: Presence) -> Docs {
    let Some(value) = only_value(field) else {
        return docs::of_value(&field.docs);
    };
    with_value(
        &field.docs,
        value,
        match presence {
            Presence::Required => "Always {}.",
            _ => "Always {}, if it has a value.",
        },
    )
}

/// The prose of an optional parameter that has one value.
pub(in crate::plan) fn of_parameter(docs: &api::Docs, value: &Value) -> Docs {
    with_value(docs, value, "Sets it to {}.")
}

fn with_value(docs: &api::Docs, value: &Value, template: &'static str) -> Docs {
    let mut said = docs.clone();
    said.examples.retain(|example| example != value);
    said.default = said.default.filter(|default| default != value);
    let mut all = docs::of_value(&said);
    all.say(&Line::of(template, &[&shown(value)]));
    all
}

/// A value as it is read in a sentence.
pub(in crate::plan) fn shown(value: &Value) -> Line {
    match api::types::text(value) {
        text if text.trim().is_empty() => Line::sample(&value.to_string()),
        text => Line::sample(&text),
    }
}

/// What is said of a structure whose codec writes members that are no fields.
pub(in crate::plan) fn say_members(docs: &mut Docs, members: &Members) {
    for (name, value) in members {
        let (name, value) = (Line::code(name), shown(value));
        docs.say(&Line::of(
            "Its {} is always {} and has no field.",
            &[&name, &value],
        ));
    }
}
