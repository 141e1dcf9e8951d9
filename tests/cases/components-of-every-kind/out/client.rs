// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_components_of_every_kind::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_components_of_every_kind",
    title: "Components of every kind",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    security_schemes: &[
        runtime::SecurityScheme {
            name: "alias",
            kind: runtime::SchemeKind::Bearer,
            setter: "bearer_token",
        },
        runtime::SecurityScheme {
            name: "token",
            kind: runtime::SchemeKind::Bearer,
            setter: "token_bearer_token",
        },
    ],
};

/// A client of the Components of every kind API, version 1.
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
            settings: runtime::Settings::new(&API).credentials_everywhere(),
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
    /// The credential of the security scheme `alias`, sent as `Authorization: Bearer …`.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("alias", runtime::Credential::Token(token.into()));
        self
    }

    /// The credential of the security scheme `token`, sent as `Authorization: Bearer …`.
    pub fn token_bearer_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("token", runtime::Credential::Token(token.into()));
        self
    }

    builder_methods!(Client);
}
