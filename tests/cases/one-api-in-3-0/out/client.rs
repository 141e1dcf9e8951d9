// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

#![allow(deprecated)]

use crate::case_one_api_in_3_0::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_one_api_in_3_0",
    title: "One API",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com/v1",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_ONE_API_IN_3_0_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Api-Key",
            },
            setter: "api_key",
            variables: &["CASE_ONE_API_IN_3_0_KEY"],
        },
        runtime::SecurityScheme {
            name: "login",
            kind: runtime::SchemeKind::Basic,
            setter: "basic_auth",
            variables: &[
                "CASE_ONE_API_IN_3_0_LOGIN_USERNAME",
                "CASE_ONE_API_IN_3_0_LOGIN_PASSWORD",
            ],
        },
        runtime::SecurityScheme {
            name: "oauth",
            kind: runtime::SchemeKind::OAuth2(
                &[
                    runtime::Flow {
                        kind: "clientCredentials",
                        token_url: "https://example.com/token",
                        refresh_url: "",
                        device_url: "",
                    },
                ],
            ),
            setter: "client_credentials",
            variables: &[
                "CASE_ONE_API_IN_3_0_OAUTH",
                "CASE_ONE_API_IN_3_0_OAUTH_CLIENT_ID",
                "CASE_ONE_API_IN_3_0_OAUTH_CLIENT_SECRET",
            ],
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
    /// Returns a builder for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            settings: runtime::Settings::new(&API).by_client(runtime::client_credentials),
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

/// Builds a [`Client`].
#[must_use = "a builder does nothing until it is built"]
#[derive(Debug)]
pub struct ClientBuilder {
    settings: runtime::Settings,
}

impl ClientBuilder {
    /// Sets the credential of the security scheme `key`, sent as the header `X-Api-Key`.
    ///
    /// `environment` reads it from `CASE_ONE_API_IN_3_0_KEY`.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("key", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the credential of the security scheme `login`, sent as `Authorization: Basic …`.
    ///
    /// `environment` reads it from `CASE_ONE_API_IN_3_0_LOGIN_USERNAME` and `CASE_ONE_API_IN_3_0_LOGIN_PASSWORD`.
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

    /// Sets the id and the secret of a client, with which access tokens for the security scheme `oauth` are requested.
    ///
    /// A token is asked for when a call needs one, for the scopes that its operation needs, once for all calls that wait for it, and again shortly before it expires or once the server refuses it. [`ClientCredentials`](runtime::ClientCredentials) can say more than an id and a secret.
    ///
    /// `environment` reads them from `CASE_ONE_API_IN_3_0_OAUTH_CLIENT_ID` and `CASE_ONE_API_IN_3_0_OAUTH_CLIENT_SECRET`.
    pub fn client_credentials(
        mut self,
        id: impl Into<String>,
        secret: impl Into<String>,
    ) -> Self {
        let client = runtime::ClientCredentials::new(id, secret);
        self.settings.token_provider("oauth", client);
        self
    }

    /// Sets the credential of the security scheme `oauth`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_ONE_API_IN_3_0_OAUTH`.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("oauth", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `oauth`: [`RefreshToken`](runtime::RefreshToken), [`ClientCredentials`](runtime::ClientCredentials), an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn token_provider(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.token_provider("oauth", provider);
        self
    }

    builder_methods!(Client);
}
