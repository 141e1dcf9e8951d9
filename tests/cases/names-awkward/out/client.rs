// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

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
    security_schemes: &[],
};

/// A client of the Awkward names API, version 1.
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

    /// Operations of the tag "type".
    pub fn r#type(&self) -> super::r#type::Type<'_> {
        super::r#type::Type {
            core: &self.core,
        }
    }

    /// Operations of the tag "client".
    pub fn client(&self) -> super::client_api::Client<'_> {
        super::client_api::Client {
            core: &self.core,
        }
    }

    /// Operations of the tag "Pets API".
    pub fn pets(&self) -> super::pets::Pets<'_> {
        super::pets::Pets {
            core: &self.core,
        }
    }

    /// Operations of the tag "models".
    pub fn models(&self) -> super::models_api::Models<'_> {
        super::models_api::Models {
            core: &self.core,
        }
    }

    /// Operations of the tag "builder".
    pub fn builder_api(&self) -> super::builder::Builder<'_> {
        super::builder::Builder {
            core: &self.core,
        }
    }

    /// Operations on f.
    pub fn f(&self) -> super::f::F<'_> {
        super::f::F { core: &self.core }
    }

    /// Operations on g.
    pub fn g(&self) -> super::g::G<'_> {
        super::g::G { core: &self.core }
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
