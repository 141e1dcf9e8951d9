// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.photos()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn upload() {
    let mut smoke = smoke("uploadPhoto").answered(204, "", "");
    let client = client(&smoke);
    let call = client
        .photos()
        .upload(
            "text",
            api::models::UploadPhotoRequest::new(
                runtime::Part::bytes("text").file_name("file"),
                read::<api::models::Rights>(r#""none""#),
                "text",
            ),
        );
    smoke.call(NEEDED, call.send());
    let call = client
        .photos()
        .upload(
            "text",
            api::models::UploadPhotoRequest::new(
                    runtime::Part::bytes("text").file_name("file"),
                    read::<api::models::Rights>(r#""none""#),
                    "text",
                )
                .photo_x_page(read("3"))
                .title_x_languages(
                    read::<
                        Vec<api::models::UploadPhotoRequestTitleXLanguage>,
                    >(r#"["nl"]"#),
                )
                .taken(read(r#""2024-01-31""#))
                .more(vec![runtime::Part::bytes("text").file_name("file")])
                .place(read(r#"{"lat":1.5}"#)),
        );
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let mut smoke = smoke("getPhoto").answered(200, "image/png", "text");
    let client = client(&smoke);
    let call = client.photos().get("text");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn replace() {
    let mut smoke = smoke("replacePhoto").answered(200, "text/plain", "text");
    let client = client(&smoke);
    let call = client.photos().replace("text", "image/png", "text");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
