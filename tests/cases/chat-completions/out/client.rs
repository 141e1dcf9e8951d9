// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_chat_completions::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_chat_completions",
    title: "Chat",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com/v1",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_CHAT_COMPLETIONS_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "key",
            kind: runtime::SchemeKind::Bearer,
            setter: "bearer_token",
            variables: &["CASE_CHAT_COMPLETIONS_KEY"],
        },
    ],
};

/// A client of the Chat API, version 1.
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

    /// Operations of the tag "Chat".
    pub fn chat(&self) -> resources::chat::Chat<'_> {
        resources::chat::Chat {
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
    /// Sets the credential of the security scheme `key`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_CHAT_COMPLETIONS_KEY`.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("key", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `key`: an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn token_provider(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.token_provider("key", provider);
        self
    }

    builder_methods!(Client);
}
