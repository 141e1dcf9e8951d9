// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.payment_links()`.

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
                "id": "plk_58ac0e91d7b3",
                "description": "Contribution 2026",
                "currency": "EUR",
                "amount": "25.00",
                "reusable": false,
                "expiresAt": "2026-05-04T23:59:59+02:00",
                "status": "open",
                "checkoutUrl": "https://portal.example.com/payment-link/plk_58ac0e91d7b3",
                "createdAt": "2026-02-27T10:15:00+01:00"
            }
        ],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/payment-links?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/payment-links?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/payment-links",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-payment-links")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.payment_links().list();
    smoke.call(NEEDED, call.send());
    let call = client.payment_links().list().page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
        "id": "plk_58ac0e91d7b3",
        "description": "Contribution 2026",
        "currency": "EUR",
        "amount": "25.00",
        "reusable": false,
        "expiresAt": "2026-05-04T23:59:59+02:00",
        "status": "open",
        "checkoutUrl": "https://portal.example.com/payment-link/plk_58ac0e91d7b3",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("create-payment-link")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let json = r#"{"description":"Contribution 2026","amount":"25.00"}"#;
    let call = client.payment_links().create(&read(json));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "description": "Contribution 2026",
        "amount": "25.00",
        "expiresAt": "2026-05-04",
        "reusable": false
    }"#;
    let call = client.payment_links().create(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "id": "plk_58ac0e91d7b3",
        "description": "Contribution 2026",
        "currency": "EUR",
        "amount": "25.00",
        "reusable": false,
        "expiresAt": "2026-05-04T23:59:59+02:00",
        "status": "open",
        "checkoutUrl": "https://portal.example.com/payment-link/plk_58ac0e91d7b3",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("get-payment-link").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.payment_links().get("plk_58ac0e91d7b3");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn list_payments() {
    let answer = r#"{
        "current_page": 1,
        "data": [
            {
                "id": "plp_c0e91d7b358a",
                "paymentLinkId": "plk_58ac0e91d7b3",
                "currency": "EUR",
                "amount": "25.00",
                "status": "paid",
                "payersName": "P. van Dam",
                "integration": "mollie",
                "integrationId": "tr_7UhSN1",
                "createdAt": "2026-02-27T10:15:00+01:00"
            }
        ],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/payment-links/plk_58ac0e91d7b3/payments?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/payment-links/plk_58ac0e91d7b3/payments?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/payment-links/plk_58ac0e91d7b3/payments",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-payment-link-payment")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.payment_links().list_payments("plk_58ac0e91d7b3");
    smoke.call(NEEDED, call.send());
    let call = client.payment_links().list_payments("plk_58ac0e91d7b3").page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}
