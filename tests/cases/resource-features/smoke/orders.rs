// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.orders()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn place() {
    let mut smoke = smoke("placeOrder")
        .answered(200, "application/json", r#"{"id":"text","of":"cat"}"#);
    let client = client(&smoke);
    let call = client.orders().place(&read(r#"{"species":"cat"}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{"species":"cat","lines":[{"text":"text","count":1}]}"#;
    let call = client.orders().place(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}
