// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.webhooks()`.

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
                "name": "text",
                "url": "text",
                "events": ["customer.created"],
                "status": "active",
                "apiVersion": "v1",
                "customHeaders": {"key":"text"},
                "deliveryCount": 1,
                "successCount": 1,
                "failureCount": 1,
                "lastTriggeredAt": "text",
                "lastSuccessAt": "text",
                "lastFailureAt": "text",
                "createdAt": "text",
                "updatedAt": "text"
            }
        ],
        "total": 1,
        "has_more": true
    }"#;
    let mut smoke = smoke("listWebhooks").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.webhooks().list();
    smoke.call(NEEDED, call.send());
    let call = client
        .webhooks()
        .list()
        .status(read::<api::models::WebhookStatus>(r#""active""#))
        .event(read::<api::models::WebhookEventName>(r#""customer.created""#))
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
            "name": "text",
            "url": "text",
            "events": ["customer.created"],
            "status": "active",
            "apiVersion": "v1",
            "customHeaders": {"key":"text"},
            "deliveryCount": 1,
            "successCount": 1,
            "failureCount": 1,
            "lastTriggeredAt": "text",
            "lastSuccessAt": "text",
            "lastFailureAt": "text",
            "createdAt": "text",
            "updatedAt": "text",
            "secret": "text"
        }
    }"#;
    let mut smoke = smoke("createWebhook").answered(201, "application/json", answer);
    let client = client(&smoke);
    let json = r#"{"name":"text","url":"https://example.com/hooks","events":["customer.created"]}"#;
    let call = client.webhooks().create(&read(json));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "text",
        "url": "https://example.com/hooks",
        "events": ["customer.created"],
        "customHeaders": {"key":"text"},
        "secret": "textxxxxxx"
    }"#;
    let call = client.webhooks().create(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "data": {
            "id": "text",
            "name": "text",
            "url": "text",
            "events": ["customer.created"],
            "status": "active",
            "apiVersion": "v1",
            "customHeaders": {"key":"text"},
            "deliveryCount": 1,
            "successCount": 1,
            "failureCount": 1,
            "lastTriggeredAt": "text",
            "lastSuccessAt": "text",
            "lastFailureAt": "text",
            "createdAt": "text",
            "updatedAt": "text"
        }
    }"#;
    let mut smoke = smoke("getWebhook").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.webhooks().get("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn update() {
    let answer = r#"{
        "data": {
            "id": "text",
            "name": "text",
            "url": "text",
            "events": ["customer.created"],
            "status": "active",
            "apiVersion": "v1",
            "customHeaders": {"key":"text"},
            "deliveryCount": 1,
            "successCount": 1,
            "failureCount": 1,
            "lastTriggeredAt": "text",
            "lastSuccessAt": "text",
            "lastFailureAt": "text",
            "createdAt": "text",
            "updatedAt": "text"
        }
    }"#;
    let mut smoke = smoke("updateWebhook").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.webhooks().update("507f1f77bcf86cd799439011", &read("{}"));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "text",
        "url": "https://example.com/",
        "events": ["customer.created"],
        "customHeaders": {"key":"text"},
        "status": "active"
    }"#;
    let call = client.webhooks().update("507f1f77bcf86cd799439011", &read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn delete() {
    let answer = r#"{
        "data": {
            "id": "text",
            "name": "text",
            "url": "text",
            "events": ["customer.created"],
            "status": "active",
            "apiVersion": "v1",
            "customHeaders": {"key":"text"},
            "deliveryCount": 1,
            "successCount": 1,
            "failureCount": 1,
            "lastTriggeredAt": "text",
            "lastSuccessAt": "text",
            "lastFailureAt": "text",
            "createdAt": "text",
            "updatedAt": "text"
        }
    }"#;
    let mut smoke = smoke("deleteWebhook").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.webhooks().delete("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
