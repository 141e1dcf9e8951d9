// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_names_of_files_and_calls::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_names_of_files_and_calls",
    title: "Names that files and calls share",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_NAMES_OF_FILES_AND_CALLS_BASE_URL",
    security_schemes: &[],
};

/// A client of the Names that files and calls share API, version 1.
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

    /// Operations of the tag "lib".
    pub fn lib(&self) -> resources::lib::Lib<'_> {
        resources::lib::Lib {
            core: &self.core,
        }
    }

    /// Operations of the tag "mod".
    pub fn r#mod(&self) -> resources::mod_api::Mod<'_> {
        resources::mod_api::Mod {
            core: &self.core,
        }
    }

    /// Operations of the tag "main".
    pub fn main(&self) -> resources::main::Main<'_> {
        resources::main::Main {
            core: &self.core,
        }
    }

    /// Operations of the tag "Größe".
    pub fn größe(&self) -> resources::größe::Größe<'_> {
        resources::größe::Größe {
            core: &self.core,
        }
    }

    /// Operations of the tag "日本".
    pub fn 日本(&self) -> resources::日本::日本<'_> {
        resources::日本::日本 {
            core: &self.core,
        }
    }

    /// Operations of the tag "Operations".
    pub fn operations(&self) -> resources::operations::Operations<'_> {
        resources::operations::Operations {
            core: &self.core,
        }
    }

    /// Operations of the tag "Reserved IPs".
    pub fn reserved_ips(&self) -> resources::reserved_ips::ReservedIps<'_> {
        resources::reserved_ips::ReservedIps {
            core: &self.core,
        }
    }

    /// Operations on h.
    pub fn h(&self) -> resources::h::H<'_> {
        resources::h::H {
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
