// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_security_unsaid::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_security_unsaid",
    title: "Unsaid",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_SECURITY_UNSAID_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "subscription",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "Authorization",
            },
            setter: "subscription",
            variables: &["CASE_SECURITY_UNSAID_SUBSCRIPTION"],
        },
        runtime::SecurityScheme {
            name: "client",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Query,
                name: "client",
            },
            setter: "client",
            variables: &["CASE_SECURITY_UNSAID_CLIENT"],
        },
    ],
};

/// A client of the Unsaid API, version 1.
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

    /// Operations on rooms.
    pub fn rooms(&self) -> resources::rooms::Rooms<'_> {
        resources::rooms::Rooms {
            core: &self.core,
        }
    }

    /// Operations on login.
    pub fn login(&self) -> resources::login::Login<'_> {
        resources::login::Login {
            core: &self.core,
        }
    }

    /// Operations on speech.
    pub fn speech(&self) -> resources::speech::Speech<'_> {
        resources::speech::Speech {
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
    /// Sets the credential of the security scheme `subscription`, sent as the header `Authorization`.
    ///
    /// `environment` reads it from `CASE_SECURITY_UNSAID_SUBSCRIPTION`.
    pub fn subscription(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("subscription", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the credential of the security scheme `client`, sent as the query parameter `client`.
    ///
    /// `environment` reads it from `CASE_SECURITY_UNSAID_CLIENT`.
    pub fn client(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("client", runtime::Credential::Token(key.into()));
        self
    }

    builder_methods!(Client);
}
