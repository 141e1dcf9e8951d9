// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_extensions_of_azure::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_extensions_of_azure",
    title: "Extensions of Azure",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://{account}.{zone}/v1",
            variables: &[
                runtime::ServerVariable {
                    name: "account",
                    default: "",
                    values: &[],
                    setter: "server_account",
                },
                runtime::ServerVariable {
                    name: "zone",
                    default: "storage.example.com",
                    values: &[],
                    setter: "server_zone",
                },
            ],
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_EXTENSIONS_OF_AZURE_BASE_URL",
    security_schemes: &[],
};

/// A client of the Extensions of Azure API, version 1.
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

    /// Operations of the tag "boxes".
    pub fn boxes(&self) -> resources::boxes::Boxes<'_> {
        resources::boxes::Boxes {
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
    /// Sets the variable `account` of the server's URL.
    ///
    /// Whose it is.
    pub fn server_account(mut self, value: impl AsRef<str>) -> Self {
        self.settings.server_variable("account", value.as_ref());
        self
    }

    /// Sets the variable `zone` of the server's URL.
    ///
    /// Default: `storage.example.com`.
    pub fn server_zone(mut self, value: impl AsRef<str>) -> Self {
        self.settings.server_variable("zone", value.as_ref());
        self
    }

    builder_methods!(Client);
}
