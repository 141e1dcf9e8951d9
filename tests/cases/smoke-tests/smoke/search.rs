// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.search()`.

#![allow(deprecated, unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn search() {
    let answer = r#"{
        "key": {
            "name": "Rex",
            "species": "dog",
            "age": 1,
            "weight": 1.5,
            "status": "available",
            "owner": {"type":"Shelter","place":"text"},
            "contact": {"mail":"user@example.com"},
            "born": "2024-01-31",
            "friends": [
                {
                    "name": "Rex",
                    "species": "dog",
                    "age": 1,
                    "weight": 1.5,
                    "status": "available",
                    "owner": {"type":"Shelter","place":"text"},
                    "contact": {"mail":"user@example.com"},
                    "born": "2024-01-31",
                    "labels": {"key":"text"}
                }
            ],
            "labels": {"key":"text"},
            "id": "text"
        }
    }"#;
    let mut smoke = smoke("search").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.search().search();
    smoke.call(NEEDED, call.send());
    let call = client.search().search().body(&read(r#"{"text":"text","exact":false}"#));
    smoke.call(ALL, call.send());
    smoke.end();
}
