// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_names_run_together::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_names_run_together",
    title: "Limits",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://limits.example",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_NAMES_RUN_TOGETHER_BASE_URL",
    security_schemes: &[],
};

/// A client of the Limits API, version 1.
///
/// Cheap to clone; clones share their connections.
///
/// Ids without separators, and tags that repeat the version that all paths begin with.
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

    /// Operations of the tag "Api20100401Project".
    pub fn project(&self) -> resources::project::Project<'_> {
        resources::project::Project {
            core: &self.core,
        }
    }

    /// Operations of the tag "Api20100401Response".
    pub fn response(&self) -> resources::response::Response<'_> {
        resources::response::Response {
            core: &self.core,
        }
    }

    /// Operations of the tag "Api20100401".
    pub fn api20100401(&self) -> resources::api20100401::Api20100401<'_> {
        resources::api20100401::Api20100401 {
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
    builder_methods!(Client);
}
