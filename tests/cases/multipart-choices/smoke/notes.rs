// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.notes()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn add() {
    let mut smoke = smoke("addNote").answered(204, "", "");
    let client = client(&smoke);
    let call = client.notes().add();
    smoke.call(NEEDED, call.send());
    let call = client.notes().add().body(&read(r#"{"text":"text"}"#));
    smoke.call(ALL, call.send());
    smoke.end();
}
