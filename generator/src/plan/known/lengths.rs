//! What is planned → about how many bytes it will be as text, rather too many than too few.

use crate::rust::model::{Becomes, Field, Model, Received, Setter};
use crate::rust::{
    Argument, Call, Contents, Docs, Given, Headers, Item, Method, Outcome, Resource, SmokeCall,
    SmokeTest, Type,
};

/// What a line of documentation has beside its text.
const LINE: usize = 9;

/// An item that is a model, or a part of what stands in the file of a resource.
pub(in crate::plan) fn of_item(item: &Item) -> usize {
    match item {
        // Where it is used is said of most.
        Item::Model(model) => of_model(model) + 250,
        Item::Call(call) => of_call(call),
        Item::Resource(Resource { docs, methods, .. }) => {
            of_docs(docs) + 200 + methods.iter().map(of_method).sum::<usize>()
        }
        Item::Methods(some) => some.methods.iter().map(of_method).sum(),
        Item::Params(params) => of_docs(&params.docs) + 200 + of_arguments(&params.fields),
        Item::Headers(headers) => of_headers(headers),
        Item::Outcome(outcome) => of_outcome(outcome),
        Item::Contents(contents) => of_contents(contents),
        Item::OutcomeAlias {
            docs, name, target, ..
        } => of_docs(docs) + name.as_str().len() + target.as_str().len() + 60,
        Item::Module(_)
        | Item::Reexport { .. }
        | Item::Import(_)
        | Item::Api(_)
        | Item::Client(_)
        | Item::AnswerLinks(_)
        | Item::Webhooks(_)
        | Item::XmlTable(_)
        | Item::XmlRoot(_)
        | Item::SmokeApi(_)
        | Item::SmokeImports
        | Item::SmokeCommon
        | Item::SmokeNamed(_)
        | Item::SmokeRuntime(_) => 200,
        Item::SmokeTest(test) => of_smoke(test),
    }
}

fn of_docs(docs: &Docs) -> usize {
    docs.lines().map(|line| line.len() + LINE).sum()
}

fn of_model(model: &Model) -> usize {
    let name = model.name().as_str().len();
    match model {
        Model::Structure(structure) => {
            let fields = structure.fields.iter().map(of_field).sum::<usize>();
            let always = structure.always.iter();
            let always = always.map(|(name, value)| name.len() + value.to_string().len() + 20);
            let additional = structure.additional.iter();
            let additional = additional.map(|rest| 200 + 3 * of_type(&rest.ty));
            of_docs(&structure.docs)
                + 220
                + 2 * name
                + fields
                + always.sum::<usize>()
                + additional.sum::<usize>()
                + structure.received.as_ref().map_or(0, of_received)
        }
        Model::Enumeration(enumeration) => {
            let values = format!("{:?}", enumeration.values).len();
            of_docs(&enumeration.docs) + 320 + 2 * name + values
        }
        Model::Union(union) => {
            let variants = union.variants.iter().map(|variant| {
                let mark = format!("{:?}", variant.mark).len();
                mark + 2 * variant.name.as_str().len() + 2 * of_type(&variant.ty) + 60
            });
            let common = format!("{:?}", union.common).len();
            let received = union.received.as_ref().map_or(0, of_received);
            of_docs(&union.docs) + 500 + 3 * name + variants.sum::<usize>() + common + received
        }
        Model::Alias(alias) => of_docs(&alias.docs) + 40 + name + of_type(&alias.ty),
    }
}

/// What is received becomes what is sent member by member.
fn of_received(received: &Received) -> usize {
    let name = received.name.as_str().len();
    let members = received.members.iter();
    let members = members.map(|(from, to, becomes)| {
        let whole = match becomes {
            Becomes::Same => 40,
            _ => 200,
        };
        whole + name + from.as_str().len() + to.as_str().len()
    });
    200 + 3 * name + members.sum::<usize>()
}

fn of_field(field: &Field) -> usize {
    let Field {
        docs,
        name,
        wire,
        ty,
        setter,
        ..
    } = field;
    let setter = setter
        .iter()
        .map(|Setter { name, ty, .. }| 2 * name.as_str().len() + of_type(ty) + 40);
    let constant = field.constant.iter().map(|value| value.to_string().len());
    of_docs(docs)
        + 4 * name.as_str().len()
        + wire.len()
        + 3 * of_type(ty)
        + setter.sum::<usize>()
        + constant.sum::<usize>()
        + 90
}

