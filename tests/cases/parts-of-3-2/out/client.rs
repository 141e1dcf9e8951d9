// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_parts_of_3_2::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_parts_of_3_2",
    title: "Parts of 3.2",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            description: "production",
            ..runtime::Server::DEFAULT
        },
        runtime::Server {
            url: "https://test.example.com",
            description: "For trying.",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_PARTS_OF_3_2_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "device",
            kind: runtime::SchemeKind::OAuth2(
                &[
                    runtime::Flow {
                        kind: "deviceAuthorization",
                        token_url: "https://example.com/token",
                        refresh_url: "",
                        device_url: "https://example.com/device",
                    },
                ],
            ),
            setter: "access_token",
            variables: &["CASE_PARTS_OF_3_2_DEVICE"],
        },
        runtime::SecurityScheme {
            name: "old",
            kind: runtime::SchemeKind::Basic,
            setter: "basic_auth",
            variables: &[
                "CASE_PARTS_OF_3_2_OLD_USERNAME",
                "CASE_PARTS_OF_3_2_OLD_PASSWORD",
            ],
        },
    ],
};

/// A client of the Parts of 3.2 API, version 1.
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

    /// Purring.
    pub fn cats(&self) -> resources::cats::Cats<'_> {
        resources::cats::Cats {
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
    /// Sets the credential of the security scheme `device`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_PARTS_OF_3_2_DEVICE`.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("device", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `device`: [`RefreshToken`](runtime::RefreshToken), [`DeviceFlow`](runtime::DeviceFlow), an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn token_provider(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.token_provider("device", provider);
        self
    }

    /// Sets the credential of the security scheme `old`, sent as `Authorization: Basic …`.
    ///
    /// `environment` reads it from `CASE_PARTS_OF_3_2_OLD_USERNAME` and `CASE_PARTS_OF_3_2_OLD_PASSWORD`.
    pub fn basic_auth(
        mut self,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        let (username, password) = (username.into(), password.into());
        self.settings
            .credential(
                "old",
                runtime::Credential::Basic {
                    username,
                    password,
                },
            );
        self
    }

    /// Chooses the server, [`Server::Production`] unless told otherwise.
    pub fn server(mut self, server: Server) -> Self {
        self.settings.server(server as usize);
        self
    }

    builder_methods!(Client);
}

/// A server of the API, for [`ClientBuilder::server`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Server {
    /// production
    ///
    /// `https://api.example.com`
    Production,
    /// For trying.
    ///
    /// `https://test.example.com`
    Test,
}
