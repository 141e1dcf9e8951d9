// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.payments()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn list() {
    let answer = r#"{
        "data": [
            {
                "id": "text",
                "status": "created",
                "amount": 4900,
                "currency": "eur",
                "amountUsd": 4900,
                "amountDue": 4900,
                "amountPaid": 4900,
                "amountRefunded": 4900,
                "amountExcludingTax": 4900,
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
                "fees": [{"name":"text","amount":4900,"percentage":1.5}],
                "coupon": {
                    "id": "text",
                    "code": "text",
                    "label": "text",
                    "amountOff": 4900,
                    "percentOff": 1.5,
                    "discount": 4900
                },
                "discount": {
                    "amount": 4900,
                    "amountOff": 4900,
                    "percentOff": 1.5,
                    "minQuantity": 1,
                    "maxQuantity": 1
                },
                "dynamicPrice": 4900,
                "customerId": "text",
                "customerName": "text",
                "customerEmail": "text",
                "billing": {
                    "name": "text",
                    "companyName": "text",
                    "email": "text",
                    "billingEmail": "text",
                    "phone": "text",
                    "address": {
                        "line1": "text",
                        "line2": "text",
                        "postalCode": "text",
                        "city": "text",
                        "state": "text",
                        "country": "text"
                    }
                },
                "shipping": {
                    "name": "text",
                    "phone": "text",
                    "address": {
                        "line1": "text",
                        "line2": "text",
                        "postalCode": "text",
                        "city": "text",
                        "state": "text",
                        "country": "text"
                    }
                },
                "fields": [
                    {
                        "fieldId": "text",
                        "label": "text",
                        "reference": "text",
                        "element": "checkbox",
                        "type": "company-name",
                        "value": "text",
                        "meta": {}
                    }
                ],
                "paymentMethod": {
                    "method": "card",
                    "gateway": "stripe",
                    "mode": "default",
                    "wallet": "text",
                    "brand": "visa",
                    "country": "text",
                    "funding": "text",
                    "last4": "4242",
                    "expMonth": 1,
                    "expYear": 1,
                    "exp_month": 1,
                    "exp_year": 1
                },
                "paymentOption": {
                    "type": "manual",
                    "manualType": "invoice",
                    "name": "text",
                    "description": "text",
                    "instructions": "text",
                    "partialAmount": 4900
                },
                "paymentError": "text",
                "orderId": "text",
                "orderStatus": "active",
                "invoiceId": "text",
                "pageId": "text",
                "pageSlug": "text",
                "sellerId": "text",
                "sessionId": "text",
                "visitId": "text",
                "transactionIds": ["text"],
                "isAbandoned": true,
                "createdAt": "2024-01-31T12:30:00Z",
                "updatedAt": "2024-01-31T12:30:00Z"
            }
        ],
        "total": 1,
        "has_more": true
    }"#;
    let mut smoke = smoke("listPayments").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.payments().list();
    smoke.call(NEEDED, call.send());
    let call = client
        .payments()
        .list()
        .search("text")
        .product_id("text")
        .status(read::<api::models::PaymentStatus>(r#""created""#))
        .order_status(read::<api::models::OrderStatus>(r#""active""#))
        .page_id("text")
        .customer_id("text")
        .order_id("text")
        .coupon_code("text")
        .created_after(read(r#""2024-01-31T12:30:00Z""#))
        .created_before(read(r#""2024-01-31T12:30:00Z""#))
        .abandonment_status(read::<api::models::AbandonmentStatus>(r#""abandoned""#))
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
            "id": "text",
            "status": "created",
            "amount": 4900,
            "currency": "eur",
            "amountUsd": 4900,
            "amountDue": 4900,
            "amountPaid": 4900,
            "amountRefunded": 4900,
            "amountExcludingTax": 4900,
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
            "fees": [{"name":"text","amount":4900,"percentage":1.5}],
            "coupon": {
                "id": "text",
                "code": "text",
                "label": "text",
                "amountOff": 4900,
                "percentOff": 1.5,
                "discount": 4900
            },
            "discount": {"amount":4900,"amountOff":4900,"percentOff":1.5,"minQuantity":1,"maxQuantity":1},
            "dynamicPrice": 4900,
            "customerId": "text",
            "customerName": "text",
            "customerEmail": "text",
            "billing": {
                "name": "text",
                "companyName": "text",
                "email": "text",
                "billingEmail": "text",
                "phone": "text",
                "address": {
                    "line1": "text",
                    "line2": "text",
                    "postalCode": "text",
                    "city": "text",
                    "state": "text",
                    "country": "text"
                }
            },
            "shipping": {
                "name": "text",
                "phone": "text",
                "address": {
                    "line1": "text",
                    "line2": "text",
                    "postalCode": "text",
                    "city": "text",
                    "state": "text",
                    "country": "text"
                }
            },
            "fields": [
                {
                    "fieldId": "text",
                    "label": "text",
                    "reference": "text",
                    "element": "checkbox",
                    "type": "company-name",
                    "value": "text",
                    "meta": {"key":"text"}
                }
            ],
            "paymentMethod": {
                "method": "card",
                "gateway": "stripe",
                "mode": "default",
                "wallet": "text",
                "brand": "visa",
                "country": "text",
                "funding": "text",
                "last4": "4242",
                "expMonth": 1,
                "expYear": 1,
                "exp_month": 1,
                "exp_year": 1
            },
            "paymentOption": {
                "type": "manual",
                "manualType": "invoice",
                "name": "text",
                "description": "text",
                "instructions": "text",
                "partialAmount": 4900
            },
            "paymentError": "text",
            "orderId": "text",
            "orderStatus": "active",
            "invoiceId": "text",
            "pageId": "text",
            "pageSlug": "text",
            "sellerId": "text",
            "sessionId": "text",
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z"
        }
    }"#;
    let mut smoke = smoke("getPayment").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.payments().get("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
