// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_path_templates_of_other_tools::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_path_templates_of_other_tools",
    title: "Templates of other tools",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_PATH_TEMPLATES_OF_OTHER_TOOLS_BASE_URL",
    security_schemes: &[],
};

/// A client of the Templates of other tools API, version 1.
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

    /// Operations on express.
    pub fn express(&self) -> resources::express::Express<'_> {
        resources::express::Express {
            core: &self.core,
        }
    }

    /// Operations on optional.
    pub fn optional(&self) -> resources::optional::Optional<'_> {
        resources::optional::Optional {
            core: &self.core,
        }
    }

    /// Operations on expression.
    pub fn expression(&self) -> resources::expression::Expression<'_> {
        resources::expression::Expression {
            core: &self.core,
        }
    }

    /// Operations on undeclared.
    pub fn undeclared(&self) -> resources::undeclared::Undeclared<'_> {
        resources::undeclared::Undeclared {
            core: &self.core,
        }
    }

    /// Operations on operators.
    pub fn operators(&self) -> resources::operators::Operators<'_> {
        resources::operators::Operators {
            core: &self.core,
        }
    }

    /// Operations on run.
    pub fn run(&self) -> resources::run::Run<'_> {
        resources::run::Run {
            core: &self.core,
        }
    }

    /// Operations on files.
    pub fn files(&self) -> resources::files::Files<'_> {
        resources::files::Files {
            core: &self.core,
        }
    }

    /// Operations on limited.
    pub fn limited(&self) -> resources::limited::Limited<'_> {
        resources::limited::Limited {
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
