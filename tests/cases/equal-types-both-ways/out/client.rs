// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_equal_types_both_ways::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_equal_types_both_ways",
    title: "Equal types that are sent and received",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_EQUAL_TYPES_BOTH_WAYS_BASE_URL",
    security_schemes: &[],
};

/// A client of the Equal types that are sent and received API, version 1.
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

    /// Operations on cities.
    pub fn cities(&self) -> resources::cities::Cities<'_> {
        resources::cities::Cities {
            core: &self.core,
        }
    }

    /// Operations on roads.
    pub fn roads(&self) -> resources::roads::Roads<'_> {
        resources::roads::Roads {
            core: &self.core,
        }
    }

    /// Operations on links.
    pub fn links(&self) -> resources::links::Links<'_> {
        resources::links::Links {
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
