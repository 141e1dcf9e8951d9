// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.subscriptions()`.

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
                "status": "draft",
                "amount": 4900,
                "currency": "eur",
                "amountUsd": 4900,
                "interval": "text",
                "intervalCount": 1,
                "planIterations": 1,
                "startDate": "2024-01-31T12:30:00Z",
                "currentPeriodStart": "2024-01-31T12:30:00Z",
                "currentPeriodEnd": "2024-01-31T12:30:00Z",
                "trialStart": "2024-01-31T12:30:00Z",
                "trialEnd": "2024-01-31T12:30:00Z",
                "cancelAt": "2024-01-31T12:30:00Z",
                "cancelAtPeriodEnd": true,
                "canceledAt": "2024-01-31T12:30:00Z",
                "canceledBy": "text",
                "canceledByApiKey": "507f1f77bcf86cd799439011",
                "canceledByApiKeyName": "text",
                "reason": "text",
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
                "paymentStatus": "draft",
                "paymentError": "text",
                "productId": "text",
                "productTitle": "text",
                "productPrice": 4900,
                "sku": "text",
                "quantity": 1,
                "priceId": "text",
                "priceSnapshot": {
                    "priceId": "text",
                    "label": "text",
                    "description": "text",
                    "reference": "text",
                    "badge": "text",
                    "billingType": "text",
                    "amount": 4900,
                    "currency": "eur",
                    "discountedFromPrice": 4900,
                    "payWhatYouWant": true,
                    "pwywSuggestedPrice": 4900,
                    "setupFee": 4900,
                    "setupFeeMultipliesWithQuantity": true,
                    "recurring": {
                        "interval": "day",
                        "intervalCount": 1,
                        "startDate": "2024-01-31T12:30:00Z",
                        "trialPeriodDays": 1,
                        "billingCycleAnchorConfig": {}
                    },
                    "paymentPlan": {
                        "interval": "day",
                        "intervalCount": 1,
                        "startDate": "2024-01-31T12:30:00Z",
                        "trialPeriodDays": 1,
                        "billingCycleAnchorConfig": {},
                        "planIterations": 1
                    },
                    "managedInStripe": true,
                    "stripePriceId": "text",
                    "stripePriceLivemode": true
                },
                "discountedFromPrice": 4900,
                "dynamicPrice": 4900,
                "variants": [
                    {
                        "variantId": "text",
                        "name": "text",
                        "reference": "text",
                        "selectionType": "single",
                        "fees": [{}]
                    }
                ],
                "createdAt": "2024-01-31T12:30:00Z",
                "updatedAt": "2024-01-31T12:30:00Z"
            }
        ],
        "total": 1,
        "has_more": true
    }"#;
    let mut smoke = smoke("listSubscriptions").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.subscriptions().list();
    smoke.call(NEEDED, call.send());
    let call = client
        .subscriptions()
        .list()
        .search("text")
        .page_id("text")
        .customer_id("text")
        .order_id("text")
        .status(read::<api::models::SubscriptionStatus>(r#""draft""#))
        .created_after(read(r#""2024-01-31T12:30:00Z""#))
        .created_before(read(r#""2024-01-31T12:30:00Z""#))
        .abandonment_status(read::<api::models::AbandonmentStatus>(r#""abandoned""#))
        .livemode(true)
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
            "status": "draft",
            "amount": 4900,
            "currency": "eur",
            "amountUsd": 4900,
            "interval": "text",
            "intervalCount": 1,
            "planIterations": 1,
            "startDate": "2024-01-31T12:30:00Z",
            "currentPeriodStart": "2024-01-31T12:30:00Z",
            "currentPeriodEnd": "2024-01-31T12:30:00Z",
            "trialStart": "2024-01-31T12:30:00Z",
            "trialEnd": "2024-01-31T12:30:00Z",
            "cancelAt": "2024-01-31T12:30:00Z",
            "cancelAtPeriodEnd": true,
            "canceledAt": "2024-01-31T12:30:00Z",
            "canceledBy": "text",
            "canceledByApiKey": "507f1f77bcf86cd799439011",
            "canceledByApiKeyName": "text",
            "reason": "text",
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
            "paymentStatus": "draft",
            "paymentError": "text",
            "productId": "text",
            "productTitle": "text",
            "productPrice": 4900,
            "sku": "text",
            "quantity": 1,
            "priceId": "text",
            "priceSnapshot": {
                "priceId": "text",
                "label": "text",
                "description": "text",
                "reference": "text",
                "badge": "text",
                "billingType": "text",
                "amount": 4900,
                "currency": "eur",
                "discountedFromPrice": 4900,
                "payWhatYouWant": true,
                "pwywSuggestedPrice": 4900,
                "setupFee": 4900,
                "setupFeeMultipliesWithQuantity": true,
                "recurring": {
                    "interval": "day",
                    "intervalCount": 1,
                    "startDate": "2024-01-31T12:30:00Z",
                    "trialPeriodDays": 1,
                    "billingCycleAnchorConfig": {"enabled":true,"dayOfMonth":1,"month":1}
                },
                "paymentPlan": {
                    "interval": "day",
                    "intervalCount": 1,
                    "startDate": "2024-01-31T12:30:00Z",
                    "trialPeriodDays": 1,
                    "billingCycleAnchorConfig": {"enabled":true,"dayOfMonth":1,"month":1},
                    "planIterations": 1
                },
                "managedInStripe": true,
                "stripePriceId": "text",
                "stripePriceLivemode": true
            },
            "discountedFromPrice": 4900,
            "dynamicPrice": 4900,
            "variants": [{}],
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z"
        }
    }"#;
    let mut smoke = smoke("getSubscription").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.subscriptions().get("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    let call = client.subscriptions().get("507f1f77bcf86cd799439011").livemode(true);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn cancel() {
    let mut smoke = smoke("cancelSubscription")
        .answered(200, "application/json", r#"{"data":{"success":true}}"#);
    let client = client(&smoke);
    let call = client
        .subscriptions()
        .cancel("507f1f77bcf86cd799439011", &read(r#"{"cancelImmediately":true}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{"cancelImmediately":true,"reason":"text","sendCancellationEmail":true}"#;
    let call = client.subscriptions().cancel("507f1f77bcf86cd799439011", &read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}
