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
        "data": {
            "id": "text",
            "name": "text",
            "location": "https://example.com/",
            "purpose": "image",
            "type": "image/png",
            "size": 1,
            "width": 1,
            "height": 1,
            "createdAt": "text"
        }
    }"#;
    let mut smoke = smoke("uploadFile").answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .files()
        .upload(
            api::models::FileUpload::new(
                read::<api::models::FilePurpose>(r#""image""#),
                runtime::Part::bytes("text").file_name("file"),
            ),
        );
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn download() {
    let answer = r#"{"data":{"url":"https://files.example.com/bucket/key?signature=abc","expiresIn":300}}"#;
    let mut smoke = smoke("downloadFile").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.files().download("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn delete() {
    let answer = r#"{"data":{"success":true,"message":"text"}}"#;
    let mut smoke = smoke("deleteFile").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.files().delete("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
