// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_pages_by_last_item::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_pages_by_last_item",
    title: "Pages that go on from the last item",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com/v1",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_PAGES_BY_LAST_ITEM_BASE_URL",
    security_schemes: &[],
};

/// A client of the Pages that go on from the last item API, version 1.
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

    /// Operations on customers.
    pub fn customers(&self) -> resources::customers::Customers<'_> {
        resources::customers::Customers {
            core: &self.core,
        }
    }

    /// Operations on orders.
    pub fn orders(&self) -> resources::orders::Orders<'_> {
        resources::orders::Orders {
            core: &self.core,
        }
    }

    /// Operations on events.
    pub fn events(&self) -> resources::events::Events<'_> {
        resources::events::Events {
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
