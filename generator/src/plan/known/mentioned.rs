//! Items → the types and models that they name.

use std::collections::BTreeSet;

use crate::rust::links::Link;
use crate::rust::{
    Argument, ArgumentKind, Decode, Destination, Ident, Item, Method, StreamItem, Type,
};

/// The types that calls and failures name.
pub(in crate::plan) fn types(items: &[Item]) -> Vec<Type> {
    let mut types = Vec::new();
    for item in items {
        match item {
            Item::Resource(resource) => types.extend(taken(&resource.methods)),
            Item::Methods(some) => types.extend(taken(&some.methods)),
            Item::Call(call) => {
                types.extend(call.setters.iter().map(|setter| setter.argument.ty.clone()));
                // The macro names the types of text and bytes itself.
                types.extend(named(&call.decode));
                types.extend(call.others.iter().filter_map(|one| named(&one.decode)));
                types.extend(call.pages.iter().map(|pages| pages.item.clone()));
            }
            Item::AnswerLinks(links) => {
                types.push(links.body().clone());
                let asked = links.links.iter().flat_map(Link::asked);
                types.extend(asked.map(|argument| argument.ty.clone()));
            }
            Item::Params(params) => {
                types.extend(params.fields.iter().map(|field| field.ty.clone()))
            }
            Item::Outcome(outcome) => {
                let decodes = outcome.variants.iter().map(|variant| &variant.decode);
                let bodies = decodes.filter(|decode| !matches!(decode, Decode::ByStatus(_)));
                types.extend(bodies.filter_map(Decode::ty));
            }
            Item::Contents(contents) => {
                let decodes = contents.variants.iter().map(|variant| &variant.decode);
                types.extend(decodes.filter_map(Decode::ty));
                types.push(Type::Bytes);
            }
            Item::Headers(headers) => {
                types.extend(
                    headers
                        .rows
                        .iter()
                        .filter_map(|row| row.value.ty().cloned()),
                );
            }
            Item::Module(_) | Item::Reexport { .. } | Item::Import(_) | Item::Model(_) => {}
            Item::Api(_) | Item::Client(_) | Item::OutcomeAlias { .. } | Item::Webhooks(_) => {}
            Item::XmlTable(_) | Item::XmlRoot(_) => {}
            Item::SmokeApi(_) | Item::SmokeTest(_) | Item::SmokeImports => {}
            Item::SmokeRuntime(_) | Item::SmokeNamed(_) | Item::SmokeCommon => {}
        }
    }
    types
}

/// The type that the table of a call names.
fn named(decode: &Decode) -> Option<Type> {
    match decode {
        Decode::Json(ty, _) | Decode::Xml(ty, ..) | Decode::Plain(ty, _) => Some(ty.clone()),
        Decode::Stream(stream) => match &stream.item {
            StreamItem::Value(value) => named(value),
            StreamItem::Event | StreamItem::Part => None,
        },
        Decode::String | Decode::Text | Decode::Bytes => None,
        Decode::None | Decode::ByStatus(_) | Decode::ByMediaType(_) => None,
    }
}

/// Whether an item names a table of XML.
pub(in crate::plan) fn names_xml(item: &Item) -> bool {
    let read = |decode: &Decode| matches!(decode, Decode::Xml(..));
    let sent = |argument: &Argument| match &argument.destination {
        Destination::Body(body) => !body.roots().is_empty(),
        Destination::Parameter { .. } | Destination::MediaType(_) => false,
    };
    let given = |methods: &[Method]| methods.iter().flat_map(|one| &one.arguments).any(sent);
    match item {
        Item::Call(call) => {
            let others = call.others.iter().any(|one| read(&one.decode));
            others || read(&call.decode) || call.setters.iter().any(|setter| sent(&setter.argument))
        }
        Item::Outcome(outcome) => outcome.variants.iter().any(|one| read(&one.decode)),
        Item::Contents(contents) => contents.variants.iter().any(|one| read(&one.decode)),
        Item::Resource(resource) => given(&resource.methods),
        Item::Methods(some) => given(&some.methods),
        _ => false,
    }
}

/// The model that a type names, in whatever it is wrapped; `None`: none, or a tuple of several.
pub(in crate::plan) fn model(ty: &Type) -> Option<&Ident> {
    match innermost(ty).as_slice() {
        [Type::Model(name)] => Some(name),
        _ => None,
    }
}

/// All models that a type names.
pub(in crate::plan) fn models(ty: &Type) -> impl Iterator<Item = &Ident> {
    innermost(ty).into_iter().filter_map(|ty| match ty {
        Type::Model(name) => Some(name),
        _ => None,
    })
}

/// The paths of the types of the user that items and models name.
pub(in crate::plan) fn chosen(items: &[Item]) -> BTreeSet<String> {
    let mut named = types(items);
    for item in items {
        if let Item::Model(model) = item {
            named.extend(model.types().into_iter().cloned());
        }
    }
    let mut chosen = BTreeSet::new();
    for ty in &named {
        for ty in innermost(ty) {
            if let Type::Chosen(path) = ty {
                chosen.insert(path.clone());
            }
        }
    }
    chosen
}

/// What a type is made of: one type in lists and the like, those of a tuple.
fn innermost(ty: &Type) -> Vec<&Type> {
    match ty {
        Type::Vec(inner)
        | Type::Map(inner)
        | Type::Option(inner)
        | Type::Patch(inner)
        | Type::JsonString(inner)
        | Type::Box(inner) => innermost(inner),
        Type::Keyed(key, inner) => [innermost(key), innermost(inner)].concat(),
        Type::Tuple(items) => items.iter().flat_map(innermost).collect(),
        Type::Bool | Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::F32 | Type::F64 => {
            vec![ty]
        }
        Type::String
        | Type::Bytes
        | Type::Body
        | Type::Multipart
        | Type::Part
        | Type::Json
        | Type::Unit
        | Type::Model(_) => vec![ty],
        Type::Base64 | Type::Base64Url => vec![ty],
        Type::DateTime | Type::Date | Type::Constant | Type::Chosen(_) => vec![ty],
    }
}

/// The types that methods name in their signatures.
fn taken(methods: &[Method]) -> impl Iterator<Item = Type> {
    let plain = methods.iter().filter(|method| method.params.is_none());
    // A text is `&str`, also where the document has a name for it.
    plain
        .flat_map(|method| &method.arguments)
        .filter(|argument| argument.kind != ArgumentKind::Str)
        .map(|argument| argument.ty.clone())
}
