// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_oauth_tokens::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_oauth_tokens",
    title: "Tokens",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com/v1",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_OAUTH_TOKENS_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "service",
            kind: runtime::SchemeKind::OAuth2(
                &[
                    runtime::Flow {
                        kind: "clientCredentials",
                        token_url: "/oauth/token",
                        refresh_url: "",
                        device_url: "",
                    },
                ],
            ),
            setter: "client_credentials",
            variables: &[
                "CASE_OAUTH_TOKENS_SERVICE",
                "CASE_OAUTH_TOKENS_SERVICE_CLIENT_ID",
                "CASE_OAUTH_TOKENS_SERVICE_CLIENT_SECRET",
            ],
        },
        runtime::SecurityScheme {
            name: "person",
            kind: runtime::SchemeKind::OAuth2(
                &[
                    runtime::Flow {
                        kind: "authorizationCode",
                        token_url: "https://login.example.com/token",
                        refresh_url: "/oauth/refresh",
                        device_url: "",
                    },
                ],
            ),
            setter: "person_access_token",
            variables: &["CASE_OAUTH_TOKENS_PERSON"],
        },
        runtime::SecurityScheme {
            name: "television",
            kind: runtime::SchemeKind::OAuth2(
                &[
                    runtime::Flow {
                        kind: "deviceAuthorization",
                        token_url: "/oauth/token",
                        refresh_url: "",
                        device_url: "/oauth/device",
                    },
                ],
            ),
            setter: "television_access_token",
            variables: &["CASE_OAUTH_TOKENS_TELEVISION"],
        },
        runtime::SecurityScheme {
            name: "own",
            kind: runtime::SchemeKind::Bearer,
            setter: "bearer_token",
            variables: &["CASE_OAUTH_TOKENS_OWN"],
        },
    ],
};

/// A client of the Tokens API, version 1.
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

    /// Operations of the tag "pets".
    pub fn pets(&self) -> resources::pets::Pets<'_> {
        resources::pets::Pets {
            core: &self.core,
        }
    }

    /// Operations of the tag "health".
    pub fn health(&self) -> resources::health::Health<'_> {
        resources::health::Health {
            core: &self.core,
        }
    }

    /// Operations of the tag "mine".
    pub fn mine(&self) -> resources::mine::Mine<'_> {
        resources::mine::Mine {
            core: &self.core,
        }
    }

    /// Operations of the tag "tv".
    pub fn tv(&self) -> resources::tv::Tv<'_> {
        resources::tv::Tv {
            core: &self.core,
        }
    }

    /// Operations of the tag "own".
    pub fn own(&self) -> resources::own::Own<'_> {
        resources::own::Own {
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
    /// Sets the id and the secret of a client, with which access tokens for the security scheme `service` are requested.
    ///
    /// A token is asked for when a call needs one, for the scopes that its operation needs, once for all calls that wait for it, and again shortly before it expires or once the server refuses it. [`ClientCredentials`](runtime::ClientCredentials) can say more than an id and a secret.
    ///
    /// `environment` reads them from `CASE_OAUTH_TOKENS_SERVICE_CLIENT_ID` and `CASE_OAUTH_TOKENS_SERVICE_CLIENT_SECRET`.
    pub fn client_credentials(
        mut self,
        id: impl Into<String>,
        secret: impl Into<String>,
    ) -> Self {
        let client = runtime::ClientCredentials::new(id, secret);
        self.settings.token_provider("service", client);
        self
    }

    /// Sets the credential of the security scheme `service`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_OAUTH_TOKENS_SERVICE`.
    pub fn service_access_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("service", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `service`: [`RefreshToken`](runtime::RefreshToken), [`ClientCredentials`](runtime::ClientCredentials), an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn service_token_provider(
        mut self,
        provider: impl runtime::TokenProvider,
    ) -> Self {
        self.settings.token_provider("service", provider);
        self
    }

    /// Sets the credential of the security scheme `person`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_OAUTH_TOKENS_PERSON`.
    pub fn person_access_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("person", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `person`: [`RefreshToken`](runtime::RefreshToken), an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn person_token_provider(
        mut self,
        provider: impl runtime::TokenProvider,
    ) -> Self {
        self.settings.token_provider("person", provider);
        self
    }

    /// Sets the credential of the security scheme `television`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_OAUTH_TOKENS_TELEVISION`.
    pub fn television_access_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("television", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `television`: [`RefreshToken`](runtime::RefreshToken), [`DeviceFlow`](runtime::DeviceFlow), an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn television_token_provider(
        mut self,
        provider: impl runtime::TokenProvider,
    ) -> Self {
        self.settings.token_provider("television", provider);
        self
    }

    /// Sets the credential of the security scheme `own`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_OAUTH_TOKENS_OWN`.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("own", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `own`: an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn own_token_provider(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.token_provider("own", provider);
        self
    }

    builder_methods!(Client);
}
