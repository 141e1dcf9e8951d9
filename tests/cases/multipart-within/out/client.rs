// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_multipart_within::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_multipart_within",
    title: "Parts within parts",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_MULTIPART_WITHIN_BASE_URL",
    security_schemes: &[],
};

/// A client of the Parts within parts API, version 1.
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

    /// Operations on mails.
    pub fn mails(&self) -> resources::mails::Mails<'_> {
        resources::mails::Mails {
            core: &self.core,
        }
    }

    /// Operations on pages.
    pub fn pages(&self) -> resources::pages::Pages<'_> {
        resources::pages::Pages {
            core: &self.core,
        }
    }

    /// Operations on people.
    pub fn people(&self) -> resources::people::People<'_> {
        resources::people::People {
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
