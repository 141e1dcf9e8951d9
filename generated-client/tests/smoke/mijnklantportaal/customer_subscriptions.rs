// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.customer_subscriptions()`.

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
                "id": "sub_e7a20c95f416",
                "customerId": "cst_8d1f0b27c64e",
                "description": "Hosting",
                "startsAt": "2026-03-01",
                "interval": "14 days",
                "renewsAt": "2027-03-01",
                "currency": "EUR",
                "amount": "120.00",
                "vatRate": 21,
                "status": "planned",
                "options": {
                    "createInvoice": true,
                    "invoiceDescription": "Hosting, another year",
                    "createPayment": true,
                    "paymentIntegration": "mollie",
                    "paymentIntegrationMandateId": "mdt_0f6b83a1",
                    "followUpFailedPayment": true
                },
                "terminatedAt": "2026-12-31T23:59:00+01:00",
                "createdAt": "2026-02-27T10:15:00+01:00"
            }
        ],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/customer-subscriptions?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/customer-subscriptions?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/customer-subscriptions",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-customer-subscriptions")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customer_subscriptions().list();
    smoke.call(NEEDED, call.send());
    let call = client.customer_subscriptions().list().page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
        "id": "sub_e7a20c95f416",
        "customerId": "cst_8d1f0b27c64e",
        "description": "Hosting",
        "startsAt": "2026-03-01",
        "interval": "14 days",
        "renewsAt": "2027-03-01",
        "currency": "EUR",
        "amount": "120.00",
        "vatRate": 21,
        "status": "planned",
        "options": {
            "createInvoice": true,
            "invoiceDescription": "Hosting, another year",
            "createPayment": true,
            "paymentIntegration": "mollie",
            "paymentIntegrationMandateId": "mdt_0f6b83a1",
            "followUpFailedPayment": true
        },
        "terminatedAt": "2026-12-31T23:59:00+01:00",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("create-customer-subscription")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let json = r#"{
        "customerId": "cst_8d1f0b27c64e",
        "description": "Hosting",
        "startDate": "2026-03-01",
        "interval": "14 days",
        "amount": "120.00",
        "vatRate": 21
    }"#;
    let call = client.customer_subscriptions().create(&read(json));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "customerId": "cst_8d1f0b27c64e",
        "description": "Hosting",
        "startDate": "2026-03-01",
        "interval": "14 days",
        "amount": "120.00",
        "vatRate": 21,
        "createInvoice": true,
        "invoiceDescription": "Hosting, another year",
        "createPayment": true,
        "paymentIntegrationMandateId": "mdt_0f6b83a1",
        "followUpFailedPayment": true
    }"#;
    let call = client.customer_subscriptions().create(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "id": "sub_e7a20c95f416",
        "customerId": "cst_8d1f0b27c64e",
        "description": "Hosting",
        "startsAt": "2026-03-01",
        "interval": "14 days",
        "renewsAt": "2027-03-01",
        "currency": "EUR",
        "amount": "120.00",
        "vatRate": 21,
        "status": "planned",
        "options": {
            "createInvoice": true,
            "invoiceDescription": "Hosting, another year",
            "createPayment": true,
            "paymentIntegration": "mollie",
            "paymentIntegrationMandateId": "mdt_0f6b83a1",
            "followUpFailedPayment": true
        },
        "terminatedAt": "2026-12-31T23:59:00+01:00",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("get-customer-subscription")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customer_subscriptions().get("sub_e7a20c95f416");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn change() {
    let answer = r#"{
        "id": "sub_e7a20c95f416",
        "customerId": "cst_8d1f0b27c64e",
        "description": "Hosting",
        "startsAt": "2026-03-01",
        "interval": "14 days",
        "renewsAt": "2027-03-01",
        "currency": "EUR",
        "amount": "120.00",
        "vatRate": 21,
        "status": "planned",
        "options": {
            "createInvoice": true,
            "invoiceDescription": "Hosting, another year",
            "createPayment": true,
            "paymentIntegration": "mollie",
            "paymentIntegrationMandateId": "mdt_0f6b83a1",
            "followUpFailedPayment": true
        },
        "terminatedAt": "2026-12-31T23:59:00+01:00",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("change-customer-subscription")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customer_subscriptions().change("sub_e7a20c95f416", &read("{}"));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "description": "Hosting and email",
        "interval": "14 days",
        "amount": "12.50",
        "vatRate": 21,
        "terminatedAt": "2026-12-31 23:59:00"
    }"#;
    let call = client.customer_subscriptions().change("sub_e7a20c95f416", &read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}
