//! Path items → operations.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use super::{Lowering, called, hints, idempotency, size, template};
use crate::api::types::Owner;
use crate::api::{Callback, Docs, Operation, Parameter, Type};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{self, PathItem};

/// The operation each operationId belongs to.
type Ids<'a> = HashMap<&'a str, &'a document::Operation>;

/// Callbacks of callbacks, and so on; no document has half as many.
const DEEPEST: usize = 16;

/// What the key of a path item is.
#[derive(Clone, Copy)]
pub(super) enum Key {
    /// A template, perhaps with a query.
    Path,
    /// A webhook's name or a callback's expression.
    Other,
}

impl<'a> Lowering<'a> {
    /// The operations of all paths, and those of all webhooks.
    pub(super) fn operations(&mut self) -> (Vec<Operation>, Vec<Operation>) {
        let document = self.document;
        let mut ids = Ids::new();
        let operations = self.sendable(&document.paths, Key::Path);
        let webhooks = self.sendable(&document.webhooks, Key::Other);
        for (owner, pairs) in [
            (Owner::Operation as fn(usize) -> Owner, &operations),
            (Owner::Webhook, &webhooks),
        ] {
            for (index, (_, operation)) in pairs.iter().enumerate() {
                self.owners.own(&operation.place, owner(index));
                self.claim_id(operation, &mut ids);
            }
        }
        let mut lower = |pairs: Vec<(&'a PathItem, &'a document::Operation)>, key: Key| {
            let lowered = pairs.into_iter().filter_map(|(item, operation)| {
                let id = operation.object.operation_id.as_deref();
                let owner = id.and_then(|id| ids.get(id));
                let first = owner.is_some_and(|owner| std::ptr::eq(*owner, operation));
                self.operation(item, operation, first, key)
            });
            lowered.collect()
        };
        (lower(operations, Key::Path), lower(webhooks, Key::Other))
    }

    /// An operationId is unique among all operations (OpenAPI §4.8.10); the first keeps it.
    fn claim_id(&mut self, operation: &'a document::Operation, ids: &mut Ids<'a>) {
        let Some(id) = operation
            .object
            .operation_id
            .as_deref()
            .filter(|id| !id.is_empty())
        else {
            let message = format!(
                "`{}` has no operationId: its name is made of method and path",
                operation.method
            );
            return self.diagnostics.push(Diagnostic::at_key(
                Code::MissingOperationId,
                &operation.place,
                message,
            ));
        };
        let first = match ids.entry(id) {
            Entry::Vacant(free) => {
                free.insert(operation);
                return;
            }
            Entry::Occupied(taken) => *taken.get(),
        };
        let place = operation.place.child("operationId");
        self.diagnostics.push(if first.place == operation.place {
            // A path item that several paths refer to.
            let message =
                "stands under several paths: its further names are made of method and path";
            Diagnostic::at(
                Code::DuplicateOperationId,
                &place,
                format!("`{id}` {message}"),
            )
        } else {
            let message = "is taken: the name is made of method and path";
            let first = first.place.child("operationId");
            let message = format!("the operationId `{id}` {message}");
            Diagnostic::at(Code::DuplicateOperationId, &place, message)
                .also(&first, "taken here")
                .help("give each operation an id of its own")
        });
    }

