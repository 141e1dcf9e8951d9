// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.file_requests()`.

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
                "id": "frq_9a70e2b4c81d",
                "name": "Papers for 2026",
                "description": "We need these for your yearly accounts",
                "directoryId": "fsd_70e2b4c81d9a",
                "customerId": "cst_8d1f0b27c64e",
                "requestedFiles": [
                    {
                        "id": "fqf_2b4c81d9a70e",
                        "name": "Bank statement",
                        "description": "Of December",
                        "required": true,
                        "maxFileSize": 10240,
                        "uploadedFileId": "fsf_4c81d9a70e2b"
                    }
                ],
                "completedAt": "2026-03-03T08:00:00+01:00",
                "createdAt": "2026-02-27T10:15:00+01:00",
                "links": {
                    "customer": {"href":"text","type":"text"},
                    "publicRequest": {"href":"text","type":"text"}
                }
            }
        ],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/file-requests?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/file-requests?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/file-requests",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-file-requests")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.file_requests().list();
    smoke.call(NEEDED, call.send());
    let call = client.file_requests().list().page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
        "id": "frq_9a70e2b4c81d",
        "name": "Papers for 2026",
        "description": "We need these for your yearly accounts",
        "directoryId": "fsd_70e2b4c81d9a",
        "customerId": "cst_8d1f0b27c64e",
        "requestedFiles": [
            {
                "id": "fqf_2b4c81d9a70e",
                "name": "Bank statement",
                "description": "Of December",
                "required": true,
                "maxFileSize": 10240,
                "uploadedFileId": "fsf_4c81d9a70e2b"
            }
        ],
        "completedAt": "2026-03-03T08:00:00+01:00",
        "createdAt": "2026-02-27T10:15:00+01:00",
        "links": {"customer":{"href":"text","type":"text"},"publicRequest":{"href":"text","type":"text"}}
    }"#;
    let mut smoke = smoke("create-file-request")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let json = r#"{"name":"Papers for 2026","requestedFiles":[{"name":"Bank statement"}]}"#;
    let call = client.file_requests().create(&read(json));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "Papers for 2026",
        "description": "We need these for your yearly accounts",
        "customerId": "cst_8d1f0b27c64e",
        "directoryId": "fsd_70e2b4c81d9a",
        "requestedFiles": [
            {
                "name": "Bank statement",
                "description": "Of December",
                "required": true,
                "maxFileSize": 10240
            }
        ]
    }"#;
    let call = client.file_requests().create(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "id": "frq_9a70e2b4c81d",
        "name": "Papers for 2026",
        "description": "We need these for your yearly accounts",
        "directoryId": "fsd_70e2b4c81d9a",
        "customerId": "cst_8d1f0b27c64e",
        "requestedFiles": [
            {
                "id": "fqf_2b4c81d9a70e",
                "name": "Bank statement",
                "description": "Of December",
                "required": true,
                "maxFileSize": 10240,
                "uploadedFileId": "fsf_4c81d9a70e2b"
            }
        ],
        "completedAt": "2026-03-03T08:00:00+01:00",
        "createdAt": "2026-02-27T10:15:00+01:00",
        "links": {"customer":{"href":"text","type":"text"},"publicRequest":{"href":"text","type":"text"}}
    }"#;
    let mut smoke = smoke("get-file-request").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.file_requests().get("frq_9a70e2b4c81d");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
