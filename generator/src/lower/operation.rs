//! Path items → operations.

use serde_json::Value;

use super::{Lowering, security, template};
use crate::api::types::Owner;
use crate::api::{Callback, Docs, Operation, Parameter};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{self, Extensions, PathItem};

/// Extensions that say how results are paged, streamed or retried.
const HINTS: &[&str] = &[
    "x-speakeasy-pagination",
    "x-fern-pagination",
    "x-stainless-pagination-property",
    "x-scalar-pagination",
    "x-redocly-pagination",
    "x-ms-pageable",
    "x-dropshot-pagination",
    "x-fern-streaming",
    "x-speakeasy-sse-sentinel",
    "x-speakeasy-retries",
];

impl<'a> Lowering<'a> {
    /// The operations of all paths, and those of all webhooks.
    pub(super) fn operations(&mut self) -> (Vec<Operation>, Vec<Operation>) {
        let document = self.document;
        let mut ids: Vec<(&str, &document::Operation)> = Vec::new();
        for (owner, items) in [
            (Owner::Operation as fn(usize) -> Owner, &document.paths),
            (Owner::Webhook, &document.webhooks),
        ] {
            for (index, operation) in items.iter().flat_map(|item| &item.operations).enumerate() {
                self.owners.own(&operation.place, owner(index));
                self.claim_id(operation, &mut ids);
            }
        }
        let mut lower = |items: &'a [PathItem]| {
            let pairs = items.iter().flat_map(|item| {
                item.operations
                    .iter()
                    .map(move |operation| (item, operation))
            });
            let lowered = pairs.map(|(item, operation)| {
                let first = ids.iter().any(|(_, owner)| std::ptr::eq(*owner, operation));
                self.operation(item, operation, first)
            });
            lowered.collect()
        };
        (lower(&document.paths), lower(&document.webhooks))
    }

    /// An operationId is unique among all operations (OpenAPI §4.8.10); the first keeps it.
    fn claim_id(
        &mut self,
        operation: &'a document::Operation,
        ids: &mut Vec<(&'a str, &'a document::Operation)>,
    ) {
        let Some(id) = operation
            .object
            .operation_id
            .as_deref()
            .filter(|id| !id.is_empty())
        else {
            let message = format!(
                "`{}` has no operationId: its name is made from method and path",
                operation.method
            );
            return self.diagnostics.push(Diagnostic::at_key(
                Code::MissingOperationId,
                &operation.place,
                message,
            ));
        };
        let Some((_, first)) = ids.iter().find(|(known, _)| *known == id) else {
            return ids.push((id, operation));
        };
        let message =
            format!("the operationId `{id}` is taken: the name is made from method and path");
        let place = operation.place.child("operationId");
        let also = first.place.child("operationId");
        self.diagnostics.push(
            Diagnostic::at(Code::DuplicateOperationId, &place, message).also(&also, "taken here"),
        );
    }

    fn operation(
        &mut self,
        item: &'a PathItem,
        operation: &'a document::Operation,
        first: bool,
    ) -> Operation {
        let object = &operation.object;
        let (path, fixed_query) = template::split_query(&item.key);
        let mut parameters = self.parameters(item, operation);
        let declared = |name: &str| {
            parameters
                .iter()
                .any(|known| known.is_in_path() && known.name == name)
        };
        let path = template::braced(path, declared);
        self.match_template(operation, &path, &mut parameters);
        let own_servers = [&operation.servers, &item.servers]
            .into_iter()
            .find(|servers| !servers.is_empty());
        let requirements = operation
            .security
            .as_ref()
            .or(self.document.security.as_ref());
        Operation {
            origin: operation.place.clone(),
            id: object.operation_id.clone().filter(|_| first),
            method: operation.method.clone(),
            path,
            fixed_query: fixed_query.map(str::to_owned),
            tags: object.tags.clone(),
            docs: Docs {
                summary: object.summary.clone().or_else(|| item.summary.clone()),
                description: object
                    .description
                    .clone()
                    .or_else(|| item.description.clone()),
                deprecated: object.deprecated,
                ..Docs::default()
            },
            parameters,
            body: self.body(operation),
            responses: self.responses(operation),
            security: requirements
                .map(|all| self.security(all))
                .unwrap_or_default(),
            servers: own_servers
                .into_iter()
                .flatten()
                .map(security::server)
                .collect(),
            callbacks: self.callbacks(operation),
            hints: hints(&object.extensions),
        }
    }

    fn callbacks(&mut self, operation: &'a document::Operation) -> Vec<Callback> {
        let document = self.document;
        let mut callbacks = Vec::new();
        for (name, slot) in &operation.callbacks {
            for item in &document.callback(slot).items {
                let operations = item
                    .operations
                    .iter()
                    .map(|operation| self.operation(item, operation, true));
                let operations = operations.collect();
                callbacks.push(Callback {
                    name: name.clone(),
                    url: item.key.clone(),
                    operations,
                });
            }
        }
        callbacks
    }
}

fn hints(extensions: &Extensions) -> Vec<(String, Value)> {
    let known = HINTS
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), extensions.get(*name)?.clone())));
    known.collect()
}

impl Parameter {
    pub(super) fn is_in_path(&self) -> bool {
        self.location == crate::api::Location::Path
    }
}
