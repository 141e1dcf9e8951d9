// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_security_in_parameters::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_security_in_parameters",
    title: "Security in parameters",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_SECURITY_IN_PARAMETERS_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "token",
            kind: runtime::SchemeKind::Bearer,
            setter: "bearer_token",
            variables: &["CASE_SECURITY_IN_PARAMETERS_TOKEN"],
        },
        runtime::SecurityScheme {
            name: "other_tenant",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Tenant",
            },
            setter: "other_tenant",
            variables: &["CASE_SECURITY_IN_PARAMETERS_OTHER_TENANT"],
        },
        runtime::SecurityScheme {
            name: "tenant",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Tenant",
            },
            setter: "tenant_header",
            variables: &["CASE_SECURITY_IN_PARAMETERS_TENANT"],
        },
        runtime::SecurityScheme {
            name: "key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Query,
                name: "key",
            },
            setter: "key",
            variables: &["CASE_SECURITY_IN_PARAMETERS_KEY"],
        },
        runtime::SecurityScheme {
            name: "session",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Cookie,
                name: "session",
            },
            setter: "session_cookie",
            variables: &["CASE_SECURITY_IN_PARAMETERS_SESSION"],
        },
    ],
};

/// A client of the Security in parameters API, version 1.
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

    /// Operations on rooms.
    pub fn rooms(&self) -> resources::rooms::Rooms<'_> {
        resources::rooms::Rooms {
            core: &self.core,
        }
    }

    /// Operations on keys.
    pub fn keys(&self) -> resources::keys::Keys<'_> {
        resources::keys::Keys {
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
    /// Sets the credential of the security scheme `token`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_SECURITY_IN_PARAMETERS_TOKEN`.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("token", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `token`: an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn token_provider(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.token_provider("token", provider);
        self
    }

    /// Sets the credential of the security scheme `other_tenant`, sent as the header `X-Tenant`.
    ///
    /// `environment` reads it from `CASE_SECURITY_IN_PARAMETERS_OTHER_TENANT`.
    pub fn other_tenant(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("other_tenant", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the credential of the security scheme `tenant`, sent as the header `X-Tenant`.
    ///
    /// `environment` reads it from `CASE_SECURITY_IN_PARAMETERS_TENANT`.
    pub fn tenant_header(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("tenant", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the credential of the security scheme `key`, sent as the query parameter `key`.
    ///
    /// `environment` reads it from `CASE_SECURITY_IN_PARAMETERS_KEY`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("key", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the credential of the security scheme `session`, sent as the cookie `session`.
    ///
    /// `environment` reads it from `CASE_SECURITY_IN_PARAMETERS_SESSION`.
    pub fn session_cookie(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("session", runtime::Credential::Token(key.into()));
        self
    }

    builder_methods!(Client);
}
