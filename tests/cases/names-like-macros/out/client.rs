// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_names_like_macros::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_names_like_macros",
    title: "Tools",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://tools.example",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_NAMES_LIKE_MACROS_BASE_URL",
    security_schemes: &[],
};

/// A client of the Tools API, version 1.
///
/// Cheap to clone; clones share their connections.
///
/// Resources and types that are called like macros of the prelude.
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

    /// Operations of the tag "hash".
    pub fn hash(&self) -> resources::hash::Hash<'_> {
        resources::hash::Hash {
            core: &self.core,
        }
    }

    /// Operations of the tag "clone".
    pub fn clone_api(&self) -> resources::clone::Clone<'_> {
        resources::clone::Clone {
            core: &self.core,
        }
    }

    /// Operations of the tag "debug".
    pub fn debug(&self) -> resources::debug::Debug<'_> {
        resources::debug::Debug {
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
