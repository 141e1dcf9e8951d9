// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_names_of_vendors::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_names_of_vendors",
    title: "Names of vendors",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_NAMES_OF_VENDORS_BASE_URL",
    security_schemes: &[],
};

/// A client of the Names of vendors API, version 1.
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

    /// Operations of the tag "Offices".
    pub fn offices(&self) -> resources::offices::Offices<'_> {
        resources::offices::Offices {
            core: &self.core,
        }
    }

    /// Operations of the tag "Steel".
    pub fn steel(&self) -> resources::steel::Steel<'_> {
        resources::steel::Steel {
            core: &self.core,
        }
    }

    /// Operations of the tag "Group".
    pub fn group(&self) -> resources::group::Group<'_> {
        resources::group::Group {
            core: &self.core,
        }
    }

    /// Operations on garden beds.
    pub fn garden_beds(&self) -> resources::garden_beds::GardenBeds<'_> {
        resources::garden_beds::GardenBeds {
            core: &self.core,
        }
    }

    /// Operations on bars.
    pub fn bars(&self) -> resources::bars::Bars<'_> {
        resources::bars::Bars {
            core: &self.core,
        }
    }

    /// Operations on indices.
    pub fn indices(&self) -> resources::indices::Indices<'_> {
        resources::indices::Indices {
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
