// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

#![allow(deprecated)]

use crate::case_one_api_in_2_0::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_one_api_in_2_0",
    title: "One API",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com/v1",
            ..runtime::Server::DEFAULT
        },
    ],
    security_schemes: &[
        runtime::SecurityScheme {
            name: "key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Api-Key",
            },
            setter: "api_key",
        },
        runtime::SecurityScheme {
            name: "login",
            kind: runtime::SchemeKind::Basic,
            setter: "basic_auth",
        },
        runtime::SecurityScheme {
            name: "oauth",
            kind: runtime::SchemeKind::OAuth2,
            setter: "access_token",
        },
    ],
};

/// A client of the One API, version 1.
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

    /// All pets.
    pub fn pets(&self) -> resources::pets::Pets<'_> {
        resources::pets::Pets {
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
    /// The credential of the security scheme `key`, sent as the header `X-Api-Key`.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("key", runtime::Credential::Token(key.into()));
        self
    }

    /// The credential of the security scheme `login`, sent as `Authorization: Basic …`.
    pub fn basic_auth(
        mut self,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        let (username, password) = (username.into(), password.into());
        self.settings
            .credential(
                "login",
                runtime::Credential::Basic {
                    username,
                    password,
                },
            );
        self
    }

    /// The credential of the security scheme `oauth`, sent as `Authorization: Bearer …`.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("oauth", runtime::Credential::Token(token.into()));
        self
    }

    builder_methods!(Client);
}
