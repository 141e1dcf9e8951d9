// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.ticket_types()`.

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
                "pricing": "paid",
                "price": 4900,
                "discountedFromPrice": 4900,
                "pwywSuggestedPrice": 4900,
                "availabilityStatus": "available",
                "availabilityBehavior": "always_available",
                "saleStartOn": "2024-01-31T12:30:00Z",
                "saleEndOn": "2024-01-31T12:30:00Z",
                "ticketGroupId": "507f1f77bcf86cd799439011",
                "triggerTicketTypeId": "507f1f77bcf86cd799439011",
                "capacity": 1,
                "quantitySold": 1,
                "minQuantity": 1,
                "maxQuantity": 1,
                "image": {
                    "url": "https://example.com/",
                    "name": "text",
                    "fileId": "507f1f77bcf86cd799439011",
                    "width": 1,
                    "height": 1,
                    "size": 1
                },
                "hidden": true,
                "hideWhenNotOnSale": true,
                "hideWhenScheduled": true,
                "hideWhenSoldOut": true,
                "hideWhenUnavailable": true,
                "showAvailableQuantity": true,
                "showTicketSaleDates": true
            }
        ]
    }"#;
    let mut smoke = smoke("listTicketTypes").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .ticket_types()
        .list("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011");
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
            "pricing": "paid",
            "price": 4900,
            "discountedFromPrice": 4900,
            "pwywSuggestedPrice": 4900,
            "availabilityStatus": "available",
            "availabilityBehavior": "always_available",
            "saleStartOn": "2024-01-31T12:30:00Z",
            "saleEndOn": "2024-01-31T12:30:00Z",
            "ticketGroupId": "507f1f77bcf86cd799439011",
            "triggerTicketTypeId": "507f1f77bcf86cd799439011",
            "capacity": 1,
            "quantitySold": 1,
            "minQuantity": 1,
            "maxQuantity": 1,
            "image": {
                "url": "https://example.com/",
                "name": "text",
                "fileId": "507f1f77bcf86cd799439011",
                "width": 1,
                "height": 1,
                "size": 1
            },
            "hidden": true,
            "hideWhenNotOnSale": true,
            "hideWhenScheduled": true,
            "hideWhenSoldOut": true,
            "hideWhenUnavailable": true,
            "showAvailableQuantity": true,
            "showTicketSaleDates": true
        }
    }"#;
    let mut smoke = smoke("createTicketType").answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .ticket_types()
        .create(
            "507f1f77bcf86cd799439011",
            "507f1f77bcf86cd799439011",
            &read(r#"{"name":"text"}"#),
        );
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "text",
        "triggerTicketTypeId": "507f1f77bcf86cd799439011",
        "description": "text",
        "reference": "text",
        "status": "enabled",
        "pricing": "paid",
        "price": 1,
        "discountedFromPrice": 1,
        "pwywSuggestedPrice": 1,
        "availabilityBehavior": "always_available",
        "saleStartOn": "2024-01-31T12:30:00Z",
        "saleEndOn": "2024-01-31T12:30:00Z",
        "capacity": 1,
        "minQuantity": 1,
        "maxQuantity": 1,
        "imageId": "507f1f77bcf86cd799439011",
        "hidden": true,
        "hideWhenNotOnSale": true,
        "hideWhenScheduled": true,
        "hideWhenSoldOut": true,
        "hideWhenUnavailable": true,
        "showAvailableQuantity": true,
        "showTicketSaleDates": true
    }"#;
    let call = client
        .ticket_types()
        .create("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011", &read(json));
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
            "pricing": "paid",
            "price": 4900,
            "discountedFromPrice": 4900,
            "pwywSuggestedPrice": 4900,
            "availabilityStatus": "available",
            "availabilityBehavior": "always_available",
            "saleStartOn": "2024-01-31T12:30:00Z",
            "saleEndOn": "2024-01-31T12:30:00Z",
            "ticketGroupId": "507f1f77bcf86cd799439011",
            "triggerTicketTypeId": "507f1f77bcf86cd799439011",
            "capacity": 1,
            "quantitySold": 1,
            "minQuantity": 1,
            "maxQuantity": 1,
            "image": {
                "url": "https://example.com/",
                "name": "text",
                "fileId": "507f1f77bcf86cd799439011",
                "width": 1,
                "height": 1,
                "size": 1
            },
            "hidden": true,
            "hideWhenNotOnSale": true,
            "hideWhenScheduled": true,
            "hideWhenSoldOut": true,
            "hideWhenUnavailable": true,
            "showAvailableQuantity": true,
            "showTicketSaleDates": true
        }
    }"#;
    let mut smoke = smoke("getTicketType").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .ticket_types()
        .get(
            "507f1f77bcf86cd799439011",
            "507f1f77bcf86cd799439011",
            "507f1f77bcf86cd799439011",
        );
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
            "pricing": "paid",
            "price": 4900,
            "discountedFromPrice": 4900,
            "pwywSuggestedPrice": 4900,
            "availabilityStatus": "available",
            "availabilityBehavior": "always_available",
            "saleStartOn": "2024-01-31T12:30:00Z",
            "saleEndOn": "2024-01-31T12:30:00Z",
            "ticketGroupId": "507f1f77bcf86cd799439011",
            "triggerTicketTypeId": "507f1f77bcf86cd799439011",
            "capacity": 1,
            "quantitySold": 1,
            "minQuantity": 1,
            "maxQuantity": 1,
            "image": {
                "url": "https://example.com/",
                "name": "text",
                "fileId": "507f1f77bcf86cd799439011",
                "width": 1,
                "height": 1,
                "size": 1
            },
            "hidden": true,
            "hideWhenNotOnSale": true,
            "hideWhenScheduled": true,
            "hideWhenSoldOut": true,
            "hideWhenUnavailable": true,
            "showAvailableQuantity": true,
            "showTicketSaleDates": true
        }
    }"#;
    let mut smoke = smoke("updateTicketType").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .ticket_types()
        .update(
            "507f1f77bcf86cd799439011",
            "507f1f77bcf86cd799439011",
            "507f1f77bcf86cd799439011",
            &read("{}"),
        );
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "text",
        "ticketGroupId": "507f1f77bcf86cd799439011",
        "triggerTicketTypeId": "507f1f77bcf86cd799439011",
        "description": "text",
        "reference": "text",
        "status": "enabled",
        "pricing": "paid",
        "price": 1,
        "discountedFromPrice": 1,
        "pwywSuggestedPrice": 1,
        "availabilityBehavior": "always_available",
        "saleStartOn": "2024-01-31T12:30:00Z",
        "saleEndOn": "2024-01-31T12:30:00Z",
        "capacity": 1,
        "minQuantity": 1,
        "maxQuantity": 1,
        "imageId": "507f1f77bcf86cd799439011",
        "hidden": true,
        "hideWhenNotOnSale": true,
        "hideWhenScheduled": true,
        "hideWhenSoldOut": true,
        "hideWhenUnavailable": true,
        "showAvailableQuantity": true,
        "showTicketSaleDates": true
    }"#;
    let call = client
        .ticket_types()
        .update(
            "507f1f77bcf86cd799439011",
            "507f1f77bcf86cd799439011",
            "507f1f77bcf86cd799439011",
            &read(json),
        );
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
            "pricing": "paid",
            "price": 4900,
            "discountedFromPrice": 4900,
            "pwywSuggestedPrice": 4900,
            "availabilityStatus": "available",
            "availabilityBehavior": "always_available",
            "saleStartOn": "2024-01-31T12:30:00Z",
            "saleEndOn": "2024-01-31T12:30:00Z",
            "ticketGroupId": "507f1f77bcf86cd799439011",
            "triggerTicketTypeId": "507f1f77bcf86cd799439011",
            "capacity": 1,
            "quantitySold": 1,
            "minQuantity": 1,
            "maxQuantity": 1,
            "image": {
                "url": "https://example.com/",
                "name": "text",
                "fileId": "507f1f77bcf86cd799439011",
                "width": 1,
                "height": 1,
                "size": 1
            },
            "hidden": true,
            "hideWhenNotOnSale": true,
            "hideWhenScheduled": true,
            "hideWhenSoldOut": true,
            "hideWhenUnavailable": true,
            "showAvailableQuantity": true,
            "showTicketSaleDates": true
        }
    }"#;
    let mut smoke = smoke("deleteTicketType").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .ticket_types()
        .delete(
            "507f1f77bcf86cd799439011",
            "507f1f77bcf86cd799439011",
            "507f1f77bcf86cd799439011",
        );
    smoke.call(NEEDED, call.send());
    smoke.end();
}
