// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

#![allow(deprecated)]

use crate::case_smoke_tests::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_smoke_tests",
    title: "Smoke tests",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_SMOKE_TESTS_BASE_URL",
    security_schemes: &[],
};

/// A client of the Smoke tests API, version 1.
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

    /// Operations of the tag "Photos".
    pub fn photos(&self) -> resources::photos::Photos<'_> {
        resources::photos::Photos {
            core: &self.core,
        }
    }

    /// Operations of the tag "Flags".
    pub fn flags(&self) -> resources::flags::Flags<'_> {
        resources::flags::Flags {
            core: &self.core,
        }
    }

    /// Operations of the tag "Odd".
    pub fn odd(&self) -> resources::odd::Odd<'_> {
        resources::odd::Odd {
            core: &self.core,
        }
    }

    /// Operations on events.
    pub fn events(&self) -> resources::events::Events<'_> {
        resources::events::Events {
            core: &self.core,
        }
    }

    /// Operations on notices.
    pub fn notices(&self) -> resources::notices::Notices<'_> {
        resources::notices::Notices {
            core: &self.core,
        }
    }

    /// Operations on search.
    pub fn search(&self) -> resources::search::Search<'_> {
        resources::search::Search {
            core: &self.core,
        }
    }

    /// Operations on report.
    pub fn report(&self) -> resources::report::Report<'_> {
        resources::report::Report {
            core: &self.core,
        }
    }

    /// Operations on token.
    pub fn token(&self) -> resources::token::Token<'_> {
        resources::token::Token {
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
