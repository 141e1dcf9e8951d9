// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_pages_of_vendors::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_pages_of_vendors",
    title: "Pages as vendors give them",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_PAGES_OF_VENDORS_BASE_URL",
    security_schemes: &[],
};

/// A client of the Pages as vendors give them API, version 1.
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

    /// Operations of the tag "stripe".
    pub fn stripe(&self) -> resources::stripe::Stripe<'_> {
        resources::stripe::Stripe {
            core: &self.core,
        }
    }

    /// Operations of the tag "github".
    pub fn github(&self) -> resources::github::Github<'_> {
        resources::github::Github {
            core: &self.core,
        }
    }

    /// Operations of the tag "openai".
    pub fn openai(&self) -> resources::openai::Openai<'_> {
        resources::openai::Openai {
            core: &self.core,
        }
    }

    /// Operations of the tag "discord".
    pub fn discord(&self) -> resources::discord::Discord<'_> {
        resources::discord::Discord {
            core: &self.core,
        }
    }

    /// Operations of the tag "digitalocean".
    pub fn digitalocean(&self) -> resources::digitalocean::Digitalocean<'_> {
        resources::digitalocean::Digitalocean {
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
