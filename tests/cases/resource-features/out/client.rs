// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_resource_features::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_resource_features",
    title: "Shop",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_RESOURCE_FEATURES_BASE_URL",
    security_schemes: &[],
};

/// A client of the Shop API, version 1.
///
/// Cheap to clone; clones share their connections.
///
/// Each resource is a Cargo feature, shown with its method; none is enabled by default.
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

    #[cfg(feature = "case_resource_features-pets")]
    /// Operations of the tag "Pets".
    pub fn pets(&self) -> resources::pets::Pets<'_> {
        resources::pets::Pets {
            core: &self.core,
        }
    }

    #[cfg(feature = "case_resource_features-owners")]
    /// Operations of the tag "Owners".
    pub fn owners(&self) -> resources::owners::Owners<'_> {
        resources::owners::Owners {
            core: &self.core,
        }
    }

    #[cfg(feature = "case_resource_features-orders")]
    /// Operations of the tag "Orders".
    pub fn orders(&self) -> resources::orders::Orders<'_> {
        resources::orders::Orders {
            core: &self.core,
        }
    }

    #[cfg(feature = "case_resource_features-tracing")]
    /// Operations of the tag "Tracing".
    pub fn tracing(&self) -> resources::tracing::Tracing<'_> {
        resources::tracing::Tracing {
            core: &self.core,
        }
    }

    #[cfg(feature = "case_resource_features-été")]
    /// Operations of the tag "Été".
    pub fn été(&self) -> resources::été::Été<'_> {
        resources::été::Été {
            core: &self.core,
        }
    }

    #[cfg(feature = "case_resource_features-type")]
    /// Operations of the tag "Type".
    pub fn r#type(&self) -> resources::r#type::Type<'_> {
        resources::r#type::Type {
            core: &self.core,
        }
    }

    #[cfg(feature = "case_resource_features-status")]
    /// Operations on status.
    pub fn status(&self) -> resources::status::Status<'_> {
        resources::status::Status {
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
