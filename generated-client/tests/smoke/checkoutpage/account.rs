// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.account()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn get() {
    let answer = r#"{"id":"text","name":"text","displayName":"text","logo":{"url":"text"}}"#;
    let mut smoke = smoke("getAccount").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.account().get();
    smoke.call(NEEDED, call.send());
    smoke.end();
}
