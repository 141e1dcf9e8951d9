// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_swagger_2_across_files::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_swagger_2_across_files",
    title: "Parts of 2.0",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com/v1",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_SWAGGER_2_ACROSS_FILES_BASE_URL",
    security_schemes: &[],
};

/// A client of the Parts of 2.0 API, version 1.
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

    /// Operations on pets.
    pub fn pets(&self) -> resources::pets::Pets<'_> {
        resources::pets::Pets {
            core: &self.core,
        }
    }

    /// Operations on other.
    pub fn other(&self) -> resources::other::Other<'_> {
        resources::other::Other {
            core: &self.core,
        }
    }

    /// Operations on borrowed.
    pub fn borrowed(&self) -> resources::borrowed::Borrowed<'_> {
        resources::borrowed::Borrowed {
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
