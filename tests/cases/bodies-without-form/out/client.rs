// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_bodies_without_form::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_bodies_without_form",
    title: "Bodies without form",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_BODIES_WITHOUT_FORM_BASE_URL",
    security_schemes: &[],
};

/// A client of the Bodies without form API, version 1.
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

    /// Operations on tokens.
    pub fn tokens(&self) -> resources::tokens::Tokens<'_> {
        resources::tokens::Tokens {
            core: &self.core,
        }
    }

    /// Operations on searches.
    pub fn searches(&self) -> resources::searches::Searches<'_> {
        resources::searches::Searches {
            core: &self.core,
        }
    }

    /// Operations on scans.
    pub fn scans(&self) -> resources::scans::Scans<'_> {
        resources::scans::Scans {
            core: &self.core,
        }
    }

    /// Operations on images.
    pub fn images(&self) -> resources::images::Images<'_> {
        resources::images::Images {
            core: &self.core,
        }
    }

    /// Operations on parts.
    pub fn parts(&self) -> resources::parts::Parts<'_> {
        resources::parts::Parts {
            core: &self.core,
        }
    }

    /// Operations on archives.
    pub fn archives(&self) -> resources::archives::Archives<'_> {
        resources::archives::Archives {
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
