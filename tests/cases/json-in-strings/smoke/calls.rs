// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.calls()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn call() {
    let answer = r#"{
        "output": "{\"field\":\"text\",\"limit\":1,\"since\":\"2024-01-31T12:30:00Z\"}",
        "anything": "\"text\"",
        "all": ["{\"field\":\"text\",\"limit\":1,\"since\":\"2024-01-31T12:30:00Z\"}"],
        "by_name": {"key":"{\"field\":\"text\",\"limit\":1,\"since\":\"2024-01-31T12:30:00Z\"}"},
        "tree": {},
        "either": "{\"field\":\"text\",\"limit\":1,\"since\":\"2024-01-31T12:30:00Z\"}"
    }"#;
    let mut smoke = smoke("call").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .calls()
        .call(
            "text",
            &read(r#"{"field":"text"}"#),
            &read(r#"{"arguments":"{\"city\":\"text\"}"}"#),
        );
    smoke.call(NEEDED, call.send());
    let json = r#"{"field":"text","limit":1,"since":"2024-01-31T12:30:00Z"}"#;
    let json_2 = r#"{
        "arguments": "{\"city\":\"text\",\"days\":1}",
        "options": "{\"field\":\"text\",\"limit\":1,\"since\":\"2024-01-31T12:30:00Z\"}",
        "sent": "dGV4dA==",
        "page": "text",
        "untyped": "text",
        "short": "{\"field\":\"text\",\"limit\":1,\"since\":\"2024-01-31T12:30:00Z\"}",
        "merged": "{\"field\":\"text\",\"limit\":1,\"since\":\"2024-01-31T12:30:00Z\"}",
        "bytes": "dGV4dA==",
        "unsaid": "text"
    }"#;
    let json_3 = r#"["{\"field\":\"text\",\"limit\":1,\"since\":\"2024-01-31T12:30:00Z\"}"]"#;
    let call = client
        .calls()
        .call("text", &read(json), &read(json_2))
        .sort(["text"])
        .rules(read::<Vec<api::models::FilterText>>(json_3));
    smoke.call(ALL, call.send());
    smoke.end();
}
