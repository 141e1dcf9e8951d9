// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_swagger_2_security::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_swagger_2_security",
    title: "Security of 2.0",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_SWAGGER_2_SECURITY_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Api-Key",
            },
            setter: "api_key",
            variables: &["CASE_SWAGGER_2_SECURITY_KEY"],
        },
        runtime::SecurityScheme {
            name: "login",
            kind: runtime::SchemeKind::Basic,
            setter: "basic_auth",
            variables: &[
                "CASE_SWAGGER_2_SECURITY_LOGIN_USERNAME",
                "CASE_SWAGGER_2_SECURITY_LOGIN_PASSWORD",
            ],
        },
        runtime::SecurityScheme {
            name: "oauth",
            kind: runtime::SchemeKind::OAuth2(
                &[
                    runtime::Flow {
                        kind: "authorizationCode",
                        token_url: "https://example.com/token",
                        refresh_url: "",
                        device_url: "",
                    },
                ],
            ),
            setter: "access_token",
            variables: &["CASE_SWAGGER_2_SECURITY_OAUTH"],
        },
    ],
};

/// A client of the Security of 2.0 API, version 1.
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

    /// Operations on a.
    pub fn a(&self) -> resources::a::A<'_> {
        resources::a::A {
            core: &self.core,
        }
    }

    /// Operations on b.
    pub fn b(&self) -> resources::b::B<'_> {
        resources::b::B {
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
    /// `environment` reads it from `CASE_SWAGGER_2_SECURITY_KEY`.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("key", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the credential of the security scheme `login`, sent as `Authorization: Basic …`.
    ///
    /// `environment` reads it from `CASE_SWAGGER_2_SECURITY_LOGIN_USERNAME` and `CASE_SWAGGER_2_SECURITY_LOGIN_PASSWORD`.
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

    /// Sets the credential of the security scheme `oauth`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_SWAGGER_2_SECURITY_OAUTH`.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("oauth", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `oauth`: [`RefreshToken`](runtime::RefreshToken), an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn token_provider(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.token_provider("oauth", provider);
        self
    }

    builder_methods!(Client);
}
