// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.tax_rates()`.

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
                "displayName": "text",
                "percentage": 1.5,
                "inclusive": true,
                "default": true,
                "sellerId": "507f1f77bcf86cd799439011",
                "stripeId": "text",
                "createdAt": "2024-01-31T12:30:00Z",
                "updatedAt": "2024-01-31T12:30:00Z"
            }
        ]
    }"#;
    let mut smoke = smoke("listTaxRates").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.tax_rates().list();
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
        "data": {
            "id": "507f1f77bcf86cd799439011",
            "displayName": "text",
            "percentage": 1.5,
            "inclusive": true,
            "default": true,
            "sellerId": "507f1f77bcf86cd799439011",
            "stripeId": "text",
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z"
        }
    }"#;
    let mut smoke = smoke("createTaxRate").answered(201, "application/json", answer);
    let client = client(&smoke);
    let json = r#"{"displayName":"text","percentage":1.5,"inclusive":true}"#;
    let call = client.tax_rates().create(&read(json));
    smoke.call(NEEDED, call.send());
    let json = r#"{"displayName":"text","percentage":1.5,"inclusive":true,"default":true}"#;
    let call = client.tax_rates().create(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn update() {
    let answer = r#"{
        "data": {
            "id": "507f1f77bcf86cd799439011",
            "displayName": "text",
            "percentage": 1.5,
            "inclusive": true,
            "default": true,
            "sellerId": "507f1f77bcf86cd799439011",
            "stripeId": "text",
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z"
        }
    }"#;
    let mut smoke = smoke("updateTaxRate").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.tax_rates().update("507f1f77bcf86cd799439011", &read("{}"));
    smoke.call(NEEDED, call.send());
    let call = client
        .tax_rates()
        .update(
            "507f1f77bcf86cd799439011",
            &read(r#"{"displayName":"text","default":true}"#),
        );
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn delete() {
    let answer = r#"{
        "data": {
            "id": "507f1f77bcf86cd799439011",
            "displayName": "text",
            "percentage": 1.5,
            "inclusive": true,
            "default": true,
            "sellerId": "507f1f77bcf86cd799439011",
            "stripeId": "text",
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z"
        }
    }"#;
    let mut smoke = smoke("deleteTaxRate").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.tax_rates().delete("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