fn of_type(ty: &Type) -> usize {
    match ty {
        Type::Vec(inner) | Type::Option(inner) | Type::Patch(inner) | Type::Box(inner) => {
            of_type(inner) + 8
        }
        Type::Tuple(items) => items.iter().map(of_type).sum(),
        Type::Keyed(key, inner) => of_type(key) + of_type(inner) + 12,
        Type::Map(inner) | Type::JsonString(inner) => of_type(inner) + 18,
        Type::Model(name) => name.as_str().len() + 8,
        Type::Chosen(path) => path.len(),
        Type::DateTime => 21,
        _ => 16,
    }
}

fn of_arguments(arguments: &[Argument]) -> usize {
    let one = |argument: &Argument| {
        of_docs(&argument.docs) + 3 * argument.name.as_str().len() + 2 * of_type(&argument.ty) + 80
    };
    arguments.iter().map(one).sum()
}

pub(in crate::plan) fn of_method(method: &Method) -> usize {
    let aliases = method.aliases.iter().map(|alias| alias.as_str().len() + 24);
    // What is sent is named by the document, and said of parameters in the method's own documentation.
    let arguments = method.arguments.iter().map(|argument| {
        let sent = format!("{:?}", argument.destination).len();
        3 * argument.name.as_str().len() + of_type(&argument.ty) + sent
    });
    of_docs(&method.docs)
        + aliases.sum::<usize>()
        + arguments.sum::<usize>()
        + 4 * method.call.as_str().len()
        + 220
        + 120 * method.constants.len()
}

fn of_call(call: &Call) -> usize {
    let setters = call.setters.iter().map(|setter| {
        of_arguments(std::slice::from_ref(&setter.argument))
            + format!("{:?}", setter.argument.destination).len()
            + 160
    });
    let others = call.others.iter().map(|one| of_docs(&one.docs) + 400);
    let facts = [&call.id, &call.path, &call.accept].map(String::len);
    let pages = call.pages.iter().map(|pages| format!("{pages:?}").len());
    let rows = format!("{:?}", (&call.security, &call.servers, &call.parameters)).len();
    of_docs(&call.docs)
        + 700
        + 6 * call.name.as_str().len()
        + setters.sum::<usize>()
        + others.sum::<usize>()
        + facts.iter().sum::<usize>()
        + pages.sum::<usize>()
        + 2 * rows
}

fn of_headers(headers: &Headers) -> usize {
    let rows = headers.rows.iter();
    let rows = rows.map(|row| of_docs(&row.docs) + 200 + 2 * row.wire.len());
    of_docs(&headers.docs) + 200 + rows.sum::<usize>()
}

fn of_outcome(outcome: &Outcome) -> usize {
    let variants = outcome.variants.iter().map(|variant| {
        let body = variant.decode.ty();
        let body = body.as_ref().map_or(0, of_type);
        of_docs(&variant.docs) + 2 * variant.name.as_str().len() + body + 100
    });
    of_docs(&outcome.docs) + 600 + 3 * outcome.name.as_str().len() + variants.sum::<usize>()
}

fn of_contents(contents: &Contents) -> usize {
    let variants = contents.variants.iter().map(|variant| {
        let body = variant.decode.ty();
        let body = body.as_ref().map_or(0, of_type);
        let named = 2 * variant.name.as_str().len() + 2 * variant.media_type.len();
        of_docs(&variant.docs) + named + body + 100
    });
    of_docs(&contents.docs) + 500 + 2 * contents.name.as_str().len() + variants.sum::<usize>()
}

/// A test: mostly JSON, which is laid out where it is long.
fn of_smoke(test: &SmokeTest) -> usize {
    let of_given = |given: &Given| match given {
        Given::Read(value, _) | Given::Borrowed(value, _) => 20 + 2 * value.to_string().len(),
        Given::Parts { .. } | Given::Multipart(_) => 500,
        _ => 30,
    };
    let of_call = |call: &SmokeCall| {
        let arguments = call.arguments.iter().map(|(_, given)| of_given(given));
        let setters = call.setters.iter();
        let setters = setters.map(|(_, all)| 40 + all.iter().map(of_given).sum::<usize>());
        100 + arguments.sum::<usize>() + setters.sum::<usize>()
    };
    let answer = test.answer.as_ref().map_or(0, |one| one.body.len());
    300 + answer + test.calls.iter().map(of_call).sum::<usize>()
}
