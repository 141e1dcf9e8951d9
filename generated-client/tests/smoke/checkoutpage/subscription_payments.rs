// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.subscription_payments()`.

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
                "paymentStatus": "succeeded",
                "paid": true,
                "refunded": true,
                "partiallyRefunded": true,
                "amount": 4900,
                "currency": "eur",
                "amountUsd": 4900,
                "billingReason": "manual",
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
                "subscriptionId": "507f1f77bcf86cd799439011",
                "customerId": "507f1f77bcf86cd799439011",
                "customerName": "text",
                "customerEmail": "text",
                "pageId": "507f1f77bcf86cd799439011",
                "pageSlug": "text",
                "productId": "507f1f77bcf86cd799439011",
                "productTitle": "text",
                "sellerId": "507f1f77bcf86cd799439011",
                "transactionIds": ["507f1f77bcf86cd799439011"],
                "invoiceStatus": "draft",
                "livemode": true,
                "stripeInvoiceId": "text",
                "stripeInvoicePdf": "text",
                "stripePaymentId": "text",
                "stripePaymentIntentId": "text",
                "stripeRefundInvoicePdf": "text",
                "stripeSubscriptionId": "text",
                "createdAt": "2024-01-31T12:30:00Z",
                "updatedAt": "2024-01-31T12:30:00Z"
            }
        ],
        "total": 1,
        "has_more": true
    }"#;
    let mut smoke = smoke("listSubscriptionPayments")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.subscription_payments().list();
    smoke.call(NEEDED, call.send());
    let call = client
        .subscription_payments()
        .list()
        .subscription_id("text")
        .customer_id("text")
        .page_id("text")
        .payment_status(read::<api::models::SubscriptionPaymentStatus>(r#""succeeded""#))
        .paid(true)
        .refunded(true)
        .billing_reason(read::<api::models::BillingReason>(r#""manual""#))
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
            "paymentStatus": "succeeded",
            "paid": true,
            "refunded": true,
            "partiallyRefunded": true,
            "amount": 4900,
            "currency": "eur",
            "amountUsd": 4900,
            "billingReason": "manual",
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
            "subscriptionId": "507f1f77bcf86cd799439011",
            "customerId": "507f1f77bcf86cd799439011",
            "customerName": "text",
            "customerEmail": "text",
            "pageId": "507f1f77bcf86cd799439011",
            "pageSlug": "text",
            "productId": "507f1f77bcf86cd799439011",
            "productTitle": "text",
            "sellerId": "507f1f77bcf86cd799439011",
            "transactionIds": ["507f1f77bcf86cd799439011"],
            "invoiceStatus": "draft",
            "livemode": true,
            "stripeInvoiceId": "text",
            "stripeInvoicePdf": "text",
            "stripePaymentId": "text",
            "stripePaymentIntentId": "text",
            "stripeRefundInvoicePdf": "text",
            "stripeSubscriptionId": "text",
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z"
        }
    }"#;
    let mut smoke = smoke("getSubscriptionPayment")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.subscription_payments().get("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
