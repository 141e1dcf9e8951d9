//! Items → the types and models that they name.

use super::answer;
use crate::rust::{Decode, Ident, Item, Method, Type};

/// The types that calls and failures name.
pub(super) fn types(items: &[Item]) -> Vec<Type> {
    let mut types = Vec::new();
    for item in items {
        match item {
            Item::Resource(resource) => types.extend(taken(&resource.methods)),
            Item::ClientMethods(methods) => types.extend(taken(methods)),
            Item::Call(call) => {
                types.extend(call.setters.iter().map(|setter| setter.argument.ty.clone()));
                // The macro names the types of text and bytes itself.
                if let Decode::Json(ty) = &call.decode {
                    types.push(ty.clone());
                }
            }
            Item::Params(params) => {
                types.extend(params.fields.iter().map(|field| field.ty.clone()))
            }
            Item::Outcome(outcome) => {
                let decodes = outcome.variants.iter().map(|variant| &variant.decode);
                let bodies = decodes.filter(|decode| !matches!(decode, Decode::ByStatus(_)));
                types.extend(bodies.filter_map(answer::decoded));
            }
            Item::Module(_) | Item::Reexport { .. } | Item::Import(_) | Item::Model(_) => {}
            Item::Api(_) | Item::Client(_) | Item::OutcomeAlias { .. } => {}
        }
    }
    types
}

/// The model that a type names, in whatever it is wrapped.
pub(super) fn model(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Model(name) => Some(name),
        Type::Vec(inner)
        | Type::Map(inner)
        | Type::Option(inner)
        | Type::Patch(inner)
        | Type::Box(inner) => model(inner),
        Type::Bool | Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::F32 | Type::F64 => None,
        Type::String | Type::Bytes | Type::Json | Type::Unit => None,
    }
}

/// The types that methods name in their signatures.
fn taken(methods: &[Method]) -> impl Iterator<Item = Type> {
    let plain = methods.iter().filter(|method| method.params.is_none());
    plain
        .flat_map(|method| &method.arguments)
        .map(|argument| argument.ty.clone())
}
