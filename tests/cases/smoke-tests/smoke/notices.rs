// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.notices()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn list() {
    let answer = r#"data: {"name":"Rex","species":"dog","age":1,"weight":1.5,"status":"available","owner":{"type":"Shelter","place":"text"},"contact":{"mail":"user@example.com"},"born":"2024-01-31","friends":[{"name":"Rex","species":"dog","age":1,"weight":1.5,"status":"available","owner":{"type":"Shelter","place":"text"},"contact":{"mail":"user@example.com"},"born":"2024-01-31","labels":{"key":"text"}}],"labels":{"key":"text"},"id":"text"}

"#;
    let mut smoke = smoke("listNotices").answered(200, "text/event-stream", answer);
    let client = client(&smoke);
    let call = client.notices().list();
    smoke.items(NEEDED, call.send());
    smoke.end();
}

#[test]
fn follow() {
    let mut smoke = smoke("followNotices")
        .answered(200, "text/event-stream", r#"event: begun
id: 1
data: 

"#);
    let client = client(&smoke);
    let call = client.notices().follow();
    smoke.items(NEEDED, call.send());
    smoke.end();
}

#[test]
fn send() {
    let mut smoke = smoke("sendNotices").answered(204, "", "");
    let client = client(&smoke);
    let call = client
        .notices()
        .send(
            api::models::SendNoticesRequest::new("text")
                .items(read::<Vec<api::models::SendNoticesRequestItem>>("[]")),
        );
    smoke.call(NEEDED, call.send());
    smoke.end();
}
