// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of every operation of the MijnKlantportaal API.
//!
//! They go to a transport for tests, which answers what the document says; to a server where `MIJNKLANTPORTAAL_SMOKE_URL` is its URL.

use crate::smoke::Smoke;
use ::generated_client::mijnklantportaal as api;
use crate::runtime;

#[rustfmt::skip]
mod agreements;
#[rustfmt::skip]
mod appointments;
#[rustfmt::skip]
mod customer_groups;
#[rustfmt::skip]
mod customer_invoices;
#[rustfmt::skip]
mod customer_offers;
#[rustfmt::skip]
mod customer_subscription_packages;
#[rustfmt::skip]
mod customer_subscriptions;
#[rustfmt::skip]
mod customers;
#[rustfmt::skip]
mod file_requests;
#[rustfmt::skip]
mod file_shares;
#[rustfmt::skip]
mod files;
#[rustfmt::skip]
mod invoices;
#[rustfmt::skip]
mod payment_links;
#[rustfmt::skip]
mod punch_cards;
#[rustfmt::skip]
mod tickets;
#[rustfmt::skip]
mod webhooks;

fn smoke(operation: &'static str) -> Smoke {
    Smoke::new("MIJNKLANTPORTAAL_SMOKE_URL", operation)
}

fn client(smoke: &Smoke) -> api::Client {
    let builder = api::Client::builder().retry(runtime::Retry::NEVER);
    let builder = match smoke.server() {
        Some(url) => builder.environment().base_url(url),
        None => {
            let builder = builder.base_url("https://example.com");
            let builder = builder.bearer_token("secret");
            builder.transport(smoke.transport())
        }
    };
    builder.build().expect("a client")
}
