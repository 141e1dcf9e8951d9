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
        "data": [
            {
                "id": "507f1f77bcf86cd799439011",
                "status": "draft",
                "invoiceNumber": "text",
                "invoiceUuid": "text",
                "invoiceUrl": "text",
                "amount": 4900,
                "currency": "eur",
                "amountUsd": 4900,
                "amountDue": 4900,
                "amountPaid": 4900,
                "amountRefunded": 4900,
                "amountExcludingTax": 4900,
                "subtotal": 4900,
                "subtotalAfterDiscount": 4900,
                "taxAmount": 4900,
                "taxBreakdown": [
                    {
                        "taxAmount": 4900,
                        "taxableAmount": 4900,
                        "taxType": "text",
                        "taxabilityReason": "text",
                        "taxRateDetails": {}
                    }
                ],
                "taxRates": [
                    {
                        "taxRate": "507f1f77bcf86cd799439011",
                        "stripeId": "text",
                        "displayName": "text",
                        "inclusive": true,
                        "percentage": 1.5,
                        "active": true,
                        "default": true,
                        "createdAt": "2024-01-31T12:30:00Z",
                        "updatedAt": "2024-01-31T12:30:00Z"
                    }
                ],
                "taxSource": "fixed_tax_rate",
                "lineItems": [
                    {
                        "type": "product",
                        "name": "text",
                        "quantity": 1,
                        "unitPrice": 4900,
                        "amount": 4900,
                        "couponCode": "text",
                        "couponDiscountAmount": 4900,
                        "bulkDiscountAmount": 4900
                    }
                ],
                "fees": [{"name":"text","amount":4900,"percentage":1.5}],
                "coupon": {
                    "id": "text",
                    "code": "text",
                    "label": "text",
                    "amountOff": 4900,
                    "percentOff": 1.5,
                    "discount": 4900
                },
                "bulkDiscount": {
                    "amount": 4900,
                    "amountOff": 4900,
                    "percentOff": 1.5,
                    "minQuantity": 1,
                    "maxQuantity": 1
                },
                "productTitle": "text",
                "poNumber": "text",
                "poNumberLabel": "text",
                "chargeId": "507f1f77bcf86cd799439011",
                "customerId": "507f1f77bcf86cd799439011",
                "customerName": "text",
                "customerEmail": "text",
                "billing": {
                    "name": "text",
                    "email": "text",
                    "phone": "text",
                    "taxId": "text",
                    "taxIdType": "text",
                    "address": {
                        "line1": "text",
                        "line2": "text",
                        "postalCode": "text",
                        "city": "text",
                        "state": "text",
                        "country": "text"
                    }
                },
                "sellerBilling": {
                    "name": "text",
                    "email": "text",
                    "taxId": "text",
                    "address": {
                        "line1": "text",
                        "line2": "text",
                        "postalCode": "text",
                        "city": "text",
                        "state": "text",
                        "country": "text"
                    }
                },
                "sellerId": "507f1f77bcf86cd799439011",
                "livemode": true,
                "createdAt": "2024-01-31T12:30:00Z",
                "updatedAt": "2024-01-31T12:30:00Z"
            }
        ],
        "total": 1,
        "has_more": true
    }"#;
    let mut smoke = smoke("listInvoices").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.invoices().list();
    smoke.call(NEEDED, call.send());
    let call = client
        .invoices()
        .list()
        .search("text")
        .status(read::<api::models::InvoiceStatus>(r#""draft""#))
        .customer_id("507f1f77bcf86cd799439011")
        .charge_id("507f1f77bcf86cd799439011")
        .po_number("text")
        .created_after(read(r#""2024-01-31T12:30:00Z""#))
        .created_before(read(r#""2024-01-31T12:30:00Z""#))
        .limit(20)
        .starting_after("507f1f77bcf86cd799439011")
        .ending_before("507f1f77bcf86cd799439011");
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "data": {
            "id": "507f1f77bcf86cd799439011",
            "status": "draft",
            "invoiceNumber": "text",
            "invoiceUuid": "text",
            "invoiceUrl": "text",
            "amount": 4900,
            "currency": "eur",
            "amountUsd": 4900,
            "amountDue": 4900,
            "amountPaid": 4900,
            "amountRefunded": 4900,
            "amountExcludingTax": 4900,
            "subtotal": 4900,
            "subtotalAfterDiscount": 4900,
            "taxAmount": 4900,
            "taxBreakdown": [
                {
                    "taxAmount": 4900,
                    "taxableAmount": 4900,
                    "taxType": "text",
                    "taxabilityReason": "text",
                    "taxRateDetails": {"country":"text","state":"text","taxType":"text","percentageDecimal":1.5}
                }
            ],
            "taxRates": [
                {
                    "taxRate": "507f1f77bcf86cd799439011",
                    "stripeId": "text",
                    "displayName": "text",
                    "inclusive": true,
                    "percentage": 1.5,
                    "active": true,
                    "default": true,
                    "createdAt": "2024-01-31T12:30:00Z",
                    "updatedAt": "2024-01-31T12:30:00Z"
                }
            ],
            "taxSource": "fixed_tax_rate",
            "lineItems": [
                {
                    "type": "product",
                    "name": "text",
                    "quantity": 1,
                    "unitPrice": 4900,
                    "amount": 4900,
                    "couponCode": "text",
                    "couponDiscountAmount": 4900,
                    "bulkDiscountAmount": 4900
                }
            ],
            "fees": [{"name":"text","amount":4900,"percentage":1.5}],
            "coupon": {
                "id": "text",
                "code": "text",
                "label": "text",
                "amountOff": 4900,
                "percentOff": 1.5,
                "discount": 4900
            },
            "bulkDiscount": {"amount":4900,"amountOff":4900,"percentOff":1.5,"minQuantity":1,"maxQuantity":1},
            "productTitle": "text",
            "poNumber": "text",
            "poNumberLabel": "text",
            "chargeId": "507f1f77bcf86cd799439011",
            "customerId": "507f1f77bcf86cd799439011",
            "customerName": "text",
            "customerEmail": "text",
            "billing": {
                "name": "text",
                "email": "text",
                "phone": "text",
                "taxId": "text",
                "taxIdType": "text",
                "address": {
                    "line1": "text",
                    "line2": "text",
                    "postalCode": "text",
                    "city": "text",
                    "state": "text",
                    "country": "text"
                }
            },
            "sellerBilling": {
                "name": "text",
                "email": "text",
                "taxId": "text",
                "address": {
                    "line1": "text",
                    "line2": "text",
                    "postalCode": "text",
                    "city": "text",
                    "state": "text",
                    "country": "text"
                }
            },
            "sellerId": "507f1f77bcf86cd799439011",
            "livemode": true,
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z"
        }
    }"#;
    let mut smoke = smoke("getInvoice").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.invoices().get("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn regenerate() {
    let answer = r#"{
        "data": {
            "id": "507f1f77bcf86cd799439011",
            "status": "draft",
            "invoiceNumber": "text",
            "invoiceUuid": "text",
            "invoiceUrl": "text",
            "amount": 4900,
            "currency": "eur",
            "amountUsd": 4900,
            "amountDue": 4900,
            "amountPaid": 4900,
            "amountRefunded": 4900,
            "amountExcludingTax": 4900,
            "subtotal": 4900,
            "subtotalAfterDiscount": 4900,
            "taxAmount": 4900,
            "taxBreakdown": [
                {
                    "taxAmount": 4900,
                    "taxableAmount": 4900,
                    "taxType": "text",
                    "taxabilityReason": "text",
                    "taxRateDetails": {"country":"text","state":"text","taxType":"text","percentageDecimal":1.5}
                }
            ],
            "taxRates": [
                {
                    "taxRate": "507f1f77bcf86cd799439011",
                    "stripeId": "text",
                    "displayName": "text",
                    "inclusive": true,
                    "percentage": 1.5,
                    "active": true,
                    "default": true,
                    "createdAt": "2024-01-31T12:30:00Z",
                    "updatedAt": "2024-01-31T12:30:00Z"
                }
            ],
            "taxSource": "fixed_tax_rate",
            "lineItems": [
                {
                    "type": "product",
                    "name": "text",
                    "quantity": 1,
                    "unitPrice": 4900,
                    "amount": 4900,
                    "couponCode": "text",
                    "couponDiscountAmount": 4900,
                    "bulkDiscountAmount": 4900
                }
            ],
            "fees": [{"name":"text","amount":4900,"percentage":1.5}],
            "coupon": {
                "id": "text",
                "code": "text",
                "label": "text",
                "amountOff": 4900,
                "percentOff": 1.5,
                "discount": 4900
            },
            "bulkDiscount": {"amount":4900,"amountOff":4900,"percentOff":1.5,"minQuantity":1,"maxQuantity":1},
            "productTitle": "text",
            "poNumber": "text",
            "poNumberLabel": "text",
            "chargeId": "507f1f77bcf86cd799439011",
            "customerId": "507f1f77bcf86cd799439011",
            "customerName": "text",
            "customerEmail": "text",
            "billing": {
                "name": "text",
                "email": "text",
                "phone": "text",
                "taxId": "text",
                "taxIdType": "text",
                "address": {
                    "line1": "text",
                    "line2": "text",
                    "postalCode": "text",
                    "city": "text",
                    "state": "text",
                    "country": "text"
                }
            },
            "sellerBilling": {
                "name": "text",
                "email": "text",
                "taxId": "text",
                "address": {
                    "line1": "text",
                    "line2": "text",
                    "postalCode": "text",
                    "city": "text",
                    "state": "text",
                    "country": "text"
                }
            },
            "sellerId": "507f1f77bcf86cd799439011",
            "livemode": true,
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z"
        }
    }"#;
    let mut smoke = smoke("regenerateInvoice").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.invoices().regenerate("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
