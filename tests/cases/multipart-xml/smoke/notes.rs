// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.notes()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn add() {
    let mut smoke = smoke("addNote").answered(204, "", "");
    let client = client(&smoke);
    let call = client
        .notes()
        .add(
            api::models::AddNoteRequest::new(
                read(r#"{"x":1}"#),
                runtime::Part::bytes("text").file_name("file"),
            ),
        );
    smoke.call(NEEDED, call.send());
    let json = r#"[{"points":[{"x":1,"at":"2024-01-31"}],"width":1.5}]"#;
    let call = client
        .notes()
        .add(
            api::models::AddNoteRequest::new(
                    read(r#"{"x":1,"at":"2024-01-31"}"#),
                    runtime::Part::bytes("text").file_name("file"),
                )
                .point_x_map(read("1"))
                .lines(read::<Vec<api::models::Line>>(json))
                .both(read(r#"{"x":1,"at":"2024-01-31"}"#))
                .loose(runtime::Part::bytes("text").file_name("file")),
        );
    smoke.call(ALL, call.send());
    smoke.end();
}
