// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.coupons()`.

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
                "label": "text",
                "code": "text",
                "duration": "once",
                "durationInMonths": 1,
                "amountOff": 4900,
                "currency": "eur",
                "percentOff": 1.5,
                "appliesToSetupFee": true,
                "maxRedemptions": 1,
                "timesRedeemed": 1,
                "redeemBy": "2024-01-31T12:30:00Z",
                "pageIds": ["text"],
                "ticketTypeIds": ["507f1f77bcf86cd799439011"],
                "deleted": true,
                "sellerId": "text",
                "stripeCouponId": "text",
                "createdAt": "2024-01-31T12:30:00Z",
                "updatedAt": "2024-01-31T12:30:00Z"
            }
        ],
        "total": 1,
        "has_more": true
    }"#;
    let mut smoke = smoke("listCoupons").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.coupons().list();
    smoke.call(NEEDED, call.send());
    let call = client
        .coupons()
        .list()
        .search("text")
        .limit(20)
        .starting_after("507f1f77bcf86cd799439011")
        .ending_before("507f1f77bcf86cd799439011");
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
        "data": {
            "id": "text",
            "label": "text",
            "code": "text",
            "duration": "once",
            "durationInMonths": 1,
            "amountOff": 4900,
            "currency": "eur",
            "percentOff": 1.5,
            "appliesToSetupFee": true,
            "maxRedemptions": 1,
            "timesRedeemed": 1,
            "redeemBy": "2024-01-31T12:30:00Z",
            "pageIds": ["text"],
            "ticketTypeIds": ["507f1f77bcf86cd799439011"],
            "deleted": true,
            "sellerId": "text",
            "stripeCouponId": "text",
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z"
        }
    }"#;
    let mut smoke = smoke("createCoupon").answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .coupons()
        .create(&read(r#"{"label":"text","code":"a","duration":"once"}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "label": "text",
        "code": "a",
        "duration": "once",
        "durationInMonths": 1,
        "amountOff": 1,
        "currency": "aed",
        "percentOff": 1.5,
        "appliesToSetupFee": true,
        "maxRedemptions": 1,
        "redeemBy": "2024-01-31T12:30:00Z",
        "pageIds": ["507f1f77bcf86cd799439011"],
        "ticketTypeIds": ["507f1f77bcf86cd799439011"]
    }"#;
    let call = client.coupons().create(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn update() {
    let answer = r#"{
        "data": {
            "id": "text",
            "label": "text",
            "code": "text",
            "duration": "once",
            "durationInMonths": 1,
            "amountOff": 4900,
            "currency": "eur",
            "percentOff": 1.5,
            "appliesToSetupFee": true,
            "maxRedemptions": 1,
            "timesRedeemed": 1,
            "redeemBy": "2024-01-31T12:30:00Z",
            "pageIds": ["text"],
            "ticketTypeIds": ["507f1f77bcf86cd799439011"],
            "deleted": true,
            "sellerId": "text",
            "stripeCouponId": "text",
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z"
        }
    }"#;
    let mut smoke = smoke("updateCoupon").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.coupons().update("507f1f77bcf86cd799439011", &read("{}"));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "label": "text",
        "maxRedemptions": 1,
        "redeemBy": "2024-01-31T12:30:00Z",
        "pageIds": ["507f1f77bcf86cd799439011"],
        "ticketTypeIds": ["507f1f77bcf86cd799439011"],
        "deleted": true
    }"#;
    let call = client.coupons().update("507f1f77bcf86cd799439011", &read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}
