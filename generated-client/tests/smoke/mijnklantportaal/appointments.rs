// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.appointments()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn list() {
    let answer = r#"{
        "data": [
            {
                "id": "apt_61c0de84fa29",
                "customerId": "cst_8d1f0b27c64e",
                "attendeeName": "Pieter van Dam",
                "attendeeEmail": "pieter@example.com",
                "startsAt": "2026-03-05T14:30:00+01:00",
                "endsAt": "2026-03-05T15:15:00+01:00",
                "status": "scheduled",
                "onlineMeetingLink": "https://meet.example.com/abc",
                "createdAt": "2026-02-27T10:15:00+01:00"
            }
        ]
    }"#;
    let mut smoke = smoke("list-appointments").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.appointments().list();
    smoke.call(NEEDED, call.send());
    let call = client.appointments().list().start_at("2026-03-02 08:00").days(7);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn schedule() {
    let answer = r#"{
        "id": "apt_61c0de84fa29",
        "customerId": "cst_8d1f0b27c64e",
        "attendeeName": "Pieter van Dam",
        "attendeeEmail": "pieter@example.com",
        "startsAt": "2026-03-05T14:30:00+01:00",
        "endsAt": "2026-03-05T15:15:00+01:00",
        "status": "scheduled",
        "onlineMeetingLink": "https://meet.example.com/abc",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("schedule-appointment")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let json = r#"{"name":"Yearly review","startsAt":"2026-03-05 14:30:00","endsAt":"2026-03-05 15:15:00"}"#;
    let call = client.appointments().schedule(&read(json));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "Yearly review",
        "customerId": "cst_8d1f0b27c64e",
        "attendeeName": "Pieter van Dam",
        "attendeeEmail": "pieter@example.com",
        "startsAt": "2026-03-05 14:30:00",
        "endsAt": "2026-03-05 15:15:00"
    }"#;
    let call = client.appointments().schedule(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "id": "apt_61c0de84fa29",
        "customerId": "cst_8d1f0b27c64e",
        "attendeeName": "Pieter van Dam",
        "attendeeEmail": "pieter@example.com",
        "startsAt": "2026-03-05T14:30:00+01:00",
        "endsAt": "2026-03-05T15:15:00+01:00",
        "status": "scheduled",
        "onlineMeetingLink": "https://meet.example.com/abc",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("get-appointment").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.appointments().get("apt_61c0de84fa29");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn change_status() {
    let answer = r#"{
        "id": "apt_61c0de84fa29",
        "customerId": "cst_8d1f0b27c64e",
        "attendeeName": "Pieter van Dam",
        "attendeeEmail": "pieter@example.com",
        "startsAt": "2026-03-05T14:30:00+01:00",
        "endsAt": "2026-03-05T15:15:00+01:00",
        "status": "scheduled",
        "onlineMeetingLink": "https://meet.example.com/abc",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("change-appointment-status")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .appointments()
        .change_status("apt_61c0de84fa29", &read(r#"{"status":"scheduled"}"#));
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn cancel() {
    let answer = r#"{
        "id": "apt_61c0de84fa29",
        "customerId": "cst_8d1f0b27c64e",
        "attendeeName": "Pieter van Dam",
        "attendeeEmail": "pieter@example.com",
        "startsAt": "2026-03-05T14:30:00+01:00",
        "endsAt": "2026-03-05T15:15:00+01:00",
        "status": "scheduled",
        "onlineMeetingLink": "https://meet.example.com/abc",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("cancel-appointment")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.appointments().cancel("apt_61c0de84fa29");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
