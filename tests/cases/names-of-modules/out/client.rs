// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_names_of_modules::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_names_of_modules",
    title: "Tags that are called like modules",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_NAMES_OF_MODULES_BASE_URL",
    security_schemes: &[],
};

/// A client of the Tags that are called like modules API, version 1.
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

    /// What is trained and asked. Each has an owner.
    pub fn models(&self) -> resources::models::Models<'_> {
        resources::models::Models {
            core: &self.core,
        }
    }

    /// Operations of the tag "client".
    pub fn client(&self) -> resources::client::Client<'_> {
        resources::client::Client {
            core: &self.core,
        }
    }

    /// Operations of the tag "runtime".
    pub fn runtime(&self) -> resources::runtime::Runtime<'_> {
        resources::runtime::Runtime {
            core: &self.core,
        }
    }

    /// Operations of the tag "lib".
    pub fn lib(&self) -> resources::lib::Lib<'_> {
        resources::lib::Lib {
            core: &self.core,
        }
    }

    /// Operations of the tag "main".
    pub fn main(&self) -> resources::main::Main<'_> {
        resources::main::Main {
            core: &self.core,
        }
    }

    /// Operations of the tag "mod".
    pub fn r#mod(&self) -> resources::mod_api::Mod<'_> {
        resources::mod_api::Mod {
            core: &self.core,
        }
    }

    /// Operations of the tag "std".
    pub fn std(&self) -> resources::std::Std<'_> {
        resources::std::Std {
            core: &self.core,
        }
    }

    /// Operations of the tag "errors".
    pub fn errors(&self) -> resources::errors::Errors<'_> {
        resources::errors::Errors {
            core: &self.core,
        }
    }

    /// Operations of the tag "headers".
    pub fn headers(&self) -> resources::headers::Headers<'_> {
        resources::headers::Headers {
            core: &self.core,
        }
    }

    /// Operations of the tag "resources".
    pub fn resources(&self) -> resources::resources::Resources<'_> {
        resources::resources::Resources {
            core: &self.core,
        }
    }

    /// Operations of the tag "webhooks".
    pub fn webhooks(&self) -> resources::webhooks::Webhooks<'_> {
        resources::webhooks::Webhooks {
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
