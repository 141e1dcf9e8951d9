// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_docs_hostile_markdown::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_docs_hostile_markdown",
    title: "Hostile [prose](nowhere) */ <b>",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_DOCS_HOSTILE_MARKDOWN_BASE_URL",
    security_schemes: &[],
};

/// A client of the Hostile \[prose](nowhere) */ \<b> API, version 1.
///
/// Cheap to clone; clones share their connections.
///
/// # Heading
///
/// See \[Pet], \[`Pet`], Pet, \<script>alert(1)\</script>, Vec\<T>, `Vec<T>` and <https://example.com/a_b_c>.
///
/// ```text
/// let indented = "code";
/// ```
///
/// ```text
/// fn fenced() -> { not rust }
/// ```
///
/// ```text
/// unclosed
/// ```
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

    /// About pets
    ///
    /// * \[ ] list
    /// * \[x] done
    pub fn pets(&self) -> resources::pets::Pets<'_> {
        resources::pets::Pets {
            core: &self.core,
        }
    }

    /// Operations on pet notes.
    pub fn pet_notes(&self) -> resources::pet_notes::PetNotes<'_> {
        resources::pet_notes::PetNotes {
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
