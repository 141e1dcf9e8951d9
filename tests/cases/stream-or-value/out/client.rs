// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_stream_or_value::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_stream_or_value",
    title: "One value or a stream",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_STREAM_OR_VALUE_BASE_URL",
    security_schemes: &[],
};

/// A client of the One value or a stream API, version 1.
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

    /// Operations of the tag "Chat".
    pub fn chat(&self) -> resources::chat::Chat<'_> {
        resources::chat::Chat {
            core: &self.core,
        }
    }

    /// Operations of the tag "Runs".
    pub fn runs(&self) -> resources::runs::Runs<'_> {
        resources::runs::Runs {
            core: &self.core,
        }
    }

    /// Operations of the tag "Speech".
    pub fn speech(&self) -> resources::speech::Speech<'_> {
        resources::speech::Speech {
            core: &self.core,
        }
    }

    /// Operations of the tag "Helpers".
    pub fn helpers(&self) -> resources::helpers::Helpers<'_> {
        resources::helpers::Helpers {
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
