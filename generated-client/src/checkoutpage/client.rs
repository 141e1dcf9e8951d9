// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

#![allow(deprecated)]

use crate::checkoutpage::resources;
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
    base_url_variable: "CHECKOUTPAGE_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "api_key",
            kind: runtime::SchemeKind::Bearer,
            setter: "bearer_token",
            variables: &["CHECKOUTPAGE_API_KEY"],
        },
    ],
};

/// A client of the Checkout Page API, version 1.0.0.
///
/// Cheap to clone; clones share their connections.
///
/// Checkout pages, events and forms of a store, and the payments, bookings, subscriptions and submissions made on them. Amounts of money are in the smallest unit of their currency. Lists are paged by cursor: while `has_more` is true, the id of the last object is the `starting_after` of the next page.
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

    /// The store that the API key belongs to.
    pub fn account(&self) -> resources::account::Account<'_> {
        resources::account::Account {
            core: &self.core,
        }
    }

    /// Bookings: orders of tickets for events.
    pub fn bookings(&self) -> resources::bookings::Bookings<'_> {
        resources::bookings::Bookings {
            core: &self.core,
        }
    }

    /// Pages that sell a product, and their form fields.
    pub fn checkout_pages(&self) -> resources::checkout_pages::CheckoutPages<'_> {
        resources::checkout_pages::CheckoutPages {
            core: &self.core,
        }
    }

    /// Discount codes.
    pub fn coupons(&self) -> resources::coupons::Coupons<'_> {
        resources::coupons::Coupons {
            core: &self.core,
        }
    }

    /// Customers of the store.
    pub fn customers(&self) -> resources::customers::Customers<'_> {
        resources::customers::Customers {
            core: &self.core,
        }
    }

    /// Pages that sell tickets for an event, and their form fields.
    pub fn events(&self) -> resources::events::Events<'_> {
        resources::events::Events {
            core: &self.core,
        }
    }

    /// Images of pages, and files that are sold.
    pub fn files(&self) -> resources::files::Files<'_> {
        resources::files::Files {
            core: &self.core,
        }
    }

    /// Forms, and their fields.
    pub fn forms(&self) -> resources::forms::Forms<'_> {
        resources::forms::Forms {
            core: &self.core,
        }
    }

    /// Invoices of payments and bookings.
    pub fn invoices(&self) -> resources::invoices::Invoices<'_> {
        resources::invoices::Invoices {
            core: &self.core,
        }
    }

    /// One-time payments.
    pub fn payments(&self) -> resources::payments::Payments<'_> {
        resources::payments::Payments {
            core: &self.core,
        }
    }

    /// Products of checkout pages.
    pub fn products(&self) -> resources::products::Products<'_> {
        resources::products::Products {
            core: &self.core,
        }
    }

    /// Submissions of forms.
    pub fn submissions(&self) -> resources::submissions::Submissions<'_> {
        resources::submissions::Submissions {
            core: &self.core,
        }
    }

    /// Subscriptions: recurring payments.
    pub fn subscriptions(&self) -> resources::subscriptions::Subscriptions<'_> {
        resources::subscriptions::Subscriptions {
            core: &self.core,
        }
    }

    /// Payments of subscriptions.
    pub fn subscription_payments(
        &self,
    ) -> resources::subscription_payments::SubscriptionPayments<'_> {
        resources::subscription_payments::SubscriptionPayments {
            core: &self.core,
        }
    }

    /// Tax rates of the store.
    pub fn tax_rates(&self) -> resources::tax_rates::TaxRates<'_> {
        resources::tax_rates::TaxRates {
            core: &self.core,
        }
    }

    /// Ticket types of an event that are sold together.
    pub fn ticket_groups(&self) -> resources::ticket_groups::TicketGroups<'_> {
        resources::ticket_groups::TicketGroups {
            core: &self.core,
        }
    }

    /// Types of tickets for an event.
    pub fn ticket_types(&self) -> resources::ticket_types::TicketTypes<'_> {
        resources::ticket_types::TicketTypes {
            core: &self.core,
        }
    }

    /// Tickets that were bought, and check-ins.
    pub fn tickets(&self) -> resources::tickets::Tickets<'_> {
        resources::tickets::Tickets {
            core: &self.core,
        }
    }

    /// URLs that are notified of events in the store.
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
    /// Sets the credential of the security scheme `api_key`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CHECKOUTPAGE_API_KEY`.
    ///
    /// An API key of the store, sent as `Authorization: Bearer …`. A key has permissions, so that not every key can call every operation.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("api_key", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `api_key`: an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn token_provider(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.token_provider("api_key", provider);
        self
    }

    builder_methods!(Client);
}
