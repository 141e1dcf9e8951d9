//! One operation → its method, its call, its errors.

use std::collections::BTreeMap;

use super::Planning;
use super::argument::{Inputs, MOST_ARGUMENTS};
use super::calls::Calls;
use super::chosen::Chosen;
use super::flags::{self, Flagged};
use super::names::{Case, Scope, Wanted};
use super::type_names::operation_words;
use crate::api::stream::Asked;
use crate::api::{Operation, Status};
use crate::diagnostic::Diagnostic;
use crate::prose::{Alias, Line};
use crate::rust::operation::OtherAnswer;
use crate::rust::{
    Argument, Body, BodyEncoding, Call, Decode, Destination, Docs, FailureHeaders, Headers, Ident,
    Item, Method, Outcome, Pages, ParameterRow, Params, Setter, StatusPattern,
};

/// The names of a file.
pub(super) struct Names {
    /// Of calls, their outcomes and the rows of facts: a call's type is a function too, and so stands beside these.
    pub(super) types: Scope,
    pub(super) methods: Scope,
    /// The module the operations stand in.
    pub(super) module: Ident,
    /// Method, call and words of operations, by index.
    pub(super) operations: BTreeMap<usize, (Ident, Ident, String)>,
    /// Their rows of facts.
    pub(super) facts: BTreeMap<usize, Ident>,
    /// The methods that ask for a stream, beside the others, of operations that have both.
    pub(super) streams: BTreeMap<usize, OperationNames>,
}

/// What an operation is called where it is a method, a call and a row of facts.
pub(super) struct OperationNames {
    method: Ident,
    call: Ident,
    facts: Ident,
}

impl Names {
    /// Names for the operations of a file: first those that the user chose, then all others together.
    pub(super) fn give(
        &mut self,
        operations: &[(usize, &Operation)],
        chosen: &Chosen<'_>,
        calls: &Calls,
    ) {
        let mut left = Vec::new();
        for (index, _) in operations {
            let name = chosen.operations.get(index);
            let named = name.and_then(|name| {
                let method = self.methods.choose(name, Case::Value)?;
                let call = self.types.choose_as(name, Case::Type)?;
                Some((method, call, name.name.clone()))
            });
            match named {
                Some(named) => drop(self.operations.insert(*index, named)),
                None => left.push((*index, &calls.operations[*index])),
            }
        }
        let wanted = left.iter().map(|(_, called)| called.method());
        let methods = self.methods.claim_all(wanted.collect(), Case::Value);
        let wanted = left.iter().map(|(_, called)| Wanted::new(&called.words));
        let types = self.types.claim_all(wanted.collect(), Case::Type);
        for (((index, called), method), call) in left.into_iter().zip(methods).zip(types) {
            let words = called.words.clone();
            self.operations.insert(index, (method, call, words));
        }
        let wanted = self
            .operations
            .values()
            .map(|(_, call, words)| Wanted::new(words).which(call.as_str()));
        let facts = self.types.claim_unseen(wanted.collect(), Case::Static);
        self.facts = self.operations.keys().copied().zip(facts).collect();
        self.give_streams(operations);
    }

    /// Names for the methods of streams, each that of the other method with a word more.
    fn give_streams(&mut self, operations: &[(usize, &Operation)]) {
        let both = operations.iter().filter(|(_, one)| asks_for_stream(one));
        let both: Vec<_> = both
            .filter_map(|(index, _)| Some((*index, self.operations.get(index)?)))
            .collect();
        let wanted = |name: &Ident, words: &String| {
            Wanted::new(format!("{}_stream", plain(name)))
                .or(format!("{words} as stream"))
                .which(words.clone())
        };
        let methods = both
            .iter()
            .map(|(_, (method, _, words))| wanted(method, words));
        let methods = self.methods.claim_all(methods.collect(), Case::Value);
        let wanted = |(_, (_, call, words)): &(usize, &(Ident, Ident, String))| {
            Wanted::below(call.as_str(), "stream")
                .or("call stream")
                .which(words.clone())
        };
        let calls = self
            .types
            .claim_all(both.iter().map(wanted).collect(), Case::Type);
        let facts = calls.iter().map(|call| Wanted::new(call.as_str()));
        let facts = self.types.claim_unseen(facts.collect(), Case::Static);
        let names = methods.into_iter().zip(calls).zip(facts);
        let names = names.map(|((method, call), facts)| OperationNames {
            method,
            call,
            facts,
        });
        let indices: Vec<usize> = both.into_iter().map(|(index, _)| index).collect();
        self.streams = indices.into_iter().zip(names).collect();
    }

