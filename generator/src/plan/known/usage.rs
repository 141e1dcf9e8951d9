//! Which types are sent; all others count as received.

use crate::api::{Api, Name, Shape, Type, TypeId};

/// Which types are sent, by id.
#[derive(Clone, Debug)]
pub(in crate::plan) struct Usage {
    sent: Vec<bool>,
    /// Which are received, and become what is sent of them.
    sent_again: Vec<bool>,
}

/// Where the values of a type go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::plan) enum Way {
    Sent,
    Received,
    /// Received, and sent again as another type.
    SentAgain,
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
        Self {
            sent,
            sent_again: sent_again(api),
        }
    }

    pub(in crate::plan) fn way(&self, id: TypeId) -> Way {
        match (self.sent[id.0], self.sent_again[id.0]) {
            (true, _) => Way::Sent,
            (false, true) => Way::SentAgain,
            (false, false) => Way::Received,
        }
    }

    /// Neither sent nor received counts as received: nothing is known of how it is used.
    pub(in crate::plan) fn only_received(&self, id: TypeId) -> bool {
        !self.sent[id.0]
    }
}

/// The types that have another type for what is sent of them, without those of which something must be sent that is never
/// received.
fn sent_again(api: &Api) -> Vec<bool> {
    let mut again = vec![false; api.types.len()];
    let mut holders = vec![Vec::new(); api.types.len()];
    let mut lacking = Vec::new();
    for (at, def) in api.types.iter().enumerate() {
        let Name::Sent(of) = def.name else {
            continue;
        };
        again[of.0] = true;
        for held in def.shape.types().into_iter().flat_map(Type::all_named) {
            holders[held.0].push((at, of));
        }
        if let Shape::Structure(structure) = &def.shape
            && let mut fields = structure.fields.iter()
            && fields.any(|field| field.required && field.write_only && !field.read_only)
        {
            lacking.push((at, of));
        }
    }
    while let Some((at, of)) = lacking.pop() {
        if std::mem::take(&mut again[of.0]) {
            lacking.append(&mut holders[at]);
        }
    }
    again
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
