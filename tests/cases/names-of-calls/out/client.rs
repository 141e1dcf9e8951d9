// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_names_of_calls::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_names_of_calls",
    title: "Calls that do not repeat their resource",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_NAMES_OF_CALLS_BASE_URL",
    security_schemes: &[],
};

/// A client of the Calls that do not repeat their resource API, version 1.
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

    /// What can be bought beside.
    pub fn add_ons(&self) -> resources::add_ons::AddOns<'_> {
        resources::add_ons::AddOns {
            core: &self.core,
        }
    }

    /// Operations of the tag "1-Click Applications".
    pub fn one_click_applications(
        &self,
    ) -> resources::one_click_applications::OneClickApplications<'_> {
        resources::one_click_applications::OneClickApplications {
            core: &self.core,
        }
    }

    /// Operations of the tag "2 Factors".
    pub fn _2_factors(&self) -> resources::_2_factors::Resource2Factors<'_> {
        resources::_2_factors::Resource2Factors {
            core: &self.core,
        }
    }

    /// Operations of the tag "Pet Actions API".
    pub fn pet_actions(&self) -> resources::pet_actions::PetActions<'_> {
        resources::pet_actions::PetActions {
            core: &self.core,
        }
    }

    /// Operations of the tag "pets".
    pub fn pets(&self) -> resources::pets::Pets<'_> {
        resources::pets::Pets {
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
