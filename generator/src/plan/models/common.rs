//! Unions → the members that all their variants have, which methods give.

use std::collections::BTreeMap;

use serde_json::Value;

use super::model::{members, presence};
use crate::api::types::Mark;
use crate::api::{self, Shape, TypeId};
use crate::plan::docs;
use crate::plan::names::{Case, Scope, Wanted};
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::rust::model::{CommonMember, CommonValue, Presence, Variant};
use crate::rust::{Docs, Ident, Type};

/// Methods that every type has, which one of a member would hide.
const METHODS: &[&str] = &[
    "alternatives",
    "as_ref",
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "deserialize",
    "eq",
    "fmt",
    "into",
    "ne",
    "serialize",
    "to_owned",
    "try_into",
    "type_id",
];

impl Planning<'_> {
    /// The members of the structure that all variants of a union extend, or that stand beside them, but for those that
    /// one of them has with another type.
    pub(super) fn common_members(
        &self,
        id: TypeId,
        union: &api::Union,
        variants: &[Variant],
    ) -> Vec<CommonMember> {
        let is_rest = |variant: &&api::Variant| matches!(variant.mark, Mark::Rest(_));
        let rest = union.variants.iter().find(is_rest);
        if rest.is_none() && union.common.is_empty() {
            return Vec::new();
        }
        let structures: Vec<Option<(TypeId, &api::Structure, Vec<Ident>)>> = union
            .variants
            .iter()
            .map(|variant| match self.shape_of(&variant.ty) {
                Ok((id, Shape::Structure(structure))) => {
                    let names = self.field_names(id, structure, &mut Scope::default());
                    Some((id, structure, names))
                }
                Ok(_) | Err(_) => None,
            })
            .collect();
        // What a choice among them keeps further inside is not had by its name.
        let is_choice =
            |variant: &api::Variant| matches!(self.shape_of(&variant.ty), Ok((_, Shape::Union(_))));
        if rest.is_none() && union.variants.iter().any(is_choice) {
            return Vec::new();
        }
        let of_rest = rest.and_then(|rest| match self.shape_of(&rest.ty) {
            Ok((id, Shape::Structure(structure))) => Some((id, structure)),
            Ok(_) | Err(_) => None,
        });
        let of_first = || {
            let (id, structure, _) = structures.iter().flatten().next()?;
            Some((*id, *structure))
        };
        let Some((base, structure)) = of_rest.or_else(of_first) else {
            return Vec::new();
        };
        let is_common = |field: &&api::Field| rest.is_some() || union.common.contains(&field.name);
        let fields: Vec<&api::Field> = structure.fields.iter().filter(is_common).collect();
        let wanted = fields
            .iter()
            .map(|field| Wanted::new(&field.name).at(self.locked.common(id, &field.name)));
        let mut scope = Scope::without(METHODS).or_before("get");
        // Of a base, all members are common.
        let chosen = match rest {
            Some(_) => self.chosen.members(base, &mut scope, Case::Value),
            None => BTreeMap::new(),
        };
        let names = members(&mut scope, wanted, chosen, Case::Value);
        let mut common = Vec::new();
        for (field, method) in fields.into_iter().zip(names) {
            let mut own = structures.iter().flatten().filter_map(|(_, structure, _)| {
                let mut fields = structure.fields.iter();
                fields.find(|one| one.name == field.name)
            });
            // Texts of which some have one value only.
            let are_texts = is_only_text(&field.ty) && own.any(|one| one.ty == api::Type::STRING);
            let ty = match are_texts {
                true => Type::String,
                false => self.held(base, &field.ty),
            };
            let mut fields = Vec::new();
            let mut alike = true;
            for (variant, structure) in variants.iter().zip(&structures) {
                let Some((id, structure, names)) = structure else {
                    continue;
                };
                let same = |(one, _): &(&api::Field, &Ident)| one.name == field.name;
                let Some((own, name)) = structure.fields.iter().zip(names).find(same) else {
                    continue;
                };
                let is_only = ty == Type::String && is_only_text(&own.ty);
                // Of what is only sent as parts, the field may be for files.
                let parts = self.parts.get(id).filter(|parts| !parts.json);
                let file = parts.is_some_and(|parts| parts.file(&own.name).is_some());
                alike &= (is_only || self.held(*id, &own.ty) == ty) && !file;
                let source = match self.told_value(*id, &own.name) {
                    Some(value) => {
                        alike &= ty == Type::String && value.is_string();
                        CommonValue::Always(value.clone())
                    }
                    None => {
                        let presence = match presence(own, self.usage.way(*id)) {
                            // There is no null among parts.
                            Presence::Patch if parts.is_some() => Presence::Optional,
                            other => other,
                        };
                        match is_only && presence == Presence::Required {
                            true => CommonValue::Constant(name.clone()),
                            false => {
                                alike &= !is_only;
                                CommonValue::Field(name.clone(), presence)
                            }
                        }
                    }
                };
                fields.push((variant.name.clone(), source));
            }
            if !alike {
                continue;
            }
            let mut docs = docs::of_value(&field.docs);
            if docs.is_empty() {
                let name = Line::sample(&field.name);
                docs = Docs::of(&Line::of(
                    "Returns {}, which the variants have in common.",
                    &[&name],
                ));
            }
            common.push(CommonMember {
                docs,
                deprecated: field.docs.deprecated,
                name: method,
                ty,
                fields,
            });
        }
        common
    }
}

/// Whether a type is one text and no other.
fn is_only_text(ty: &api::Type) -> bool {
    matches!(ty, api::Type::Constant(Value::String(_)))
}
