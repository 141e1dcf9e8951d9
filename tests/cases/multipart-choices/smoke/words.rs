// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.words()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn add() {
    let mut smoke = smoke("addWord").answered(204, "", "");
    let client = client(&smoke);
    let call = client
        .words()
        .add(
            runtime::Multipart::new()
                .part("file", runtime::Part::bytes("text").file_name("file")),
        );
    smoke.call(NEEDED, call.send());
    smoke.end();
}
