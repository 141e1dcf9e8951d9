// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_query_string_parameter::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_query_string_parameter",
    title: "The whole query string",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_QUERY_STRING_PARAMETER_BASE_URL",
    security_schemes: &[],
};

/// A client of The whole query string API, version 1.
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

    /// Operations on search.
    pub fn search(&self) -> resources::search::Search<'_> {
        resources::search::Search {
            core: &self.core,
        }
    }

    /// Operations on select.
    pub fn select(&self) -> resources::select::Select<'_> {
        resources::select::Select {
            core: &self.core,
        }
    }

    /// Operations on path.
    pub fn path(&self) -> resources::path::Path<'_> {
        resources::path::Path {
            core: &self.core,
        }
    }

    /// Operations on styled.
    pub fn styled(&self) -> resources::styled::Styled<'_> {
        resources::styled::Styled {
            core: &self.core,
        }
    }

    /// Operations on more.
    pub fn more(&self) -> resources::more::More<'_> {
        resources::more::More {
            core: &self.core,
        }
    }

    /// Operations on meant.
    pub fn meant(&self) -> resources::meant::Meant<'_> {
        resources::meant::Meant {
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
