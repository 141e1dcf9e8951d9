// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_dates::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_dates",
    title: "Dates",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://dates.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_DATES_BASE_URL",
    security_schemes: &[],
};

/// A client of the Dates API, version 1.
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

    /// Operations of the tag "events".
    pub fn events(&self) -> resources::events::Events<'_> {
        resources::events::Events {
            core: &self.core,
        }
    }

    /// Operations on forms.
    pub fn forms(&self) -> resources::forms::Forms<'_> {
        resources::forms::Forms {
            core: &self.core,
        }
    }

    /// Operations on free.
    pub fn free(&self) -> resources::free::Free<'_> {
        resources::free::Free {
            core: &self.core,
        }
    }

    /// Operations on days.
    pub fn days(&self) -> resources::days::Days<'_> {
        resources::days::Days {
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
