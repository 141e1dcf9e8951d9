// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.customer_invoices()`.

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
                "id": "inv_c05e92d71b48",
                "customerId": "cst_8d1f0b27c64e",
                "invoiceNumber": "2026-0142",
                "issuedAt": "2026-02-27",
                "currency": "EUR",
                "amount": "145.20",
                "paidAt": "2026-03-02T12:59:00+01:00",
                "createdAt": "2026-02-27T10:15:00+01:00",
                "links": {
                    "customer": {"href":"text","type":"text"},
                    "onlinePaymentLink": {"href":"text","type":"text"}
                }
            }
        ],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/customer-invoices?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/customer-invoices?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/customer-invoices",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-customer-invoices")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customer_invoices().list();
    smoke.call(NEEDED, call.send());
    let call = client.customer_invoices().list().page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
        "id": "inv_c05e92d71b48",
        "customerId": "cst_8d1f0b27c64e",
        "invoiceNumber": "2026-0142",
        "issuedAt": "2026-02-27",
        "currency": "EUR",
        "amount": "145.20",
        "paidAt": "2026-03-02T12:59:00+01:00",
        "createdAt": "2026-02-27T10:15:00+01:00",
        "links": {
            "customer": {"href":"text","type":"text"},
            "onlinePaymentLink": {"href":"text","type":"text"}
        }
    }"#;
    let mut smoke = smoke("create-customer-invoice")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .customer_invoices()
        .create(
            api::models::CreateCustomerInvoiceRequest::new(
                "cst_8d1f0b27c64e",
                "2026-0142",
                read(r#""2026-02-27""#),
                "145.20",
                runtime::Part::bytes("text").file_name("file"),
            ),
        );
    smoke.call(NEEDED, call.send());
    let call = client
        .customer_invoices()
        .create(
            api::models::CreateCustomerInvoiceRequest::new(
                    "cst_8d1f0b27c64e",
                    "2026-0142",
                    read(r#""2026-02-27""#),
                    "145.20",
                    runtime::Part::bytes("text").file_name("file"),
                )
                .paid_at("2026-03-02 12:59:00")
                .send_notification(read("true")),
        );
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create_manual() {
    let answer = r#"{
        "id": "inv_c05e92d71b48",
        "customerId": "cst_8d1f0b27c64e",
        "invoiceNumber": "2026-0142",
        "issuedAt": "2026-02-27",
        "currency": "EUR",
        "amount": "145.20",
        "paidAt": "2026-03-02T12:59:00+01:00",
        "createdAt": "2026-02-27T10:15:00+01:00",
        "links": {
            "customer": {"href":"text","type":"text"},
            "onlinePaymentLink": {"href":"text","type":"text"}
        }
    }"#;
    let mut smoke = smoke("create-customer-invoice-manual")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let json = r#"{
        "customerId": "cst_8d1f0b27c64e",
        "invoiceNumber": "2026-0143",
        "issuedAt": "2026-02-27",
        "lines": [{"description":"Hosting, a year","amountExclVat":"120.00","vatRate":21}]
    }"#;
    let call = client.customer_invoices().create_manual(&read(json));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "customerId": "cst_8d1f0b27c64e",
        "invoiceNumber": "2026-0143",
        "issuedAt": "2026-02-27",
        "sendNotification": true,
        "lines": [{"description":"Hosting, a year","amountExclVat":"120.00","vatRate":21}]
    }"#;
    let call = client.customer_invoices().create_manual(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "id": "inv_c05e92d71b48",
        "customerId": "cst_8d1f0b27c64e",
        "invoiceNumber": "2026-0142",
        "issuedAt": "2026-02-27",
        "currency": "EUR",
        "amount": "145.20",
        "paidAt": "2026-03-02T12:59:00+01:00",
        "createdAt": "2026-02-27T10:15:00+01:00",
        "links": {
            "customer": {"href":"text","type":"text"},
            "onlinePaymentLink": {"href":"text","type":"text"}
        }
    }"#;
    let mut smoke = smoke("get-customer-invoice")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customer_invoices().get("inv_c05e92d71b48");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn mark_paid() {
    let answer = r#"{
        "id": "inv_c05e92d71b48",
        "customerId": "cst_8d1f0b27c64e",
        "invoiceNumber": "2026-0142",
        "issuedAt": "2026-02-27",
        "currency": "EUR",
        "amount": "145.20",
        "paidAt": "2026-03-02T12:59:00+01:00",
        "createdAt": "2026-02-27T10:15:00+01:00",
        "links": {
            "customer": {"href":"text","type":"text"},
            "onlinePaymentLink": {"href":"text","type":"text"}
        }
    }"#;
    let mut smoke = smoke("mark-customer-invoice-paid")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .customer_invoices()
        .mark_paid("inv_c05e92d71b48", &read(r#"{"paidAt":"2026-03-02 14:00:00"}"#));
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn get_pdf() {
    let answer = r#"{"link":"https://...","expiresAt":"2025-04-29T21:00:00+02:00"}"#;
    let mut smoke = smoke("get-customer-invoice-pdf")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customer_invoices().get_pdf("inv_c05e92d71b48");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
