// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.token()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn get() {
    let mut smoke = smoke("getToken").answered(204, "", "");
    let client = client(&smoke);
    let call = client.token().get("user=rex+%26+co&grant_type=password");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
