// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_errors_in_several_types::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_errors_in_several_types",
    title: "Errors in several types",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_ERRORS_IN_SEVERAL_TYPES_BASE_URL",
    security_schemes: &[],
};

/// A client of the Errors in several types API, version 1.
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

    /// Operations on books.
    pub fn books(&self) -> resources::books::Books<'_> {
        resources::books::Books {
            core: &self.core,
        }
    }

    /// Operations on covers.
    pub fn covers(&self) -> resources::covers::Covers<'_> {
        resources::covers::Covers {
            core: &self.core,
        }
    }

    /// Operations on pages.
    pub fn pages(&self) -> resources::pages::Pages<'_> {
        resources::pages::Pages {
            core: &self.core,
        }
    }

    /// Operations on tokens.
    pub fn tokens(&self) -> resources::tokens::Tokens<'_> {
        resources::tokens::Tokens {
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
