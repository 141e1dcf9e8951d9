// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.punch_cards()`.

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
                "id": "pcd_1e6c93f0b5d4",
                "name": "Driving lessons",
                "description": "In an electric car",
                "punches": 20,
                "punchLabel": "lessons",
                "forSale": true,
                "price": "899.00",
                "vatRate": 21,
                "expiryValue": 3,
                "expiryPeriode": "days",
                "createdAt": "2026-02-27T10:15:00+01:00"
            }
        ],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/punch-cards?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/punch-cards?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/punch-cards",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-punch-cards").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.punch_cards().list();
    smoke.call(NEEDED, call.send());
    let call = client.punch_cards().list().page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
        "id": "pcd_1e6c93f0b5d4",
        "name": "Driving lessons",
        "description": "In an electric car",
        "punches": 20,
        "punchLabel": "lessons",
        "forSale": true,
        "price": "899.00",
        "vatRate": 21,
        "expiryValue": 3,
        "expiryPeriode": "days",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("create-punch-card").answered(201, "application/json", answer);
    let client = client(&smoke);
    let json = r#"{"name":"Driving lessons","punches":20,"punchLabel":"lessons"}"#;
    let call = client.punch_cards().create(&read(json));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "Driving lessons",
        "description": "In an electric car",
        "punches": 20,
        "punchLabel": "lessons",
        "forSale": true,
        "price": "899.00",
        "vatRate": 21,
        "expiryValue": 3,
        "expirePeriod": "days"
    }"#;
    let call = client.punch_cards().create(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "id": "pcd_1e6c93f0b5d4",
        "name": "Driving lessons",
        "description": "In an electric car",
        "punches": 20,
        "punchLabel": "lessons",
        "forSale": true,
        "price": "899.00",
        "vatRate": 21,
        "expiryValue": 3,
        "expiryPeriode": "days",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("get-punch-card").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.punch_cards().get("pcd_1e6c93f0b5d4");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn edit() {
    let answer = r#"{
        "id": "pcd_1e6c93f0b5d4",
        "name": "Driving lessons",
        "description": "In an electric car",
        "punches": 20,
        "punchLabel": "lessons",
        "forSale": true,
        "price": "899.00",
        "vatRate": 21,
        "expiryValue": 3,
        "expiryPeriode": "days",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("edit-punch-card").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .punch_cards()
        .edit("pcd_1e6c93f0b5d4", &read(r#"{"forSale":true}"#));
    smoke.call(NEEDED, call.send());
    let call = client
        .punch_cards()
        .edit(
            "pcd_1e6c93f0b5d4",
            &read(r#"{"forSale":true,"price":"949.00","vatRate":21}"#),
        );
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn list_issued() {
    let answer = r#"{
        "current_page": 1,
        "data": [
            {
                "id": "pcb_a20d7e58c13f",
                "punchCardId": "pcd_1e6c93f0b5d4",
                "customerId": "cst_8d1f0b27c64e",
                "punchesLeft": 17,
                "status": "active",
                "expiresAt": "2029-02-27T10:15:00+01:00",
                "issuedAt": "2026-02-27T10:15:00+01:00"
            }
        ],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/punch-cards/pcd_1e6c93f0b5d4/issued?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/punch-cards/pcd_1e6c93f0b5d4/issued?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/punch-cards/pcd_1e6c93f0b5d4/issued",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-bought-punch-cards")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.punch_cards().list_issued("pcd_1e6c93f0b5d4");
    smoke.call(NEEDED, call.send());
    let call = client.punch_cards().list_issued("pcd_1e6c93f0b5d4").page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn issue() {
    let answer = r#"{
        "id": "pcb_a20d7e58c13f",
        "punchCardId": "pcd_1e6c93f0b5d4",
        "customerId": "cst_8d1f0b27c64e",
        "punchesLeft": 17,
        "status": "active",
        "expiresAt": "2029-02-27T10:15:00+01:00",
        "issuedAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("issue-punch-card").answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .punch_cards()
        .issue("pcd_1e6c93f0b5d4", &read(r#"{"customerId":"cst_8d1f0b27c64e"}"#));
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn get_issued() {
    let answer = r#"{
        "id": "pcb_a20d7e58c13f",
        "punchCardId": "pcd_1e6c93f0b5d4",
        "customerId": "cst_8d1f0b27c64e",
        "punchesLeft": 17,
        "status": "active",
        "expiresAt": "2029-02-27T10:15:00+01:00",
        "issuedAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("get-bought-punch-card")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.punch_cards().get_issued("pcd_1e6c93f0b5d4", "pcb_a20d7e58c13f");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn stamp() {
    let answer = r#"{
        "id": "pcb_a20d7e58c13f",
        "punchCardId": "pcd_1e6c93f0b5d4",
        "customerId": "cst_8d1f0b27c64e",
        "punchesLeft": 17,
        "status": "active",
        "expiresAt": "2029-02-27T10:15:00+01:00",
        "issuedAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("stamp-punch-card").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .punch_cards()
        .stamp("pcd_1e6c93f0b5d4", "pcb_a20d7e58c13f", &read(r#"{"stamps":1}"#));
    smoke.call(NEEDED, call.send());
    smoke.end();
}
