// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

#![allow(deprecated)]

use crate::case_reference_siblings::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_reference_siblings",
    title: "Beside references",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_REFERENCE_SIBLINGS_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "Login",
            kind: runtime::SchemeKind::Basic,
            setter: "login_basic_auth",
            variables: &[
                "CASE_REFERENCE_SIBLINGS_LOGIN_USERNAME",
                "CASE_REFERENCE_SIBLINGS_LOGIN_PASSWORD",
            ],
        },
        runtime::SecurityScheme {
            name: "Basic",
            kind: runtime::SchemeKind::Basic,
            setter: "basic_basic_auth",
            variables: &[
                "CASE_REFERENCE_SIBLINGS_BASIC_USERNAME",
                "CASE_REFERENCE_SIBLINGS_BASIC_PASSWORD",
            ],
        },
    ],
};

/// A client of the Beside references API, version 1.
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
    /// Sets the credential of the security scheme `Login`, sent as `Authorization: Basic …`.
    ///
    /// `environment` reads it from `CASE_REFERENCE_SIBLINGS_LOGIN_USERNAME` and `CASE_REFERENCE_SIBLINGS_LOGIN_PASSWORD`.
    ///
    /// The account's name and password.
    pub fn login_basic_auth(
        mut self,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        let (username, password) = (username.into(), password.into());
        self.settings
            .credential(
                "Login",
                runtime::Credential::Basic {
                    username,
                    password,
                },
            );
        self
    }

    /// Sets the credential of the security scheme `Basic`, sent as `Authorization: Basic …`.
    ///
    /// `environment` reads it from `CASE_REFERENCE_SIBLINGS_BASIC_USERNAME` and `CASE_REFERENCE_SIBLINGS_BASIC_PASSWORD`.
    ///
    /// Basic.
    pub fn basic_basic_auth(
        mut self,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        let (username, password) = (username.into(), password.into());
        self.settings
            .credential(
                "Basic",
                runtime::Credential::Basic {
                    username,
                    password,
                },
            );
        self
    }

    builder_methods!(Client);
}
