//! Models and types → what their code names without a path.

use std::collections::BTreeSet;

use super::mentioned;
use crate::rust::model::{Model, Presence, Values, Written};
use crate::rust::{Decode, Import, Item, SharedModule, Type};

/// What a model's code names without a path.
pub(in crate::plan) fn want(model: &Model, wanted: &mut BTreeSet<Import>) {
    match model {
        Model::Structure(structure) => {
            if structure.written != Written::Parts {
                wanted.insert(Import::ObjectMacro);
            }
            if structure.written != Written::Json {
                wanted.insert(Import::PartsMacro);
            }
            for field in &structure.fields {
                want_type(&field.ty, wanted);
                if let Some(setter) = &field.setter {
                    want_type(&setter.ty, wanted);
                }
                if field.presence == Presence::Patch {
                    wanted.insert(Import::Patch);
                }
            }
            if let Some(additional) = &structure.additional {
                wanted.insert(Import::BTreeMap);
                want_type(&additional.ty, wanted);
            }
        }
        Model::Enumeration(enumeration) => {
            wanted.insert(match enumeration.values {
                Values::Strings(_) => Import::StringEnumMacro,
                Values::Integers(_) => Import::IntegerEnumMacro,
            });
        }
        Model::Union(union) => {
            if union.written != Written::Parts {
                wanted.insert(match union.tag {
                    Some(_) => Import::TaggedUnionMacro,
                    None => Import::UnionMacro,
                });
                wanted.insert(Import::Json);
            }
            if union.written != Written::Json {
                wanted.insert(Import::PartsUnionMacro);
            }
            if !union.common.is_empty() {
                wanted.insert(Import::CommonMacro);
            }
            let common = union.common.iter();
            common.for_each(|member| want_type(&member.ty, wanted));
            union
                .variants
                .iter()
                .for_each(|variant| want_type(&variant.ty, wanted));
        }
        Model::Alias(alias) => want_type(&alias.ty, wanted),
    }
}

pub(in crate::plan) fn want_type(ty: &Type, wanted: &mut BTreeSet<Import>) {
    match ty {
        Type::Json => {
            wanted.insert(Import::Json);
        }
        Type::Bytes => {
            wanted.insert(Import::Bytes);
        }
        Type::DateTime => {
            wanted.insert(Import::DateTime);
        }
        Type::Date => {
            wanted.insert(Import::Date);
        }
        Type::Base64 => {
            wanted.insert(Import::Base64);
        }
        Type::Base64Url => {
            wanted.insert(Import::Base64Url);
        }
        Type::JsonString(inner) => {
            wanted.insert(Import::JsonString);
            want_type(inner, wanted);
        }
        Type::Map(inner) => {
            wanted.insert(Import::BTreeMap);
            want_type(inner, wanted);
        }
        Type::Keyed(key, inner) => {
            wanted.insert(Import::BTreeMap);
            want_type(key, wanted);
            want_type(inner, wanted);
        }
        Type::Tuple(items) => items.iter().for_each(|item| want_type(item, wanted)),
        Type::Vec(inner) | Type::Option(inner) | Type::Patch(inner) | Type::Box(inner) => {
            want_type(inner, wanted)
        }
        Type::Bool | Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::F32 | Type::F64 => {}
        Type::Constant => {
            wanted.insert(Import::Constant);
        }
        Type::String | Type::Unit | Type::Model(_) | Type::Chosen(_) => {}
        Type::Part => {
            wanted.insert(Import::Runtime);
        }
        Type::Body | Type::Multipart => {}
    }
}

/// What the file's code names without a path.
pub(in crate::plan) fn wanted(items: &[Item]) -> BTreeSet<Import> {
    let mut wanted = BTreeSet::from([Import::Runtime]);
    for item in items {
        if let Item::Call(call) = item
            && call.has_own_methods()
        {
            wanted.insert(match call.decode {
                Decode::Stream(_) => Import::StreamCallMacro,
                Decode::Xml(..) => Import::XmlCallMacro,
                _ => Import::CallMacro,
            });
        }
    }
    if items
        .iter()
        .any(|item| matches!(item, Item::Call(call) if call.pages.is_some()))
    {
        wanted.insert(Import::PagesMacro);
    }
    for item in items {
        match item {
            Item::Methods(some) if some.of.is_none() => drop(wanted.insert(Import::Client)),
            Item::Headers(_) => drop(wanted.insert(Import::HeadersMacro)),
            Item::Contents(_) => drop(wanted.insert(Import::ContentsMacro)),
            Item::OutcomeAlias { module, .. } => drop(wanted.insert(Import::Shared(*module))),
            Item::Outcome(outcome) => {
                let headers = outcome.headers.as_ref();
                let shared = headers.is_some_and(|headers| headers.shared.is_some());
                wanted.extend(shared.then_some(Import::Shared(SharedModule::Headers)));
            }
            _ => {}
        }
    }
    if items.iter().any(mentioned::names_xml) {
        wanted.insert(Import::XmlShapes);
    }
    for ty in mentioned::types(items) {
        want_type(&ty, &mut wanted);
        if mentioned::models(&ty).next().is_some() {
            wanted.insert(Import::Models);
        }
    }
    wanted
}

/// The imports of a file, in the order they are written.
pub(in crate::plan) fn imports(wanted: BTreeSet<Import>) -> Vec<Item> {
    wanted.into_iter().map(Item::Import).collect()
}
