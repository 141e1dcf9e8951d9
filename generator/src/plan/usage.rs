//! Which types are sent and which are received.

use crate::api::{Api, Type, TypeId};

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
            api.mark(operation.request_types(), &mut usage.sent);
            api.mark(operation.response_types(), &mut usage.received);
            // The server sends the body of a callback, and receives its answer.
            for callback in operation
                .callbacks
                .iter()
                .flat_map(|callback| &callback.operations)
            {
                api.mark(callback.request_types(), &mut usage.received);
                api.mark(callback.response_types(), &mut usage.sent);
            }
        }
        for webhook in &api.webhooks {
            api.mark(webhook.request_types(), &mut usage.received);
            api.mark(webhook.response_types(), &mut usage.sent);
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
    let called_back = api.operations.iter().chain(&api.webhooks);
    let called_back = called_back.filter_map(|operation| operation.called_back.as_ref());
    callbacks
        .chain(&api.webhooks)
        .flat_map(|operation| operation.request_types().chain(operation.response_types()))
        .chain(called_back)
}
