// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_sent_records::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_sent_records",
    title: "Sent records",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_SENT_RECORDS_BASE_URL",
    security_schemes: &[],
};

/// A client of the Sent records API, version 1.
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

    /// Operations on lines.
    pub fn lines(&self) -> resources::lines::Lines<'_> {
        resources::lines::Lines {
            core: &self.core,
        }
    }

    /// Operations on sequence.
    pub fn sequence(&self) -> resources::sequence::Sequence<'_> {
        resources::sequence::Sequence {
            core: &self.core,
        }
    }

    /// Operations on either.
    pub fn either(&self) -> resources::either::Either<'_> {
        resources::either::Either {
            core: &self.core,
        }
    }

    /// Operations on events.
    pub fn events(&self) -> resources::events::Events<'_> {
        resources::events::Events {
            core: &self.core,
        }
    }

    /// Operations on files.
    pub fn files(&self) -> resources::files::Files<'_> {
        resources::files::Files {
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
