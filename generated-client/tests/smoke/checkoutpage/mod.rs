// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of every operation of the Checkout Page API.
//!
//! They go to a transport for tests, which answers what the document says; to a server where `CHECKOUTPAGE_SMOKE_URL` is its URL.

use crate::smoke::Smoke;
use ::generated_client::checkoutpage as api;
use crate::runtime;

#[rustfmt::skip]
mod account;
#[rustfmt::skip]
mod bookings;
#[rustfmt::skip]
mod checkout_pages;
#[rustfmt::skip]
mod coupons;
#[rustfmt::skip]
mod customers;
#[rustfmt::skip]
mod events;
#[rustfmt::skip]
mod files;
#[rustfmt::skip]
mod forms;
#[rustfmt::skip]
mod invoices;
#[rustfmt::skip]
mod payments;
#[rustfmt::skip]
mod products;
#[rustfmt::skip]
mod submissions;
#[rustfmt::skip]
mod subscription_payments;
#[rustfmt::skip]
mod subscriptions;
#[rustfmt::skip]
mod tax_rates;
#[rustfmt::skip]
mod ticket_groups;
#[rustfmt::skip]
mod ticket_types;
#[rustfmt::skip]
mod tickets;
#[rustfmt::skip]
mod webhooks;

fn smoke(operation: &'static str) -> Smoke {
    Smoke::new("CHECKOUTPAGE_SMOKE_URL", operation)
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
