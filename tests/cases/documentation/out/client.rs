// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

#![allow(deprecated)]

use crate::case_documentation::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_documentation",
    title: "Documentation",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://{at}.example.com",
            description: "The only one.",
            variables: &[
                runtime::ServerVariable {
                    name: "at",
                    default: "api",
                    values: &["api", "test"],
                    setter: "server_at",
                },
            ],
        },
    ],
    base_url_variable: "CASE_DOCUMENTATION_BASE_URL",
    security_schemes: &[],
};

/// A client of the Documentation API, version 1.
///
/// Cheap to clone; clones share their connections.
///
/// At length.
///
/// In two paragraphs.
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

    /// All things.
    pub fn things(&self) -> resources::things::Things<'_> {
        resources::things::Things {
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
    /// Sets the variable `at` of the server's URL.
    ///
    /// Which.
    ///
    /// Default: `api`.
    pub fn server_at(mut self, value: ServerAt) -> Self {
        self.settings.server_variable("at", value.as_str());
        self
    }

    builder_methods!(Client);
}

/// The values of the variable `at` in a server's URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerAt {
    /// `api`
    Api,
    /// `test`
    Test,
}

impl ServerAt {
    /// The text in the URL.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Test => "test",
        }
    }
}
