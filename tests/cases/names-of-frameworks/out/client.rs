// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_names_of_frameworks::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_names_of_frameworks",
    title: "Ids that frameworks make",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_NAMES_OF_FRAMEWORKS_BASE_URL",
    security_schemes: &[],
};

/// A client of the Ids that frameworks make API, version 1.
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

    /// Operations of the tag "1. Getting started".
    pub fn getting_started(&self) -> resources::getting_started::GettingStarted<'_> {
        resources::getting_started::GettingStarted {
            core: &self.core,
        }
    }

    /// Operations of the tag "Shop > Orders".
    pub fn shop_orders(&self) -> resources::shop_orders::ShopOrders<'_> {
        resources::shop_orders::ShopOrders {
            core: &self.core,
        }
    }

    /// Operations of the tag "Book".
    pub fn book(&self) -> resources::book::Book<'_> {
        resources::book::Book {
            core: &self.core,
        }
    }

    /// Operations of the tag "Pets".
    pub fn pets(&self) -> resources::pets::Pets<'_> {
        resources::pets::Pets {
            core: &self.core,
        }
    }

    /// Operations of the tag "Storage".
    pub fn storage(&self) -> resources::storage::Storage<'_> {
        resources::storage::Storage {
            core: &self.core,
        }
    }

    /// Operations on users.
    pub fn users(&self) -> resources::users::Users<'_> {
        resources::users::Users {
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
