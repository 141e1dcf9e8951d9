// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_names_by_rest::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_names_by_rest",
    title: "Ids that only spell method and path",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_NAMES_BY_REST_BASE_URL",
    security_schemes: &[],
};

/// A client of the Ids that only spell method and path API, version 1.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) core: runtime::Core,
}

impl Client {
    /// Returns a builder for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            settings: runtime::Settings::new(&API),
        }
    }

    /// Operations of the tag "orders".
    pub fn orders(&self) -> resources::orders::Orders<'_> {
        resources::orders::Orders {
            core: &self.core,
        }
    }

    /// Operations on customers.
    pub fn customers(&self) -> resources::customers::Customers<'_> {
        resources::customers::Customers {
            core: &self.core,
        }
    }

    /// Operations on payment intents.
    pub fn payment_intents(&self) -> resources::payment_intents::PaymentIntents<'_> {
        resources::payment_intents::PaymentIntents {
            core: &self.core,
        }
    }

    /// Operations on items.
    pub fn items(&self) -> resources::items::Items<'_> {
        resources::items::Items {
            core: &self.core,
        }
    }

    /// Operations on settings.
    pub fn settings(&self) -> resources::settings::Settings<'_> {
        resources::settings::Settings {
            core: &self.core,
        }
    }

    client_methods!();
}

/// Builds a [`Client`].
#[must_use = "a builder does nothing until it is built"]
#[derive(Debug)]
pub struct ClientBuilder {
    settings: runtime::Settings,
}

impl ClientBuilder {
    builder_methods!(Client);
}
