// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.invoices()`.

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
                "id": "fac_d31f7ab08c62",
                "invoiceNumber": "MKP-2026.0010",
                "lines": [
                    {
                        "id": "fcl_08c62d31f7ab",
                        "description": "Subscription, a month",
                        "quantity": 1,
                        "currency": "EUR",
                        "amountExclVat": "text",
                        "vatRate": 21,
                        "vatAmount": "text",
                        "amountInclVat": "text"
                    }
                ],
                "currency": "EUR",
                "subtotalAmount": "text",
                "vatAmount": "text",
                "totalAmount": "text",
                "issuedAt": "2026-02-01T00:00:00.000Z",
                "isPaid": true
            }
        ],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/invoices?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/invoices?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/invoices",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-invoices").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.invoices().list();
    smoke.call(NEEDED, call.send());
    let call = client.invoices().list().page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "id": "fac_d31f7ab08c62",
        "invoiceNumber": "MKP-2026.0010",
        "lines": [
            {
                "id": "fcl_08c62d31f7ab",
                "description": "Subscription, a month",
                "quantity": 1,
                "currency": "EUR",
                "amountExclVat": "text",
                "vatRate": 21,
                "vatAmount": "text",
                "amountInclVat": "text"
            }
        ],
        "currency": "EUR",
        "subtotalAmount": "text",
        "vatAmount": "text",
        "totalAmount": "text",
        "issuedAt": "2026-02-01T00:00:00.000Z",
        "isPaid": true
    }"#;
    let mut smoke = smoke("get-invoice").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.invoices().get("fac_d31f7ab08c62");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
