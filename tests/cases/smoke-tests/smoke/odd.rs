// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.odd()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn put_numbered() {
    let mut smoke = smoke("putNumbered")
        .answered(200, "application/json", r#"{"on":true,"since":"2024-01-31"}"#);
    let client = client(&smoke);
    let call = client.odd().put_numbered(&read(r#"{"v":2}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{"v":1,"before":{"v":1,"on":{"on":true,"since":"2024-01-31"}}}"#;
    let call = client
        .odd()
        .put_numbered(&read(json))
        .x_lines(read::<api::models::OddXLines>(r#""one""#));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn post_chain() {
    let mut smoke = smoke("postChain")
        .answered(200, "application/json", r#"{"next":null}"#);
    let client = client(&smoke);
    let call = client.odd().post_chain(&read(r#"{"next":null}"#));
    smoke.call(NEEDED, call.send());
    let call = client
        .odd()
        .post_chain(&read(r#"{"next":null}"#))
        .x_lines(read::<api::models::OddXLines>(r#""one""#));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn patch_listed() {
    let mut smoke = smoke("patchListed");
    let client = client(&smoke);
    let call = client.odd().patch_listed(&read(r#"{"truth":true,"great":1}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "truth": true,
        "only": true,
        "great": 1,
        "port": 2147483647,
        "beyond": 9223372036854775807,
        "digits": "2024-01-31T12:30:00Z",
        "parts": "2024-01-31T12:30:00.000Z"
    }"#;
    let call = client
        .odd()
        .patch_listed(&read(json))
        .x_lines(read::<api::models::OddXLines>(r#""one""#));
    smoke.call(ALL, call.send());
    smoke.end();
}
