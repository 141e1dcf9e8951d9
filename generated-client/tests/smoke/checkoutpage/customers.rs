// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.customers()`.

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
                "email": "text",
                "name": "text",
                "phone": "text",
                "companyName": "text",
                "billingEmail": "text",
                "address": {
                    "line1": "text",
                    "line2": "text",
                    "postalCode": "text",
                    "city": "text",
                    "state": "text",
                    "country": "text"
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
                "taxId": "text",
                "taxIdType": "text",
                "sellerId": "text",
                "stripeCustomerId": "text",
                "createdAt": "2024-01-31T12:30:00Z",
                "updatedAt": "2024-01-31T12:30:00Z"
            }
        ],
        "total": 1,
        "has_more": true
    }"#;
    let mut smoke = smoke("listCustomers").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customers().list();
    smoke.call(NEEDED, call.send());
    let call = client
        .customers()
        .list()
        .search("text")
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
            "id": "text",
            "email": "text",
            "name": "text",
            "phone": "text",
            "companyName": "text",
            "billingEmail": "text",
            "address": {
                "line1": "text",
                "line2": "text",
                "postalCode": "text",
                "city": "text",
                "state": "text",
                "country": "text"
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
            "taxId": "text",
            "taxIdType": "text",
            "sellerId": "text",
            "stripeCustomerId": "text",
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z"
        }
    }"#;
    let mut smoke = smoke("getCustomer").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.customers().get("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn update() {
    let answer = r#"{
        "data": {
            "id": "text",
            "email": "text",
            "name": "text",
            "phone": "text",
            "companyName": "text",
            "billingEmail": "text",
            "address": {
                "line1": "text",
                "line2": "text",
                "postalCode": "text",
                "city": "text",
                "state": "text",
                "country": "text"
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
            "taxId": "text",
            "taxIdType": "text",
            "sellerId": "text",
            "stripeCustomerId": "text",
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z"
        }
    }"#;
    let mut smoke = smoke("updateCustomer").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .customers()
        .update("507f1f77bcf86cd799439011", &read(r#"{"email":"user@example.com"}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "email": "user@example.com",
        "name": "text",
        "phone": "text",
        "companyName": "text",
        "billingEmail": "user@example.com",
        "address": {
            "line1": "text",
            "line2": "text",
            "postalCode": "text",
            "city": "text",
            "state": "text",
            "country": "text"
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
        }
    }"#;
    let call = client.customers().update("507f1f77bcf86cd799439011", &read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}
