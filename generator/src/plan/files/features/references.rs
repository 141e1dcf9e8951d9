//! What stands in a file → what it names in others.

use super::mentioned;
use crate::rust::model::{Model, Source};
use crate::rust::xml::{XmlNode, XmlOf};
use crate::rust::{
    Argument, Decode, Destination, Ident, Item, Method, OutcomeVariant, SharedModule, Type,
};

/// A module of the API, and a name in it.
pub(super) type Place = (String, Ident);

/// Everything that an item names of the modules beside the resources'.
pub(super) fn references(item: &Item) -> Vec<Place> {
    let types = mentioned::types(std::slice::from_ref(item));
    let mut all: Vec<Place> = types.iter().flat_map(of_type).collect();
    match item {
        Item::Model(model) => {
            all.extend(model.types().into_iter().flat_map(of_type));
            if let Model::Union(union) = model {
                let sources = union.from.iter().filter_map(|(_, source)| match source {
                    Source::Value(ty) => Some(ty),
                    Source::Str => None,
                });
                all.extend(sources.flat_map(of_type));
            }
        }
        Item::OutcomeAlias { module, target, .. } => all.push(shared(*module, target)),
        Item::Outcome(outcome) => {
            let headers = outcome.headers.as_ref();
            let headers = headers.and_then(|headers| headers.shared.as_ref());
            all.extend(headers.map(|name| shared(SharedModule::Headers, name)));
            let read = |variant: &OutcomeVariant| root_read(&variant.decode);
            all.extend(outcome.variants.iter().filter_map(read));
        }
        Item::Contents(contents) => {
            let read = contents.variants.iter().map(|variant| &variant.decode);
            all.extend(read.filter_map(root_read));
        }
        Item::Call(call) => {
            let setters = call.setters.iter().map(|setter| &setter.argument);
            all.extend(setters.flat_map(roots_of));
            let others = call.others.iter().map(|other| &other.decode);
            all.extend(
                [&call.decode]
                    .into_iter()
                    .chain(others)
                    .filter_map(root_read),
            );
        }
        Item::Resource(resource) => all.extend(roots_written(&resource.methods)),
        Item::Methods(some) => all.extend(roots_written(&some.methods)),
        Item::XmlRoot(root) => all.extend(of_xml(&root.node.of)),
        Item::XmlTable(table) => {
            let members = table.members.iter().map(|(_, node)| node);
            let nodes = members.chain(&table.item).map(|node: &XmlNode| &node.of);
            all.extend(nodes.chain(&table.others).filter_map(of_xml));
        }
        _ => {}
    }
    all
}

/// The one type that an item is another name for, be it in a list.
pub(super) fn aliased(item: &Item) -> Option<Place> {
    match item {
        Item::Model(Model::Alias(alias)) => mentioned::model(&alias.ty).map(model),
        _ => None,
    }
}

/// The models that a type names.
pub(super) fn of_type(ty: &Type) -> impl Iterator<Item = Place> {
    mentioned::models(ty).map(model)
}

fn model(name: &Ident) -> Place {
    ("models".to_owned(), name.clone())
}

fn shared(module: SharedModule, name: &Ident) -> Place {
    (module.name().to_owned(), name.clone())
}

fn table(name: &Ident) -> Place {
    (crate::plan::models::xml::MODULE.to_owned(), name.clone())
}

fn of_xml(of: &XmlOf) -> Option<Place> {
    match of {
        XmlOf::Known(_) => None,
        XmlOf::Table(name) => Some(table(name)),
        XmlOf::List(item) => of_xml(item),
    }
}

fn root_read(decode: &Decode) -> Option<Place> {
    match decode {
        Decode::Xml(_, _, root) => Some(table(root)),
        _ => None,
    }
}

fn roots_of(argument: &Argument) -> Vec<Place> {
    match &argument.destination {
        Destination::Body(body) => body.roots().into_iter().map(table).collect(),
        Destination::Parameter { .. } | Destination::MediaType(_) => Vec::new(),
    }
}

fn roots_written(methods: &[Method]) -> impl Iterator<Item = Place> {
    let arguments = methods.iter().flat_map(|method| &method.arguments);
    arguments.flat_map(roots_of)
}
