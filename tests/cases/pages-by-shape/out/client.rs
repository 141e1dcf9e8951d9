// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_pages_by_shape::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_pages_by_shape",
    title: "Pages by the shape of answers",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com/v1",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_PAGES_BY_SHAPE_BASE_URL",
    security_schemes: &[],
};

/// A client of the Pages by the shape of answers API, version 1.
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

    /// Operations on links.
    pub fn links(&self) -> resources::links::Links<'_> {
        resources::links::Links {
            core: &self.core,
        }
    }

    /// Operations on linked.
    pub fn linked(&self) -> resources::linked::Linked<'_> {
        resources::linked::Linked {
            core: &self.core,
        }
    }

    /// Operations on cursors.
    pub fn cursors(&self) -> resources::cursors::Cursors<'_> {
        resources::cursors::Cursors {
            core: &self.core,
        }
    }

    /// Operations on tokens.
    pub fn tokens(&self) -> resources::tokens::Tokens<'_> {
        resources::tokens::Tokens {
            core: &self.core,
        }
    }

    /// Operations on offsets.
    pub fn offsets(&self) -> resources::offsets::Offsets<'_> {
        resources::offsets::Offsets {
            core: &self.core,
        }
    }

    /// Operations on numbers.
    pub fn numbers(&self) -> resources::numbers::Numbers<'_> {
        resources::numbers::Numbers {
            core: &self.core,
        }
    }

    /// Operations on unsaid.
    pub fn unsaid(&self) -> resources::unsaid::Unsaid<'_> {
        resources::unsaid::Unsaid {
            core: &self.core,
        }
    }

    /// Operations on thing.
    pub fn thing(&self) -> resources::thing::Thing<'_> {
        resources::thing::Thing {
            core: &self.core,
        }
    }

    /// Operations on history.
    pub fn history(&self) -> resources::history::History<'_> {
        resources::history::History {
            core: &self.core,
        }
    }

    /// Operations on actions.
    pub fn actions(&self) -> resources::actions::Actions<'_> {
        resources::actions::Actions {
            core: &self.core,
        }
    }

    /// Operations on from zero.
    pub fn from_zero(&self) -> resources::from_zero::FromZero<'_> {
        resources::from_zero::FromZero {
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
