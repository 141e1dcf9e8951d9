//! An operation, its method and its call in; what the method's documentation says, out.

use crate::api::{Operation, Status};
use crate::plan::answers::answer::number;
use crate::plan::docs;
use crate::plan::known::mentioned;
use crate::plan::naming::method_names::plain_text as plain;
use crate::plan::planning::Planning;
use crate::plan::types::constants::shown;
use crate::prose::Line;
use crate::rust::{Argument, Call, Decode, Docs, Method, OutcomeVariant, StreamItem, Type};

/// What is said of a method beside what it has itself.
pub(super) struct Told<'t> {
    /// What the document says of successes.
    pub(in crate::plan) successes: &'t [(Status, String)],
    pub(in crate::plan) failures: &'t [OutcomeVariant],
    /// What is said of the operation's other methods.
    pub(in crate::plan) beside: &'t [Line],
}

impl Planning<'_> {
    /// Prose, the request, what it gives and takes, failures; an example follows once models are planned.
    pub(super) fn method_docs(
        &self,
        operation: &Operation,
        method: &Method,
        call: &Call,
        told: &Told<'_>,
    ) -> Docs {
        let mut docs = docs::all(&operation.docs);
        let mut request = Line::code(&format!("{} {}", operation.method, call.path));
        if call.id != method.name.as_str().trim_start_matches("r#") {
            request = Line::of("{}, operation {}", &[&request, &Line::sample(&call.id)]);
        }
        match told.successes {
            [] => docs.say(&request),
            [(status, text)] => {
                let line = Line::of("{}. {}: ", &[&request, &number(*status)]);
                docs.extend(Docs::after(&line, text));
            }
            several => {
                docs.say(&request);
                for (status, text) in several {
                    docs.extend(Docs::after(&Line::of("{}: ", &[&number(*status)]), text));
                }
            }
        }
        if let Some(given) = given(call) {
            docs.say(&given);
        }
        if let Some(headers) = &call.headers {
            let headers = Line::item(headers.as_str());
            let way = of_call(call, "with_response");
            docs.say(&match call.decode {
                Decode::Stream(_) => Line::of("The headers of the stream are {}.", &[&headers]),
                _ => Line::of("With {}, the headers are {}.", &[&way, &headers]),
            });
        }
        told.beside.iter().for_each(|line| docs.say(line));
        if !call.others.is_empty() {
            let others = call
                .others
                .iter()
                .map(|one| of_call(call, one.name.as_str()));
            let list = Line::joined(&others.collect::<Vec<_>>(), ", ");
            docs.say(&Line::of("In other media types: {}.", &[&list]));
        }
        if let Some(optional) = optional(call) {
            docs.say(&optional);
        }
        if let Some(constants) = constants(method) {
            docs.say(&constants);
        }
        if call.pages.is_some() {
            let ways = [&of_call(call, "items"), &of_call(call, "pages")];
            docs.say(&Line::of(
                "Returns one page; {} and {} return all of them.",
                &ways,
            ));
        }
        // The members of a structure say this themselves.
        if method.params.is_none() {
            docs.list(method.arguments.iter().filter_map(argument));
        }
        if let Some(error) = &call.error {
            docs.heading("Errors");
            let error = Line::item(error.as_str());
            docs.say(&Line::of("Documented errors ({}):", &[&error]));
            docs.list(told.failures.iter().map(|one| self.failure(one)));
        }
        docs
    }

    /// What one status means: its variant, the body, what is said of it. A file whose calls share their failures with
    /// others may not import models, so that the link has the whole path.
    fn failure(&self, variant: &OutcomeVariant) -> (Line, Docs) {
        let name = Line::code(variant.name.as_str());
        let body = variant.decode.ty();
        let head = match body.as_ref().and_then(mentioned::model) {
            Some(model) => {
                let path = self.path_of(&["models", model.as_str()]);
                Line::of("{} with {}.", &[&name, &Line::link(model.as_str(), &path)])
            }
            None => Line::of("{}.", &[&name]),
        };
        (head, variant.docs.clone())
    }
}

/// What a success gives, where it has a name or more than one way to be taken.
fn given(call: &Call) -> Option<Line> {
    match &call.decode {
        Decode::Json(ty, _) | Decode::Xml(ty, ..) | Decode::Plain(ty, _) => {
            let name = of_model(ty)?;
            Some(match ty {
                Type::Vec(_) => Line::of("Returns a list of {}.", &[&name]),
                Type::Map(_) | Type::Keyed(..) => Line::of("Returns a map of {}.", &[&name]),
                _ => Line::of("Returns {}.", &[&name]),
            })
        }
        Decode::ByStatus(outcome) | Decode::ByMediaType(outcome) => {
            Some(Line::of("Returns {}.", &[&Line::item(outcome.as_str())]))
        }
        Decode::Bytes => {
            let ways = [&of_call(call, "save_to"), &of_call(call, "bytes_stream")];
            Some(Line::of(
                "Returns the bytes of the body; see also {} and {}.",
                &ways,
            ))
        }
        Decode::Stream(stream) => {
            let item = match &stream.item {
                StreamItem::Event => Line::item("runtime::ServerSentEvent"),
                StreamItem::Part => Line::item("runtime::ReceivedPart"),
                StreamItem::Value(Decode::Json(Type::Json, _)) => Line::words("JSON values"),
                StreamItem::Value(Decode::Json(ty, _) | Decode::Plain(ty, _)) => {
                    of_model(ty).unwrap_or(Line::words("values"))
                }
                StreamItem::Value(_) => Line::words("texts"),
            };
            Some(Line::of("Returns a stream of {}.", &[&item]))
        }
        Decode::String | Decode::Text | Decode::None => None,
    }
}

/// The model that a type names.
fn of_model(ty: &Type) -> Option<Line> {
    let name = mentioned::model(ty)?;
    Some(Line::item(&format!("models::{}", name.as_str())))
}

/// A method of a call, by its name alone.
fn of_call(call: &Call, method: &str) -> Line {
    let path = format!("{}::{method}", call.name.as_str());
    Line::link(plain(method), &path)
}

/// The setters of a call.
fn optional(call: &Call) -> Option<Line> {
    let setters = call.setters.iter();
    let setters = setters.map(|setter| of_call(call, setter.argument.name.as_str()));
    let setters: Vec<Line> = setters.collect();
    let list = Line::joined(&setters, ", ");
    (!setters.is_empty()).then(|| Line::of("Optional: {}.", &[&list]))
}

/// The parameters that are sent without being asked for.
fn constants(method: &Method) -> Option<Line> {
    let constants = method.constants.iter().map(|constant| {
        let value = shown(&constant.value);
        Line::of("{} as {}", &[&Line::code(&constant.name), &value])
    });
    let constants: Vec<Line> = constants.collect();
    let list = Line::joined(&constants, ", ");
    (!constants.is_empty()).then(|| Line::of("Always sends {}.", &[&list]))
}

/// An argument of which the document says something.
fn argument(argument: &Argument) -> Option<(Line, Docs)> {
    let docs = &argument.docs;
    let said = !docs.is_empty() && *docs != docs::body();
    let name = Line::of("{}:", &[&Line::code(argument.name.as_str())]);
    said.then(|| (name, docs.clone()))
}
