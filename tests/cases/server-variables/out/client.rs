// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_server_variables::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_server_variables",
    title: "Servers",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://{region}.example.com:{port}/{base}",
            description: "By region",
            variables: &[
                runtime::ServerVariable {
                    name: "region",
                    default: "eu",
                    values: &["eu", "us"],
                    setter: "server_region",
                },
                runtime::ServerVariable {
                    name: "port",
                    default: "443",
                    values: &[],
                    setter: "server_port",
                },
                runtime::ServerVariable {
                    name: "base",
                    default: "v1",
                    values: &[],
                    setter: "server_base",
                },
            ],
        },
        runtime::Server {
            url: "https://test.example.com",
            ..runtime::Server::DEFAULT
        },
        runtime::Server {
            url: "https://{tenant}.example.com/{base}",
            description: "Tenant server (of its own)",
            variables: &[
                runtime::ServerVariable {
                    name: "tenant",
                    default: "demo",
                    values: &[],
                    setter: "server_tenant",
                },
                runtime::ServerVariable {
                    name: "base",
                    default: "v2",
                    values: &[],
                    setter: "server_base",
                },
            ],
        },
        runtime::Server {
            url: "{endpoint}/widget",
            description: "Endpoint",
            variables: &[
                runtime::ServerVariable {
                    name: "endpoint",
                    default: "",
                    values: &[],
                    setter: "server_endpoint",
                },
            ],
        },
        runtime::Server {
            url: "https://staged.example.com/{stage}",
            description: "Staged",
            variables: &[
                runtime::ServerVariable {
                    name: "stage",
                    default: "/prod",
                    values: &[],
                    setter: "server_stage",
                },
            ],
        },
        runtime::Server {
            url: "https://old.example.com",
            description: "By region",
            ..runtime::Server::DEFAULT
        },
        runtime::Server {
            url: "https://older.example.com/v0",
            description: "The server for those who did not move in the year that was given",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_SERVER_VARIABLES_BASE_URL",
    security_schemes: &[],
};

/// A client of the Servers API, version 1.
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
    /// Chooses the server, [`Server::ByRegion`] unless told otherwise.
    pub fn server(mut self, server: Server) -> Self {
        self.settings.server(server as usize);
        self
    }

    /// Sets the variable `region` of the server's URL.
    ///
    /// Where.
    ///
    /// Default: `eu`.
    pub fn server_region(mut self, value: ServerRegion) -> Self {
        self.settings.server_variable("region", value.as_str());
        self
    }

    /// Sets the variable `port` of the server's URL.
    ///
    /// Default: `443`.
    pub fn server_port(mut self, value: impl AsRef<str>) -> Self {
        self.settings.server_variable("port", value.as_ref());
        self
    }

    /// Sets the variable `base` of the server's URL.
    ///
    /// Default: `v1` or `v2`, by server.
    pub fn server_base(mut self, value: impl AsRef<str>) -> Self {
        self.settings.server_variable("base", value.as_ref());
        self
    }

    /// Sets the variable `tenant` of the server's URL.
    ///
    /// Default: `demo`.
    pub fn server_tenant(mut self, value: impl AsRef<str>) -> Self {
        self.settings.server_variable("tenant", value.as_ref());
        self
    }

    /// Sets the variable `endpoint` of the server's URL.
    pub fn server_endpoint(mut self, value: impl AsRef<str>) -> Self {
        self.settings.server_variable("endpoint", value.as_ref());
        self
    }

    /// Sets the variable `stage` of the server's URL.
    ///
    /// Default: `/prod`.
    pub fn server_stage(mut self, value: impl AsRef<str>) -> Self {
        self.settings.server_variable("stage", value.as_ref());
        self
    }

    builder_methods!(Client);
}

/// A server of the API, for [`ClientBuilder::server`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Server {
    /// By region
    ///
    /// `https://{region}.example.com:{port}/{base}`
    ByRegion,
    /// `https://test.example.com`
    TestExampleCom,
    /// Tenant server (of its own)
    ///
    /// `https://{tenant}.example.com/{base}`
    Tenant,
    /// Endpoint
    ///
    /// `{endpoint}/widget`
    Endpoint,
    /// Staged
    ///
    /// `https://staged.example.com/{stage}`
    Staged,
    /// By region
    ///
    /// `https://old.example.com`
    OldExampleCom,
    /// The server for those who did not move in the year that was given
    ///
    /// `https://older.example.com/v0`
    OlderExampleComV0,
}

/// The values of the variable `region` in a server's URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerRegion {
    /// `eu`
    Eu,
    /// `us`
    Us,
    /// `moon`
    Moon,
}

impl ServerRegion {
    /// The text in the URL.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Us => "us",
            Self::Moon => "moon",
        }
    }
}
