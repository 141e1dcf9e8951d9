// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_names_awkward::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_names_awkward",
    title: "Awkward names",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_NAMES_AWKWARD_BASE_URL",
    security_schemes: &[],
};

/// A client of the Awkward names API, version 1.
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

    /// Operations of the tag "type".
    pub fn r#type(&self) -> resources::r#type::Type<'_> {
        resources::r#type::Type {
            core: &self.core,
        }
    }

    /// Operations of the tag "client".
    pub fn client(&self) -> resources::client::Client<'_> {
        resources::client::Client {
            core: &self.core,
        }
    }

    /// Operations of the tag "Pets API".
    pub fn pets(&self) -> resources::pets::Pets<'_> {
        resources::pets::Pets {
            core: &self.core,
        }
    }

    /// Operations of the tag "models".
    pub fn models(&self) -> resources::models::Models<'_> {
        resources::models::Models {
            core: &self.core,
        }
    }

    /// Operations of the tag "builder".
    pub fn builder_api(&self) -> resources::builder::Builder<'_> {
        resources::builder::Builder {
            core: &self.core,
        }
    }

    /// Operations on f.
    pub fn f(&self) -> resources::f::F<'_> {
        resources::f::F {
            core: &self.core,
        }
    }

    /// Operations on g.
    pub fn g(&self) -> resources::g::G<'_> {
        resources::g::G {
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
