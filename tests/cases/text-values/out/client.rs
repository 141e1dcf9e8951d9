// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_text_values::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_text_values",
    title: "Values in text",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_TEXT_VALUES_BASE_URL",
    security_schemes: &[],
};

/// A client of the Values in text API, version 1.
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

    /// Operations on count.
    pub fn count(&self) -> resources::count::Count<'_> {
        resources::count::Count {
            core: &self.core,
        }
    }

    /// Operations on open.
    pub fn open(&self) -> resources::open::Open<'_> {
        resources::open::Open {
            core: &self.core,
        }
    }

    /// Operations on ratio.
    pub fn ratio(&self) -> resources::ratio::Ratio<'_> {
        resources::ratio::Ratio {
            core: &self.core,
        }
    }

    /// Operations on state.
    pub fn state(&self) -> resources::state::State<'_> {
        resources::state::State {
            core: &self.core,
        }
    }

    /// Operations on since.
    pub fn since(&self) -> resources::since::Since<'_> {
        resources::since::Since {
            core: &self.core,
        }
    }

    /// Operations on name.
    pub fn name(&self) -> resources::name::Name<'_> {
        resources::name::Name {
            core: &self.core,
        }
    }

    /// Operations on table.
    pub fn table(&self) -> resources::table::Table<'_> {
        resources::table::Table {
            core: &self.core,
        }
    }

    /// Operations on kanji.
    pub fn kanji(&self) -> resources::kanji::Kanji<'_> {
        resources::kanji::Kanji {
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
