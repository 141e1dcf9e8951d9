// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.submissions()`.

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
                "status": "succeeded",
                "formTitle": "text",
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
                "pageId": "text",
                "pageSlug": "text",
                "sellerId": "text",
                "sessionId": "text",
                "visitId": "text",
                "queryParameters": {"key":"text"},
                "locale": "text",
                "livemode": true,
                "clientIp": "text",
                "screenWidth": 1.5,
                "userAgent": "text",
                "createdAt": "2024-01-31T12:30:00Z",
                "updatedAt": "2024-01-31T12:30:00Z"
            }
        ],
        "total": 1,
        "has_more": true
    }"#;
    let mut smoke = smoke("listSubmissions").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.submissions().list();
    smoke.call(NEEDED, call.send());
    let call = client
        .submissions()
        .list()
        .search("text")
        .page_id("text")
        .customer_id("text")
        .status(read::<api::models::SubmissionStatus>(r#""succeeded""#))
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
            "status": "succeeded",
            "formTitle": "text",
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
            "pageId": "text",
            "pageSlug": "text",
            "sellerId": "text",
            "sessionId": "text",
            "visitId": "text",
            "queryParameters": {"key":"text"},
            "locale": "text",
            "livemode": true,
            "clientIp": "text",
            "screenWidth": 1.5,
            "userAgent": "text",
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z"
        }
    }"#;
    let mut smoke = smoke("getSubmission").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.submissions().get("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
