// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_references_of_3_2::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_references_of_3_2",
    title: "References of 3.2",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_REFERENCES_OF_3_2_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "login",
            kind: runtime::SchemeKind::Basic,
            setter: "basic_auth",
            variables: &[
                "CASE_REFERENCES_OF_3_2_LOGIN_USERNAME",
                "CASE_REFERENCES_OF_3_2_LOGIN_PASSWORD",
            ],
        },
        runtime::SecurityScheme {
            name: "parts/security.yaml#/schemes/key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Key",
            },
            setter: "key",
            variables: &["CASE_REFERENCES_OF_3_2_PARTS_SECURITY_YAML__SCHEMES_KEY"],
        },
    ],
};

/// A client of the References of 3.2 API, version 1.
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

    /// Operations on shape.
    pub fn shape(&self) -> resources::shape::Shape<'_> {
        resources::shape::Shape {
            core: &self.core,
        }
    }

    /// Operations on again.
    pub fn again(&self) -> resources::again::Again<'_> {
        resources::again::Again {
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
    /// Sets the credential of the security scheme `login`, sent as `Authorization: Basic …`.
    ///
    /// `environment` reads it from `CASE_REFERENCES_OF_3_2_LOGIN_USERNAME` and `CASE_REFERENCES_OF_3_2_LOGIN_PASSWORD`.
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

    /// Sets the credential of the security scheme `parts/security.yaml#/schemes/key`, sent as the header `X-Key`.
    ///
    /// `environment` reads it from `CASE_REFERENCES_OF_3_2_PARTS_SECURITY_YAML__SCHEMES_KEY`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.settings
            .credential(
                "parts/security.yaml#/schemes/key",
                runtime::Credential::Token(key.into()),
            );
        self
    }

    builder_methods!(Client);
}
