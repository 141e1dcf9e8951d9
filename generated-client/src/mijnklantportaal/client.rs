// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::mijnklantportaal::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "mijnklantportaal",
    title: "MijnKlantportaal API",
    version: "v1",
    servers: &[
        runtime::Server {
            url: "https://api.mijnklantportaal.nl/v1",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "MIJNKLANTPORTAAL_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "APIKey",
            kind: runtime::SchemeKind::Bearer,
            setter: "bearer_token",
            variables: &["MIJNKLANTPORTAAL_APIKEY"],
        },
    ],
};

/// A client of the MijnKlantportaal API, version 1.
///
/// Cheap to clone; clones share their connections.
///
/// Customer portals (klantportalen) by MijnKlantportaal: customers, their invoices, offers, subscriptions, files, appointments and tickets. The token is an API key of one's own portal, or an OAuth access token for that of somebody else; either has scopes. IDs are opaque text that begins with their kind, such as `cst_` for customers. Each token has 60 requests a minute. What is sent as `YYYY-MM-DD HH:MM:SS` has no offset.
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

    /// Agreements (overeenkomsten) to be signed.
    pub fn agreements(&self) -> resources::agreements::Agreements<'_> {
        resources::agreements::Agreements {
            core: &self.core,
        }
    }

    /// Appointments (afspraken) with customers and others.
    pub fn appointments(&self) -> resources::appointments::Appointments<'_> {
        resources::appointments::Appointments {
            core: &self.core,
        }
    }

    /// Customers (klanten) of the portal.
    pub fn customers(&self) -> resources::customers::Customers<'_> {
        resources::customers::Customers {
            core: &self.core,
        }
    }

    /// Groups of customers (klantgroepen).
    pub fn customer_groups(&self) -> resources::customer_groups::CustomerGroups<'_> {
        resources::customer_groups::CustomerGroups {
            core: &self.core,
        }
    }

    /// Invoices (facturen) to customers. Those of MijnKlantportaal itself are the "Invoices API".
    pub fn customer_invoices(
        &self,
    ) -> resources::customer_invoices::CustomerInvoices<'_> {
        resources::customer_invoices::CustomerInvoices {
            core: &self.core,
        }
    }

    /// Offers (offertes) to customers.
    pub fn customer_offers(&self) -> resources::customer_offers::CustomerOffers<'_> {
        resources::customer_offers::CustomerOffers {
            core: &self.core,
        }
    }

    /// Subscriptions (abonnementen) of customers.
    pub fn customer_subscriptions(
        &self,
    ) -> resources::customer_subscriptions::CustomerSubscriptions<'_> {
        resources::customer_subscriptions::CustomerSubscriptions {
            core: &self.core,
        }
    }

    /// Packages (abonnementspakketten) that customers can subscribe to.
    pub fn customer_subscription_packages(
        &self,
    ) -> resources::customer_subscription_packages::CustomerSubscriptionPackages<'_> {
        resources::customer_subscription_packages::CustomerSubscriptionPackages {
            core: &self.core,
        }
    }

    /// Files (bestanden) and directories (mappen).
    pub fn files(&self) -> resources::files::Files<'_> {
        resources::files::Files {
            core: &self.core,
        }
    }

    /// Requests for files (bestandsverzoeken) from customers and others.
    pub fn file_requests(&self) -> resources::file_requests::FileRequests<'_> {
        resources::file_requests::FileRequests {
            core: &self.core,
        }
    }

    /// Files and directories shared (gedeelde bestanden) with customers and others.
    pub fn file_shares(&self) -> resources::file_shares::FileShares<'_> {
        resources::file_shares::FileShares {
            core: &self.core,
        }
    }

    /// Invoices (facturen) of MijnKlantportaal itself. Those to customers are the "Customer Invoices API".
    pub fn invoices(&self) -> resources::invoices::Invoices<'_> {
        resources::invoices::Invoices {
            core: &self.core,
        }
    }

    /// Links to pay by (betaallinks) and their payments.
    pub fn payment_links(&self) -> resources::payment_links::PaymentLinks<'_> {
        resources::payment_links::PaymentLinks {
            core: &self.core,
        }
    }

    /// Punch cards (strippenkaarten), and the cards that customers have of them.
    pub fn punch_cards(&self) -> resources::punch_cards::PunchCards<'_> {
        resources::punch_cards::PunchCards {
            core: &self.core,
        }
    }

    /// Tickets of customers and their messages (berichten).
    pub fn tickets(&self) -> resources::tickets::Tickets<'_> {
        resources::tickets::Tickets {
            core: &self.core,
        }
    }

    /// URLs that are called when something happens.
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
    /// Sets the credential of the security scheme `APIKey`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `MIJNKLANTPORTAAL_APIKEY`.
    ///
    /// An API key, or an OAuth access token.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("APIKey", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `APIKey`: an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn token_provider(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.token_provider("APIKey", provider);
        self
    }

    builder_methods!(Client);
}
