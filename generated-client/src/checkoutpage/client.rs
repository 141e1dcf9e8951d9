// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "checkoutpage",
    title: "Checkout Page API",
    version: "v1",
    servers: &[
        runtime::Server {
            url: "https://api.checkoutpage.com",
            ..runtime::Server::DEFAULT
        },
    ],
    security_schemes: &[
        runtime::SecurityScheme {
            name: "api_key_auth",
            kind: runtime::SchemeKind::Bearer,
            setter: "bearer_token",
        },
    ],
};

/// A client of the Checkout Page API, version 1.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    pub(super) core: runtime::Core,
}

impl Client {
    /// Starts a client: give it what it needs, then [`build`](ClientBuilder::build) it.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            settings: runtime::Settings::new(&API),
        }
    }

    /// Operations of the tag "Files".
    pub fn files(&self) -> super::files::Files<'_> {
        super::files::Files {
            core: &self.core,
        }
    }

    client_methods!();
}

/// The settings of a [`Client`] to be.
#[must_use = "a builder does nothing until it is built"]
#[derive(Debug)]
pub struct ClientBuilder {
    settings: runtime::Settings,
}

impl ClientBuilder {
    /// The credential of the security scheme `api_key_auth`, sent as `Authorization: Bearer …`.
    ///
    /// An API key, sent as `Authorization: Bearer YOUR_API_KEY`.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.settings
            .credential("api_key_auth", runtime::Credential::Token(token.into()));
        self
    }

    builder_methods!(Client);
}
