// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_pages_by_extension::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_pages_by_extension",
    title: "Pages as extensions say",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com/v1",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_PAGES_BY_EXTENSION_BASE_URL",
    security_schemes: &[],
};

/// A client of the Pages as extensions say API, version 1.
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

    /// Operations on azure.
    pub fn azure(&self) -> resources::azure::Azure<'_> {
        resources::azure::Azure {
            core: &self.core,
        }
    }

    /// Operations on dropshot.
    pub fn dropshot(&self) -> resources::dropshot::Dropshot<'_> {
        resources::dropshot::Dropshot {
            core: &self.core,
        }
    }

    /// Operations on speakeasy.
    pub fn speakeasy(&self) -> resources::speakeasy::Speakeasy<'_> {
        resources::speakeasy::Speakeasy {
            core: &self.core,
        }
    }

    /// Operations on fern.
    pub fn fern(&self) -> resources::fern::Fern<'_> {
        resources::fern::Fern {
            core: &self.core,
        }
    }

    /// Operations on stainless.
    pub fn stainless(&self) -> resources::stainless::Stainless<'_> {
        resources::stainless::Stainless {
            core: &self.core,
        }
    }

    /// Operations on none.
    pub fn none(&self) -> resources::none::NoneApi<'_> {
        resources::none::NoneApi {
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
