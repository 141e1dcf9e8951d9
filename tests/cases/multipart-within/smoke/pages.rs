// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.pages()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn add() {
    let mut smoke = smoke("addPage").answered(204, "", "");
    let client = client(&smoke);
    let call = client
        .pages()
        .add(
            api::models::AddPageRequest::new(
                    api::models::AddPageRequestItem1::new("text", "text"),
                    vec![runtime::Part::bytes("text").file_name("file")],
                )
                .items(vec![api::models::Person::new("text")]),
        );
    smoke.call(NEEDED, call.send());
    smoke.end();
}
