// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.webhooks()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn list() {
    let answer = r#"{
        "current_page": 1,
        "data": [
            {
                "id": "wbh_64e1f09b2ac7",
                "type": "appointment-created",
                "url": "https://example.com/webhooks/portal",
                "secret": "k3yQ0vXw9LmB2TzR",
                "createdAt": "2026-02-27T10:15:00+01:00"
            }
        ],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/webhooks?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/webhooks?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/webhooks",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-webhooks").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.webhooks().list();
    smoke.call(NEEDED, call.send());
    let call = client.webhooks().list().page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
        "id": "wbh_64e1f09b2ac7",
        "type": "appointment-created",
        "url": "https://example.com/webhooks/portal",
        "secret": "k3yQ0vXw9LmB2TzR",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("create-webhook").answered(201, "application/json", answer);
    let client = client(&smoke);
    let json = r#"{"url":"https://example.com/webhooks/portal","type":"appointment-created"}"#;
    let call = client.webhooks().create(&read(json));
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "id": "wbh_64e1f09b2ac7",
        "type": "appointment-created",
        "url": "https://example.com/webhooks/portal",
        "secret": "k3yQ0vXw9LmB2TzR",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("get-webhook").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.webhooks().get("wbh_64e1f09b2ac7");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
