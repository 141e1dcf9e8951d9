// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_names_of_tools::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_names_of_tools",
    title: "Names that tools write",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_NAMES_OF_TOOLS_BASE_URL",
    security_schemes: &[],
};

/// A client of the Names that tools write API, version 1.
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

    /// Operations of the tag "Users".
    pub fn users(&self) -> resources::users::Users<'_> {
        resources::users::Users {
            core: &self.core,
        }
    }

    /// Operations of the tag "OAuth2".
    pub fn oauth2(&self) -> resources::oauth2::Oauth2<'_> {
        resources::oauth2::Oauth2 {
            core: &self.core,
        }
    }

    /// Operations of the tag "iOSAPI".
    pub fn ios_api(&self) -> resources::ios_api::IosApi<'_> {
        resources::ios_api::IosApi {
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
