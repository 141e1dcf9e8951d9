// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_streamed_events::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_streamed_events",
    title: "Events and their fields",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_STREAMED_EVENTS_BASE_URL",
    security_schemes: &[],
};

/// A client of the Events and their fields API, version 1.
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

    /// Operations on answers.
    pub fn answers(&self) -> resources::answers::Answers<'_> {
        resources::answers::Answers {
            core: &self.core,
        }
    }

    /// Operations on messages.
    pub fn messages(&self) -> resources::messages::Messages<'_> {
        resources::messages::Messages {
            core: &self.core,
        }
    }

    /// Operations on signals.
    pub fn signals(&self) -> resources::signals::Signals<'_> {
        resources::signals::Signals {
            core: &self.core,
        }
    }

    /// Operations on counts.
    pub fn counts(&self) -> resources::counts::Counts<'_> {
        resources::counts::Counts {
            core: &self.core,
        }
    }

    /// Operations on steps.
    pub fn steps(&self) -> resources::steps::Steps<'_> {
        resources::steps::Steps {
            core: &self.core,
        }
    }

    /// Operations on places.
    pub fn places(&self) -> resources::places::Places<'_> {
        resources::places::Places {
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
