// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_multipart_choices::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_multipart_choices",
    title: "Choices of objects as parts",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_MULTIPART_CHOICES_BASE_URL",
    security_schemes: &[],
};

/// A client of the Choices of objects as parts API, version 1.
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

    /// Operations of the tag "imports".
    pub fn imports(&self) -> resources::imports::Imports<'_> {
        resources::imports::Imports {
            core: &self.core,
        }
    }

    /// Operations of the tag "messages".
    pub fn messages(&self) -> resources::messages::Messages<'_> {
        resources::messages::Messages {
            core: &self.core,
        }
    }

    /// Operations of the tag "notes".
    pub fn notes(&self) -> resources::notes::Notes<'_> {
        resources::notes::Notes {
            core: &self.core,
        }
    }

    /// Operations of the tag "places".
    pub fn places(&self) -> resources::places::Places<'_> {
        resources::places::Places {
            core: &self.core,
        }
    }

    /// Operations of the tag "words".
    pub fn words(&self) -> resources::words::Words<'_> {
        resources::words::Words {
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
