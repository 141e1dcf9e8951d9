// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_answers_of_any_type::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_answers_of_any_type",
    title: "Answers of any type",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_ANSWERS_OF_ANY_TYPE_BASE_URL",
    security_schemes: &[],
};

/// A client of the Answers of any type API, version 1.
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

    /// Operations on name.
    pub fn name(&self) -> resources::name::Name<'_> {
        resources::name::Name {
            core: &self.core,
        }
    }

    /// Operations on state.
    pub fn state(&self) -> resources::state::State<'_> {
        resources::state::State {
            core: &self.core,
        }
    }

    /// Operations on since.
    pub fn since(&self) -> resources::since::Since<'_> {
        resources::since::Since {
            core: &self.core,
        }
    }

    /// Operations on size.
    pub fn size(&self) -> resources::size::Size<'_> {
        resources::size::Size {
            core: &self.core,
        }
    }

    /// Operations on members.
    pub fn members(&self) -> resources::members::Members<'_> {
        resources::members::Members {
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
