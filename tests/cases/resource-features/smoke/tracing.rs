// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.tracing()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn get() {
    let mut smoke = smoke("getTracing")
        .answered(200, "application/json", r#"{"id":"text","of":"cat"}"#);
    let client = client(&smoke);
    let call = client.tracing().get("text");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
