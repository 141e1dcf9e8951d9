//! Unions that are told apart by a tag → the member that is the tag has one value, also where an alternative stands by itself.
//!
//! The value of a discriminator's property names the schema (OpenAPI 3.0.4 §4.7.25.2, 3.1.1 §4.8.25.2): in a list of `Teacher`
//! it is the same as in one of the union.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::api::types::{Mark, ToldBy};
use crate::api::{Operation, Shape, Type, TypeDef, TypeId};

/// Gives the tag of structures that also stand outside of unions, where it is any text so far, the value that it has in all
/// unions.
pub(super) fn fix(types: &mut [TypeDef], operations: &[&Operation]) {
    let elsewhere = elsewhere(types, operations);
    let mut told: HashMap<(TypeId, String), Option<String>> = HashMap::new();
    for def in &*types {
        for (id, name, only) in tagged(types, def) {
            let known = told.entry((id, name.clone())).or_insert(only.clone());
            if *known != only {
                *known = None;
            }
        }
    }
    told.retain(|(id, _), only| elsewhere.contains(id) && only.is_some());
    told.retain(|(id, name), only| give_value(&mut types[id.0], name, only.as_deref()));
    also_by_name(types, &told);
}

/// Gives the member of a structure its only value; whether it was any text so far.
fn give_value(def: &mut TypeDef, member: &str, only: Option<&str>) -> bool {
    let Shape::Structure(structure) = &mut def.shape else {
        return false;
    };
    let mut fields = structure.fields.iter_mut();
    let field = fields.find(|field| field.name == member && field.ty == Type::STRING);
    if let (Some(field), Some(only)) = (field, only) {
        field.ty = Type::Constant(Value::from(only));
        return true;
    }
    false
}

/// What has a value by a mapping is still read by the name of its schema, if no other alternative is called so.
fn also_by_name(types: &mut [TypeDef], told: &HashMap<(TypeId, String), Option<String>>) {
    let fixed = |id: TypeId, tag: &str| told.contains_key(&(id, tag.to_owned()));
    let mut more: Vec<(usize, usize, String)> = Vec::new();
    for (at, def) in types.iter().enumerate() {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        let ToldBy::Tag(tag) = &union.told_by else {
            continue;
        };
        let tags = union.variants.iter().flat_map(|one| one.mark.tags());
        let taken: HashSet<&str> = tags.map(String::as_str).collect();
        for (place, variant) in union.variants.iter().enumerate() {
            let id = structure(types, &variant.ty).filter(|id| fixed(*id, tag));
            let name = variant.ty.named().filter(|_| id.is_some());
            let name = name.and_then(|id| types[id.0].name.given());
            if let Some(name) = name.filter(|name| !taken.contains(name)) {
                more.push((at, place, name.to_owned()));
            }
        }
    }
    for (at, place, name) in more {
        if let Shape::Union(union) = &mut types[at].shape
            && let Mark::Tags(tags) = &mut union.variants[place].mark
        {
            tags.push(name);
        }
    }
}

/// The structures among the alternatives of a union that a tag tells apart, each with the tag and its only value.
fn tagged(types: &[TypeDef], def: &TypeDef) -> Vec<(TypeId, String, Option<String>)> {
    let Shape::Union(union) = &def.shape else {
        return Vec::new();
    };
    let ToldBy::Tag(name) = &union.told_by else {
        return Vec::new();
    };
    let structures = union.variants.iter().filter_map(|variant| {
        let only = match &variant.mark {
            Mark::Tags(tags) => match tags.as_slice() {
                [only] => Some(only.clone()),
                _ => None,
            },
            _ => None,
        };
        Some((structure(types, &variant.ty)?, name.clone(), only))
    });
    structures.collect()
}

/// The structures that something else than a union is made of.
fn elsewhere(types: &[TypeDef], operations: &[&Operation]) -> HashSet<TypeId> {
    let shapes = types.iter().map(|def| &def.shape);
    let others = shapes.filter(|shape| match shape {
        Shape::Structure(_) | Shape::Enumeration(_) => true,
        // Where the other name is used, so is the type.
        Shape::Alias(ty) => !matches!(ty, Type::Named(_)),
        Shape::Union(_) => false,
    });
    let within = others.flat_map(Shape::types);
    let all = within.chain(operations.iter().flat_map(|one| one.types()));
    let named = all.flat_map(Type::all_named);
    named
        .filter_map(|id| structure(types, &Type::Named(id)))
        .collect()
}

/// The structure that a type is, whatever it is called.
fn structure(types: &[TypeDef], ty: &Type) -> Option<TypeId> {
    let mut ty = ty;
    for _ in 0..=types.len() {
        let Type::Named(id) = ty else {
            return None;
        };
        match &types[id.0].shape {
            Shape::Alias(target) => ty = target,
            Shape::Structure(_) => return Some(*id),
            Shape::Enumeration(_) | Shape::Union(_) => return None,
        }
    }
    None
}
