// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_text_or_empty::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_text_or_empty",
    title: "Text or nothing",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://text.example",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_TEXT_OR_EMPTY_BASE_URL",
    security_schemes: &[],
};

/// A client of the Text or nothing API, version 1.
///
/// Cheap to clone; clones share their connections.
///
/// Text that may be empty is text.
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

    /// Operations of the tag "products".
    pub fn products(&self) -> resources::products::Products<'_> {
        resources::products::Products {
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
