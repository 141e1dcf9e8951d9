// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_growth::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_growth",
    title: "Growth",
    version: "2",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
        runtime::Server {
            url: "https://eu.example.com",
            description: "Europe",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_GROWTH_BASE_URL",
    security_schemes: &[],
};

/// A client of the Growth API, version 2.
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

    /// Operations of the tag "Pets".
    pub fn pets(&self) -> resources::pets::Pets<'_> {
        resources::pets::Pets {
            core: &self.core,
        }
    }

    /// Operations of the tag "Toys".
    pub fn toys(&self) -> resources::toys::Toys<'_> {
        resources::toys::Toys {
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
    /// Chooses the server, [`Server::ApiExampleCom`] unless told otherwise.
    pub fn server(mut self, server: Server) -> Self {
        self.settings.server(server as usize);
        self
    }

    builder_methods!(Client);
}

/// A server of the API, for [`ClientBuilder::server`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Server {
    /// `https://api.example.com`
    ApiExampleCom,
    /// Europe
    ///
    /// `https://eu.example.com`
    Europe,
}
