//! Which types are sent and which are received.

use crate::api::{Api, Body, Operation, Type, TypeId};

/// The directions of every type, by id.
#[derive(Clone, Debug)]
pub(super) struct Usage {
    sent: Vec<bool>,
    received: Vec<bool>,
}

impl Usage {
    pub(super) fn of(api: &Api) -> Self {
        let mut usage = Self {
            sent: vec![false; api.types.len()],
            received: vec![false; api.types.len()],
        };
        for operation in &api.operations {
            mark_all(api, sent_types(operation), &mut usage.sent);
            mark_all(api, received_types(operation), &mut usage.received);
            // The server sends the body of a callback, and receives its answer.
            for callback in operation
                .callbacks
                .iter()
                .flat_map(|callback| &callback.operations)
            {
                mark_all(api, sent_types(callback), &mut usage.received);
                mark_all(api, received_types(callback), &mut usage.sent);
            }
        }
        for webhook in &api.webhooks {
            mark_all(api, sent_types(webhook), &mut usage.received);
            mark_all(api, received_types(webhook), &mut usage.sent);
        }
        usage
    }

    pub(super) fn is_sent(&self, id: TypeId) -> bool {
        self.sent[id.0]
    }

    /// Received, or nothing is known of how it is used.
    pub(super) fn is_received(&self, id: TypeId) -> bool {
        self.received[id.0] || !self.sent[id.0]
    }

    /// Neither sent nor received counts as received: nothing is known of how it is used.
    pub(super) fn only_received(&self, id: TypeId) -> bool {
        !self.sent[id.0]
    }
}

/// The types of webhooks and callbacks, which no call names.
pub(super) fn types_without_calls(api: &Api) -> impl Iterator<Item = &Type> {
    let callbacks = api
        .operations
        .iter()
        .flat_map(|operation| &operation.callbacks)
        .flat_map(|callback| &callback.operations);
    callbacks
        .chain(&api.webhooks)
        .flat_map(|operation| sent_types(operation).chain(received_types(operation)))
}

fn sent_types(operation: &Operation) -> impl Iterator<Item = &Type> {
    let bodies = operation.body.iter().flat_map(|body: &Body| &body.contents);
    let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
    parameters.chain(bodies.flat_map(|content| std::iter::once(&content.ty).chain(&content.item)))
}

fn received_types(operation: &Operation) -> impl Iterator<Item = &Type> {
    let contents = operation
        .responses
        .iter()
        .flat_map(|response| &response.contents);
    let headers = operation
        .responses
        .iter()
        .flat_map(|response| &response.headers)
        .map(|header| &header.ty);
    headers.chain(contents.flat_map(|content| std::iter::once(&content.ty).chain(&content.item)))
}

fn mark_all<'a>(api: &'a Api, types: impl Iterator<Item = &'a Type>, marked: &mut [bool]) {
    let mut left: Vec<&Type> = types.collect();
    while let Some(ty) = left.pop() {
        match ty {
            Type::Json { .. } | Type::Primitive(_) => {}
            Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => left.push(inner),
            Type::Named(id) => {
                if !std::mem::replace(&mut marked[id.0], true) {
                    left.extend(api.types[id.0].shape.types());
                }
            }
        }
    }
}