    fn operation(
        &mut self,
        item: &'a PathItem,
        operation: &'a document::Operation,
        first: bool,
        key: Key,
    ) -> Option<Operation> {
        let object = &operation.object;
        // Parameters, answers and bodies that operations share are written out for each.
        if !self.spend(size::of(self.document, item, operation), &operation.place) {
            return None;
        }
        let mut parameters = self.parameters(item, operation);
        let (path, fixed_query) = match key {
            Key::Path => self.template(&item.key, operation, &mut parameters),
            Key::Other => (item.key.clone(), None),
        };
        let own_servers = [&operation.servers, &item.servers]
            .into_iter()
            .find(|servers| !servers.is_empty());
        let requirements = operation
            .security
            .as_ref()
            .or(self.document.security.as_ref());
        let none = requirements.is_some_and(|all| all.is_empty());
        let mut security = requirements.map(|all| self.security(all));
        if matches!(key, Key::Path) && !none {
            self.credential_parameters(item, operation, &mut parameters, &mut security);
        }
        if none && self.security_unsaid {
            // Unlike operations of which nothing is said.
            security = Some(vec![Vec::new()]);
        }
        let idempotency_key = idempotency::header(&operation.method, &parameters);
        Some(Operation {
            origin: operation.place.clone(),
            id: object.operation_id.clone().filter(|_| first),
            called: called::operation(&object.extensions),
            method: operation.method.clone(),
            path,
            fixed_query,
            tags: object.tags.clone(),
            docs: Docs {
                summary: object.summary.clone().or_else(|| item.summary.clone()),
                description: with_link(
                    object.description.as_ref().or(item.description.as_ref()),
                    object.external_docs.as_ref(),
                ),
                deprecated: object.deprecated,
                ..Docs::default()
            },
            parameters,
            body: self.body(operation),
            responses: self.responses(operation),
            stream: None,
            security: security.unwrap_or_default(),
            servers: own_servers.map_or_else(Vec::new, |servers| self.servers(servers)),
            callbacks: self.callbacks(operation),
            idempotency_key,
            called_back: match self.called.is_empty() {
                true => self.called_back(operation).map(Type::Named),
                // Those of a callback are the server's own.
                false => None,
            },
            hints: hints::of_operation(&object.extensions),
        })
    }

    /// The template of a path and the query in it, its parameters those it names.
    fn template(
        &mut self,
        key: &str,
        operation: &document::Operation,
        parameters: &mut Vec<Parameter>,
    ) -> (String, Option<String>) {
        let (path, fixed_query) = self.without_query(key, operation, parameters);
        let in_path = parameters.iter().filter(|known| known.is_in_path());
        let declared: HashSet<&str> = in_path.map(|known| known.name.as_str()).collect();
        let template::Braced { path, said } =
            template::braced(&path, |name| declared.contains(name));
        self.match_template(operation, &path, parameters);
        for parameter in parameters.iter_mut().filter(|one| one.is_in_path()) {
            if let Some(said) = said.get(&parameter.name) {
                said.of(&mut parameter.encoding);
            }
        }
        (path, fixed_query)
    }

    fn callbacks(&mut self, operation: &'a document::Operation) -> Vec<Callback> {
        let document = self.document;
        let mut callbacks = Vec::new();
        for (name, slot) in &operation.callbacks {
            let callback = document.callback(slot);
            if self.called.contains(&callback.place) {
                let message =
                    format!("the callback `{name}` stands in itself: it is left out there");
                self.report(Code::NotGenerated, &operation.place, message);
                continue;
            }
            if self.called.len() > DEEPEST {
                self.allowance.borrow_mut().exceed(&callback.place);
                continue;
            }
            self.called.push(callback.place.clone());
            for item in &callback.items {
                let operations = item
                    .operations
                    .iter()
                    .filter_map(|operation| self.operation(item, operation, true, Key::Other));
                let operations = operations.collect();
                callbacks.push(Callback {
                    name: name.clone(),
                    url: item.key.clone(),
                    operations,
                });
            }
            self.called.pop();
        }
        callbacks
    }
}

/// A description followed by where to read more (OpenAPI §4.8.11).
fn with_link(
    description: Option<&String>,
    link: Option<&openapiv3::ExternalDocumentation>,
) -> Option<String> {
    let Some(link) = link.filter(|link| !link.url.is_empty()) else {
        return description.cloned();
    };
    let words = link.description.as_deref().unwrap_or("See").trim();
    let paragraph = format!("{words}: {}", link.url);
    Some(match description {
        Some(text) => format!("{}\n\n{paragraph}", text.trim_end()),
        None => paragraph,
    })
}

impl Parameter {
    pub(super) fn is_in_path(&self) -> bool {
        self.location == crate::api::Location::Path
    }
}
