// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.pets()`.

#![allow(deprecated, unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn list() {
    let answer = r#"[
        {
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
    ]"#;
    let mut smoke = smoke("listPets").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.pets().list();
    smoke.call(NEEDED, call.send());
    let call = client
        .pets()
        .list()
        .limit(10)
        .status(read::<Vec<api::models::Status>>(r#"["available"]"#))
        .since(read(r#""2024-01-31T12:30:00Z""#))
        .filter(&read(r#"{"name":"text"}"#))
        .x_trace("aaaaaaaa")
        .kind();
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
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
    }"#;
    let mut smoke = smoke("createPet").answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client.pets().create(&read(r#"{"name":"Rex","species":"dog"}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "Rex",
        "species": "dog",
        "age": 1,
        "weight": 1.5,
        "status": "available",
        "owner": {"type":"Shelter","place":"text"},
        "contact": {"mail":"user@example.com"},
        "born": "2024-01-31",
        "friends": [],
        "labels": {"key":"text"}
    }"#;
    let call = client.pets().create(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
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
    }"#;
    let mut smoke = smoke("getPet").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.pets().get("pet_rex1");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn delete() {
    let mut smoke = smoke("deletePet").answered(204, "", "");
    let client = client(&smoke);
    let call = client.pets().delete("pet_rex1");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn replace() {
    let answer = r#"{
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
    }"#;
    let mut smoke = smoke("replacePet").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .pets()
        .replace(api::pets::ReplacePetParams {
            id: "pet_rex1".to_owned(),
            version: 1,
            on: read(r#""2024-01-31""#),
            tags: read(r#"["text","text1"]"#),
            body: read(r#"{"name":"Rex","species":"dog"}"#),
        });
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "Rex",
        "species": "dog",
        "age": 1,
        "weight": 1.5,
        "status": "available",
        "owner": {"type":"Shelter","place":"text"},
        "contact": {"mail":"user@example.com"},
        "born": "2024-01-31",
        "friends": [],
        "labels": {"key":"text"}
    }"#;
    let call = client
        .pets()
        .replace(api::pets::ReplacePetParams {
            id: "pet_rex1".to_owned(),
            version: 1,
            on: read(r#""2024-01-31""#),
            tags: read(r#"["text","text1"]"#),
            body: read(json),
        });
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get_status() {
    let mut smoke = smoke("getStatus")
        .answered(200, "application/json", r#""available""#);
    let client = client(&smoke);
    let call = client.pets().get_status("text");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn get_birthday() {
    let mut smoke = smoke("getBirthday")
        .answered(200, "application/json", r#""2024-01-31""#);
    let client = client(&smoke);
    let call = client.pets().get_birthday("text");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn get_chip() {
    let mut smoke = smoke("getChip")
        .answered(200, "application/json", r#"{"number":1}"#);
    let client = client(&smoke);
    let call = client.pets().get_chip("text");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn get_seen() {
    let mut smoke = smoke("getSeen")
        .answered(200, "application/json", r#""2024-01-31T12:30:00Z""#);
    let client = client(&smoke);
    let call = client.pets().get_seen("text");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn get_seal() {
    let mut smoke = smoke("getSeal").answered(200, "application/json", r#""dGV4dA==""#);
    let client = client(&smoke);
    let call = client.pets().get_seal("text");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
