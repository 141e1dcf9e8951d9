// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

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
    security_schemes: &[],
};

/// A client of the Names of vendors API, version 1.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    pub(super) core: runtime::Core,
}

impl Client {
    /// Starts a client: give it what it needs, then [`build`](ClientBuilder::build) it.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            settings: runtime::Settings::new(&API),
        }
    }

    /// Operations of the tag "Offices".
    pub fn offices(&self) -> super::offices::Offices<'_> {
        super::offices::Offices {
            core: &self.core,
        }
    }

    /// Operations of the tag "Steel".
    pub fn steel(&self) -> super::steel::Steel<'_> {
        super::steel::Steel {
            core: &self.core,
        }
    }

    /// Operations of the tag "Group".
    pub fn group(&self) -> super::group::Group<'_> {
        super::group::Group {
            core: &self.core,
        }
    }

    /// Operations on garden beds.
    pub fn garden_beds(&self) -> super::garden_beds::GardenBeds<'_> {
        super::garden_beds::GardenBeds {
            core: &self.core,
        }
    }

    /// Operations on bars.
    pub fn bars(&self) -> super::bars::Bars<'_> {
        super::bars::Bars {
            core: &self.core,
        }
    }

    /// Operations on indices.
    pub fn indices(&self) -> super::indices::Indices<'_> {
        super::indices::Indices {
            core: &self.core,
        }
    }

    client_methods!();
}

/// The settings of a [`Client`] to be.
#[must_use = "a builder does nothing until it is built"]
#[derive(Debug)]
pub struct ClientBuilder {
    settings: runtime::Settings,
}

impl ClientBuilder {
    builder_methods!(Client);
}