    fn of(&mut self, index: usize) -> OperationNames {
        let named = self.operations.remove(&index);
        let (method, call, _) = named.expect("every operation has names");
        let facts = self.facts.remove(&index).expect("and its row of facts");
        OperationNames {
            method,
            call,
            facts,
        }
    }

    /// The name of what comes of an operation: its call's with a word more.
    fn beside(&mut self, call: &Ident, word: &str) -> Ident {
        let wanted = Wanted::below(call.as_str(), word).or(format!("call {word}"));
        self.types.claim_one(wanted, Case::Type)
    }

    /// What is wrong with the names that the user chose.
    pub(super) fn into_problems(self) -> Vec<Diagnostic> {
        let scopes = [self.methods, self.types];
        scopes.into_iter().flat_map(Scope::into_problems).collect()
    }
}

/// An operation as it will stand in a file.
pub(super) struct PlannedOperation {
    /// One, or one for each way to be answered.
    pub(super) methods: Vec<Method>,
    pub(super) items: Vec<Item>,
}

/// What the ways to be answered have in common.
struct Common<'o> {
    operation: &'o Operation,
    /// The client's method that gives the resource.
    accessor: Option<&'o str>,
    /// How documentation refers to the type with the method.
    resource: &'o str,
    module: Ident,
    inputs: Inputs,
    params: Option<Ident>,
    rows: Vec<ParameterRow>,
    error: Option<Ident>,
    headers: Option<Ident>,
    others: Vec<OtherAnswer>,
    success: Vec<StatusPattern>,
    said: Vec<(Status, String)>,
}

/// One way to be answered.
struct Way {
    decode: Decode,
    accept: String,
    pages: Option<Pages>,
    streamed: bool,
    /// What is said of the other way.
    said: Option<Line>,
}

