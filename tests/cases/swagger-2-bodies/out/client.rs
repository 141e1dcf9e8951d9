// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_swagger_2_bodies::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_swagger_2_bodies",
    title: "Bodies of 2.0",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com/v1",
            ..runtime::Server::DEFAULT
        },
        runtime::Server {
            url: "http://api.example.com/v1",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_SWAGGER_2_BODIES_BASE_URL",
    security_schemes: &[],
};

/// A client of the Bodies of 2.0 API, version 1.
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

    /// Operations on json.
    pub fn json(&self) -> resources::json::JsonApi<'_> {
        resources::json::JsonApi {
            core: &self.core,
        }
    }

    /// Operations on form.
    pub fn form(&self) -> resources::form::Form<'_> {
        resources::form::Form {
            core: &self.core,
        }
    }

    /// Operations on upload.
    pub fn upload(&self) -> resources::upload::Upload<'_> {
        resources::upload::Upload {
            core: &self.core,
        }
    }

    /// Operations on uploads.
    pub fn uploads(&self) -> resources::uploads::Uploads<'_> {
        resources::uploads::Uploads {
            core: &self.core,
        }
    }

    /// Operations on file.
    pub fn file(&self) -> resources::file::File<'_> {
        resources::file::File {
            core: &self.core,
        }
    }

    /// Operations on text.
    pub fn text(&self) -> resources::text::Text<'_> {
        resources::text::Text {
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
    /// Chooses the server, [`Server::ApiExampleComV1`] unless told otherwise.
    pub fn server(mut self, server: Server) -> Self {
        self.settings.server(server as usize);
        self
    }

    builder_methods!(Client);
}

/// A server of the API, for [`ClientBuilder::server`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Server {
    /// `https://api.example.com/v1`
    ApiExampleComV1,
    /// `http://api.example.com/v1`
    HttpApiExampleComV1,
}
