// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.file_shares()`.

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
                "id": "fss_b4c81d9a70e2",
                "sharedWithCustomerId": "cst_8d1f0b27c64e",
                "sharedContent": [
                    {
                        "id": "fsf_4c81d9a70e2b",
                        "type": "file",
                        "name": "statement.pdf",
                        "size": 1284,
                        "mime": "application/pdf",
                        "fileShareId": "fss_b4c81d9a70e2",
                        "createdAt": "2026-02-27T10:15:00+01:00"
                    }
                ],
                "createdAt": "2026-02-27T10:15:00+01:00",
                "links": {
                    "customer": {"href":"text","type":"text"},
                    "publicShare": {"href":"text","type":"text"}
                }
            }
        ],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/file-shares?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/file-shares?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/file-shares",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-file-shares").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.file_shares().list();
    smoke.call(NEEDED, call.send());
    let call = client.file_shares().list().page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
        "id": "fss_b4c81d9a70e2",
        "sharedWithCustomerId": "cst_8d1f0b27c64e",
        "sharedContent": [
            {
                "id": "fsf_4c81d9a70e2b",
                "type": "file",
                "name": "statement.pdf",
                "size": 1284,
                "mime": "application/pdf",
                "fileShareId": "fss_b4c81d9a70e2",
                "createdAt": "2026-02-27T10:15:00+01:00"
            }
        ],
        "createdAt": "2026-02-27T10:15:00+01:00",
        "links": {"customer":{"href":"text","type":"text"},"publicShare":{"href":"text","type":"text"}}
    }"#;
    let mut smoke = smoke("create-file-share").answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client.file_shares().create(&read(r#"{"content":["fsf_4c81d9a70e2b"]}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{"content":["fsf_4c81d9a70e2b"],"customerId":"cst_8d1f0b27c64e"}"#;
    let call = client.file_shares().create(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}
