// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.customers()`.

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
        ],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/customers?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/customers?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/customers",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-customers").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customers().list();
    smoke.call(NEEDED, call.send());
    let call = client.customers().list().page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
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
    }"#;
    let mut smoke = smoke("create-customer").answered(201, "application/json", answer);
    let client = client(&smoke);
    let json = r#"{
        "companyName": "Bakkerij de Vries",
        "address": "Dorpsstraat 12",
        "zipCode": "3511AB",
        "city": "Utrecht",
        "primaryEmail": "info@example.com"
    }"#;
    let call = client.customers().create(&read(json));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "companyName": "Bakkerij de Vries",
        "address": "Dorpsstraat 12",
        "zipCode": "3511AB",
        "city": "Utrecht",
        "primaryEmail": "info@example.com",
        "countryCode": "NL"
    }"#;
    let call = client.customers().create(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
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
    }"#;
    let mut smoke = smoke("get-customer").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customers().get("cst_8d1f0b27c64e");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn edit() {
    let answer = r#"{
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
    }"#;
    let mut smoke = smoke("edit-customer").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customers().edit("cst_8d1f0b27c64e", &read("{}"));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "companyName": "Bakkerij de Vries",
        "address": "Dorpsstraat 12",
        "zipCode": "3511AB",
        "city": "Utrecht",
        "primaryEmail": "info@example.com",
        "countryCode": "NL"
    }"#;
    let call = client.customers().edit("cst_8d1f0b27c64e", &read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}
