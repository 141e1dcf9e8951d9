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
                    setter: "server_x_region",
                },
            ],
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_NAMES_LIKE_EXTENSIONS_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "x-login",
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
                "CASE_NAMES_LIKE_EXTENSIONS_X_LOGIN",
                "CASE_NAMES_LIKE_EXTENSIONS_X_LOGIN_CLIENT_ID",
                "CASE_NAMES_LIKE_EXTENSIONS_X_LOGIN_CLIENT_SECRET",
            ],
        },
        runtime::SecurityScheme {
            name: "X-Api-Key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Api-Key",
            },
            setter: "api_key",
            variables: &["CASE_NAMES_LIKE_EXTENSIONS_X_API_KEY"],
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
    /// Returns a builder for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            settings: runtime::Settings::new(&API).by_client(runtime::client_credentials),
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
    /// Sets the id and the secret of a client, with which access tokens for the security scheme `x-login` are requested.
    ///
    /// A token is asked for when a call needs one, for the scopes that its operation needs, once for all calls that wait for it, and again shortly before it expires or once the server refuses it. [`ClientCredentials`](runtime::ClientCredentials) can say more than an id and a secret.
    ///
    /// `environment` reads them from `CASE_NAMES_LIKE_EXTENSIONS_X_LOGIN_CLIENT_ID` and `CASE_NAMES_LIKE_EXTENSIONS_X_LOGIN_CLIENT_SECRET`.
    pub fn client_credentials(
        mut self,
        id: impl Into<String>,
        secret: impl Into<String>,
    ) -> Self {
        let client = runtime::ClientCredentials::new(id, secret);
        self.settings.token_provider("x-login", client);
        self
    }

    /// Sets the credential of the security scheme `x-login`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_NAMES_LIKE_EXTENSIONS_X_LOGIN`.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("x-login", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `x-login`: [`RefreshToken`](runtime::RefreshToken), [`ClientCredentials`](runtime::ClientCredentials), an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn token_provider(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.token_provider("x-login", provider);
        self
    }

    /// Sets the credential of the security scheme `X-Api-Key`, sent as the header `X-Api-Key`.
    ///
    /// `environment` reads it from `CASE_NAMES_LIKE_EXTENSIONS_X_API_KEY`.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("X-Api-Key", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the variable `x-region` of the server's URL.
    ///
    /// Default: `eu`.
    pub fn server_x_region(mut self, value: impl AsRef<str>) -> Self {
        self.settings.server_variable("x-region", value.as_ref());
        self
    }

    builder_methods!(Client);
}
