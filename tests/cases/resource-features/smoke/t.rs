// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.été()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn get_summer() {
    let mut smoke = smoke("getSummer").answered(204, "", "");
    let client = client(&smoke);
    let call = client.été().get_summer();
    smoke.call(NEEDED, call.send());
    smoke.end();
}
