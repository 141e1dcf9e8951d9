// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.report()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn get() {
    let answer = r#"<?xml version="1.0" encoding="UTF-8"?><report size="1"><title>text</title></report>"#;
    let mut smoke = smoke("getReport").answered(200, "application/xml", answer);
    let client = client(&smoke);
    let call = client.report().get();
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn report() {
    let mut smoke = smoke("putReport").answered(204, "", "");
    let client = client(&smoke);
    let call = client.report().report(&read(r#"{"title":"text"}"#));
    smoke.call(NEEDED, call.send());
    let call = client.report().report(&read(r#"{"title":"text","size":1}"#));
    smoke.call(ALL, call.send());
    smoke.end();
}
