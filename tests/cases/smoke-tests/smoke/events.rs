// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.events()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn watch() {
    let answer = r#"data: {"name":"Rex","species":"dog","age":1,"weight":1.5,"status":"available","owner":{"type":"Shelter","place":"text"},"contact":{"mail":"user@example.com"},"born":"2024-01-31","friends":[{"name":"Rex","species":"dog","age":1,"weight":1.5,"status":"available","owner":{"type":"Shelter","place":"text"},"contact":{"mail":"user@example.com"},"born":"2024-01-31","labels":{"key":"text"}}],"labels":{"key":"text"},"id":"text"}

"#;
    let mut smoke = smoke("watch").answered(200, "text/event-stream", answer);
    let client = client(&smoke);
    let call = client.events().watch();
    smoke.items(NEEDED, call.send());
    smoke.end();
}

#[test]
fn record() {
    let mut smoke = smoke("record").answered(204, "", "");
    let client = client(&smoke);
    let call = client
        .events()
        .record(
            &read::<
                Vec<api::models::Entry>,
            >(r#"[{"at":"2024-01-31"},{"at":"2024-01-31"}]"#),
        );
    smoke.call(NEEDED, call.send());
    let json = r#"[{"at":"2024-01-31","pets":["text"]},{"at":"2024-01-31","pets":["text"]}]"#;
    let call = client.events().record(&read::<Vec<api::models::Entry>>(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn replay() {
    let mut smoke = smoke("replay").answered(204, "", "");
    let client = client(&smoke);
    let call = client
        .events()
        .replay(&read::<Vec<api::models::Entry>>(r#"[{"at":"2024-01-31"}]"#));
    smoke.call(NEEDED, call.send());
    let call = client
        .events()
        .replay(
            &read::<Vec<api::models::Entry>>(r#"[{"at":"2024-01-31","pets":["text"]}]"#),
        );
    smoke.call(ALL, call.send());
    smoke.end();
}
