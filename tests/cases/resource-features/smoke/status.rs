// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.status()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn status() {
    let mut smoke = smoke("status").answered(200, "application/json", r#"{"up":true}"#);
    let client = client(&smoke);
    let call = client.status().status();
    smoke.call(NEEDED, call.send());
    smoke.end();
}
