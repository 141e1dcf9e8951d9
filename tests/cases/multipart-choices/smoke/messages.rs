// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.messages()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn send() {
    let mut smoke = smoke("send").answered(204, "", "");
    let client = client(&smoke);
    let call = client
        .messages()
        .send(
            api::models::Message::Letter(
                api::models::Letter::new(
                    vec![runtime::Part::bytes("text").file_name("file")],
                ),
            ),
        );
    smoke.call(NEEDED, call.send());
    smoke.end();
}
