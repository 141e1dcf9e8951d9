// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

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
    security_schemes: &[],
};

/// A client of the Names that files and calls share API, version 1.
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

    /// Operations of the tag "lib".
    pub fn lib(&self) -> super::lib_api::Lib<'_> {
        super::lib_api::Lib {
            core: &self.core,
        }
    }

    /// Operations of the tag "mod".
    pub fn r#mod(&self) -> super::mod_api::Mod<'_> {
        super::mod_api::Mod {
            core: &self.core,
        }
    }

    /// Operations of the tag "main".
    pub fn main(&self) -> super::main_api::Main<'_> {
        super::main_api::Main {
            core: &self.core,
        }
    }

    /// Operations of the tag "Größe".
    pub fn größe(&self) -> super::größe::Größe<'_> {
        super::größe::Größe {
            core: &self.core,
        }
    }

    /// Operations of the tag "日本".
    pub fn 日本(&self) -> super::日本::日本<'_> {
        super::日本::日本 {
            core: &self.core,
        }
    }

    /// Operations of the tag "Operations".
    pub fn operations(&self) -> super::operations::Operations<'_> {
        super::operations::Operations {
            core: &self.core,
        }
    }

    /// Operations of the tag "Reserved IPs".
    pub fn reserved_ips(&self) -> super::reserved_ips::ReservedIps<'_> {
        super::reserved_ips::ReservedIps {
            core: &self.core,
        }
    }

    /// Operations on h.
    pub fn h(&self) -> super::h::H<'_> {
        super::h::H { core: &self.core }
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
    builder_methods!(Client);
}
