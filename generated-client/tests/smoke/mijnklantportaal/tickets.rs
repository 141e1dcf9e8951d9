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
        "current_page": 1,
        "data": [
            {
                "id": "tic_e05b27c9f18d",
                "customerId": "cst_8d1f0b27c64e",
                "title": "Question about an invoice",
                "source": "portal",
                "status": "open",
                "createdAt": "2026-02-27T10:15:00+01:00"
            }
        ],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/tickets?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/tickets?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/tickets",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-tickets").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.tickets().list();
    smoke.call(NEEDED, call.send());
    let call = client.tickets().list().page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "id": "tic_e05b27c9f18d",
        "customerId": "cst_8d1f0b27c64e",
        "title": "Question about an invoice",
        "source": "portal",
        "status": "open",
        "messages": [
            {
                "id": "tim_3d9c60ab71fe",
                "postedBy": "Pieter van Dam",
                "isPostedByCustomer": true,
                "message": "<p>What is the second line?</p>",
                "postedAt": "2026-02-27T10:15:00+01:00",
                "attachments": [{"id":"tma_71fe3d9c60ab","name":"photo.png","size":1256,"mime":"image/png"}]
            }
        ],
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("get-ticket").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.tickets().get("tic_e05b27c9f18d");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn add_message() {
    let answer = r#"{
        "id": "tic_e05b27c9f18d",
        "customerId": "cst_8d1f0b27c64e",
        "title": "Question about an invoice",
        "source": "portal",
        "status": "open",
        "messages": [
            {
                "id": "tim_3d9c60ab71fe",
                "postedBy": "Pieter van Dam",
                "isPostedByCustomer": true,
                "message": "<p>What is the second line?</p>",
                "postedAt": "2026-02-27T10:15:00+01:00",
                "attachments": [{"id":"tma_71fe3d9c60ab","name":"photo.png","size":1256,"mime":"image/png"}]
            }
        ],
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("add-ticket-message")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .tickets()
        .add_message(
            "tic_e05b27c9f18d",
            &read(r#"{"message":"<p>We are looking into it.</p>"}"#),
        );
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn close() {
    let answer = r#"{
        "id": "tic_e05b27c9f18d",
        "customerId": "cst_8d1f0b27c64e",
        "title": "Question about an invoice",
        "source": "portal",
        "status": "open",
        "messages": [
            {
                "id": "tim_3d9c60ab71fe",
                "postedBy": "Pieter van Dam",
                "isPostedByCustomer": true,
                "message": "<p>What is the second line?</p>",
                "postedAt": "2026-02-27T10:15:00+01:00",
                "attachments": [{"id":"tma_71fe3d9c60ab","name":"photo.png","size":1256,"mime":"image/png"}]
            }
        ],
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("close-ticket").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.tickets().close("tic_e05b27c9f18d");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn upload_attachment() {
    let answer = r#"{
        "id": "tic_e05b27c9f18d",
        "customerId": "cst_8d1f0b27c64e",
        "title": "Question about an invoice",
        "source": "portal",
        "status": "open",
        "messages": [
            {
                "id": "tim_3d9c60ab71fe",
                "postedBy": "Pieter van Dam",
                "isPostedByCustomer": true,
                "message": "<p>What is the second line?</p>",
                "postedAt": "2026-02-27T10:15:00+01:00",
                "attachments": [{"id":"tma_71fe3d9c60ab","name":"photo.png","size":1256,"mime":"image/png"}]
            }
        ],
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("upload-ticket-attachment")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .tickets()
        .upload_attachment(
            "tic_e05b27c9f18d",
            "tim_3d9c60ab71fe",
            api::models::UploadTicketAttachmentRequest::new(
                runtime::Part::bytes("text").file_name("file"),
            ),
        );
    smoke.call(NEEDED, call.send());
    smoke.end();
}
