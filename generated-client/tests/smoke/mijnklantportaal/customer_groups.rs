// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.customer_groups()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn list() {
    let answer = r#"{
        "current_page": 1,
        "data": [{"id":"cug_27fd30b5a8e1","name":"Hosting","createdAt":"2026-02-27T10:15:00+01:00"}],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/customer-groups?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/customer-groups?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/customer-groups",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-customer-groups")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customer_groups().list();
    smoke.call(NEEDED, call.send());
    let call = client.customer_groups().list().page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{"id":"cug_27fd30b5a8e1","name":"Hosting","createdAt":"2026-02-27T10:15:00+01:00"}"#;
    let mut smoke = smoke("create-customer-group")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client.customer_groups().create(&read(r#"{"name":"Hosting"}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{"name":"Hosting","customers":["cst_8d1f0b27c64e"]}"#;
    let call = client.customer_groups().create(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{"id":"cug_27fd30b5a8e1","name":"Hosting","createdAt":"2026-02-27T10:15:00+01:00"}"#;
    let mut smoke = smoke("get-customer-group")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customer_groups().get("cug_27fd30b5a8e1");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn edit() {
    let answer = r#"{"id":"cug_27fd30b5a8e1","name":"Hosting","createdAt":"2026-02-27T10:15:00+01:00"}"#;
    let mut smoke = smoke("edit-customer-group")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .customer_groups()
        .edit("cug_27fd30b5a8e1", &read(r#"{"name":"Hosting and email"}"#));
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn add_customers() {
    let answer = r#"{
        "data": [
            {
                "id": "cst_8d1f0b27c64e",
                "companyName": "Bakkerij de Vries",
                "address": "Dorpsstraat 12",
                "zipCode": "3511AB",
                "city": "Utrecht",
                "countryCode": "NL",
                "primaryEmail": "info@example.com",
                "phone": "+31301234567",
                "integration": "acumulus",
                "integrationId": "4711",
                "customerGroups": ["cug_27fd30b5a8e1"],
                "createdAt": "2026-02-27T10:15:00+01:00"
            }
        ]
    }"#;
    let mut smoke = smoke("add-customer-group-customers")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .customer_groups()
        .add_customers(
            "cug_27fd30b5a8e1",
            &read(r#"{"customers":["cst_8d1f0b27c64e"]}"#),
        );
    smoke.call(NEEDED, call.send());
    smoke.end();
}
