//! One operation → its methods, its calls, its errors.

use crate::api::{Operation, SecurityKind, Status, Stream};
use crate::plan::naming::method_names::Names;
use crate::plan::operations::renamed::OldNames;
use crate::plan::planned::link;
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::rust::operation::OtherAnswer;
use crate::rust::{
    Decode, Docs, FailureHeaders, Headers, Ident, Item, Method, Outcome, OutcomeVariant, Pages,
    ParameterRow, StatusPattern,
};

/// An operation as it will stand in a file.
pub(super) struct PlannedOperation {
    /// One for each kind of body and each way to be answered.
    pub(in crate::plan) methods: Vec<Method>,
    pub(in crate::plan) items: Vec<Item>,
}

/// What all methods of an operation have in common.
pub(super) struct Common<'o> {
    pub(in crate::plan) operation: &'o Operation,
    /// How documentation refers to the type with the method.
    pub(in crate::plan) resource: &'o str,
    pub(in crate::plan) module: Ident,
    pub(in crate::plan) rows: Vec<ParameterRow>,
    pub(in crate::plan) error: Option<Ident>,
    pub(in crate::plan) headers: Option<Ident>,
    pub(in crate::plan) others: Vec<OtherAnswer>,
    pub(in crate::plan) apart: Box<[String]>,
    pub(in crate::plan) success: Vec<StatusPattern>,
    pub(in crate::plan) said: Vec<(Status, String)>,
    pub(in crate::plan) failures: Vec<OutcomeVariant>,
    pub(in crate::plan) old: OldNames,
}

/// One way to be answered.
#[derive(Clone)]
pub(super) struct Way<'o> {
    pub(in crate::plan) decode: Decode,
    pub(in crate::plan) accept: String,
    pub(in crate::plan) pages: Option<Pages>,
    /// Where the answer may be one value or a stream: the stream, and whether it is asked for.
    pub(in crate::plan) of: Option<(&'o Stream, bool)>,
}

impl Planning<'_> {
    /// `resource` is how documentation refers to the type with the method: `Files`, or `Client`.
    pub(super) fn operation(
        &mut self,
        (index, operation): (usize, &Operation),
        names: &mut Names,
        resource: &str,
    ) -> PlannedOperation {
        let own = names.of(index);
        let outcome_name = names.beside((index, &self.locked), &own.call, "outcome");
        let error_name = names.beside((index, &self.locked), &own.call, "error");
        let old = self.old_names(index, &own, names);
        let pages = self.pages(operation);
        let mut answer = self.answer(operation, outcome_name, error_name);
        for (word, is_there) in [
            ("outcome", answer.outcome.is_some()),
            ("error", answer.error.is_some()),
        ] {
            if !is_there {
                self.locked.beside_call(index, &own.call, word).forget();
            }
        }
        let link = link(resource, &own.method);
        let stream = names.streams.remove(&index).zip(operation.stream.as_ref());
        let of = stream.as_ref().map(|(_, stream)| *stream);
        let mut calls = vec![own.clone()];
        calls.extend(stream.map(|(names, _)| names));
        let paged = pages.is_some();
        let bodies = self.bodies_given((index, operation), &calls, names, resource, paged);
        let (others, contents) = self.other_answers(operation, &bodies[0].inputs, |planning| {
            names.beside((index, &planning.locked), &own.call, "content")
        });
        let (headers, of_failures) =
            self.answer_headers((index, operation), &own.call, &link, names);
        if let (Some(error), Some(headers)) = (&mut answer.error, &of_failures) {
            error.headers = Some(FailureHeaders {
                name: headers.name.clone(),
                shared: None,
            });
        }
        let failures = answer.error.as_ref();
        let common = Common {
            operation,
            resource,
            module: names.module.clone(),
            rows: self.rows(operation),
            error: answer.error.as_ref().map(|error| error.name.clone()),
            headers: headers.as_ref().map(|headers| headers.name.clone()),
            others,
            apart: self.types_apart(operation).into(),
            success: answer.success,
            said: answer.said,
            failures: failures.map_or_else(Vec::new, |error| error.variants.clone()),
            old,
        };
        let mut ways = vec![Way {
            decode: answer.decode,
            accept: answer.accept,
            pages,
            of: of.map(|stream| (stream, false)),
        }];
        if let Some(stream) = of {
            ways.push(Way {
                decode: self.streamed(stream),
                accept: self.accept(operation, Some(stream)),
                pages: None,
                of: Some((stream, true)),
            });
        }
        let planned = self.ways(&common, &bodies, &calls, &ways);
        let mut items: Vec<Item> = planned
            .calls
            .into_iter()
            .map(|call| Item::Call(Box::new(call)))
            .collect();
        let params = bodies.into_iter().filter_map(|body| body.params);
        items.extend(params.map(Item::Params));
        items.extend(headers.into_iter().chain(of_failures).map(Item::Headers));
        items.extend(contents.map(Item::Contents));
        items.extend(answer.outcome.map(Item::Outcome));
        items.extend(answer.error.map(|error| {
            let docs = Docs::of(&Line::of("The documented errors of {}.", &[&link]));
            Item::Outcome(Outcome { docs, ..error })
        }));
        PlannedOperation {
            methods: planned.methods,
            items,
        }
    }

    /// The types of the headers that are declared for successes and for failures.
    fn answer_headers(
        &mut self,
        (index, operation): (usize, &Operation),
        call: &Ident,
        link: &Line,
        names: &mut Names,
    ) -> (Option<Headers>, Option<Headers>) {
        let (successes, failures) = operation.answers();
        let docs = Docs::of(&Line::of(
            "The headers of successful responses of {}.",
            &[link],
        ));
        let own = self.declares_headers(&successes);
        let name = own.then(|| names.beside((index, &self.locked), call, "headers"));
        let headers = name.map(|name| self.headers((index, "header"), &successes, docs, name));
        let docs = Docs::of(&Line::of("The headers of error responses of {}.", &[link]));
        let own = self.declares_headers(&failures);
        let name = own.then(|| names.beside((index, &self.locked), call, "error headers"));
        let of_failures =
            name.map(|name| self.headers((index, "error-header"), &failures, docs, name));
        (headers, of_failures)
    }

    /// Alternatives by scheme name.
    pub(super) fn alternatives(&self, operation: &Operation) -> Vec<Vec<String>> {
        let name = |index: usize| self.api.security_schemes[index].name.clone();
        let all = operation.security.iter();
        all.map(|alternative| alternative.iter().map(|one| name(one.scheme)).collect())
            .collect()
    }
}

impl Planning<'_> {
    /// What access tokens for an operation must be good for, by the scheme: as the first alternative with it says.
    pub(super) fn scopes(&self, operation: &Operation) -> Vec<(String, Vec<String>)> {
        let mut known: Vec<(String, Vec<String>)> = Vec::new();
        for one in operation.security.iter().flatten() {
            let scheme = &self.api.security_schemes[one.scheme];
            let has_scopes = matches!(
                scheme.kind,
                SecurityKind::OAuth2 { .. } | SecurityKind::OpenIdConnect { .. }
            );
            if has_scopes && !known.iter().any(|(name, _)| *name == scheme.name) {
                known.push((scheme.name.clone(), one.scopes.clone()));
            }
        }
        known.retain(|(_, scopes)| !scopes.is_empty());
        known
    }
}
