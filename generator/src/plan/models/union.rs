//! Alternatives → unions: their variants, what tells them apart, and the members that all of them have.

use std::collections::HashSet;

use serde_json::Value;

use super::model::{members, presence};
use crate::api::types::{Inside, JsonKind, Mark, Others, ToldBy};
use crate::api::{self, Primitive, Shape, TypeDef, TypeId};
use crate::plan::locked;
use crate::plan::names::{Case, Scope, Wanted};
use crate::plan::planning::Planning;
use crate::rust::Type;
use crate::rust::model::{Presence, Union, Variant, VariantMark, Written};

impl Planning<'_> {
    pub(in crate::plan) fn union(
        &mut self,
        id: TypeId,
        def: &TypeDef,
        union: &api::Union,
    ) -> Union {
        let mut scope = Scope::default();
        let chosen = self.chosen.members(id, &mut scope, Case::Type);
        let unknown = self.locked.within(id, locked::UNKNOWN);
        let several = self.locked.within(id, locked::SEVERAL);
        let kept = [&unknown, &several].map(|at| at.kept().map(str::to_owned));
        scope.reserve(kept.into_iter().flatten());
        let places = self.locked.variants(id, union, &self.api.types);
        let wanted = union.variants.iter().zip(places);
        let wanted = wanted.map(|(variant, at)| {
            let wanted = Wanted::new(&variant.name).at(at);
            match &variant.ty {
                api::Type::Named(id) => wanted.or(self.type_names[id.0].as_str()),
                _ => wanted,
            }
        });
        let names = members(&mut scope, wanted, chosen, Case::Type);
        let implied = self.implied_tags(union);
        let variants: Vec<Variant> = union
            .variants
            .iter()
            .zip(names)
            .zip(implied)
            .map(|((variant, name), implied)| {
                let held = self.held(id, &variant.ty);
                let ty = match held {
                    Type::Box(_) => held,
                    held if self.is_large(&variant.ty) => Type::Box(Box::new(held)),
                    held => held,
                };
                Variant {
                    name,
                    ty,
                    codec: self.codec_in(id, &variant.ty),
                    mark: match self.mark(&variant.mark, &variant.ty, variant, union) {
                        VariantMark::Tags(tags) => {
                            VariantMark::Tags(tags.into_iter().chain(implied).collect())
                        }
                        mark => mark,
                    },
                }
            })
            .collect();
        let unknown = scope.claim_first_at(&["Unknown", "Unrecognized"], Case::Type, unknown);
        let several = union
            .several
            .then(|| scope.claim_first_at(&["Several", "SeveralOf"], Case::Type, several));
        self.problems.extend(scope.into_problems());
        Union {
            docs: self.titled(def),
            deprecated: def.docs.deprecated,
            name: self.name(id),
            tag: match &union.told_by {
                ToldBy::Tag(tag) => Some(tag.clone()),
                ToldBy::Content => None,
            },
            common: self.common_members(id, union, &variants),
            // Which of these types are one is known once equal ones are shared.
            from: Vec::new(),
            received: None,
            written: match self.choices.get(&id) {
                Some(choice) if choice.json => Written::JsonAndParts,
                Some(_) => Written::Parts,
                None => Written::Json,
            },
            variants,
            several,
            unknown,
        }
    }

    /// The names of alternatives that are read as their tags beside those of a mapping (OpenAPI 3.1.1 §4.8.25), where nothing
    /// limits the member otherwise.
    fn implied_tags<'u>(&'u self, union: &'u api::Union) -> Vec<Option<String>> {
        let ToldBy::Tag(tag) = &union.told_by else {
            return vec![None; union.variants.len()];
        };
        let tags = union
            .variants
            .iter()
            .flat_map(|variant| variant.mark.tags());
        let mut taken: HashSet<&str> = tags.map(String::as_str).collect();
        let free = |ty: &api::Type| match self.shape_of(ty) {
            Ok((_, Shape::Structure(structure))) => {
                let mut fields = structure.fields.iter();
                let field = fields.find(|field| field.name == *tag);
                let text = |field: &api::Field| {
                    matches!(
                        self.shape_of(&field.ty),
                        Err(api::Type::Primitive(Primitive::String(_)))
                    )
                };
                field.is_none_or(text)
            }
            Ok(_) | Err(_) => false,
        };
        let implied = union.variants.iter().map(|variant| {
            let id = variant.ty.named().filter(|_| free(&variant.ty))?;
            let name = self.api.types[id.0].name.given()?;
            taken.insert(name).then(|| name.to_owned())
        });
        implied.collect()
    }

    fn mark(
        &self,
        mark: &Mark,
        ty: &api::Type,
        variant: &api::Variant,
        union: &api::Union,
    ) -> VariantMark {
        match mark {
            Mark::Items(item) => {
                let item_type = self.item_of(ty).unwrap_or(ty);
                VariantMark::Items(Box::new(self.mark(item, item_type, variant, union)))
            }
            Mark::Tags(tags) => VariantMark::Tags(tags.clone()),
            Mark::Rest(tags) => VariantMark::Rest(tags.clone()),
            Mark::Default(tags) => VariantMark::Default(tags.clone()),
            Mark::Kind(kind) => VariantMark::Kind(match kind {
                JsonKind::Boolean => "boolean",
                JsonKind::Integer => "integer",
                JsonKind::Number => "number",
                JsonKind::String => "string",
                JsonKind::Array => "array",
                JsonKind::Object => "object",
            }),
            Mark::Members {
                required,
                known,
                limits,
                inside,
                others,
            } => {
                let structure = matches!(self.shape_of(ty), Ok((_, Shape::Structure(_))));
                let needed = |name: &&String| {
                    !structure || self.presence_in(ty, name) == Some(Presence::Required)
                };
                VariantMark::Members {
                    required: required.iter().filter(needed).cloned().collect(),
                    known: known.clone(),
                    limits: limits.clone(),
                    inside: inside.as_ref().map(|inside| {
                        let Inside {
                            member,
                            name,
                            values,
                        } = inside.clone();
                        (member, name, values)
                    }),
                    adds: self.added_by_union(variant, union),
                    others: match others {
                        Others::Forbidden => Some("forbidden"),
                        // Who keeps what, matters only where more than one may.
                        Others::Kept if union.several => Some("kept"),
                        Others::Kept | Others::Dropped => None,
                    },
                }
            }
        }
    }

    /// What the items of a list are.
    fn item_of<'t>(&'t self, ty: &'t api::Type) -> Option<&'t api::Type> {
        match self.shape_of(ty) {
            Err(api::Type::Array(item)) => Some(item),
            Ok(_) | Err(_) => None,
        }
    }

    /// Those of these members that the variant's type does not write by itself.
    fn added_by_union(&self, variant: &api::Variant, union: &api::Union) -> Vec<(String, Value)> {
        let mut added = self.added(variant, union);
        if let Ok((id, _)) = self.shape_of(&variant.ty) {
            added.retain(|(name, _)| !self.is_telling(id, name));
        }
        added
    }

    /// The members that tell a variant, where nothing that does is always written: rather those that tell others too.
    pub(in crate::plan) fn added(
        &self,
        variant: &api::Variant,
        union: &api::Union,
    ) -> Vec<(String, Value)> {
        let ty = &variant.ty;
        let always = |name: &str| self.presence_in(ty, name) == Some(Presence::Required);
        if limits(variant).iter().any(|(name, _)| always(name)) {
            return Vec::new();
        }
        let others = || {
            union
                .variants
                .iter()
                .filter(|other| other.name != variant.name)
        };
        let shared = |name: &str| {
            let mut limits = others().flat_map(limits);
            limits.any(|(other, _)| other == name)
        };
        let constants = limits(variant).iter().filter_map(|(name, values)| {
            let value = values.first().filter(|_| values.len() == 1)?;
            Some((name.clone(), value.clone()))
        });
        let (shared, alone): (Vec<_>, Vec<_>) = constants.partition(|(name, _)| shared(name));
        match shared.is_empty() {
            true => alone,
            false => shared,
        }
    }

    /// How a member of a structure is present; `None`: the type is none that has it.
    pub(in crate::plan) fn presence_in(&self, ty: &api::Type, name: &str) -> Option<Presence> {
        let Ok((id, Shape::Structure(structure))) = self.shape_of(ty) else {
            return None;
        };
        let field = structure.fields.iter().find(|field| field.name == name)?;
        Some(presence(field, self.usage.way(id)))
    }
}

/// The members that only have the values of this variant.
fn limits(variant: &api::Variant) -> &[(String, Vec<Value>)] {
    match &variant.mark {
        Mark::Members { limits, .. } => limits,
        Mark::Tags(_) | Mark::Kind(_) | Mark::Items(_) => &[],
        Mark::Rest(_) | Mark::Default(_) => &[],
    }
}
