// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.places()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn add() {
    let mut smoke = smoke("addPlace").answered(204, "", "");
    let client = client(&smoke);
    let call = client
        .places()
        .add(api::models::Place::Address(api::models::Address::default()));
    smoke.call(NEEDED, call.send());
    let call = client
        .places()
        .add(
            api::models::Place::Address(
                api::models::Address::default().name("text").street("text"),
            ),
        );
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let mut smoke = smoke("getPlace")
        .answered(200, "application/json", r#"{"name":"text","street":"text"}"#);
    let client = client(&smoke);
    let call = client.places().get();
    smoke.call(NEEDED, call.send());
    smoke.end();
}