impl Planning<'_> {
    /// `resource` is how documentation refers to the type with the method: `Files`, or `Client`;
    /// `accessor` the client's method that gives it.
    pub(super) fn operation(
        &mut self,
        (index, operation): (usize, &Operation),
        names: &mut Names,
        resource: &str,
        accessor: Option<&str>,
    ) -> PlannedOperation {
        let own = names.of(index);
        let outcome_name = names.beside(&own.call, "outcome");
        let error_name = names.beside(&own.call, "error");
        let pages = self.pages(operation);
        let inputs = self.inputs((index, operation), pages.is_some());
        let mut answer = self.answer(operation, outcome_name, error_name);
        let link = link(resource, &own.method);
        let others = self.other_answers(operation, &inputs);
        let (headers, of_failures) = self.answer_headers(operation, &own.call, &link, names);
        if let (Some(error), Some(headers)) = (&mut answer.error, &of_failures) {
            error.headers = Some(FailureHeaders {
                name: headers.name.clone(),
                shared: None,
            });
        }
        let params = (inputs.arguments.len() > MOST_ARGUMENTS).then(|| Params {
            docs: Docs::of(&Line::of("What {} must be given.", &[&link])),
            name: names.beside(&own.call, "params"),
            fields: inputs.arguments.clone(),
        });
        let common = Common {
            operation,
            accessor,
            resource,
            module: names.module.clone(),
            inputs,
            params: params.as_ref().map(|params| params.name.clone()),
            rows: self.rows(operation),
            error: answer.error.as_ref().map(|error| error.name.clone()),
            headers: headers.as_ref().map(|headers| headers.name.clone()),
            others,
            success: answer.success,
            said: answer.said,
        };
        let streams = names.streams.remove(&index).zip(operation.stream.as_ref());
        let beside = |other: &Ident, streamed| {
            let (_, stream) = streams.as_ref()?;
            Some(flags::beside(
                stream,
                &self::link(resource, other),
                streamed,
            ))
        };
        let said = streams
            .as_ref()
            .and_then(|(names, _)| beside(&names.method, false));
        let said_of_stream = beside(&own.method, true);
        let way = Way {
            decode: answer.decode,
            accept: answer.accept,
            pages,
            streamed: false,
            said,
        };
        let (method, call) = self.way(&common, own, way);
        let mut methods = vec![method];
        let mut items = vec![Item::Call(call)];
        if let Some((own, stream)) = streams {
            let way = Way {
                decode: self.streamed(stream),
                accept: self.accept(operation, Some(stream)),
                pages: None,
                streamed: true,
                said: said_of_stream,
            };
            let (method, call) = self.way(&common, own, way);
            methods.push(method);
            items.push(Item::Call(call));
        }
        items.extend(params.map(Item::Params));
        items.extend(headers.into_iter().chain(of_failures).map(Item::Headers));
        items.extend(answer.outcome.map(Item::Outcome));
        items.extend(answer.error.map(|error| {
            let docs = Docs::of(&Line::of("The documented failures of {}.", &[&link]));
            Item::Outcome(Outcome { docs, ..error })
        }));
        PlannedOperation { methods, items }
    }

    /// The types of the headers that are declared for successes and for failures.
    fn answer_headers(
        &mut self,
        operation: &Operation,
        call: &Ident,
        link: &Line,
        names: &mut Names,
    ) -> (Option<Headers>, Option<Headers>) {
        let (successes, failures) = operation.answers();
        let stream = operation.stream.as_ref();
        let successes = match stream.is_some_and(|stream| stream.asked == Asked::Always) {
            true => Vec::new(),
            false => successes,
        };
        let docs = Docs::of(&Line::of("The headers of successes of {}.", &[link]));
        let headers = self.headers(&successes, docs, || names.beside(call, "headers"));
        let docs = Docs::of(&Line::of("The headers of failures of {}.", &[link]));
        let name = || names.beside(call, "error headers");
        let of_failures = self.headers(&failures, docs, name);
        (headers, of_failures)
    }

    /// The method and the call of one way to be answered.
    fn way(&self, common: &Common<'_>, names: OperationNames, way: Way) -> (Method, Call) {
        let operation = common.operation;
        let Flagged { inputs, flag } = self.flagged(operation, &common.inputs, way.streamed);
        let link = link(common.resource, &names.method);
        let call = Call {
            docs: Docs::of(&Line::of("A call of {}.", &[&link])),
            name: names.call.clone(),
            module: common.module.clone(),
            has_parts: has_parts(&inputs.arguments, &inputs.setters),
            setters: inputs.setters,
            headers: match way.decode {
                Decode::Stream(_) => None,
                _ => common.headers.clone(),
            },
            decode: way.decode,
            pages: way.pages.map(Box::new),
            error: common.error.clone(),
            others: common.others.clone(),
            facts: names.facts.clone(),
            id: operation_words(operation),
            method: operation.method.clone(),
            path: operation.full_path(),
            accept: way.accept,
            success: common.success.clone(),
            security: self.alternatives(operation),
            servers: operation.servers.clone(),
            parameters: common.rows.clone(),
        };
        let aliases = aliases(operation, &names.method);
        let method = Method {
            docs: Docs::default(),
            aliases,
            deprecated: operation.docs.deprecated,
            name: names.method,
            call: names.call,
            facts: names.facts,
            arguments: inputs.arguments,
            constants: inputs.constants,
            params: common.params.clone(),
            paged: call.pages.is_some(),
            flag,
        };
        let said = (common.said.as_slice(), way.said.as_ref());
        let docs = self.method_docs(operation, &method, &call, said, common.accessor);
        (Method { docs, ..method }, call)
    }

    /// Alternatives by scheme name.
    fn alternatives(&self, operation: &Operation) -> Vec<Vec<String>> {
        let name = |index: usize| self.api.security_schemes[index].name.clone();
        let all = operation.security.iter();
        all.map(|alternative| alternative.iter().map(|one| name(one.scheme)).collect())
            .collect()
    }
}

/// What the document calls an operation: its id, and the path. An item cannot be an alias of itself.
fn aliases(operation: &Operation, method: &Ident) -> Vec<Alias> {
    let path = operation.full_path();
    let names = operation.id.iter().chain([&path]);
    let others = names.filter(|name| *name != plain(method));
    let mut aliases: Vec<Alias> = others.filter_map(|name| Alias::of(name)).collect();
    aliases.dedup();
    aliases
}

/// Whether the body is of several parts.
fn has_parts(arguments: &[Argument], setters: &[Setter]) -> bool {
    let optional = setters.iter().map(|setter| &setter.argument);
    arguments.iter().chain(optional).any(|argument| {
        matches!(
            argument.destination,
            Destination::Body(Body {
                encoding: BodyEncoding::Parts { .. } | BodyEncoding::Multipart,
                ..
            })
        )
    })
}

fn link(resource: &str, method: &Ident) -> Line {
    Line::item(&format!("{resource}::{}", method.as_str()))
}

/// Whether an operation has a method that asks for a stream, beside the other.
fn asks_for_stream(operation: &Operation) -> bool {
    let stream = operation.stream.as_ref();
    stream.is_some_and(|stream| stream.asked != Asked::Always)
}

/// An identifier without the mark of a keyword.
fn plain(name: &Ident) -> &str {
    name.as_str().trim_start_matches("r#")
}
