// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.customer_subscription_packages()`.

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
                "id": "spg_b93d10e6c75f",
                "name": "Hosting S",
                "description": "10 GB, one domain",
                "interval": "14 days",
                "currency": "EUR",
                "amount": "120.00",
                "vatRate": 21,
                "availableForSale": true
            }
        ],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/customer-subscription-packages?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/customer-subscription-packages?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/customer-subscription-packages",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-customer-subscription-packages")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customer_subscription_packages().list();
    smoke.call(NEEDED, call.send());
    let call = client.customer_subscription_packages().list().page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
        "id": "spg_b93d10e6c75f",
        "name": "Hosting S",
        "description": "10 GB, one domain",
        "interval": "14 days",
        "currency": "EUR",
        "amount": "120.00",
        "vatRate": 21,
        "availableForSale": true
    }"#;
    let mut smoke = smoke("create-customer-subscription-package")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let json = r#"{"name":"Hosting S","interval":"14 days","amount":"120.00","vatRate":21}"#;
    let call = client.customer_subscription_packages().create(&read(json));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "Hosting S",
        "description": "10 GB, one domain",
        "interval": "14 days",
        "amount": "120.00",
        "vatRate": 21,
        "availableForSale": true
    }"#;
    let call = client.customer_subscription_packages().create(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "id": "spg_b93d10e6c75f",
        "name": "Hosting S",
        "description": "10 GB, one domain",
        "interval": "14 days",
        "currency": "EUR",
        "amount": "120.00",
        "vatRate": 21,
        "availableForSale": true
    }"#;
    let mut smoke = smoke("get-customer-subscription-package")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customer_subscription_packages().get("spg_b93d10e6c75f");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn sign_up() {
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
    let mut smoke = smoke("sign-up-customer-subscription-package")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .customer_subscription_packages()
        .sign_up("spg_b93d10e6c75f", &read(r#"{"customerId":"cst_8d1f0b27c64e"}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "customerId": "cst_8d1f0b27c64e",
        "startDate": "2026-03-01",
        "mandateId": "mdt_0f6b83a1",
        "createInvoice": true,
        "invoiceText": "text"
    }"#;
    let call = client
        .customer_subscription_packages()
        .sign_up("spg_b93d10e6c75f", &read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn sign_up_new_customer() {
    let answer = r#"{
        "id": "0c5d9f3e-6a1b-4f27-9d84-2e7b1a60c3f5",
        "paymentLink": "https://pay.example.com/checkout/7QH",
        "expiresAt": "2026-03-05T16:30:00+01:00"
    }"#;
    let mut smoke = smoke("sign-up-customer-subscription-package-to-non-customer")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let json = r#"{
        "companyName": "Bakkerij de Vries",
        "address": "Dorpsstraat 12",
        "zipCode": "3511AB",
        "city": "Utrecht",
        "email": "info@example.com"
    }"#;
    let call = client
        .customer_subscription_packages()
        .sign_up_new_customer("spg_b93d10e6c75f", &read(json));
    smoke.call(NEEDED, call.send());
    smoke.end();
}
