// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_names_like_extensions::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_names_like_extensions",
    title: "Names like extensions",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://{x-region}.example.com",
            variables: &[
                runtime::ServerVariable {
                    name: "x-region",
                    default: "eu",
                    values: &[],
                },
            ],
            ..runtime::Server::DEFAULT
        },
    ],
    security_schemes: &[
        runtime::SecurityScheme {
            name: "x-login",
            kind: runtime::SchemeKind::OAuth2,
            setter: "access_token",
        },
        runtime::SecurityScheme {
            name: "X-Api-Key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Api-Key",
            },
            setter: "api_key",
        },
    ],
};

/// A client of the Names like extensions API, version 1.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) core: runtime::Core,
}

impl Client {
    /// Starts a client: give it what it needs, then [`build`](ClientBuilder::build) it.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            settings: runtime::Settings::new(&API),
        }
    }

    /// Operations on a.
    pub fn a(&self) -> resources::a::A<'_> {
        resources::a::A {
            core: &self.core,
        }
    }

    client_methods!();
}

/// The settings of a [`Client`] to be.
#[must_use = "a builder does nothing until it is built"]
#[derive(Debug)]
pub struct ClientBuilder {
    settings: runtime::Settings,
}

impl ClientBuilder {
    /// The credential of the security scheme `x-login`, sent as `Authorization: Bearer …`.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("x-login", runtime::Credential::Token(token.into()));
        self
    }

    /// The credential of the security scheme `X-Api-Key`, sent as the header `X-Api-Key`.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("X-Api-Key", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the part `x-region` of the server's URL.
    ///
    /// Default: `eu`.
    pub fn server_x_region(mut self, value: impl AsRef<str>) -> Self {
        self.settings.server_variable("x-region", value.as_ref());
        self
    }

    builder_methods!(Client);
}
