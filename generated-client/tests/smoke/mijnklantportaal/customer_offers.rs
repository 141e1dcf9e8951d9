// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.customer_offers()`.

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
                "id": "off_94b1e6f0d32a",
                "customerId": "cst_8d1f0b27c64e",
                "offerNumber": "2026-017",
                "issuedAt": "2026-02-27",
                "expiresAt": "2026-03-27",
                "currency": "EUR",
                "amount": "145.20",
                "acceptedAt": "2026-03-04T20:51:50+01:00",
                "acceptedViaIp": "203.0.113.7",
                "acceptedViaUserAgent": "Mozilla/5.0",
                "acceptanceSignature": "data:image/png;base64,iVBORw0KGgo=",
                "rejectedAt": "2026-03-04T20:51:50+01:00",
                "createdAt": "2026-02-27T10:15:00+01:00",
                "links": {"customer":{"href":"text","type":"text"}}
            }
        ],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/customer-offers?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/customer-offers?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/customer-offers",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-customer-offers")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customer_offers().list();
    smoke.call(NEEDED, call.send());
    let call = client.customer_offers().list().page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
        "id": "off_94b1e6f0d32a",
        "customerId": "cst_8d1f0b27c64e",
        "offerNumber": "2026-017",
        "issuedAt": "2026-02-27",
        "expiresAt": "2026-03-27",
        "currency": "EUR",
        "amount": "145.20",
        "acceptedAt": "2026-03-04T20:51:50+01:00",
        "acceptedViaIp": "203.0.113.7",
        "acceptedViaUserAgent": "Mozilla/5.0",
        "acceptanceSignature": "data:image/png;base64,iVBORw0KGgo=",
        "rejectedAt": "2026-03-04T20:51:50+01:00",
        "createdAt": "2026-02-27T10:15:00+01:00",
        "links": {"customer":{"href":"text","type":"text"}}
    }"#;
    let mut smoke = smoke("create-customer-offer")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .customer_offers()
        .create(
            api::models::CreateCustomerOfferRequest::new(
                "cst_8d1f0b27c64e",
                "2026-017",
                read(r#""2026-02-27""#),
                read(r#""2026-03-27""#),
                "145.20",
                runtime::Part::bytes("text").file_name("file"),
            ),
        );
    smoke.call(NEEDED, call.send());
    let call = client
        .customer_offers()
        .create(
            api::models::CreateCustomerOfferRequest::new(
                    "cst_8d1f0b27c64e",
                    "2026-017",
                    read(r#""2026-02-27""#),
                    read(r#""2026-03-27""#),
                    "145.20",
                    runtime::Part::bytes("text").file_name("file"),
                )
                .send_notification(read("true"))
                .accepted_at("2026-03-04 20:51:50")
                .accepted_via_ip("203.0.113.7")
                .accepted_via_user_agent("Mozilla/5.0")
                .rejected_at("2026-03-04 20:51:50"),
        );
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create_manual() {
    let answer = r#"{
        "id": "off_94b1e6f0d32a",
        "customerId": "cst_8d1f0b27c64e",
        "offerNumber": "2026-017",
        "issuedAt": "2026-02-27",
        "expiresAt": "2026-03-27",
        "currency": "EUR",
        "amount": "145.20",
        "acceptedAt": "2026-03-04T20:51:50+01:00",
        "acceptedViaIp": "203.0.113.7",
        "acceptedViaUserAgent": "Mozilla/5.0",
        "acceptanceSignature": "data:image/png;base64,iVBORw0KGgo=",
        "rejectedAt": "2026-03-04T20:51:50+01:00",
        "createdAt": "2026-02-27T10:15:00+01:00",
        "links": {"customer":{"href":"text","type":"text"}}
    }"#;
    let mut smoke = smoke("create-customer-offer-manual")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let json = r#"{
        "customerId": "cst_8d1f0b27c64e",
        "offerNumber": "2026-018",
        "issuedAt": "2026-02-27",
        "expiresAt": "2026-03-27",
        "lines": [{"description":"Hosting, a year","amountExclVat":"120.00","vatRate":21}]
    }"#;
    let call = client.customer_offers().create_manual(&read(json));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "customerId": "cst_8d1f0b27c64e",
        "offerNumber": "2026-018",
        "issuedAt": "2026-02-27",
        "expiresAt": "2026-03-27",
        "sendNotification": true,
        "lines": [{"description":"Hosting, a year","amountExclVat":"120.00","vatRate":21}]
    }"#;
    let call = client.customer_offers().create_manual(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "id": "off_94b1e6f0d32a",
        "customerId": "cst_8d1f0b27c64e",
        "offerNumber": "2026-017",
        "issuedAt": "2026-02-27",
        "expiresAt": "2026-03-27",
        "currency": "EUR",
        "amount": "145.20",
        "acceptedAt": "2026-03-04T20:51:50+01:00",
        "acceptedViaIp": "203.0.113.7",
        "acceptedViaUserAgent": "Mozilla/5.0",
        "acceptanceSignature": "data:image/png;base64,iVBORw0KGgo=",
        "rejectedAt": "2026-03-04T20:51:50+01:00",
        "createdAt": "2026-02-27T10:15:00+01:00",
        "links": {"customer":{"href":"text","type":"text"}}
    }"#;
    let mut smoke = smoke("get-customer-offer")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customer_offers().get("off_94b1e6f0d32a");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn mark_accepted_or_rejected() {
    let answer = r#"{
        "id": "off_94b1e6f0d32a",
        "customerId": "cst_8d1f0b27c64e",
        "offerNumber": "2026-017",
        "issuedAt": "2026-02-27",
        "expiresAt": "2026-03-27",
        "currency": "EUR",
        "amount": "145.20",
        "acceptedAt": "2026-03-04T20:51:50+01:00",
        "acceptedViaIp": "203.0.113.7",
        "acceptedViaUserAgent": "Mozilla/5.0",
        "acceptanceSignature": "data:image/png;base64,iVBORw0KGgo=",
        "rejectedAt": "2026-03-04T20:51:50+01:00",
        "createdAt": "2026-02-27T10:15:00+01:00",
        "links": {"customer":{"href":"text","type":"text"}}
    }"#;
    let mut smoke = smoke("mark-customer-offer-accepted-or-rejected")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .customer_offers()
        .mark_accepted_or_rejected("off_94b1e6f0d32a", &read("{}"));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "acceptedAt": "2026-03-04 20:51:50",
        "acceptedViaIp": "203.0.113.7",
        "acceptedViaUserAgent": "Mozilla/5.0",
        "rejectedAt": "2026-03-04 20:51:50"
    }"#;
    let call = client
        .customer_offers()
        .mark_accepted_or_rejected("off_94b1e6f0d32a", &read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}
