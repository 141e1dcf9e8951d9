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
    base_url_variable: "CASE_COMPONENTS_OF_EVERY_KIND_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "alias",
            kind: runtime::SchemeKind::Bearer,
            setter: "alias_bearer_token",
            variables: &["CASE_COMPONENTS_OF_EVERY_KIND_ALIAS"],
        },
        runtime::SecurityScheme {
            name: "token",
            kind: runtime::SchemeKind::Bearer,
            setter: "token",
            variables: &["CASE_COMPONENTS_OF_EVERY_KIND_TOKEN"],
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
    /// Returns a builder for a client.
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

/// Builds a [`Client`].
#[must_use = "a builder does nothing until it is built"]
#[derive(Debug)]
pub struct ClientBuilder {
    settings: runtime::Settings,
}

impl ClientBuilder {
    /// Sets the credential of the security scheme `alias`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_COMPONENTS_OF_EVERY_KIND_ALIAS`.
    pub fn alias_bearer_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("alias", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `alias`: an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn alias_token_provider(
        mut self,
        provider: impl runtime::TokenProvider,
    ) -> Self {
        self.settings.token_provider("alias", provider);
        self
    }

    /// Sets the credential of the security scheme `token`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_COMPONENTS_OF_EVERY_KIND_TOKEN`.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("token", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `token`: an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn token_token_provider(
        mut self,
        provider: impl runtime::TokenProvider,
    ) -> Self {
        self.settings.token_provider("token", provider);
        self
    }

    builder_methods!(Client);
}
