// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of every operation of the Parts within parts API.
//!
//! They go to a transport for tests, which answers what the document says; to a server where `CASE_MULTIPART_WITHIN_SMOKE_URL` is its URL.

use crate::smoke::Smoke;
use ::case::case_multipart_within as api;
use crate::runtime;

#[rustfmt::skip]
mod mails;
#[rustfmt::skip]
mod pages;
#[rustfmt::skip]
mod people;

fn smoke(operation: &'static str) -> Smoke {
    Smoke::new("CASE_MULTIPART_WITHIN_SMOKE_URL", operation)
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
