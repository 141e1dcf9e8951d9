// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.parts()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn send() {
    let mut smoke = smoke("sendParts").answered(204, "", "");
    let client = client(&smoke);
    let call = client
        .parts()
        .send(
            api::models::SendPartsRequest::new(
                read::<api::models::FilterText>(r#""{\"field\":\"text\"}""#),
                runtime::Part::bytes("text").file_name("file"),
            ),
        );
    smoke.call(NEEDED, call.send());
    let json = r#""{\"field\":\"text\",\"limit\":1,\"since\":\"2024-01-31T12:30:00Z\"}""#;
    let call = client
        .parts()
        .send(
            api::models::SendPartsRequest::new(
                read::<api::models::FilterText>(json),
                runtime::Part::bytes("text").file_name("file"),
            ),
        );
    smoke.call(ALL, call.send());
    smoke.end();
}
