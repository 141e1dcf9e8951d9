//! Items → the parts of the runtime that they are made with, where these are not always there.

use crate::runtime_files::Part;
use crate::rust::{
    Argument, BodyEncoding, Call, Decode, Destination, Import, Item, Method, Model, Presence,
    StreamItem, Type,
};

/// The parts of the runtime that an item is made with.
pub(in crate::plan) fn of(item: &Item) -> Vec<Part> {
    match item {
        Item::Import(Import::DateTime | Import::Date) => vec![Part::Date],
        Item::Import(Import::Base64 | Import::Base64Url) => vec![Part::Base64],
        Item::Import(Import::JsonString) => vec![Part::JsonString],
        Item::Model(model) => of_model(model),
        Item::Call(call) => of_call(call),
        Item::Outcome(outcome) => {
            let decodes = outcome.variants.iter().map(|variant| &variant.decode);
            decodes.filter_map(read_as).collect()
        }
        Item::Contents(contents) => {
            let decodes = contents.variants.iter().map(|variant| &variant.decode);
            decodes.filter_map(read_as).collect()
        }
        Item::Resource(resource) => of_methods(&resource.methods),
        Item::Methods(some) => of_methods(&some.methods),
        _ => Vec::new(),
    }
}

fn of_model(model: &Model) -> Vec<Part> {
    let mut parts = Vec::new();
    if let Model::Enumeration(_) = model {
        parts.push(Part::Enums);
    }
    let told_apart = match model {
        Model::Structure(structure) => {
            let mut fields = structure.fields.iter();
            fields.any(|field| field.presence == Presence::Patch)
        }
        Model::Enumeration(_) | Model::Union(_) | Model::Alias(_) => false,
    };
    let mut types = model.types().into_iter();
    if told_apart || types.any(|ty| matches!(ty, Type::Patch(_))) {
        parts.push(Part::Patch);
    }
    parts
}

fn of_call(call: &Call) -> Vec<Part> {
    let mut parts = Vec::new();
    let others = call.others.iter().map(|other| &other.decode);
    for decode in others.chain([&call.decode]) {
        parts.extend(read_as(decode));
        // What has `save_to`.
        let in_chunks = matches!(decode, Decode::String | Decode::Text | Decode::Bytes);
        parts.extend(in_chunks.then_some(Part::Resumed));
    }
    let makes_keys = call.idempotency_key.is_some();
    parts.extend(makes_keys.then_some(Part::MadeKeys));
    parts.extend((!call.security.is_empty()).then_some(Part::Security));
    let mut rows = call.parameters.iter();
    let is_whole = rows.any(|row| row.style == Some("Whole"));
    parts.extend(is_whole.then_some(Part::Forms));
    parts.extend(
        call.setters
            .iter()
            .flat_map(|one| of_argument(&one.argument)),
    );
    parts
}

fn of_methods(methods: &[Method]) -> Vec<Part> {
    let arguments = methods.iter().flat_map(|method| &method.arguments);
    let constants = methods.iter().flat_map(|method| &method.constants);
    let sent = constants.flat_map(|constant| of_destination(&constant.destination));
    arguments.flat_map(of_argument).chain(sent).collect()
}

fn of_argument(argument: &Argument) -> Vec<Part> {
    of_destination(&argument.destination)
}

fn of_destination(destination: &Destination) -> Vec<Part> {
    match destination {
        Destination::Parameter {
            method, by_way_of, ..
        } => {
            let structured = matches!(by_way_of, Some("Structured" | "JsonText"));
            let form = structured.then_some(Part::Forms);
            let header = (*method == "header").then_some(Part::HeaderDates);
            form.into_iter().chain(header).collect()
        }
        Destination::Body(body) => match body.encoding {
            BodyEncoding::Form | BodyEncoding::Plain(Some(_)) => vec![Part::Forms],
            _ => Vec::new(),
        },
        Destination::MediaType(_) => Vec::new(),
    }
}

/// The part that reads an answer.
fn read_as(decode: &Decode) -> Option<Part> {
    match decode {
        Decode::Plain(..) => Some(Part::Plain),
        Decode::Stream(stream) => match &stream.item {
            StreamItem::Value(value) => read_as(value),
            StreamItem::Event | StreamItem::Part => None,
        },
        _ => None,
    }
}
