//! The methods of one operation: one for each kind of body that it must be given, in each way to be answered.

use super::argument::MOST_ARGUMENTS;
use super::flags::{self, Flagged};
use super::method_docs::Told;
use super::operation::{Common, Way};
use crate::api::Operation;
use crate::plan::calls::operation_id;
use crate::plan::naming::method_names::{Names, OperationNames, plain};
use crate::plan::planned::{Inputs, link};
use crate::plan::planning::Planning;
use crate::prose::{Alias, Line};
use crate::rust::{
    Argument, Body, BodyEncoding, Call, Destination, Docs, Ident, Method, Params, Setter,
};

/// What methods are given with one kind of body.
pub(super) struct Given {
    pub(in crate::plan) inputs: Inputs,
    pub(in crate::plan) params: Option<Params>,
    /// The method for each way to be answered.
    methods: Vec<Ident>,
    /// What is said of the kind; of the plain one, what is said of the others.
    said: Vec<Line>,
}

/// Methods, and the call for each way to be answered.
pub(super) struct Ways {
    pub(in crate::plan) methods: Vec<Method>,
    pub(in crate::plan) calls: Vec<Call>,
}

impl Planning<'_> {
    /// What the methods of an operation are given, those for the plain kind of its body first. A body that need not be
    /// given has a setter for each kind instead. `calls` are the names of the calls, one for each way to be answered.
    pub(super) fn bodies_given(
        &mut self,
        (index, operation): (usize, &Operation),
        calls: &[OperationNames],
        names: &mut Names,
        resource: &str,
        paged: bool,
    ) -> Vec<Given> {
        let kinds = self.kinds(operation);
        let (plain, others) = match operation.body.as_ref().is_some_and(|body| body.required) {
            true => kinds.split_at(1.min(kinds.len())),
            false => (kinds.as_slice(), [].as_slice()),
        };
        let plain_methods = calls.iter().map(|names| names.method.clone()).collect();
        let mut sets = vec![(plain, plain_methods, "params".to_owned())];
        for (at, kind) in others.iter().enumerate() {
            let ways = [false, true].into_iter().take(calls.len());
            let methods = ways.map(|streamed| names.kinds.remove(&(index, at + 1, streamed)));
            let methods: Option<Vec<Ident>> = methods.collect();
            let methods = methods.expect("every kind has a name for each way");
            let kind = std::slice::from_ref(kind);
            sets.push((kind, methods, format!("{} params", kind[0].suffix)));
        }
        let given = sets.into_iter().map(|(kinds, methods, word)| {
            let inputs = self.inputs((index, operation), paged, kinds);
            let link = link(resource, &methods[0]);
            let params = (inputs.arguments.len() > MOST_ARGUMENTS).then(|| Params {
                docs: Docs::of(&Line::of("The required arguments of {}.", &[&link])),
                name: names.beside((index, &self.locked), &calls[0].call, &word),
                fields: inputs.arguments.clone(),
            });
            Given {
                inputs,
                params,
                methods,
                said: Vec::new(),
            }
        });
        let mut given: Vec<Given> = given.collect();
        let (first, rest) = given.split_at_mut(1);
        for (given, kind) in rest.iter_mut().zip(others) {
            let media_type = Line::code(&kind.content.media_type);
            let link = link(resource, &given.methods[0]);
            let of_other = Line::of("{} sends the body as {}.", &[&link, &media_type]);
            first[0].said.push(of_other);
            let own = Line::of("Sends the body as {}.", &[&media_type]);
            given.said.push(own);
        }
        given
    }

    /// The methods and calls of an operation.
    pub(super) fn ways(
        &self,
        common: &Common<'_>,
        bodies: &[Given],
        calls: &[OperationNames],
        ways: &[Way<'_>],
    ) -> Ways {
        let mut all = Ways {
            methods: Vec::new(),
            calls: Vec::new(),
        };
        for given in bodies {
            for (at, (way, names)) in ways.iter().zip(calls).enumerate() {
                let (method, call) = self.way(common, given, names, (at, way));
                all.methods.push(method);
                match all.calls.get_mut(at) {
                    Some(known) => known.has_parts |= call.has_parts,
                    None => all.calls.push(call),
                }
            }
        }
        for (at, method) in all.methods.iter_mut().enumerate() {
            method.has_own_call = all.calls[at % all.calls.len()].has_own_methods();
        }
        all
    }

    /// The method and the call of one way to be answered.
    fn way(
        &self,
        common: &Common<'_>,
        given: &Given,
        names: &OperationNames,
        (at, way): (usize, &Way<'_>),
    ) -> (Method, Call) {
        let operation = common.operation;
        let streamed = way.of.is_some_and(|(_, streamed)| streamed);
        let Flagged { inputs, flag } = self.flagged(operation, &given.inputs, streamed);
        let link_to = |method: &Ident| link(common.resource, method);
        let call = Call {
            docs: Docs::of(&Line::of("A call to {}.", &[&link_to(&names.method)])),
            name: names.call.clone(),
            old_names: match streamed {
                true => Box::default(),
                false => common.old.calls.clone().into(),
            },
            module: common.module.clone(),
            has_parts: has_parts(&inputs.arguments, &inputs.setters),
            setters: inputs.setters,
            headers: common.headers.clone(),
            decode: way.decode.clone(),
            pages: way.pages.clone().map(Box::new),
            error: common.error.clone(),
            others: common.others.clone(),
            facts: names.facts.clone(),
            id: operation_id(operation),
            method: operation.method.clone(),
            path: operation.full_path(),
            accept: way.accept.clone(),
            apart: common.apart.clone(),
            idempotency_key: operation
                .idempotency_key
                .clone()
                .map(String::into_boxed_str),
            success: common.success.clone(),
            security: self.alternatives(operation),
            scopes: self.scopes(operation).into(),
            retries: self.retries(operation).map(Box::new),
            servers: operation.servers.clone(),
            parameters: common.rows.clone(),
        };
        let method = Method {
            docs: Docs::default(),
            aliases: aliases(operation, &given.methods[at]),
            deprecated: operation.docs.deprecated,
            name: given.methods[at].clone(),
            old_names: match common.old.of.as_ref() == Some(&given.methods[at]) {
                true => common.old.methods.clone(),
                false => Vec::new(),
            },
            call: names.call.clone(),
            facts: names.facts.clone(),
            arguments: inputs.arguments,
            constants: inputs.constants,
            params: given.params.as_ref().map(|params| params.name.clone()),
            paged: call.pages.is_some(),
            has_own_call: call.has_own_methods(),
            flag,
        };
        let mut beside = given.said.clone();
        beside.extend(way.of.map(|(stream, streamed)| {
            let other = &given.methods[usize::from(!streamed)];
            flags::beside(stream, &link_to(other), streamed)
        }));
        let told = Told {
            successes: &common.said,
            failures: &common.failures,
            beside: &beside,
        };
        let docs = self.method_docs(operation, &method, &call, &told);
        (Method { docs, ..method }, call)
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
