// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.forms()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn send() {
    let mut smoke = smoke("sendForm").answered(204, "", "");
    let client = client(&smoke);
    let call = client.forms().send(&read(r#"{"filter":"{\"field\":\"text\"}"}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "filter": "{\"field\":\"text\",\"limit\":1,\"since\":\"2024-01-31T12:30:00Z\"}",
        "note": "text"
    }"#;
    let call = client.forms().send(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}
