// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.tickets()`.

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
                "ticketShortId": "text",
                "checkInCode": "text",
                "status": "PAID",
                "attendeeName": "text",
                "attendeeEmail": "text",
                "bookingId": "507f1f77bcf86cd799439011",
                "orderId": "text",
                "pageId": "507f1f77bcf86cd799439011",
                "ticketTypeId": "507f1f77bcf86cd799439011",
                "customerId": "507f1f77bcf86cd799439011",
                "sellerId": "507f1f77bcf86cd799439011",
                "pricing": "paid",
                "currency": "eur",
                "originalPrice": 4900,
                "discountAmount": 4900,
                "couponAmount": 4900,
                "feeAmount": 4900,
                "taxAmount": 4900,
                "revenue": 4900,
                "checkIns": [
                    {
                        "status": "UNCHECKEDIN",
                        "method": "QRSCAN",
                        "checkedInBy": "507f1f77bcf86cd799439011",
                        "checkedInAt": "2024-01-31T12:30:00Z"
                    }
                ],
                "latestCheckIn": {
                    "status": "UNCHECKEDIN",
                    "method": "QRSCAN",
                    "checkedInBy": "507f1f77bcf86cd799439011",
                    "checkedInAt": "2024-01-31T12:30:00Z"
                },
                "metadata": [{"key":"text","value":"text","addedAt":"2024-01-31T12:30:00Z"}],
                "livemode": true,
                "canceledAt": "2024-01-31T12:30:00Z",
                "orderedAt": "2024-01-31T12:30:00Z",
                "createdAt": "2024-01-31T12:30:00Z",
                "updatedAt": "2024-01-31T12:30:00Z",
                "seller": "507f1f77bcf86cd799439011",
                "charge": "507f1f77bcf86cd799439011",
                "page": "507f1f77bcf86cd799439011",
                "ticketType": "507f1f77bcf86cd799439011",
                "customer": "507f1f77bcf86cd799439011",
                "customerEmail": "text",
                "customerName": "text"
            }
        ],
        "total": 1,
        "has_more": true
    }"#;
    let mut smoke = smoke("listTickets").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.tickets().list();
    smoke.call(NEEDED, call.send());
    let call = client
        .tickets()
        .list()
        .search("text")
        .page_id("text")
        .booking_id("text")
        .order_id("text")
        .customer_id("text")
        .ticket_type_id("text")
        .status(read::<api::models::TicketStatus>(r#""PAID""#))
        .check_in_status(read::<api::models::CheckInStatus>(r#""UNCHECKEDIN""#))
        .created_after(read(r#""2024-01-31T12:30:00Z""#))
        .created_before(read(r#""2024-01-31T12:30:00Z""#))
        .limit(20)
        .starting_after("507f1f77bcf86cd799439011")
        .ending_before("507f1f77bcf86cd799439011");
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn update() {
    let answer = r#"{
        "data": {
            "id": "507f1f77bcf86cd799439011",
            "ticketShortId": "text",
            "checkInCode": "text",
            "status": "PAID",
            "attendeeName": "text",
            "attendeeEmail": "text",
            "bookingId": "507f1f77bcf86cd799439011",
            "orderId": "text",
            "pageId": "507f1f77bcf86cd799439011",
            "ticketTypeId": "507f1f77bcf86cd799439011",
            "customerId": "507f1f77bcf86cd799439011",
            "sellerId": "507f1f77bcf86cd799439011",
            "pricing": "paid",
            "currency": "eur",
            "originalPrice": 4900,
            "discountAmount": 4900,
            "couponAmount": 4900,
            "feeAmount": 4900,
            "taxAmount": 4900,
            "revenue": 4900,
            "checkIns": [
                {
                    "status": "UNCHECKEDIN",
                    "method": "QRSCAN",
                    "checkedInBy": "507f1f77bcf86cd799439011",
                    "checkedInAt": "2024-01-31T12:30:00Z"
                }
            ],
            "latestCheckIn": {
                "status": "UNCHECKEDIN",
                "method": "QRSCAN",
                "checkedInBy": "507f1f77bcf86cd799439011",
                "checkedInAt": "2024-01-31T12:30:00Z"
            },
            "metadata": [{"key":"text","value":"text","addedAt":"2024-01-31T12:30:00Z"}],
            "livemode": true,
            "canceledAt": "2024-01-31T12:30:00Z",
            "orderedAt": "2024-01-31T12:30:00Z",
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z",
            "seller": "507f1f77bcf86cd799439011",
            "charge": "507f1f77bcf86cd799439011",
            "page": "507f1f77bcf86cd799439011",
            "ticketType": "507f1f77bcf86cd799439011",
            "customer": "507f1f77bcf86cd799439011",
            "customerEmail": "text",
            "customerName": "text"
        }
    }"#;
    let mut smoke = smoke("updateTicket").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .tickets()
        .update("507f1f77bcf86cd799439011", &read(r#"{"attendeeName":"text"}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "attendeeName": "text",
        "attendeeEmail": "user@example.com",
        "metadata": [{"key":"text","value":"text"}]
    }"#;
    let call = client.tickets().update("507f1f77bcf86cd799439011", &read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn validate() {
    let answer = r#"{
        "data": {
            "success": true,
            "message": "text",
            "ticket": {
                "id": "text",
                "ticketShortId": "text",
                "status": "PAID",
                "checkInStatus": "UNCHECKEDIN",
                "attendeeName": "text",
                "attendeeEmail": "text",
                "chargeId": "text",
                "orderId": "text",
                "pageId": "text",
                "ticketTypeId": "text",
                "sellerId": "text",
                "pricing": "paid",
                "currency": "eur",
                "originalPrice": 4900,
                "discountAmount": 4900,
                "couponAmount": 4900,
                "feeAmount": 4900,
                "taxAmount": 4900,
                "revenue": 4900,
                "checkIns": [
                    {
                        "status": "UNCHECKEDIN",
                        "method": "QRSCAN",
                        "checkedInByUserId": "text",
                        "checkedInAt": "2024-01-31T12:30:00Z"
                    }
                ],
                "latestCheckIn": {
                    "status": "UNCHECKEDIN",
                    "method": "QRSCAN",
                    "checkedInByUserId": "text",
                    "checkedInAt": "2024-01-31T12:30:00Z"
                },
                "metadata": [{"key":"text","value":"text","addedAt":"2024-01-31T12:30:00Z"}],
                "livemode": true,
                "canceledAt": "2024-01-31T12:30:00Z",
                "orderedAt": "2024-01-31T12:30:00Z",
                "createdAt": "2024-01-31T12:30:00Z",
                "updatedAt": "2024-01-31T12:30:00Z",
                "customerEmail": "text",
                "customerName": "text"
            }
        }
    }"#;
    let mut smoke = smoke("validateTicket").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.tickets().validate("3f9c1b7ad04e");
    smoke.call(NEEDED, call.send());
    let call = client
        .tickets()
        .validate("3f9c1b7ad04e")
        .body(&read(r#"{"metadata":[{"key":"text","value":"text"}]}"#));
    smoke.call(ALL, call.send());
    smoke.end();
}
