// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.pets()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn list() {
    let answer = r#"[{"name":"text","species":"cat","tag":{"number":1}}]"#;
    let mut smoke = smoke("listPets").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.pets().list();
    smoke.call(NEEDED, call.send());
    let call = client.pets().list().limit(1);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{"name":"text","species":"cat","tag":{"number":1}}"#;
    let mut smoke = smoke("createPet").answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client.pets().create(&read(r#"{"name":"text"}"#));
    smoke.call(NEEDED, call.send());
    let call = client.pets().create(&read(r#"{"name":"text","tag":{"number":1}}"#));
    smoke.call(ALL, call.send());
    smoke.end();
}
