// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_references_anywhere::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_references_anywhere",
    title: "References anywhere",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_REFERENCES_ANYWHERE_BASE_URL",
    security_schemes: &[],
};

/// A client of the References anywhere API, version 1.
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

    /// Operations on c.
    pub fn c(&self) -> resources::c::C<'_> {
        resources::c::C {
            core: &self.core,
        }
    }

    /// Operations on d.
    pub fn d(&self) -> resources::d::D<'_> {
        resources::d::D {
            core: &self.core,
        }
    }

    /// Operations on e.
    pub fn e(&self) -> resources::e::E<'_> {
        resources::e::E {
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
