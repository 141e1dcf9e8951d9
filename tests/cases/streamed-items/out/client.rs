// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_streamed_items::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_streamed_items",
    title: "Streamed items",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_STREAMED_ITEMS_BASE_URL",
    security_schemes: &[],
};

/// A client of the Streamed items API, version 1.
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

    /// Operations on events.
    pub fn events(&self) -> resources::events::Events<'_> {
        resources::events::Events {
            core: &self.core,
        }
    }

    /// Operations on changes.
    pub fn changes(&self) -> resources::changes::Changes<'_> {
        resources::changes::Changes {
            core: &self.core,
        }
    }

    /// Operations on feed.
    pub fn feed(&self) -> resources::feed::Feed<'_> {
        resources::feed::Feed {
            core: &self.core,
        }
    }

    /// Operations on words.
    pub fn words(&self) -> resources::words::Words<'_> {
        resources::words::Words {
            core: &self.core,
        }
    }

    /// Operations on ticks.
    pub fn ticks(&self) -> resources::ticks::Ticks<'_> {
        resources::ticks::Ticks {
            core: &self.core,
        }
    }

    /// Operations on anything.
    pub fn anything(&self) -> resources::anything::Anything<'_> {
        resources::anything::Anything {
            core: &self.core,
        }
    }

    /// Operations on lines.
    pub fn lines(&self) -> resources::lines::Lines<'_> {
        resources::lines::Lines {
            core: &self.core,
        }
    }

    /// Operations on records.
    pub fn records(&self) -> resources::records::Records<'_> {
        resources::records::Records {
            core: &self.core,
        }
    }

    /// Operations on moments.
    pub fn moments(&self) -> resources::moments::Moments<'_> {
        resources::moments::Moments {
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
