// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_pages_by_url::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_pages_by_url",
    title: "Pages that have the URL of the next",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com/v1",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_PAGES_BY_URL_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "key",
            kind: runtime::SchemeKind::Bearer,
            setter: "bearer_token",
            variables: &["CASE_PAGES_BY_URL_KEY"],
        },
        runtime::SecurityScheme {
            name: "secret",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Query,
                name: "secret",
            },
            setter: "secret",
            variables: &["CASE_PAGES_BY_URL_SECRET"],
        },
    ],
};

/// A client of the Pages that have the URL of the next API, version 1.
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

    /// Operations of the tag "Files".
    pub fn files(&self) -> resources::files::Files<'_> {
        resources::files::Files {
            core: &self.core,
        }
    }

    /// Operations on folders.
    pub fn folders(&self) -> resources::folders::Folders<'_> {
        resources::folders::Folders {
            core: &self.core,
        }
    }

    /// Operations on notes.
    pub fn notes(&self) -> resources::notes::Notes<'_> {
        resources::notes::Notes {
            core: &self.core,
        }
    }

    /// Operations on drafts.
    pub fn drafts(&self) -> resources::drafts::Drafts<'_> {
        resources::drafts::Drafts {
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
    /// `environment` reads it from `CASE_PAGES_BY_URL_KEY`.
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

    /// Sets the credential of the security scheme `secret`, sent as the query parameter `secret`.
    ///
    /// `environment` reads it from `CASE_PAGES_BY_URL_SECRET`.
    pub fn secret(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("secret", runtime::Credential::Token(key.into()));
        self
    }

    builder_methods!(Client);
}
