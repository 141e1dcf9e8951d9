// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.orders()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn add() {
    let mut smoke = smoke("addOrder").answered(204, "", "");
    let client = client(&smoke);
    let call = client
        .orders()
        .add(
            api::models::Order::Walk(api::models::Walk::new(read(r#"{"x":1}"#), "text")),
        );
    smoke.call(NEEDED, call.send());
    let call = client
        .orders()
        .add(
            api::models::Order::Walk(
                api::models::Walk::new(read(r#"{"x":1,"at":"2024-01-31"}"#), "text"),
            ),
        );
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{"at":{"x":1,"at":"2024-01-31"},"shoes":"text"}"#;
    let mut smoke = smoke("getOrder").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.orders().get();
    smoke.call(NEEDED, call.send());
    smoke.end();
}
