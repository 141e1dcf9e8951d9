// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_several_media_types::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_several_media_types",
    title: "Several media types",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_SEVERAL_MEDIA_TYPES_BASE_URL",
    security_schemes: &[],
};

/// A client of the Several media types API, version 1.
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

    /// Operations on json first.
    pub fn json_first(&self) -> resources::json_first::JsonFirst<'_> {
        resources::json_first::JsonFirst {
            core: &self.core,
        }
    }

    /// Operations on reports.
    pub fn reports(&self) -> resources::reports::Reports<'_> {
        resources::reports::Reports {
            core: &self.core,
        }
    }

    /// Operations on exports.
    pub fn exports(&self) -> resources::exports::Exports<'_> {
        resources::exports::Exports {
            core: &self.core,
        }
    }

    /// Operations on moments.
    pub fn moments(&self) -> resources::moments::Moments<'_> {
        resources::moments::Moments {
            core: &self.core,
        }
    }

    /// Operations on wild.
    pub fn wild(&self) -> resources::wild::Wild<'_> {
        resources::wild::Wild {
            core: &self.core,
        }
    }

    /// Operations on xml.
    pub fn xml(&self) -> resources::xml::Xml<'_> {
        resources::xml::Xml {
            core: &self.core,
        }
    }

    /// Operations on text.
    pub fn text(&self) -> resources::text::Text<'_> {
        resources::text::Text {
            core: &self.core,
        }
    }

    /// Operations on no schema.
    pub fn no_schema(&self) -> resources::no_schema::NoSchema<'_> {
        resources::no_schema::NoSchema {
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
