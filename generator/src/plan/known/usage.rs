//! Which types are sent; all others count as received.

use crate::api::{Api, Type, TypeId};

/// Which types are sent, by id.
#[derive(Clone, Debug)]
pub(in crate::plan) struct Usage {
    sent: Vec<bool>,
}

impl Usage {
    pub(in crate::plan) fn of(api: &Api) -> Self {
        let mut sent = vec![false; api.types.len()];
        for operation in &api.operations {
            api.mark(operation.request_types(), &mut sent);
            // The client answers to the requests of a callback.
            for callback in operation
                .callbacks
                .iter()
                .flat_map(|callback| &callback.operations)
            {
                api.mark(callback.response_types(), &mut sent);
            }
        }
        for webhook in &api.webhooks {
            api.mark(webhook.response_types(), &mut sent);
        }
        Self { sent }
    }

    pub(in crate::plan) fn is_sent(&self, id: TypeId) -> bool {
        self.sent[id.0]
    }

    /// Neither sent nor received counts as received: nothing is known of how it is used.
    pub(in crate::plan) fn only_received(&self, id: TypeId) -> bool {
        !self.sent[id.0]
    }
}

/// The types of webhooks and callbacks, which no call names.
pub(in crate::plan) fn types_without_calls(api: &Api) -> impl Iterator<Item = &Type> {
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
