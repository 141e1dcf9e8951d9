// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.files()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn upload() {
    let answer = r#"{
        "id": "fsf_4c81d9a70e2b",
        "type": "file",
        "name": "statement.pdf",
        "size": 1284,
        "mime": "application/pdf",
        "fileShareId": "fss_b4c81d9a70e2",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("post-files").answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .files()
        .upload(
            api::models::UploadRequest::new(
                runtime::Part::bytes("text").file_name("file"),
            ),
        );
    smoke.call(NEEDED, call.send());
    let call = client
        .files()
        .upload(
            api::models::UploadRequest::new(
                runtime::Part::bytes("text").file_name("file"),
            ),
        )
        .directory("fsd_70e2b4c81d9a");
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "id": "fsf_4c81d9a70e2b",
        "type": "file",
        "name": "statement.pdf",
        "size": 1284,
        "mime": "application/pdf",
        "fileShareId": "fss_b4c81d9a70e2",
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("get-file").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.files().get("fsf_4c81d9a70e2b");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn download() {
    let answer = r#"{"link":"https://...","expiresAt":"2025-04-29T21:00:00+02:00"}"#;
    let mut smoke = smoke("download-file").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.files().download("fsf_abc12345678");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
