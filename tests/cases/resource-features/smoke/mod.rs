// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of every operation of the Shop API.
//!
//! They go to a transport for tests, which answers what the document says; to a server where `CASE_RESOURCE_FEATURES_SMOKE_URL` is its URL.

#![cfg_attr(
    not(feature = "all-resources"),
    allow(dead_code, unused_imports, rustdoc::broken_intra_doc_links)
)]

use crate::smoke::Smoke;
use ::case::case_resource_features as api;
use crate::runtime;

#[cfg(feature = "case_resource_features-orders")]
#[rustfmt::skip]
mod orders;
#[cfg(feature = "case_resource_features-owners")]
#[rustfmt::skip]
mod owners;
#[cfg(feature = "case_resource_features-pets")]
#[rustfmt::skip]
mod pets;
#[cfg(feature = "case_resource_features-status")]
#[rustfmt::skip]
mod status;
#[cfg(feature = "case_resource_features-tracing")]
#[rustfmt::skip]
mod tracing;
#[cfg(feature = "case_resource_features-type")]
#[rustfmt::skip]
mod r#type;
#[cfg(feature = "case_resource_features-été")]
#[rustfmt::skip]
#[path = "t.rs"]
mod été;

fn smoke(operation: &'static str) -> Smoke {
    Smoke::new("CASE_RESOURCE_FEATURES_SMOKE_URL", operation)
}

fn client(smoke: &Smoke) -> api::Client {
    let builder = api::Client::builder().retry(runtime::Retry::NEVER);
    let builder = match smoke.server() {
        Some(url) => builder.environment().base_url(url),
        None => {
            let builder = builder.base_url("https://example.com");
            builder.transport(smoke.transport())
        }
    };
    builder.build().expect("a client")
}
