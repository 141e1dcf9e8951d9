// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

#![allow(deprecated)]

use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "checkoutpage",
    title: "Checkout Page API",
    version: "1.0.0",
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

/// A client of the Checkout Page API, version 1.0.0.
///
/// Cheap to clone; clones share their connections.
///
/// Pages that sell products and tickets or ask for something, and what comes of them. Money is in the smallest unit of its currency. Lists are given in pages: the id of the last object of one page is the `starting_after` of the next, as long as `has_more` says that there is one.
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

    /// The store that the API key belongs to.
    pub fn account(&self) -> super::account::Account<'_> {
        super::account::Account {
            core: &self.core,
        }
    }

    /// Orders of tickets for events.
    pub fn bookings(&self) -> super::bookings::Bookings<'_> {
        super::bookings::Bookings {
            core: &self.core,
        }
    }

    /// Pages that sell a product, and the fields they show.
    pub fn checkout_pages(&self) -> super::checkout_pages::CheckoutPages<'_> {
        super::checkout_pages::CheckoutPages {
            core: &self.core,
        }
    }

    /// Codes that make something cheaper.
    pub fn coupons(&self) -> super::coupons::Coupons<'_> {
        super::coupons::Coupons {
            core: &self.core,
        }
    }

    /// People who bought something.
    pub fn customers(&self) -> super::customers::Customers<'_> {
        super::customers::Customers {
            core: &self.core,
        }
    }

    /// Pages that sell tickets for an event, and the fields they show.
    pub fn events(&self) -> super::events::Events<'_> {
        super::events::Events {
            core: &self.core,
        }
    }

    /// Images for pages, and files that are sold.
    pub fn files(&self) -> super::files::Files<'_> {
        super::files::Files {
            core: &self.core,
        }
    }

    /// Pages that ask for something without selling it, and the fields they show.
    pub fn forms(&self) -> super::forms::Forms<'_> {
        super::forms::Forms {
            core: &self.core,
        }
    }

    /// Invoices of payments and bookings.
    pub fn invoices(&self) -> super::invoices::Invoices<'_> {
        super::invoices::Invoices {
            core: &self.core,
        }
    }

    /// One-time payments.
    pub fn payments(&self) -> super::payments::Payments<'_> {
        super::payments::Payments {
            core: &self.core,
        }
    }

    /// What checkout pages sell.
    pub fn products(&self) -> super::products::Products<'_> {
        super::products::Products {
            core: &self.core,
        }
    }

    /// What was entered in forms.
    pub fn submissions(&self) -> super::submissions::Submissions<'_> {
        super::submissions::Submissions {
            core: &self.core,
        }
    }

    /// What is paid again and again.
    pub fn subscriptions(&self) -> super::subscriptions::Subscriptions<'_> {
        super::subscriptions::Subscriptions {
            core: &self.core,
        }
    }

    /// Single payments of subscriptions.
    pub fn subscription_payments(
        &self,
    ) -> super::subscription_payments::SubscriptionPayments<'_> {
        super::subscription_payments::SubscriptionPayments {
            core: &self.core,
        }
    }

    /// Rates of tax that the store charges.
    pub fn tax_rates(&self) -> super::tax_rates::TaxRates<'_> {
        super::tax_rates::TaxRates {
            core: &self.core,
        }
    }

    /// Ticket types of an event that are sold together.
    pub fn ticket_groups(&self) -> super::ticket_groups::TicketGroups<'_> {
        super::ticket_groups::TicketGroups {
            core: &self.core,
        }
    }

    /// Kinds of tickets that an event has.
    pub fn ticket_types(&self) -> super::ticket_types::TicketTypes<'_> {
        super::ticket_types::TicketTypes {
            core: &self.core,
        }
    }

    /// Tickets that were bought, and checking them in.
    pub fn tickets(&self) -> super::tickets::Tickets<'_> {
        super::tickets::Tickets {
            core: &self.core,
        }
    }

    /// Addresses that are told what happens in the store.
    pub fn webhooks(&self) -> super::webhooks::Webhooks<'_> {
        super::webhooks::Webhooks {
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
    /// An API key of the store, sent as `Authorization: Bearer …`. What it may do is chosen where it is made.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.settings
            .credential("api_key_auth", runtime::Credential::Token(token.into()));
        self
    }

    builder_methods!(Client);
}
