// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.ticket_groups()`.

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
                "description": "text",
                "reference": "text",
                "status": "enabled",
                "availabilityStatus": "available",
                "availabilityBehavior": "always_available",
                "saleStartOn": "2024-01-31T12:30:00Z",
                "saleEndOn": "2024-01-31T12:30:00Z",
                "triggerTicketGroupId": "507f1f77bcf86cd799439011",
                "capacity": 1,
                "bulkDiscounts": [{"minQuantity":1,"maxQuantity":1,"percentOff":1.5}],
                "ticketSelectionType": "single",
                "preselect": {"enabled":true,"ticketTypeId":"507f1f77bcf86cd799439011","quantity":1},
                "layout": {
                    "type": "list",
                    "columns": 1,
                    "alignment": "default",
                    "spacing": "comfortable",
                    "imageSize": "small",
                    "collapse": true,
                    "showPwywPlaceholder": true,
                    "showTicketGroupName": true,
                    "showTicketPrice": true,
                    "showTicketSaleDateTimezone": true,
                    "showTicketTotalPrice": true,
                    "showTicketTypeName": true
                },
                "hidden": true,
                "hideWhenNotOnSale": true,
                "hideWhenScheduled": true,
                "hideWhenSoldOut": true,
                "hideWhenUnavailable": true,
                "ticketTypeIds": ["507f1f77bcf86cd799439011"]
            }
        ]
    }"#;
    let mut smoke = smoke("listTicketGroups").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.ticket_groups().list("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
        "data": {
            "id": "text",
            "name": "text",
            "description": "text",
            "reference": "text",
            "status": "enabled",
            "availabilityStatus": "available",
            "availabilityBehavior": "always_available",
            "saleStartOn": "2024-01-31T12:30:00Z",
            "saleEndOn": "2024-01-31T12:30:00Z",
            "triggerTicketGroupId": "507f1f77bcf86cd799439011",
            "capacity": 1,
            "bulkDiscounts": [{"minQuantity":1,"maxQuantity":1,"percentOff":1.5}],
            "ticketSelectionType": "single",
            "preselect": {"enabled":true,"ticketTypeId":"507f1f77bcf86cd799439011","quantity":1},
            "layout": {
                "type": "list",
                "columns": 1,
                "alignment": "default",
                "spacing": "comfortable",
                "imageSize": "small",
                "collapse": true,
                "showPwywPlaceholder": true,
                "showTicketGroupName": true,
                "showTicketPrice": true,
                "showTicketSaleDateTimezone": true,
                "showTicketTotalPrice": true,
                "showTicketTypeName": true
            },
            "hidden": true,
            "hideWhenNotOnSale": true,
            "hideWhenScheduled": true,
            "hideWhenSoldOut": true,
            "hideWhenUnavailable": true,
            "ticketTypeIds": ["507f1f77bcf86cd799439011"]
        }
    }"#;
    let mut smoke = smoke("createTicketGroup").answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .ticket_groups()
        .create("507f1f77bcf86cd799439011", &read(r#"{"name":"text"}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "text",
        "triggerTicketGroupId": "507f1f77bcf86cd799439011",
        "description": "text",
        "reference": "text",
        "status": "enabled",
        "availabilityBehavior": "always_available",
        "saleStartOn": "2024-01-31T12:30:00Z",
        "saleEndOn": "2024-01-31T12:30:00Z",
        "capacity": 1,
        "bulkDiscounts": [{"minQuantity":1,"maxQuantity":1,"percentOff":1.5}],
        "ticketSelectionType": "single",
        "preselect": {"enabled":true,"ticketTypeId":"507f1f77bcf86cd799439011","quantity":1},
        "layout": {
            "type": "list",
            "columns": 1,
            "alignment": "default",
            "spacing": "comfortable",
            "imageSize": "small",
            "collapse": true,
            "showPwywPlaceholder": true,
            "showTicketGroupName": true,
            "showTicketPrice": true,
            "showTicketSaleDateTimezone": true,
            "showTicketTotalPrice": true,
            "showTicketTypeName": true
        },
        "hidden": true,
        "hideWhenNotOnSale": true,
        "hideWhenScheduled": true,
        "hideWhenSoldOut": true,
        "hideWhenUnavailable": true
    }"#;
    let call = client.ticket_groups().create("507f1f77bcf86cd799439011", &read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "data": {
            "id": "text",
            "name": "text",
            "description": "text",
            "reference": "text",
            "status": "enabled",
            "availabilityStatus": "available",
            "availabilityBehavior": "always_available",
            "saleStartOn": "2024-01-31T12:30:00Z",
            "saleEndOn": "2024-01-31T12:30:00Z",
            "triggerTicketGroupId": "507f1f77bcf86cd799439011",
            "capacity": 1,
            "bulkDiscounts": [{"minQuantity":1,"maxQuantity":1,"percentOff":1.5}],
            "ticketSelectionType": "single",
            "preselect": {"enabled":true,"ticketTypeId":"507f1f77bcf86cd799439011","quantity":1},
            "layout": {
                "type": "list",
                "columns": 1,
                "alignment": "default",
                "spacing": "comfortable",
                "imageSize": "small",
                "collapse": true,
                "showPwywPlaceholder": true,
                "showTicketGroupName": true,
                "showTicketPrice": true,
                "showTicketSaleDateTimezone": true,
                "showTicketTotalPrice": true,
                "showTicketTypeName": true
            },
            "hidden": true,
            "hideWhenNotOnSale": true,
            "hideWhenScheduled": true,
            "hideWhenSoldOut": true,
            "hideWhenUnavailable": true,
            "ticketTypeIds": ["507f1f77bcf86cd799439011"]
        }
    }"#;
    let mut smoke = smoke("getTicketGroup").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .ticket_groups()
        .get("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn update() {
    let answer = r#"{
        "data": {
            "id": "text",
            "name": "text",
            "description": "text",
            "reference": "text",
            "status": "enabled",
            "availabilityStatus": "available",
            "availabilityBehavior": "always_available",
            "saleStartOn": "2024-01-31T12:30:00Z",
            "saleEndOn": "2024-01-31T12:30:00Z",
            "triggerTicketGroupId": "507f1f77bcf86cd799439011",
            "capacity": 1,
            "bulkDiscounts": [{"minQuantity":1,"maxQuantity":1,"percentOff":1.5}],
            "ticketSelectionType": "single",
            "preselect": {"enabled":true,"ticketTypeId":"507f1f77bcf86cd799439011","quantity":1},
            "layout": {
                "type": "list",
                "columns": 1,
                "alignment": "default",
                "spacing": "comfortable",
                "imageSize": "small",
                "collapse": true,
                "showPwywPlaceholder": true,
                "showTicketGroupName": true,
                "showTicketPrice": true,
                "showTicketSaleDateTimezone": true,
                "showTicketTotalPrice": true,
                "showTicketTypeName": true
            },
            "hidden": true,
            "hideWhenNotOnSale": true,
            "hideWhenScheduled": true,
            "hideWhenSoldOut": true,
            "hideWhenUnavailable": true,
            "ticketTypeIds": ["507f1f77bcf86cd799439011"]
        }
    }"#;
    let mut smoke = smoke("updateTicketGroup").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .ticket_groups()
        .update("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011", &read("{}"));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "text",
        "triggerTicketGroupId": "507f1f77bcf86cd799439011",
        "description": "text",
        "reference": "text",
        "status": "enabled",
        "availabilityBehavior": "always_available",
        "saleStartOn": "2024-01-31T12:30:00Z",
        "saleEndOn": "2024-01-31T12:30:00Z",
        "capacity": 1,
        "bulkDiscounts": [{"minQuantity":1,"maxQuantity":1,"percentOff":1.5}],
        "ticketSelectionType": "single",
        "preselect": {"enabled":true,"ticketTypeId":"507f1f77bcf86cd799439011","quantity":1},
        "layout": {
            "type": "list",
            "columns": 1,
            "alignment": "default",
            "spacing": "comfortable",
            "imageSize": "small",
            "collapse": true,
            "showPwywPlaceholder": true,
            "showTicketGroupName": true,
            "showTicketPrice": true,
            "showTicketSaleDateTimezone": true,
            "showTicketTotalPrice": true,
            "showTicketTypeName": true
        },
        "hidden": true,
        "hideWhenNotOnSale": true,
        "hideWhenScheduled": true,
        "hideWhenSoldOut": true,
        "hideWhenUnavailable": true
    }"#;
    let call = client
        .ticket_groups()
        .update("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011", &read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn delete() {
    let answer = r#"{
        "data": {
            "id": "text",
            "name": "text",
            "description": "text",
            "reference": "text",
            "status": "enabled",
            "availabilityStatus": "available",
            "availabilityBehavior": "always_available",
            "saleStartOn": "2024-01-31T12:30:00Z",
            "saleEndOn": "2024-01-31T12:30:00Z",
            "triggerTicketGroupId": "507f1f77bcf86cd799439011",
            "capacity": 1,
            "bulkDiscounts": [{"minQuantity":1,"maxQuantity":1,"percentOff":1.5}],
            "ticketSelectionType": "single",
            "preselect": {"enabled":true,"ticketTypeId":"507f1f77bcf86cd799439011","quantity":1},
            "layout": {
                "type": "list",
                "columns": 1,
                "alignment": "default",
                "spacing": "comfortable",
                "imageSize": "small",
                "collapse": true,
                "showPwywPlaceholder": true,
                "showTicketGroupName": true,
                "showTicketPrice": true,
                "showTicketSaleDateTimezone": true,
                "showTicketTotalPrice": true,
                "showTicketTypeName": true
            },
            "hidden": true,
            "hideWhenNotOnSale": true,
            "hideWhenScheduled": true,
            "hideWhenSoldOut": true,
            "hideWhenUnavailable": true,
            "ticketTypeIds": ["507f1f77bcf86cd799439011"]
        }
    }"#;
    let mut smoke = smoke("deleteTicketGroup").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .ticket_groups()
        .delete("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
