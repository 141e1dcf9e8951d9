// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.people()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn add_crowd() {
    let mut smoke = smoke("addCrowd")
        .answered(200, "application/json", r#"{"names":["text"]}"#);
    let client = client(&smoke);
    let call = client.people().add_crowd(api::models::Crowd::default());
    smoke.call(NEEDED, call.send());
    let call = client
        .people()
        .add_crowd(
            api::models::Crowd::default().names(read::<Vec<String>>(r#"["text"]"#)),
        );
    smoke.call(ALL, call.send());
    smoke.end();
}
