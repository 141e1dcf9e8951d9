// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.owners()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn get() {
    let mut smoke = smoke("getOwner")
        .answered(200, "application/json", r#"{"name":"text","likes":"cat"}"#);
    let client = client(&smoke);
    let call = client.owners().get("text");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
